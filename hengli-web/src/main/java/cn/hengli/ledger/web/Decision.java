package cn.hengli.ledger.web;

import lombok.Getter;
import lombok.Setter;

/** What the office decides on an entry: the revision that was read, and the reason where one is due. */
@Getter
@Setter
class Decision {

    /** A revision that cannot be: what comes without one was decided by somebody who saw nothing. */
    private static final int NO_VERSION = -1;

    private String version = "";
    private String reason = "";

    int readVersion() {
        try {
            return Integer.parseInt(version);
        } catch (NumberFormatException noNumber) {
            return NO_VERSION;
        }
    }
}
