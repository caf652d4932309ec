package cn.hengli.process;

import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

/** Writes row after row, and counts those of which the server said that they are written. */
final class Writer {

    private final AtomicBoolean stopped = new AtomicBoolean();
    private final CompletableFuture<Integer> acknowledged;

    Writer(EmbeddedServer server) {
        acknowledged = CompletableFuture.supplyAsync(() -> write(server));
    }

    int stop() {
        stopped.set(true);
        return acknowledged.join();
    }

    private int write(EmbeddedServer server) {
        var count = 0;
        try (var connection = server.connect();
                var statement = connection.createStatement()) {
            while (!stopped.get()) {
                statement.execute("insert into acknowledged values (" + count + ")");
                count++;
            }
        } catch (SQLException e) {
            // the server was killed, as intended
        }
        return count;
    }
}
