package cn.hengli.grid;

import cn.hengli.ledger.LedgerEntryId;
import cn.hengli.ledger.LedgerPeriodId;
import cn.hengli.shared.AccountId;
import java.util.List;
import java.util.Optional;

/** All notes; nobody is handed another's. */
public interface GridNotes {

    List<GridNote> of(AccountId owner, LedgerPeriodId period);

    Optional<GridNote> find(AccountId owner, LedgerEntryId entry);

    /** Keeps the note as the version that follows the one it names as its own less one; false where another is kept by now. */
    boolean keep(AccountId owner, GridNote note);
}
