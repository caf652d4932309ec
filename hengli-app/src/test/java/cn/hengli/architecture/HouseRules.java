package cn.hengli.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.PRIVATE;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.Map.entry;

import cn.hengli.page.Heavy;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Who may know whom. Under another root than {@code cn.hengli} the same rules are tried on classes that break them.
 */
record HouseRules(String root) {

    /** 共享 ← 审计 ← 单位 ← 方案、账号 ← 台账 ← 工作簿、备份, and the kits of pages and of answers to programs. */
    private static final Map<String, Set<String>> MAY_KNOW = Map.ofEntries(
            entry("shared", Set.of()),
            entry("page", Set.of("shared")),
            entry("api", Set.of("shared", "page")),
            entry("sheet", Set.of("shared")),
            entry("help", Set.of("shared", "page")),
            entry("operation", Set.of("shared", "page")),
            entry("audit", Set.of("shared", "page")),
            entry("unit", Set.of("shared", "page", "audit")),
            entry("plan", Set.of("shared", "page", "api", "audit", "unit")),
            entry("extension", Set.of("shared", "page", "unit", "plan")),
            entry("account", Set.of("shared", "page", "api", "sheet", "audit", "unit")),
            entry("ledger", Set.of("shared", "page", "api", "audit", "unit", "plan", "account")),
            entry("assistance", Set.of("shared", "page", "audit", "unit", "plan")),
            entry("reminder", Set.of("shared", "page", "audit", "plan", "ledger")),
            entry("grid", Set.of("shared", "page", "plan", "ledger", "reminder")),
            entry("workbook", Set.of("shared", "page", "sheet", "unit", "plan", "ledger")),
            entry("backup", Set.of("shared", "page", "audit", "ledger")));

    /** Of the web alone: without a domain of their own. */
    private static final Set<String> KITS = Set.of("page", "api", "sheet", "help");

    ArchRule domainKnowsNoFramework() {
        return noClasses()
                .that(are(domain()))
                .should()
                .dependOnClassesThat(DescribedPredicate.not(resideInAnyPackage(
                        "",
                        "java..",
                        "jakarta.persistence..",
                        "org.jspecify.annotations..",
                        "com.github.f4b6a3.uuid..",
                        "com.github.difflib..",
                        // a mark on what Lombok has written, for JaCoCo
                        "lombok",
                        root + "..")));
    }

    ArchRule domainKnowsNeitherPersistenceNorWeb() {
        return noClasses()
                .that(are(domain()))
                .should()
                .dependOnClassesThat(persistence().or(web()));
    }

    ArchRule persistenceKnowsNoWeb() {
        return noClasses().that(are(persistence())).should().dependOnClassesThat(web());
    }

    ArchRule webKnowsNoPersistence() {
        return noClasses()
                .that(are(web()))
                .should()
                .dependOnClassesThat(persistence()
                        .or(resideInAnyPackage(
                                "org.springframework.data..", "org.springframework.jdbc..", "org.hibernate..")));
    }

    ArchRule persistenceIsHidden() {
        return classes().that(are(persistence())).should().notBePublic().allowEmptyShould(true);
    }

    ArchRule controllersAreHidden() {
        return classes()
                .that()
                .areMetaAnnotatedWith(Controller.class)
                .and()
                .areNotAnnotations()
                .should()
                .notBePublic()
                .allowEmptyShould(true);
    }

    /** What streams its answer holds a connection for as long as the reader takes: such answers wait for their turn. */
    ArchRule writtenAnswersWaitForTheirTurn() {
        return methods()
                .that(are(annotatedWith(GetMapping.class)))
                .and(are(writingTheAnswer()))
                .should()
                .beAnnotatedWith(Heavy.class)
                .orShould()
                .beDeclaredInClassesThat()
                .areAnnotatedWith(Heavy.class);
    }

    /** State changes by verbs that may refuse. */
    ArchRule domainHasNoSetters() {
        return methods()
                .that()
                .areDeclaredInClassesThat(domain())
                .and()
                .doNotHaveModifier(PRIVATE)
                .should()
                .haveNameNotMatching("set[A-Z].*");
    }

    private ArchRule knowsOnlyThoseBelow(String feature) {
        return noClasses()
                .that()
                .resideInAPackage(in(feature))
                .should()
                .dependOnClassesThat(resideInAnyPackage(strangersTo(feature)))
                .allowEmptyShould(true);
    }

    ArchRule packagesSayThatNullsAreMarked() {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should(liveInANullMarkedPackage())
                .as("packages are @NullMarked");
    }

    List<ArchRule> all() {
        return Stream.concat(kinds(), MAY_KNOW.keySet().stream().map(this::knowsOnlyThoseBelow))
                .toList();
    }

    /** The classes that break the rules have only one feature that knows one above it. */
    List<ArchRule> shownToFail() {
        return Stream.concat(kinds(), Stream.of(knowsOnlyThoseBelow("plan"))).toList();
    }

    private Stream<ArchRule> kinds() {
        return Stream.of(
                domainKnowsNoFramework(),
                domainKnowsNeitherPersistenceNorWeb(),
                persistenceKnowsNoWeb(),
                webKnowsNoPersistence(),
                persistenceIsHidden(),
                controllersAreHidden(),
                domainHasNoSetters(),
                writtenAnswersWaitForTheirTurn(),
                packagesSayThatNullsAreMarked());
    }

    private String[] strangersTo(String feature) {
        var known = MAY_KNOW.getOrDefault(feature, Set.of());
        return MAY_KNOW.keySet().stream()
                .filter(other -> !other.equals(feature) && !known.contains(other))
                .map(this::in)
                .toArray(String[]::new);
    }

    private String in(String feature) {
        return root + "." + feature + "..";
    }

    /** The features' own packages, without what lies below them. */
    private DescribedPredicate<JavaClass> domain() {
        return resideInAnyPackage(MAY_KNOW.keySet().stream()
                        .filter(feature -> !KITS.contains(feature))
                        .map(feature -> root + "." + feature)
                        .toArray(String[]::new))
                .as("the domain");
    }

    private DescribedPredicate<JavaClass> persistence() {
        return resideInAnyPackage(root + ".*.persistence..").as("persistence");
    }

    private DescribedPredicate<JavaClass> web() {
        return resideInAnyPackage(root + ".*.web..", root + ".page..", root + ".api..")
                .as("web");
    }

    private static DescribedPredicate<JavaMethod> writingTheAnswer() {
        return DescribedPredicate.describe(
                "writing the answer themselves", method -> method.getRawParameterTypes().stream()
                        .anyMatch(type -> type.isEquivalentTo(HttpServletResponse.class)));
    }

    private static ArchCondition<JavaClass> liveInANullMarkedPackage() {
        return new ArchCondition<>("live in a @NullMarked package") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                if (!item.getPackage().isAnnotatedWith(NullMarked.class)) {
                    events.add(SimpleConditionEvent.violated(item, item.getName() + " does not"));
                }
            }
        };
    }
}
