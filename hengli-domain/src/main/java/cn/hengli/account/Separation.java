package cn.hengli.account;

import cn.hengli.shared.Role;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** 三员分立: administration of the system, of rights and of the audit trail, which one person should not hold together. */
final class Separation {

    private Separation() {}

    /** The administrative roles among these, where there are several of them; none where all is well. */
    static List<Role> together(Collection<Role> held) {
        var administrative = Stream.of(Role.ADMINISTRATOR, Role.SECURITY_ADMINISTRATOR, Role.AUDITOR)
                .filter(held::contains)
                .toList();
        return administrative.size() > 1 ? administrative : List.of();
    }
}
