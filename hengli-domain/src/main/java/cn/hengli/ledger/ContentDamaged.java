package cn.hengli.ledger;

import java.io.IOException;

/** 材料损坏: what is kept under a checksum is missing or has another one. Nobody is given such bytes. */
public final class ContentDamaged extends IOException {

    public ContentDamaged(String sha256, String how) {
        super("attachment content " + sha256 + " " + how);
    }
}
