package cn.hengli.account;

import cn.hengli.shared.DomainService;
import java.util.List;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;

/** 一次性口令, many at once: each costs a moment of a processor, and so they are made before anything is locked for them. */
@DomainService
@RequiredArgsConstructor
public class OneTimePasswords {

    private final Passwords passwords;

    public List<IssuedPassword> issue(int count) {
        return Stream.generate(OneTimePassword::next)
                .limit(count)
                .map(password -> new IssuedPassword(password, passwords.hash(password)))
                .toList();
    }
}
