package cn.hengli.account.web;

import cn.hengli.account.Passwords;
import java.text.Normalizer;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Argon2id: no limit at 72 bytes, as bcrypt has, so that 64 Chinese characters count to the last. Each hash takes a processor and 19 MiB for
 * a moment; so many at a time and no more, that a rush of sign-ins leaves the pages alive.
 */
@Component
class Argon2Passwords implements Passwords {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int ITERATIONS = 2;
    private static final int PATIENCE_SECONDS = 5;

    /** More than are served within that patience on two processors; whoever waits holds a thread that pages need. */
    private static final int MOST_WAITING = 60;

    private final PasswordEncoder encoder =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, 1, MEMORY_KIB, ITERATIONS);
    private final Semaphore places = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    @Override
    public String hash(String password) {
        return inTurn(() -> encoder.encode(normalised(password)));
    }

    @Override
    public boolean matches(String password, String hash) {
        return inTurn(() -> encoder.matches(normalised(password), hash));
    }

    /** One character typed in two ways, on two systems, is one character. */
    private static String normalised(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    private <T> T inTurn(Supplier<T> work) {
        try {
            if (places.getQueueLength() >= MOST_WAITING || !places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new TooBusy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TooBusy();
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
