package cn.hengli.page;

import cn.hengli.shared.Reason;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why the database could not do what it was asked to, although nothing is wrong with what was asked: the same may well succeed soon. */
public enum DatabaseTrouble implements Reason {
    /** It is down, starts, does not answer, or all ways to it are taken. */
    UNREACHABLE,
    /** Two wanted the same rows in opposite order, or somebody holds them for too long. */
    BUSY,
    /** No room on its disk. */
    FULL;

    /** What is behind a failure, however deep; empty where it is no trouble of the database's. */
    public static Optional<DatabaseTrouble> in(Throwable failure) {
        var depth = 0;
        for (Throwable cause = failure; cause != null && depth < 50; cause = cause.getCause(), depth++) {
            if (cause instanceof SQLException sql) {
                var trouble = Optional.ofNullable(of(sql));
                if (trouble.isPresent()) {
                    return trouble;
                }
            }
        }
        return Optional.empty();
    }

    /** By the classes of SQLSTATE, as PostgreSQL's manual lists them. */
    private static @Nullable DatabaseTrouble of(SQLException failure) {
        var state = String.valueOf(failure.getSQLState());
        if (state.equals("53100")) {
            return FULL;
        }
        if (state.startsWith("40") || state.equals("55P03") || state.equals("57014")) {
            return BUSY;
        }
        var unreachable = state.startsWith("08") || state.startsWith("53") || state.startsWith("57P");
        return unreachable || failure instanceof SQLTransientException ? UNREACHABLE : null;
    }
}
