package cn.hengli.journey;

/** A plan file whose every text is hostile. */
final class HostilePlan {

    private HostilePlan() {}

    static String with(Hostile hostile) {
        return """
            plan:
              code: hostile
              title: %s
              documentNumber: %s
              issuer: %s
              issuedOn: 2021-01-04
              firstQuarter: 2021Q1
              lastQuarter: 2023Q4
              targets: [{year: 2023, text: %s}]
              funds: [{name: %s, note: %s}]
              phases: [{number: 1, name: %s, endsOn: 2023-12-31, duties: [%s]}]
              posts: [{body: %s, title: %s, heldBy: %s}]
            units:
              - {name: %s, pinyin: shu zi ban, kind: EXTERNAL, aliases: []}
            collectives:
              - {name: %s, aliases: [], members: []}
            groups:
              - {number: 1, name: %s, leader: %s, deputies: [%s], members: [], duties: [%s]}
            tasks:
              - number: 1
                group: 1
                title: %s
                measures: [%s]
                leads: [财政分局]
                supports: []
                startsOn: 2021-01-01
                dueOn: 2023-11-30
                continuing: false
                indicators: []
                milestones: []
            """.formatted(lines(
                hostile,
                "plan",
                "number",
                "issuer",
                "target",
                "fund",
                "fundNote",
                "phase",
                "phaseDuty",
                "body",
                "bodyPost",
                "heldBy",
                "newUnit",
                "newSet",
                "group",
                "leader",
                "deputy",
                "groupDuty",
                "task",
                "measure"));
    }

    private static Object[] lines(Hostile hostile, String... fields) {
        var lines = new Object[fields.length];
        for (var i = 0; i < fields.length; i++) {
            // in YAML a single quote within single quotes is written twice
            lines[i] = "'" + hostile.line(fields[i]).replace("'", "''") + "'";
        }
        return lines;
    }
}
