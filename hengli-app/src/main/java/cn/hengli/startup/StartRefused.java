package cn.hengli.startup;

import org.jspecify.annotations.Nullable;

/** The program cannot start, for a reason that whoever starts it can mend; said in Chinese, then in English. */
public final class StartRefused extends RuntimeException {

    public StartRefused(String chinese, String english) {
        this(chinese, english, null);
    }

    public StartRefused(String chinese, String english, @Nullable Throwable cause) {
        super("无法启动：" + chinese + "。 Cannot start: " + english + ".", cause);
    }
}
