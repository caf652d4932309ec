package cn.hengli.extension.web;

import lombok.Getter;
import lombok.Setter;

/** Which version of the request is withdrawn. */
@Getter
@Setter
class WithdrawalForm {

    private long version;
}
