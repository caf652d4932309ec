package cn.hengli.backup;

import cn.hengli.shared.AccountId;
import cn.hengli.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * 备份由谁发起: a person, or the program itself.
 *
 * @param account null where nobody is signed in
 * @param source the address of the computer; empty where there is none
 */
public record BackupOrder(@Nullable AccountId account, String name, String source) {

    /** By the clock. */
    public static final BackupOrder SCHEDULED = new BackupOrder(null, "定时备份", "");

    public static BackupOrder by(Actor actor, String source) {
        return new BackupOrder(actor.account(), actor.name() + " (" + actor.login() + ")", source);
    }

    /** By whoever runs the machine. */
    public static BackupOrder onTheCommandLine() {
        return new BackupOrder(null, "命令行 " + System.getProperty("user.name", ""), "");
    }
}
