package cn.hengli.account.web;

import cn.hengli.account.AccountFilter;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;

/** Which accounts are wanted; it stands in the address. */
@Getter
@Setter
class AccountListFilter {

    private String q = "";
    private AccountFilter.@Nullable State state;

    AccountFilter toFilter() {
        return new AccountFilter(q, state);
    }

    public boolean isNarrowed() {
        return state != null || !q.isBlank();
    }
}
