package cn.hengli.grid;

import cn.hengli.ledger.LedgerEntryId;
import java.time.Instant;

/**
 * 备注: what somebody noted beside an entry, for themselves alone.
 *
 * @param version counts every change, so that two windows of one person do not overwrite each other
 */
public record GridNote(LedgerEntryId entry, String text, int version, Instant savedAt) {}
