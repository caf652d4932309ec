package cn.hengli.ledger.persistence;

import cn.hengli.ledger.AttachmentContents;
import cn.hengli.ledger.AttachmentId;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
@RequiredArgsConstructor
class JdbcAttachmentContents implements AttachmentContents {

    private final JdbcClient jdbc;

    @Override
    public void store(AttachmentId attachment, byte[] bytes) {
        jdbc.sql("insert into attachment_content (attachment_id, bytes) values (:id, :bytes)")
                .param("id", attachment.value())
                .param("bytes", bytes)
                .update();
    }

    @Override
    public byte[] read(AttachmentId attachment) {
        return jdbc.sql("select bytes from attachment_content where attachment_id = :id")
                .param("id", attachment.value())
                .query(byte[].class)
                .single();
    }
}
