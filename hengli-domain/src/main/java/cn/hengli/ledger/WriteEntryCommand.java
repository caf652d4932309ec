package cn.hengli.ledger;

/**
 * @param version the revision from which the writer started
 */
public record WriteEntryCommand(LedgerEntryId entry, int version, EntryInput input) {}
