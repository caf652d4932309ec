package cn.hengli.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.HengliApplication;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.core.ApplicationModules;

/** The rules on the house as it stands, and each of them on classes that break it: a rule that cannot fail holds nothing. */
class ArchitectureTest {

    private static final String BAD = "cn.hengli.architecture.bad";

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("cn.hengli");

    /** Once packaged, the tests of hengli-persistence come in a jar and look like any other class. */
    private static final DescribedPredicate<JavaClass> IN_TESTS_JAR =
            DescribedPredicate.describe("in a jar of tests", type -> type.getSource()
                    .filter(source -> source.getUri().toString().contains("-tests.jar"))
                    .isPresent());

    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages(BAD);

    static List<ArchRule> rules() {
        return new HouseRules("cn.hengli").all();
    }

    static List<ArchRule> breakableRules() {
        return new HouseRules(BAD).shownToFail();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holds(ArchRule rule) {
        rule.check(HOUSE);
    }

    @ParameterizedTest
    @MethodSource("breakableRules")
    void canFail(ArchRule rule) {
        assertThat(rule.evaluate(BROKEN).hasViolation())
                .as(rule.getDescription())
                .isTrue();
    }

    @Test
    void featuresKeepTheirInsidesToThemselvesAndFormNoCircle() {
        ApplicationModules.of(
                        HengliApplication.class,
                        resideInAnyPackage("cn.hengli.testing..", "cn.hengli.process..", "cn.hengli.architecture..")
                                .or(IN_TESTS_JAR))
                .verify();
    }

    @Test
    void aCircleIsFound() {
        var violations =
                ApplicationModules.of(BAD + ".circle", location -> true).detectViolations();
        assertThat(violations.getMessages())
                .anySatisfy(message -> assertThat(message).contains("Cycle detected"));
    }

    @Test
    void aLookIntoTheInsidesOfAnotherFeatureIsFound() {
        var violations = ApplicationModules.of(BAD, location -> true).detectViolations();
        assertThat(violations.getMessages())
                .anySatisfy(message -> assertThat(message).contains("non-exposed type"));
    }
}
