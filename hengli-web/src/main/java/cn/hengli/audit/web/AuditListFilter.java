package cn.hengli.audit.web;

import cn.hengli.audit.AuditFilter;
import cn.hengli.audit.AuditKind;
import cn.hengli.audit.Printable;
import cn.hengli.page.Days;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.web.util.UriComponentsBuilder;

/** Which events are wanted; it stands in the address. Days stay as they were typed. */
@Getter
@Setter
class AuditListFilter {

    private static final int LONGEST = 100;

    private String from = "";
    private String to = "";
    private String person = "";
    private String text = "";
    private @Nullable AuditKind kind;

    /** Events older than the one with this number; the newest where there is none. */
    private @Nullable Long before;

    /** Says at their fields which days cannot be understood. */
    void check(BindingResult errors) {
        var first = day("from", from, errors);
        var last = day("to", to, errors);
        if (first != null && last != null && last.isBefore(first)) {
            errors.rejectValue("to", "audit.to.before-from");
        }
    }

    AuditFilter toFilter(ZoneId zone) {
        return new AuditFilter(
                Days.read(from).map(day -> day.atStartOfDay(zone).toInstant()).orElse(null),
                Days.read(to)
                        .map(day -> day.plusDays(1).atStartOfDay(zone).toInstant())
                        .orElse(null),
                // names and texts are kept with everything invisible written out, and so they are looked for
                Printable.of(person.strip(), LONGEST),
                kind,
                Printable.of(text.strip(), LONGEST));
    }

    public boolean isNarrowed() {
        return kind != null || !from.isBlank() || !to.isBlank() || !person.isBlank() || !text.isBlank();
    }

    /** The page of what is older than the event with the number; without one, the page of the newest. */
    public String address(@Nullable Long before) {
        var address = UriComponentsBuilder.fromPath("/admin/audit");
        add(address, "from", from);
        add(address, "to", to);
        add(address, "person", person);
        add(address, "text", text);
        if (kind != null) {
            address.queryParam("kind", kind);
        }
        if (before != null) {
            address.queryParam("before", before);
        }
        return address.toUriString();
    }

    /** What was chosen, for the trail: the same as in the address. */
    String bounds() {
        return Objects.requireNonNullElse(
                UriComponentsBuilder.fromUriString(address(null)).build().getQuery(), "");
    }

    private static void add(UriComponentsBuilder address, String name, String value) {
        if (!value.isBlank()) {
            address.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, value));
        }
    }

    private static @Nullable LocalDate day(String field, String typed, BindingResult errors) {
        var day = Days.read(typed);
        if (day.isEmpty() && !typed.isBlank()) {
            errors.rejectValue(field, "audit.day.unreadable");
        }
        return day.orElse(null);
    }
}
