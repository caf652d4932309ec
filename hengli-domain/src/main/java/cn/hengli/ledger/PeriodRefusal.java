package cn.hengli.ledger;

import cn.hengli.shared.Reason;

/** Why a quarter is not published, closed or opened again; the words are in the message bundle. */
public enum PeriodRefusal implements Reason {
    NOT_PUBLISHED,
    NOT_CLOSED,
    /** Something handed in waits for the office itself. */
    UNREVIEWED,
    /** The units still owe something, and nobody said to close all the same. */
    INCOMPLETE
}
