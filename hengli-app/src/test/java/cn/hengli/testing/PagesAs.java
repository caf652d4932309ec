package cn.hengli.testing;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import cn.hengli.shared.AccountId;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Duty;
import cn.hengli.shared.Role;
import cn.hengli.shared.UnitId;
import java.util.Set;
import java.util.UUID;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

/** Asks for pages as somebody who holds a role; sign-in itself is passed by. */
public final class PagesAs {

    private PagesAs() {}

    public static MockMvcTester role(WebApplicationContext context, Role role) {
        return actor(context, new Duty(role, null));
    }

    public static MockMvcTester role(WebApplicationContext context, Role role, UnitId unit) {
        return actor(context, new Duty(role, unit));
    }

    /** Somebody whose post was taken away. */
    public static MockMvcTester nobody(WebApplicationContext context) {
        return actor(context);
    }

    private static MockMvcTester actor(WebApplicationContext context, Duty... duties) {
        var actor = new Actor(new AccountId(new UUID(0, 1)), "somebody", "某岗位", Set.of(duties));
        return MockMvcTester.from(
                context, builder -> builder.defaultRequest(get("/").requestAttr(Actor.class.getName(), actor))
                        .build());
    }
}
