package cn.hengli.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * 令牌密文: what a program presents, and the hash by which it is known.
 *
 * <p>It is 256 bits of chance, so one SHA-256 is enough: the slow and salted hashing of passwords is there against guessing, and nobody
 * guesses this. It is also looked for by its hash, at every request, which a salt would not allow.
 */
final class ApiTokenSecret {

    /** By which people and scanners of source code know what it is where they find it. */
    private static final String MARK = "hengli_";

    private static final int BYTES = 32;
    private static final SecureRandom CHANCE = new SecureRandom();

    private ApiTokenSecret() {}

    static String next() {
        var bytes = new byte[BYTES];
        CHANCE.nextBytes(bytes);
        return MARK + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static String hash(String secret) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
