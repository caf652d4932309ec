package cn.hengli.testing;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Keeps a copy of each context's database from before its first test, and puts it back before every other one and after the last. */
class DatabaseRestorer implements BeforeEachCallback, AfterAllCallback {

    private static final Map<String, DatabaseCopy> COPIES = new ConcurrentHashMap<>();

    @Override
    public void beforeEach(ExtensionContext context) {
        var application = SpringExtension.getApplicationContext(context);
        var known = COPIES.get(url(application));
        if (known == null) {
            COPIES.put(url(application), DatabaseCopy.of(application.getBean(DataSource.class)));
        } else {
            known.putBack();
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        var known = COPIES.get(url(SpringExtension.getApplicationContext(context)));
        if (known != null) {
            known.putBack();
        }
    }

    private static String url(ApplicationContext application) {
        return application.getEnvironment().getRequiredProperty("spring.datasource.url");
    }
}
