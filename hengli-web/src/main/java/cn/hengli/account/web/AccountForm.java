package cn.hengli.account.web;

import cn.hengli.account.AccountRow;
import cn.hengli.account.CreateAccountCommand;
import cn.hengli.account.EditAccountCommand;
import cn.hengli.shared.AccountId;
import java.util.Objects;
import lombok.Getter;
import lombok.Setter;

/** An account as typed. */
@Getter
@Setter
class AccountForm {

    private long version;
    private String login = "";
    private String name = "";
    private String telephone = "";

    static AccountForm of(AccountRow account) {
        var form = new AccountForm();
        form.fill(account);
        return form;
    }

    /** Shows the account as it is, where the form brought nothing but its version. */
    void fill(AccountRow account) {
        version = account.version();
        name = account.name();
        telephone = Objects.requireNonNullElse(account.telephone(), "");
    }

    CreateAccountCommand toCreateCommand() {
        return new CreateAccountCommand(login, name, telephone);
    }

    EditAccountCommand toEditCommand(AccountId account) {
        return new EditAccountCommand(account, version, name, telephone);
    }
}
