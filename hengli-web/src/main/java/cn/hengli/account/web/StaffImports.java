package cn.hengli.account.web;

import cn.hengli.account.ImportStaff;
import cn.hengli.account.IssuedPassword;
import cn.hengli.account.Login;
import cn.hengli.account.OneTimePasswords;
import cn.hengli.account.StaffList;
import cn.hengli.account.web.StaffImported.Slip;
import cn.hengli.page.DoneOnce;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Refused;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** 导入: loads each list once; the slips stay for minutes. */
@Component
@RequiredArgsConstructor
class StaffImports {

    private final ImportStaff importStaff;
    private final OneTimePasswords passwords;
    private final DoneOnce<StaffImported> done = new DoneOnce<>(100, Duration.ofMinutes(15));

    void load(UUID id, StaffList list, Actor actor) throws InterruptedException {
        done.run(id, actor, () -> load(list, actor));
    }

    Optional<StaffImported> result(UUID id, Actor actor) {
        return done.result(id, actor);
    }

    /** Nothing is locked while passwords are made, which takes longer than all the rest. */
    private StaffImported load(StaffList list, Actor actor) {
        Refused.unlessEmpty(importStaff.check(list, actor));
        var issued = passwords.issue(list.accounts().size());
        importStaff.load(list, issued, actor);
        return new StaffImported(slips(list, issued), list.posts().size());
    }

    private static List<Slip> slips(StaffList list, List<IssuedPassword> issued) {
        return IntStream.range(0, issued.size())
                .mapToObj(index -> new Slip(
                        Login.normalised(list.accounts().get(index).login()),
                        list.accounts().get(index).name().strip(),
                        issued.get(index).password()))
                .toList();
    }
}
