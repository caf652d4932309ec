package cn.hengli.account;

import cn.hengli.shared.Actor;
import cn.hengli.shared.Permission;
import cn.hengli.shared.UseCase;
import java.util.List;
import lombok.RequiredArgsConstructor;

/** 查看会话: administrators those of everybody, everybody their own. */
@UseCase
@RequiredArgsConstructor
public class ReadSessions {

    private final OpenSessions sessions;

    public List<SessionRow> all(Actor actor) {
        actor.mustHave(Permission.MAINTAIN_ACCOUNTS);
        return sessions.all();
    }

    public List<SessionRow> own(Actor actor) {
        return sessions.of(actor.account());
    }
}
