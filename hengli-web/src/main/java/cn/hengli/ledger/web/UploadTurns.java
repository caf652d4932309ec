package cn.hengli.ledger.web;

import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/**
 * 排队: an uploaded file is in memory as a whole while it is looked at and stored, so only two are at a time. The others wait on the disk,
 * where the server has put them, and not long: nobody's line is waited for any more.
 */
@Component
class UploadTurns {

    private final Semaphore turns = new Semaphore(2, true);

    void await() {
        turns.acquireUninterruptibly();
    }

    void leave() {
        turns.release();
    }
}
