package cn.hengli.demo;

import cn.hengli.ledger.Attachment;
import cn.hengli.ledger.AttachmentContents;
import cn.hengli.ledger.AttachmentId;
import cn.hengli.ledger.Attachments;
import cn.hengli.ledger.LedgerEntryId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The evidence, until it is written down. */
final class PastEvidence implements Attachments, AttachmentContents {

    private final Map<LedgerEntryId, List<Attachment>> attachments = new LinkedHashMap<>();
    private final Map<AttachmentId, byte[]> contents = new HashMap<>();

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
    public void store(AttachmentId attachment, byte[] bytes) {
        contents.put(attachment, bytes);
    }

    @Override
    public byte[] read(AttachmentId attachment) {
        return contents.getOrDefault(attachment, new byte[0]);
    }

    List<Attachment> all() {
        return attachments.values().stream().flatMap(List::stream).toList();
    }
}
