package cn.hengli.operation;

import cn.hengli.shared.Actor;
import cn.hengli.shared.Permission;
import cn.hengli.shared.UseCase;
import java.util.List;
import lombok.RequiredArgsConstructor;

/** 查看运行状况: for who administers the system; anybody else learns whether the program is well, and no more. */
@UseCase
@RequiredArgsConstructor
public class ReadHealth {

    private final HealthParts parts;
    private final DatabaseWatch database;

    public List<HealthPart> parts(Actor actor) {
        actor.mustHave(Permission.READ_HEALTH);
        return parts.all();
    }

    public DatabaseFacts database(Actor actor) {
        actor.mustHave(Permission.READ_HEALTH);
        return database.facts();
    }
}
