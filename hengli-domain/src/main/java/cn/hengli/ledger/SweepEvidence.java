package cn.hengli.ledger;

import cn.hengli.shared.UseCase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import lombok.RequiredArgsConstructor;

/** 清理无主文件: removes contents that were stored for an attachment which then did not come about. */
@UseCase
@RequiredArgsConstructor
public class SweepEvidence {

    /** Longer than any change can be under way. */
    private static final Duration QUARANTINE = Duration.ofDays(1);

    private final Attachments attachments;
    private final AttachmentContents contents;

    /**
     * @param now by the clock of the file system, not by that of a demo
     * @return how many were removed
     */
    public int sweep(Instant now) {
        try {
            return contents.sweep(attachments.allDigests(), now.minus(QUARANTINE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
