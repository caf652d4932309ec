package cn.hengli.shared;

import java.util.List;

/** A rule says no; every broken rule is named, nothing was changed. */
public class Refused extends RuntimeException {

    private final transient List<Problem> problems;

    public Refused(List<Problem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    public Refused(Reason reason, Object... arguments) {
        this(List.of(Problem.of(reason, arguments)));
    }

    public static Refused at(String field, Reason reason, Object... arguments) {
        return new Refused(List.of(Problem.at(field, reason, arguments)));
    }

    public static void unlessEmpty(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
    }

    public List<Problem> problems() {
        return problems;
    }
}
