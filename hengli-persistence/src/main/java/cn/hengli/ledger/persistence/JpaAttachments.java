package cn.hengli.ledger.persistence;

import cn.hengli.ledger.Attachment;
import cn.hengli.ledger.AttachmentId;
import cn.hengli.ledger.Attachments;
import cn.hengli.ledger.LedgerEntryId;
import java.util.List;
import java.util.Set;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface JpaAttachments extends Repository<Attachment, AttachmentId>, Attachments {

    @Override
    @Query(
            "select a from Attachment a where a.entry = :entry and a.removedAt is null order by a.uploadedAt, a.id.value")
    List<Attachment> presentOf(LedgerEntryId entry);

    @Override
    @Query("select distinct a.sha256 from Attachment a")
    Set<String> allDigests();
}
