package cn.hengli.backup;

import cn.hengli.audit.Origin;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Permission;
import cn.hengli.shared.UseCase;
import lombok.RequiredArgsConstructor;

/** 立即备份: begins a backup; a second click finds it under way. */
@UseCase
@RequiredArgsConstructor
public class StartBackup {

    private final BackupRuns runs;
    private final Origin origin;

    public void start(Actor actor) {
        actor.mustHave(Permission.BACK_UP);
        runs.start(BackupOrder.by(actor, origin.address()));
    }
}
