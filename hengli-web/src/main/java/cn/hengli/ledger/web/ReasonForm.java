package cn.hengli.ledger.web;

import lombok.Getter;
import lombok.Setter;

/** A reason as typed. */
@Getter
@Setter
class ReasonForm {

    private String reason = "";
}
