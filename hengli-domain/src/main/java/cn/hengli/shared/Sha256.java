package cn.hengli.shared;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The checksum by which contents are told apart, written as 64 small hexadecimal digits. */
public final class Sha256 {

    /** How many characters it has. */
    public static final int LENGTH = 64;

    private Sha256() {}

    public static MessageDigest begin() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Of all that the digest has seen. */
    public static String end(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    public static String of(byte[] bytes) {
        return HexFormat.of().formatHex(begin().digest(bytes));
    }

    public static boolean isOne(String text) {
        return text.matches("[0-9a-f]{64}");
    }
}
