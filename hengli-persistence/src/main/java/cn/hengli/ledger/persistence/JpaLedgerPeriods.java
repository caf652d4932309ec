package cn.hengli.ledger.persistence;

import cn.hengli.ledger.LedgerPeriod;
import cn.hengli.ledger.LedgerPeriodId;
import cn.hengli.ledger.LedgerPeriods;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface JpaLedgerPeriods extends Repository<LedgerPeriod, LedgerPeriodId>, LedgerPeriods {

    @Override
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from LedgerPeriod p where p.id = :id")
    Optional<LedgerPeriod> findForChange(LedgerPeriodId id);

    // named here too: a method of an interface outside Spring Data is otherwise read as a query by its name
    @Override
    LedgerPeriod saveAndFlush(LedgerPeriod period);
}
