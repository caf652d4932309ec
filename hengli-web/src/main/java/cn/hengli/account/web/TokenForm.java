package cn.hengli.account.web;

import cn.hengli.account.MakeApiTokenCommand;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;

/** A token as typed. */
@Getter
@Setter
class TokenForm {

    private static final int A_QUARTER = 90;

    private String name = "";
    private @Nullable Integer days = A_QUARTER;

    MakeApiTokenCommand toCommand() {
        return new MakeApiTokenCommand(name, days);
    }
}
