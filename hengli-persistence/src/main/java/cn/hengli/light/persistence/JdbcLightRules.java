package cn.hengli.light.persistence;

import cn.hengli.light.LightRule;
import cn.hengli.light.LightRules;
import cn.hengli.shared.Quarter;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
@RequiredArgsConstructor
class JdbcLightRules implements LightRules {

    private final JdbcClient jdbc;

    @Override
    public List<LightRule> all() {
        return jdbc.sql("select * from light_rule order by version desc")
                .query(JdbcLightRules::rule)
                .list();
    }

    @Override
    public void append(LightRule rule) {
        jdbc.sql("""
                        insert into light_rule (version, from_quarter, green_within, yellow_within, missing_for_red, overdue_red,
                                                red_line_red, reason, made_at, made_by)
                        values (:version, :from, :green, :yellow, :missing, :overdue, :redLine, :reason, :at, :by)
                        """)
                .param("version", rule.version())
                .param("from", rule.from().toString())
                .param("green", rule.greenWithin())
                .param("yellow", rule.yellowWithin())
                .param("missing", rule.missingForRed())
                .param("overdue", rule.overdueRed())
                .param("redLine", rule.redLineRed())
                .param("reason", rule.reason())
                .param("at", rule.madeAt().atOffset(ZoneOffset.UTC))
                .param("by", rule.madeBy())
                .update();
    }

    @Override
    public void lock() {
        jdbc.sql("lock table light_rule in share row exclusive mode").update();
        jdbc.sql("lock table ledger_period in share mode").update();
    }

    @Override
    public @Nullable Quarter lastClosed() {
        return jdbc.sql("select max(quarter::text) as quarter from ledger_period where closed_at is not null")
                .query(String.class)
                .optional()
                .map(Quarter::parse)
                .orElse(null);
    }

    private static LightRule rule(ResultSet row, int number) throws SQLException {
        return new LightRule(
                row.getInt("version"),
                Quarter.parse(row.getString("from_quarter")),
                row.getBigDecimal("green_within").stripTrailingZeros(),
                row.getBigDecimal("yellow_within").stripTrailingZeros(),
                row.getInt("missing_for_red"),
                row.getBoolean("overdue_red"),
                row.getBoolean("red_line_red"),
                row.getString("reason"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("made_by"));
    }
}
