package cn.hengli.demo;

/** 完成进度 through the quarters: leads by the data file, a third of the supporting units by their own steps. */
final class Percents {

    private static final int HIGHEST = 96;

    private Percents() {}

    /** As typed; empty where the row gives none. */
    static String of(DemoRow row, int quarter) {
        var percents = row.words().percents();
        if (percents.isEmpty() || quarter < 0) {
            return "";
        }
        return row.isLead() ? percents.get(row.lead()).get(quarter) : ofSupport(row, quarter);
    }

    private static String ofSupport(DemoRow row, int quarter) {
        var random = row.random(0, "percent");
        if (random.nextInt(3) > 0) {
            return "";
        }
        var percent = 4 + random.nextInt(14);
        for (var passed = 0; passed < quarter; passed++) {
            // one in eleven falls back
            percent += random.nextInt(11) == 0 ? -2 - random.nextInt(5) : 6 + random.nextInt(10);
        }
        return String.valueOf(Math.min(HIGHEST, Math.max(0, percent)));
    }
}
