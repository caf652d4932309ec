package cn.hengli.ledger.web;

import lombok.Getter;
import lombok.Setter;

/** What the office says when it closes a quarter. */
@Getter
@Setter
class ClosingForm {

    /** To close although units still owe something. */
    private boolean allTheSame;
}
