package cn.hengli.maintenance;

import cn.hengli.database.CommandDatabase;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Leaves the database closed until somebody connects. */
record AddressWhenAsked(CommandDatabase database) implements JdbcConnectionDetails {

    @Override
    public String getJdbcUrl() {
        return database.address().getJdbcUrl();
    }

    @Override
    public @Nullable String getUsername() {
        return database.address().getUsername();
    }

    @Override
    public @Nullable String getPassword() {
        return database.address().getPassword();
    }
}
