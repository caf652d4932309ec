package cn.hengli.account;

import cn.hengli.shared.Actor;
import cn.hengli.shared.UseCase;
import java.util.List;
import lombok.RequiredArgsConstructor;

/** 查看访问令牌: everybody their own. */
@UseCase
@RequiredArgsConstructor
public class ReadApiTokens {

    private final ApiTokenBook book;

    public List<ApiTokenRow> own(Actor actor) {
        return book.of(actor.account());
    }
}
