package cn.hengli.ledger;

/** The bytes of the evidence, kept with everything else so that one backup holds all. */
public interface AttachmentContents {

    void store(AttachmentId attachment, byte[] bytes);

    byte[] read(AttachmentId attachment);
}
