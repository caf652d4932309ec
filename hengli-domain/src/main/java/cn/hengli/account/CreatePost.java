package cn.hengli.account;

import cn.hengli.audit.AuditKind;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Permission;
import cn.hengli.shared.Problem;
import cn.hengli.shared.Refused;
import cn.hengli.shared.Role;
import cn.hengli.shared.TextRule;
import cn.hengli.shared.UnitId;
import cn.hengli.shared.UseCase;
import cn.hengli.unit.Units;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/** 设立岗位. */
@UseCase
@RequiredArgsConstructor
public class CreatePost {

    static final TextRule TITLE = TextRule.line(60);

    private final Posts posts;
    private final Units units;
    private final RightsChange rights;

    public PostId create(CreatePostCommand command, Actor actor) {
        actor.mustHave(Permission.MAINTAIN_POSTS);
        Refused.unlessEmpty(problems(command));
        var post = posts.saveAndFlush(
                Post.create(command.title().strip(), Objects.requireNonNull(command.role()), command.unit()));
        rights.keep(post, List.of(), AuditKind.POST_CREATED, post.role().name(), actor);
        return post.id();
    }

    /** What such a post would be refused for. */
    public List<Problem> problems(CreatePostCommand command) {
        var problems = new ArrayList<Problem>();
        TITLE.check("title", command.title(), problems);
        // nobody can be asked for a title with characters that no database takes
        if (problems.isEmpty() && posts.existsByTitle(command.title().strip())) {
            problems.add(Problem.at("title", PostRefusal.TITLE_TAKEN));
        }
        checkRole(command.role(), command.unit(), problems);
        return problems;
    }

    private void checkRole(@Nullable Role role, @Nullable UnitId unit, List<Problem> problems) {
        if (role == null) {
            problems.add(Problem.at("role", PostRefusal.ROLE_MISSING));
        } else if (role.isOfUnit() && unit == null) {
            problems.add(Problem.at("unit", PostRefusal.UNIT_MISSING));
        } else if (!role.isOfUnit() && unit != null) {
            problems.add(Problem.at("unit", PostRefusal.UNIT_NOT_WANTED));
        } else if (unit != null && units.findById(unit).isEmpty()) {
            problems.add(Problem.at("unit", PostRefusal.UNIT_UNKNOWN));
        }
    }
}
