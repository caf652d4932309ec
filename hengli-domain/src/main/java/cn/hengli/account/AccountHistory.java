package cn.hengli.account;

import cn.hengli.audit.Revision;
import cn.hengli.audit.Revisions;
import cn.hengli.audit.Subject;
import cn.hengli.shared.AccountId;
import cn.hengli.shared.Actor;
import cn.hengli.shared.DomainService;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import lombok.RequiredArgsConstructor;

/** 账号的修订: what an account was like, without anything that is secret. */
@DomainService
@RequiredArgsConstructor
public class AccountHistory {

    private final Revisions revisions;

    void keep(Account account, Actor actor) {
        revisions.append(Subject.ACCOUNT, account.id().value(), actor, null, content(account));
    }

    List<Revision> of(AccountId account) {
        return revisions.of(Subject.ACCOUNT, account.value());
    }

    private static SortedMap<String, String> content(Account account) {
        var content = new TreeMap<String, String>();
        content.put("login", account.login());
        content.put("name", account.name());
        if (account.telephone() != null) {
            content.put("telephone", account.telephone());
        }
        content.put("enabled", Boolean.toString(account.enabled()));
        content.put("passwordSetAt", account.passwordSetAt().toString());
        return content;
    }
}
