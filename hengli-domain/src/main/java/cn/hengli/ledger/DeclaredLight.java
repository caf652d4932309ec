package cn.hengli.ledger;

import java.util.Locale;
import java.util.Optional;

/** 自报进度灯: how the unit itself sees its progress. */
public enum DeclaredLight {
    /** 绿灯: on schedule */
    GREEN("绿"),
    /** 黄灯: behind */
    YELLOW("黄"),
    /** 红灯: seriously behind; declared early it counts as asking for help in time. */
    RED("红");

    private final String colour;

    DeclaredLight(String colour) {
        this.colour = colour;
    }

    /** The light as people write it: 绿, 绿灯, 绿色, green; empty where the text is none. */
    static Optional<DeclaredLight> read(String typed) {
        var text = typed.strip();
        for (var light : values()) {
            if (light.name().equals(text.toUpperCase(Locale.ROOT))
                    || text.equals(light.colour)
                    || text.equals(light.colour + "灯")
                    || text.equals(light.colour + "色")) {
                return Optional.of(light);
            }
        }
        return Optional.empty();
    }
}
