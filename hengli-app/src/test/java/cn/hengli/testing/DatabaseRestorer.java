package cn.hengli.testing;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Keeps a copy of each context's database from before its first test, and puts it back before every other one. */
class DatabaseRestorer implements BeforeEachCallback {

    private static final Map<String, DatabaseCopy> COPIES = new ConcurrentHashMap<>();

    @Override
    public void beforeEach(ExtensionContext context) {
        var application = SpringExtension.getApplicationContext(context);
        var url = application.getEnvironment().getRequiredProperty("spring.datasource.url");
        var known = COPIES.get(url);
        if (known == null) {
            COPIES.put(url, DatabaseCopy.of(application.getBean(DataSource.class)));
        } else {
            known.putBack();
        }
    }
}
