package cn.hengli.grid;

import cn.hengli.shared.Refused;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * 排列: how the grid is arranged, written as in its address: {@code group=unit&sort=-percent,task&state=PENDING,DRAFT&columns=task:260,unit}.
 * What is kept under a name consists of known parts with values that make sense, and of nothing else.
 */
public record GridState(String query) {

    private static final int LONGEST = 2000;

    /** Refuses at the field {@code state} what is no arrangement. */
    public static GridState read(String typed) {
        var query = typed.startsWith("?") ? typed.substring(1) : typed;
        if (query.length() > LONGEST || !Arrays.stream(query.split("&")).allMatch(GridState::makesSense)) {
            throw Refused.at("state", GridRefusal.STATE_UNREADABLE);
        }
        return new GridState(query);
    }

    private static boolean makesSense(String pair) {
        if (pair.isEmpty()) {
            return true;
        }
        var equals = pair.indexOf('=');
        try {
            return equals > 0 && GridPart.takes(pair.substring(0, equals), decoded(pair.substring(equals + 1)));
        } catch (IllegalArgumentException notEncoded) {
            return false;
        }
    }

    private static String decoded(String value) {
        return URLDecoder.decode(value, StandardCharsets.UTF_8);
    }
}
