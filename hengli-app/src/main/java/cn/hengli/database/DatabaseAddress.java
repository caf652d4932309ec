package cn.hengli.database;

import cn.hengli.startup.StartRefused;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Where the database is and who we are there. */
record DatabaseAddress(
        String url, @Nullable String username, @Nullable String password) implements JdbcConnectionDetails {

    private static final int OLDEST_MAJOR = 15;
    private static final String SECONDS_TO_ANSWER = "10";

    /** Asked before anything else goes there, because only here the answer can be put into one line. */
    DatabaseAddress mustAnswer() {
        try (var connection = DriverManager.getConnection(url, properties())) {
            mustBeSupported(connection.getMetaData().getDatabaseMajorVersion());
            return this;
        } catch (SQLException e) {
            throw refusal(e);
        }
    }

    static void mustBeSupported(int major) {
        if (major < OLDEST_MAJOR) {
            throw new StartRefused(
                    "数据库是 PostgreSQL " + major + "，需要 " + OLDEST_MAJOR + " 或更高版本",
                    "the database is PostgreSQL " + major + ", needed is " + OLDEST_MAJOR + " or newer");
        }
    }

    private Properties properties() {
        var properties = new Properties();
        if (username != null) {
            properties.setProperty("user", username);
        }
        if (password != null) {
            properties.setProperty("password", password);
        }
        properties.setProperty("loginTimeout", SECONDS_TO_ANSWER);
        properties.setProperty("connectTimeout", SECONDS_TO_ANSWER);
        properties.setProperty("socketTimeout", SECONDS_TO_ANSWER);
        return properties;
    }

    private StartRefused refusal(SQLException e) {
        var where = url.replaceFirst("\\?.*", "");
        var state = String.valueOf(e.getSQLState());
        // 08004: a password is wanted and none was given
        if (state.startsWith("28") || state.equals("08004")) {
            return new StartRefused(
                    "数据库 " + where + " 拒绝用户 " + username + "：用户名或口令不对",
                    "database " + where + " refuses user " + username + ": wrong name or password",
                    e);
        }
        if (state.equals("3D000")) {
            return new StartRefused("数据库 " + where + " 不存在", "database " + where + " does not exist", e);
        }
        return new StartRefused("连不上数据库 " + where, "database " + where + " cannot be reached", e);
    }

    @Override
    public String getJdbcUrl() {
        return url;
    }

    @Override
    public @Nullable String getUsername() {
        return username;
    }

    @Override
    public @Nullable String getPassword() {
        return password;
    }

    /** Without the password: addresses get into logs. */
    @Override
    public String toString() {
        return username + " at " + url;
    }
}
