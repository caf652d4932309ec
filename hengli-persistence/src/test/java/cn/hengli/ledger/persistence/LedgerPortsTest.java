package cn.hengli.ledger.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.ledger.LedgerPeriodId;
import cn.hengli.ledger.LedgerRowFilter;
import cn.hengli.ledger.LedgerRows;
import cn.hengli.ledger.PeriodBook;
import cn.hengli.plan.PlanId;
import cn.hengli.testing.PortTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortTest
class LedgerPortsTest {

    @Autowired
    LedgerRows rows;

    @Autowired
    PeriodBook periods;

    @Test
    void findsNothingBeforeAQuarterIsOpened() {
        assertThat(rows.of(LedgerRowFilter.all(LedgerPeriodId.next()))).isEmpty();
        assertThat(periods.of(PlanId.next())).isEmpty();
    }
}
