package cn.hengli.ledger.persistence;

import cn.hengli.ledger.LedgerPeriod;
import cn.hengli.ledger.LedgerPeriodId;
import cn.hengli.ledger.LedgerPeriods;
import org.springframework.data.repository.Repository;

interface JpaLedgerPeriods extends Repository<LedgerPeriod, LedgerPeriodId>, LedgerPeriods {

    // named here too: a method of an interface outside Spring Data is otherwise read as a query by its name
    @Override
    LedgerPeriod saveAndFlush(LedgerPeriod period);
}
