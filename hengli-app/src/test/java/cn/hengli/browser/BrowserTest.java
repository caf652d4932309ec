package cn.hengli.browser;

import cn.hengli.testing.AppTest;
import cn.hengli.testing.RestoredDatabase;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ActiveProfiles;

/**
 * A journey through the whole application in a real browser: on a port of its own, with the demo data as they are on the first morning, the
 * same for every test method. A method asks for {@link Visitors}. It fails when a page complains on the console, breaks the content security
 * policy, asks another host for anything or opens a dialog that nobody expected.
 *
 * <p>Without an installed Chromium and Node.js these tests are skipped; {@code -Dhengli.test.browser=required} makes that an error.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@AppTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
@RestoredDatabase
@ExtendWith(BrowserExtension.class)
public @interface BrowserTest {}
