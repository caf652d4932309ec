package cn.hengli.ledger;

import cn.hengli.shared.Reason;

/** Why a quarter is not consolidated, published, closed or opened again; the words are in the message bundle. */
public enum PeriodRefusal implements Reason {
    NOT_PUBLISHED,
    NOT_CLOSED,
    /** Something handed in waits for the office itself. */
    UNREVIEWED,
    /** The units still owe something, and nobody said to close all the same. */
    INCOMPLETE,
    /** The office sets another light than the rule and does not say why. */
    LIGHT_REASON_MISSING
}
