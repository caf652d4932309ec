package cn.hengli.account;

import cn.hengli.shared.Role;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 人员名单: accounts to be opened and posts to be set up, many at once. */
public record StaffList(List<AccountLine> accounts, List<PostLine> posts) {

    public StaffList {
        accounts = List.copyOf(accounts);
        posts = List.copyOf(posts);
    }

    /** An account as typed. */
    public record AccountLine(String login, String name, String telephone) {}

    /**
     * A post as typed.
     *
     * @param unit its name, a former one or an alias; blank for roles of the whole town
     * @param holder the login of who takes it up; blank for nobody yet
     * @param since when; null for today
     */
    public record PostLine(
            String title,
            @Nullable Role role,
            String unit,
            String holder,
            @Nullable LocalDate since) {}
}
