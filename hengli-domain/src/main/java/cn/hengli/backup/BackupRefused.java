package cn.hengli.backup;

import org.jspecify.annotations.Nullable;

/** A backup is not restored, for a reason that whoever restores it must know; said in Chinese, then in English. Nothing was changed. */
public final class BackupRefused extends RuntimeException {

    public BackupRefused(String chinese, String english) {
        this(chinese, english, null);
    }

    public BackupRefused(String chinese, String english, @Nullable Throwable cause) {
        super(chinese + "。 " + english + ".", cause);
    }
}
