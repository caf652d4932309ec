package cn.hengli.architecture;

import cn.hengli.shared.Reason;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which words the program asks for. */
record UsedKeys(Set<String> demanded, Set<String> beginnings, Set<String> mentioned) {

    private static final Pattern IN_TEMPLATE = Pattern.compile("#\\{([A-Za-z][\\w.-]*)[}(]");
    private static final Pattern COMPOSED = Pattern.compile("\\|([A-Za-z][\\w.-]*\\.)\\$\\{");
    private static final Pattern LABELS_OF_HISTORY = Pattern.compile("audit/history :: steps\\(.*'([\\w.]+)'\\)");
    private static final Pattern NOTICE = Pattern.compile("addFlashAttribute\\(\\s*\"notice\",([^;]*);");
    private static final Pattern LITERAL = Pattern.compile("[\"'|]([A-Za-z][\\w-]*(?:\\.[\\w-]+)+\\.?)[\"'|]");
    /** Asked for by Spring itself, by the kind of what was typed. */
    private static final List<String> BY_SPRING = List.of("typeMismatch");

    static UsedKeys ofTheProgram() {
        var templates = String.join("\n", Sources.templates().values());
        var java = String.join("\n", Sources.java().values());
        var scripts = String.join("\n", Sources.scripts().values());
        return of(
                templates,
                java,
                scripts,
                constants(type -> type.isAssignableTo(Reason.class)),
                constants(type -> true));
    }

    static UsedKeys of(String templates, String java, String scripts, Set<String> reasons, Set<String> constants) {
        var demanded = new TreeSet<>(reasons);
        Sources.found(IN_TEMPLATE, templates).forEach(demanded::add);
        Sources.found(NOTICE, java)
                .flatMap(code -> Sources.found(LITERAL, code))
                .filter(key -> !key.endsWith("."))
                .forEach(demanded::add);
        var mentioned = Stream.of(templates, java, scripts)
                .flatMap(text -> Sources.found(LITERAL, text))
                .collect(Collectors.toCollection(HashSet::new));
        mentioned.addAll(constants);
        var beginnings =
                mentioned.stream().filter(key -> key.endsWith(".")).collect(Collectors.toCollection(TreeSet::new));
        Sources.found(COMPOSED, templates).forEach(beginnings::add);
        Sources.found(LABELS_OF_HISTORY, templates).map(prefix -> prefix + ".").forEach(beginnings::add);
        return new UsedKeys(demanded, beginnings, mentioned);
    }

    boolean uses(String key) {
        return demanded.contains(key)
                || mentioned.contains(key)
                || Stream.concat(beginnings.stream(), BY_SPRING.stream()).anyMatch(key::startsWith);
    }

    /** The words of a constant are put together as they are needed, here and there: what exists may be named. */
    private static Set<String> constants(Predicate<JavaClass> kind) {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("cn.hengli").stream()
                        .filter(JavaClass::isEnum)
                        .filter(kind)
                        .map(JavaClass::reflect)
                        .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                        .map(constant -> (Enum<?>) constant)
                        .map(constant -> constant.getDeclaringClass().getSimpleName() + "." + constant.name())
                        .collect(Collectors.toSet());
    }
}
