package cn.hengli.demo;

import java.util.Random;

/** 自报进度灯: as far behind the calendar, so the light; but one lead in four is more cheerful than that. */
final class Lights {

    /** What of the plan's time has passed at each quarter's end, in percent. */
    private static final int[] PASSED = {15, 26, 37, 48, 59};

    private Lights() {}

    /** As typed; empty where a supporting unit declares none. */
    static String declared(DemoRow row, int quarter, String percent, Random random) {
        var drawn = random.nextInt(100);
        if (!row.isLead()) {
            return drawn < 55 ? "GREEN" : drawn < 72 ? "YELLOW" : drawn < 78 ? "RED" : "";
        }
        if (percent.isEmpty()) {
            return drawn < 80 ? "GREEN" : "YELLOW";
        }
        var cheerful = row.random(0, "light").nextInt(4) == 0;
        var behind = PASSED[quarter] - Integer.parseInt(percent) - (cheerful ? 8 : 0);
        return behind <= 5 ? "GREEN" : behind <= 13 ? "YELLOW" : "RED";
    }
}
