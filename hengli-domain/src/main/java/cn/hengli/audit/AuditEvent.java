package cn.hengli.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 审计事件 as kept: numbered without gaps, each with a hash over all it says and over the hash before it.
 *
 * @param at in microseconds, as the database keeps it: read again, it gives the same hash
 * @param kind the name of an {@link AuditKind}; text, because what somebody wrote into the table by hand must be readable too
 */
public record AuditEvent(
        long number,
        Instant at,
        @Nullable UUID account,
        String actorName,
        String kind,
        String subject,
        String detail,
        String source,
        String previousHash,
        String hash) {

    /** The event that follows the head. */
    public static AuditEvent following(AuditHead head, Instant at, AuditEntry entry) {
        var account = entry.account();
        var open = new AuditEvent(
                head.number() + 1,
                at,
                account == null ? null : account.value(),
                entry.actorName(),
                entry.kind().name(),
                entry.subject(),
                entry.detail(),
                entry.source(),
                head.hash(),
                "");
        return open.sealed();
    }

    public AuditHead asHead() {
        return new AuditHead(number, hash);
    }

    boolean isIntact() {
        return hash.equals(sealed().hash);
    }

    private AuditEvent sealed() {
        return new AuditEvent(
                number, at, account, actorName, kind, subject, detail, source, previousHash, hashOfContent());
    }

    /** Every part goes in with its length before it: moving a character from one field to the next changes the hash. */
    private String hashOfContent() {
        var digest = sha256();
        add(digest, Long.toString(number));
        add(digest, at.toString());
        add(digest, account == null ? "" : account.toString());
        add(digest, actorName);
        add(digest, kind);
        add(digest, subject);
        add(digest, detail);
        add(digest, source);
        add(digest, previousHash);
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, String part) {
        var bytes = part.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
