package cn.hengli.demo;

import cn.hengli.ledger.Attachment;
import cn.hengli.ledger.AttachmentContents;
import cn.hengli.ledger.AttachmentId;
import cn.hengli.ledger.Attachments;
import cn.hengli.ledger.ContentDamaged;
import cn.hengli.ledger.LedgerEntryId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The evidence, until it is written down. */
final class PastEvidence implements Attachments, AttachmentContents {

    private final Map<LedgerEntryId, List<Attachment>> attachments = new LinkedHashMap<>();
    private final Map<String, byte[]> contents = new HashMap<>();

    @Override
    public Optional<Attachment> findById(AttachmentId id) {
        return all().stream().filter(attachment -> attachment.id().equals(id)).findFirst();
    }

    @Override
    public List<Attachment> presentOf(LedgerEntryId entry) {
        return attachments.getOrDefault(entry, List.of());
    }

    @Override
    public Attachment saveAndFlush(Attachment attachment) {
        attachments
                .computeIfAbsent(attachment.entry(), entry -> new ArrayList<>())
                .add(attachment);
        return attachment;
    }

    @Override
    public Set<String> allDigests() {
        return Set.copyOf(contents.keySet());
    }

    @Override
    public void store(String sha256, InputStream bytes) throws IOException {
        contents.put(sha256, bytes.readAllBytes());
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        var bytes = contents.get(sha256);
        if (bytes == null) {
            throw new ContentDamaged(sha256, "is missing");
        }
        return new ByteArrayInputStream(bytes);
    }

    @Override
    public int sweep(Set<String> referredTo, Instant before) {
        return 0;
    }

    List<Attachment> all() {
        return attachments.values().stream().flatMap(List::stream).toList();
    }
}
