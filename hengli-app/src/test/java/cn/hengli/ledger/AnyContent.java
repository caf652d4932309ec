package cn.hengli.ledger;

import cn.hengli.plan.IndicatorId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Whatever a unit may have written, the odd more often than it is: always the same for the same seed. */
record AnyContent(Random random) {

    private static final List<String> TEXTS = List.of(
            "",
            "走访 12 户，签订合同 3 份。",
            "第一行\n第二行\n\n第四行",
            "=1+1",
            "=HYPERLINK(\"http://127.0.0.1/\",\"点\")",
            "+8613800138000",
            "-5",
            "@某人",
            "＝2＋2",
            "'撇号开头",
            "0012",
            "1e5",
            "50%",
            "2020-01-06",
            "1/2",
            "TRUE",
            "#REF!",
            "表情 😀 生僻字 𠮷 合字 e\u0301 零宽\u200b完",
            "\"引号\" 'x' <b>&amp;</b> ]]>",
            "_x000D_ 和 _x0041_",
            "制表\t符，两  个空格",
            "{{x}} ${x} [[x]] #{x}",
            "长".repeat(3_900),
            ("一段话。".repeat(20) + "\n").repeat(10).strip());

    private static final List<String> FIGURES = List.of("0", "100", "12.34", "50", "99.99", "0.01", "7.5");

    private static final List<DeclaredLight> LIGHTS = List.of(DeclaredLight.values());

    private static final List<String> ACTUALS =
            List.of("0", "1", "12.5", "0.0001", "99999999999999", "12345678901.2345", "1000000", "4.0000");

    static AnyContent of(long seed) {
        return new AnyContent(new Random(seed));
    }

    EntryContent next(QuarterSheetRow row) {
        var nothing = random.nextInt(4) == 0;
        return new EntryContent(
                text(),
                nothing,
                nothing ? text() : "",
                row.row().continuing() ? null : percent(),
                one(() -> LIGHTS.get(random.nextInt(LIGHTS.size()))),
                text(),
                text(),
                text(),
                random.nextBoolean() ? "" : "审签 某领导𠮷",
                actuals(row));
    }

    private String text() {
        return TEXTS.get(random.nextInt(TEXTS.size())).strip();
    }

    private @Nullable BigDecimal percent() {
        return one(() -> new BigDecimal(FIGURES.get(random.nextInt(FIGURES.size()))));
    }

    private <T> @Nullable T one(Supplier<T> some) {
        return random.nextInt(4) == 0 ? null : some.get();
    }

    private List<IndicatorActual> actuals(QuarterSheetRow row) {
        var actuals = new ArrayList<IndicatorActual>();
        for (var indicator : row.indicators()) {
            var actual = one(() -> actual(indicator.id()));
            if (actual != null) {
                actuals.add(actual);
            }
        }
        return actuals;
    }

    private IndicatorActual actual(IndicatorId indicator) {
        return random.nextInt(4) == 0
                ? IndicatorActual.notApplicable(indicator)
                : IndicatorActual.of(indicator, new BigDecimal(ACTUALS.get(random.nextInt(ACTUALS.size()))));
    }
}
