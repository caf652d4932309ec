package cn.hengli.audit.web;

import cn.hengli.audit.AuditCheck;
import cn.hengli.audit.AuditCheck.Fault;
import cn.hengli.audit.AuditEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts into the reader's words what the trail keeps as names of kinds, roles and permissions; templates call it as {@code @auditWords}. */
@Component("auditWords")
@RequiredArgsConstructor
class AuditWords {

    private static final int MOST_FAULTS = 20;

    private final MessageSource messages;
    private final RightsWords rights;
    private final BackupWords backups;

    /** The kind of event; what somebody wrote into the table by hand stays as it is. */
    public String kind(AuditEvent event) {
        return words("AuditKind." + event.kind(), event.kind());
    }

    public String detail(AuditEvent event) {
        return Stream.of("SignInFailure.", "ApiTokenFailure.", "Role.", "Permission.")
                .map(prefix -> words(prefix + event.detail(), ""))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .or(() -> rights.of(event.detail()))
                .or(() -> backups.of(event.detail()))
                .orElse(event.detail());
    }

    /** What a check found, a sentence for each fault; none where the trail is whole. */
    List<String> faults(AuditCheck check) {
        var sentences = new ArrayList<String>();
        if (!check.isWhole()) {
            sentences.add(words("audit.check.broken", "", check.events()));
        }
        check.faults().stream().limit(MOST_FAULTS).map(this::fault).forEach(sentences::add);
        if (check.faults().size() > MOST_FAULTS) {
            sentences.add(words("audit.check.more", ""));
        }
        return sentences;
    }

    private String fault(Fault fault) {
        return words("audit.fault." + fault.kind(), "", Long.toString(fault.number()));
    }

    private String words(String key, String otherwise, Object... arguments) {
        return String.valueOf(messages.getMessage(key, arguments, otherwise, LocaleContextHolder.getLocale()));
    }
}
