package cn.hengli.demo;

import cn.hengli.ledger.Attachment;
import cn.hengli.ledger.AttachmentContents;
import cn.hengli.ledger.Attachments;
import cn.hengli.ledger.Consolidations;
import cn.hengli.ledger.EntryRevisions;
import cn.hengli.ledger.FrozenQuarters;
import cn.hengli.ledger.LedgerEntries;
import cn.hengli.ledger.LedgerPeriods;
import cn.hengli.ledger.PeriodBook;
import cn.hengli.plan.Plan;
import cn.hengli.plan.Plans;
import cn.hengli.startup.StartStep;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes the demo's past into a database in which no quarter was opened yet; whole or not at all. */
@Slf4j
@Component
@Profile("demo")
@Order(DemoStart.ORDER + 100)
@RequiredArgsConstructor
class DemoLedger implements StartStep {

    /** The plan that the words are about. */
    private static final String PLAN = "2018-45";

    private final Plans plans;
    private final PeriodBook book;
    private final DemoHistory history;
    private final DemoCast cast;
    private final LedgerPeriods periods;
    private final LedgerEntries entries;
    private final EntryRevisions revisions;
    private final Consolidations consolidations;
    private final FrozenQuarters frozen;
    private final Attachments attachments;
    private final AttachmentContents contents;
    private final EntityManager entityManager;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final ChangesOfThen changesOfThen;
    private final Clock clock;

    @Override
    public void take() {
        plans.findByCode(PLAN)
                .filter(plan -> book.of(plan.id()).isEmpty())
                .filter(plan -> LocalDate.now(clock).isAfter(DemoHistory.LAST_DAY))
                .ifPresent(plan -> transaction.executeWithoutResult(
                        status -> cast.on(LocalDate.now(clock)).ifPresent(players -> write(plan, players))));
    }

    private void write(Plan plan, DemoCast.Players players) {
        try (var past = history.of(plan, players, clock.getZone())) {
            // what has passed is written into quarters that are closed by now
            jdbc.sql("select set_config('hengli.restoring', 'on', true)")
                    .query(String.class)
                    .single();
            past.periods.all().forEach(periods::saveAndFlush);
            entries.saveAllAndFlush(past.entries.all());
            // a thousand entries looked through for changes at every file would take longer than all the rest
            entityManager.clear();
            revisions.appendAll(past.revisions.all());
            past.evidence.all().forEach(attachment -> keep(attachment, past.evidence));
            past.consolidations.all().forEach(consolidations::saveAndFlush);
            past.freezing.writeTo(frozen);
            changesOfThen.write(past.changes);
            log.info(
                    "已写入演示台账 demo ledger written: {} entries",
                    past.entries.all().size());
        }
    }

    private void keep(Attachment attachment, PastEvidence evidence) {
        try (var content = evidence.open(attachment.sha256())) {
            contents.store(attachment.sha256(), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        attachments.saveAndFlush(attachment);
    }
}
