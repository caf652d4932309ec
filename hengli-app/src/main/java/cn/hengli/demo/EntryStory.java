package cn.hengli.demo;

import cn.hengli.ledger.EntryInput;
import cn.hengli.ledger.EntryState;
import cn.hengli.ledger.LedgerEntry;
import cn.hengli.shared.Actor;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Random;

/** Takes one entry, step by step, to where it stands. */
final class EntryStory {

    private final PastLedger ledger;
    private final DemoWords words;
    private final EntryAuthor author;
    private final SampleFiles files;
    private final Actor office;
    private final Actor liaison;
    private final Actor leader;
    private final LedgerEntry entry;
    private final DemoRow row;
    private final Random random;
    private final EntryInput whole;

    EntryStory(
            PastLedger ledger, DemoWords words, DemoCast.Players players, LedgerEntry entry, DemoRow row, int quarter) {
        this.ledger = ledger;
        this.words = words;
        this.author = new EntryAuthor(words);
        this.files = new SampleFiles(words.files());
        this.office = players.office();
        this.liaison = players.liaison(entry.unit());
        this.leader = players.leader(entry.unit());
        this.entry = entry;
        this.row = row;
        this.random = row.random(quarter, "story");
        this.whole = author.write(row, quarter);
    }

    /** One of a quarter that is over: accepted in the end. */
    void toItsEnd(Iterator<Instant> writing, Iterator<Instant> reviewing) {
        var by = happens(3) ? office : liaison;
        if (happens(50)) {
            begin(writing, by);
        }
        attach(writing, by);
        var returned = happens(8);
        handIn(writing, returned ? author.vague(row, whole) : whole, by);
        if (happens(3) && entry.state() == EntryState.SUBMITTED) {
            next(writing);
            ledger.withdraw(entry, by);
            handIn(writing, returned ? author.vague(row, whole) : whole, by);
        }
        if (returned) {
            next(reviewing);
            ledger.giveBack(entry, one(words.returns()), office);
            handIn(reviewing, whole, by);
        }
        next(reviewing);
        ledger.accept(entry, office);
        if (happens(2)) {
            next(reviewing);
            ledger.reopen(entry, one(words.reopens()), office);
            handIn(reviewing, whole, by);
            next(reviewing);
            ledger.accept(entry, office);
        }
    }

    /** One of the open quarter. */
    void to(EntryState state, Iterator<Instant> moments) {
        if (state == EntryState.PENDING) {
            return;
        }
        var by = state != EntryState.AWAITING_SIGN_OFF && state != EntryState.DRAFT && happens(5) ? office : liaison;
        begin(moments, by);
        attach(moments, by);
        switch (state) {
            case AWAITING_SIGN_OFF -> submit(moments, whole, by);
            case SUBMITTED, ACCEPTED -> handIn(moments, whole, by);
            case RETURNED -> comeBack(moments, by);
            case PENDING, DRAFT -> {}
        }
        if (state == EntryState.ACCEPTED) {
            next(moments);
            ledger.accept(entry, office);
        }
    }

    private void begin(Iterator<Instant> moments, Actor by) {
        next(moments);
        ledger.save(entry, author.begin(whole), by);
    }

    private void attach(Iterator<Instant> moments, Actor by) {
        // the one lead that says 100 % shows nothing for it: a case for the office
        if (row.task() != 18 && happens(row.isLead() ? 40 : 9)) {
            next(moments);
            ledger.attach(entry, files.draw(random, row.task() + " " + row.unit() + " " + entry.quarter()), by);
        }
    }

    private void submit(Iterator<Instant> moments, EntryInput input, Actor by) {
        next(moments);
        ledger.submit(entry, input, by);
    }

    /** To the office, by way of the unit's leader where the unit wants it. */
    private void handIn(Iterator<Instant> moments, EntryInput input, Actor by) {
        submit(moments, input, by);
        if (entry.state() == EntryState.AWAITING_SIGN_OFF) {
            if (happens(8)) {
                next(moments);
                ledger.decline(entry, one(words.declines()), leader);
                submit(moments, input, by);
            }
            next(moments);
            ledger.signOff(entry, leader);
        }
    }

    private void comeBack(Iterator<Instant> moments, Actor by) {
        submit(moments, author.vague(row, whole), by);
        next(moments);
        if (entry.state() == EntryState.AWAITING_SIGN_OFF) {
            ledger.decline(entry, one(words.declines()), leader);
        } else {
            ledger.giveBack(entry, one(words.returns()), office);
            if (happens(30)) {
                next(moments);
                ledger.save(entry, whole, by);
            }
        }
    }

    private void next(Iterator<Instant> moments) {
        ledger.at(moments.next());
    }

    private boolean happens(int ofAHundred) {
        return random.nextInt(100) < ofAHundred;
    }

    private String one(List<String> reasons) {
        return Wording.marked(reasons.get(random.nextInt(reasons.size())));
    }
}
