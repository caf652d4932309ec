package cn.hengli.account;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;

/** 一次性口令: made by chance, shown once, good for one sign-in. */
final class OneTimePassword {

    /** Without characters that are mistaken for each other when read from paper. */
    private static final String SMALL = "abcdefghijkmnpqrstuvwxyz";

    private static final String CAPITALS = "ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final String DIGITS = "23456789";
    private static final int GROUPS = 4;
    private static final RandomGenerator CHANCE = new SecureRandom();

    private OneTimePassword() {}

    /** Such as {@code Kq7m-Xe2t-Rp9v-Fd4k}: each group of all three kinds. */
    static String next() {
        var password = new StringBuilder();
        for (var group = 0; group < GROUPS; group++) {
            password.append(group == 0 ? "" : "-")
                    .append(oneOf(CAPITALS))
                    .append(oneOf(SMALL))
                    .append(oneOf(DIGITS))
                    .append(oneOf(SMALL));
        }
        return password.toString();
    }

    private static char oneOf(String characters) {
        return characters.charAt(CHANCE.nextInt(characters.length()));
    }
}
