package cn.hengli.backup;

import cn.hengli.backup.BackupRuns.Running;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Permission;
import cn.hengli.shared.UseCase;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/** 查看备份: what lies in the folder, what is under way, how the last one went. */
@UseCase
@RequiredArgsConstructor
public class ReadBackups {

    private final BackupFolder folder;
    private final BackupRuns runs;

    /** @param files newest first */
    public record Overview(
            String folder,
            List<BackupFile> files,
            @Nullable LastBackup last,
            @Nullable Running running) {}

    public Overview read(Actor actor) {
        actor.mustHave(Permission.BACK_UP);
        // what is under way first: should it end now, the list has it
        var running = runs.running().orElse(null);
        return new Overview(folder.path().toString(), folder.all(), runs.last().orElse(null), running);
    }
}
