package cn.hengli.backup.persistence;

import java.util.Objects;

/** As the jar says; not packaged yet, it has none. */
final class ProgramVersion {

    private ProgramVersion() {}

    static String current() {
        return Objects.requireNonNullElse(ProgramVersion.class.getPackage().getImplementationVersion(), "development");
    }
}
