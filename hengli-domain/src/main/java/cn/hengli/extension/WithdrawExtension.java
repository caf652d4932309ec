package cn.hengli.extension;

import cn.hengli.shared.Actor;
import cn.hengli.shared.NotPermitted;
import cn.hengli.shared.Permission;
import cn.hengli.shared.Stale;
import cn.hengli.shared.UseCase;
import java.time.Clock;
import lombok.RequiredArgsConstructor;

/** 撤回延期申请: the unit that asked no longer wants it, while nothing is decided. */
@UseCase
@RequiredArgsConstructor
public class WithdrawExtension {

    private final ExtensionDesk desk;
    private final Clock clock;

    /** @param version of the request that was seen */
    public void withdraw(ExtensionId id, long version, Actor actor) {
        var extension = desk.take(id, actor);
        if (!actor.may(Permission.FILL_IN, extension.unit())) {
            throw new NotPermitted("extension of another unit", id);
        }
        Stale.unlessSame(version, extension.version(), "extension", id);
        extension.withdraw(actor, clock);
        desk.putBack(extension);
    }
}
