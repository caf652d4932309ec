package cn.hengli.testing;

import cn.hengli.HengliApplication;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.AliasFor;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the whole application on a real, migrated PostgreSQL, without the demo data, its clock at {@link FixedClock#NOW}; pages are asked
 * for with MockMvcTester. What a test commits stays for the other tests of the same context.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = HengliApplication.class)
@AutoConfigureMockMvc
@ContextConfiguration(initializers = {FreshDatabase.class, FreshDataFolder.class})
@Import({StandingClock.class, People.class})
public @interface AppTest {

    /** Of the mock environment unless a real port is needed, as for a browser. */
    @AliasFor(annotation = SpringBootTest.class)
    WebEnvironment webEnvironment() default WebEnvironment.MOCK;

    @AliasFor(annotation = SpringBootTest.class)
    String[] properties() default {};
}
