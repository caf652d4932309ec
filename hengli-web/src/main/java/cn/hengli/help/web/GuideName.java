package cn.hengli.help.web;

import cn.hengli.shared.Actor;
import cn.hengli.shared.Role;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whom a guide is written for. */
enum GuideName {
    LIAISON(Role.LIAISON),
    UNIT_LEADER(Role.UNIT_LEADER),
    OFFICE(Role.OFFICE),
    LEADER(Role.LEADER, Role.SUPERVISOR, Role.DISCIPLINE),
    ADMINISTRATOR(Role.ADMINISTRATOR, Role.SECURITY_ADMINISTRATOR, Role.AUDITOR);

    private final List<Role> readers;

    GuideName(Role... readers) {
        this.readers = List.of(readers);
    }

    /** As in addresses, and as the files are called; public for the template. */
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<GuideName> of(String path) {
        return Arrays.stream(values()).filter(name -> name.path().equals(path)).findFirst();
    }

    /** All of them, the reader's own first. */
    static List<GuideName> inOrderFor(Actor reader) {
        return Arrays.stream(values())
                .sorted(Comparator.comparing(name -> !name.isFor(reader)))
                .toList();
    }

    boolean isFor(Actor reader) {
        return readers.stream().anyMatch(reader::has);
    }
}
