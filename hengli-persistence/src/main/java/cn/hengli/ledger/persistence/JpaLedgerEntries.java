package cn.hengli.ledger.persistence;

import cn.hengli.ledger.LedgerEntries;
import cn.hengli.ledger.LedgerEntry;
import cn.hengli.ledger.LedgerEntryId;
import cn.hengli.ledger.LedgerPeriodId;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface JpaLedgerEntries extends Repository<LedgerEntry, LedgerEntryId>, LedgerEntries {

    @Override
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from LedgerEntry e where e.id = :id")
    Optional<LedgerEntry> findForChange(LedgerEntryId id);

    @Override
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from LedgerEntry e where e.period = :period order by e.id.value")
    List<LedgerEntry> findAllForChange(LedgerPeriodId period);

    // named here too: a method of an interface outside Spring Data is otherwise read as a query by its name
    @Override
    <S extends LedgerEntry> List<S> saveAllAndFlush(Iterable<S> entries);
}
