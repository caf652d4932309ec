package cn.hengli.account.web;

import cn.hengli.account.ChangePasswordCommand;
import lombok.Getter;
import lombok.Setter;

/** The three fields of the page on which a password is changed; none of them is ever shown again. */
@Getter
@Setter
class PasswordForm {

    private String current = "";
    private String wanted = "";
    private String repeated = "";

    ChangePasswordCommand toCommand() {
        return new ChangePasswordCommand(current, wanted, repeated);
    }
}
