package cn.hengli.grid;

import cn.hengli.shared.Reason;

/** Why an arrangement is not kept; the words are in the message bundle. */
public enum GridRefusal implements Reason {
    NAME_TAKEN,
    TOO_MANY_VIEWS,
    STATE_UNREADABLE
}
