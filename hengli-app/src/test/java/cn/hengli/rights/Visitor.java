package cn.hengli.rights;

import cn.hengli.shared.Permission;
import cn.hengli.shared.Role;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Somebody with each role, somebody whose posts are gone, and nobody signed in: the columns of the table. */
enum Visitor {
    LIAISON(Role.LIAISON),
    UNIT_LEADER(Role.UNIT_LEADER),
    OFFICE(Role.OFFICE),
    LEADER(Role.LEADER),
    SUPERVISOR(Role.SUPERVISOR),
    DISCIPLINE(Role.DISCIPLINE),
    ADMINISTRATOR(Role.ADMINISTRATOR),
    SECURITY_ADMINISTRATOR(Role.SECURITY_ADMINISTRATOR),
    AUDITOR(Role.AUDITOR),
    POSTLESS(null),
    NOBODY(null);

    private final @Nullable Role role;

    Visitor(@Nullable Role role) {
        this.role = role;
    }

    @Nullable
    Role role() {
        return role;
    }

    String login() {
        return "rights" + name().toLowerCase(Locale.ROOT).replace("_", "");
    }

    /** Whether what units write about themselves is for these eyes. */
    boolean reads(Thing ofUnit) {
        if (role == null) {
            return false;
        }
        return role.permissions().contains(Permission.READ_ALL_ENTRIES) || (role.isOfUnit() && ofUnit == Thing.OWN);
    }

    static boolean covers(Role role) {
        return Arrays.stream(values()).anyMatch(visitor -> visitor.role == role);
    }
}
