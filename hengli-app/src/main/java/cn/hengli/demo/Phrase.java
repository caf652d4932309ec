package cn.hengli.demo;

/** What was promised the quarter before, and what was then done. */
record Phrase(String plan, String did) {

    /** Reads a line such as {@code 清淤护岸施工 → 清淤{1.8-2.3}万方}. */
    static Phrase of(String line) {
        var arrow = line.indexOf('→');
        if (arrow < 0) {
            throw new IllegalArgumentException("no arrow: " + line);
        }
        return new Phrase(
                line.substring(0, arrow).strip(), line.substring(arrow + 1).strip());
    }
}
