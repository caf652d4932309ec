package cn.hengli.reminder;

import cn.hengli.ledger.LedgerEntryId;
import cn.hengli.shared.AccountId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * 催报 of one entry; it is kept for ever.
 *
 * @param day of the town, on which nobody reminds of the same entry again
 * @param words what was said with it; may be empty
 */
public record Reminder(LedgerEntryId entry, LocalDate day, Instant at, AccountId by, String byName, String words) {}
