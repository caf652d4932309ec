package cn.hengli.grid;

import cn.hengli.shared.Actor;
import cn.hengli.shared.NotPermitted;
import cn.hengli.shared.Permission;
import cn.hengli.shared.Problem;
import cn.hengli.shared.Refused;
import cn.hengli.shared.Stale;
import cn.hengli.shared.TextRule;
import cn.hengli.shared.UseCase;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/** 保存视图: an arrangement gets a name; its owner changes or removes it. */
@UseCase
@RequiredArgsConstructor
public class KeepView {

    public static final int LONGEST_NAME = 40;
    private static final int MOST = 50;
    private static final TextRule NAME = TextRule.line(LONGEST_NAME);

    private final GridViews views;
    private final Clock clock;

    public GridViewId add(String name, String state, Actor actor) {
        actor.mustHave(Permission.READ_ALL_ENTRIES);
        var own = views.findAllByOwnerOrderByName(actor.account());
        var checked = checked(name, own, null);
        if (own.size() >= MOST) {
            throw new Refused(GridRefusal.TOO_MANY_VIEWS, MOST);
        }
        return views.saveAndFlush(new GridView(actor, checked, GridState.read(state), clock.instant()))
                .id();
    }

    /** @param version of the view that the writer saw */
    public void change(GridViewId id, long version, String name, String state, Actor actor) {
        var view = own(id, actor);
        Stale.unlessSame(version, Objects.requireNonNullElse(view.version(), 0L), "view", id);
        var checked = checked(name, views.findAllByOwnerOrderByName(actor.account()), id);
        view.change(checked, GridState.read(state), clock.instant());
        views.saveAndFlush(view);
    }

    public void remove(GridViewId id, Actor actor) {
        views.delete(own(id, actor));
    }

    private GridView own(GridViewId id, Actor actor) {
        actor.mustHave(Permission.READ_ALL_ENTRIES);
        var view = views.getById(id);
        if (!view.isOf(actor)) {
            throw new NotPermitted("view of another", id);
        }
        return view;
    }

    private static String checked(String typed, List<GridView> own, @Nullable GridViewId self) {
        var name = typed.strip();
        var problems = new ArrayList<Problem>();
        NAME.check("name", name, problems);
        if (own.stream().anyMatch(view -> !view.id().equals(self) && view.name().equals(name))) {
            problems.add(Problem.at("name", GridRefusal.NAME_TAKEN, name));
        }
        Refused.unlessEmpty(problems);
        return name;
    }
}
