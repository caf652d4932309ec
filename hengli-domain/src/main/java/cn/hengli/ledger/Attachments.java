package cn.hengli.ledger;

import java.util.List;
import java.util.Optional;

/** All evidence. */
public interface Attachments {

    Optional<Attachment> findById(AttachmentId id);

    /** Those not removed, in the order of their upload. */
    List<Attachment> presentOf(LedgerEntryId entry);

    Attachment saveAndFlush(Attachment attachment);

    default List<String> namesOf(LedgerEntryId entry) {
        return presentOf(entry).stream().map(Attachment::name).toList();
    }
}
