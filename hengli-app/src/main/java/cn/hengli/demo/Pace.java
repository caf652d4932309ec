package cn.hengli.demo;

import cn.hengli.ledger.EntryState;
import java.util.Random;

/** How quick a unit is with its paper work. */
enum Pace {
    DILIGENT(1, new int[] {4, 8, 40, 8, 40}),
    USUAL(6, new int[] {26, 20, 28, 8, 18}),
    SLOW(24, new int[] {62, 22, 10, 4, 2});

    private static final EntryState[] STATES = {
        EntryState.PENDING, EntryState.DRAFT, EntryState.SUBMITTED, EntryState.RETURNED, EntryState.ACCEPTED
    };

    private final int late;
    private final int[] weights;

    /**
     * @param late how many of a hundred entries come after the due day
     * @param weights how many of a hundred stand where in the open quarter
     */
    Pace(int late, int[] weights) {
        this.late = late;
        this.weights = weights;
    }

    static Pace of(String unit) {
        return switch (Math.floorMod(unit.hashCode(), 10)) {
            case 0, 1, 2 -> DILIGENT;
            case 3, 4 -> SLOW;
            default -> USUAL;
        };
    }

    boolean isLate(Random random) {
        return random.nextInt(100) < late;
    }

    /** Where an entry of the open quarter stands. */
    EntryState state(Random random) {
        var drawn = random.nextInt(100);
        var state = 0;
        while (drawn >= weights[state]) {
            drawn -= weights[state++];
        }
        return STATES[state];
    }
}
