package cn.hengli.grid.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the page's script is handed.
 *
 * @param acts whether the reader may accept and remind
 * @param words what the script says, by its keys; blanks are {0}, {1}
 */
record TownAnswer(
        boolean acts,
        Map<String, String> columns,
        Map<String, Sign> states,
        Map<String, Sign> lights,
        Map<String, Sign> roles,
        Map<String, String> words,
        List<Row> rows) {

    /** A word, and the style sheet's name for its shape. */
    record Sign(String word, String style) {}

    /**
     * @param id of the entry
     * @param version the revision shown: what is accepted is what was seen
     * @param missing whether the unit has yet to hand it in
     * @param nothing whether the unit has chosen to say that nothing happened
     * @param submitted when it was handed in, in words; {@code submittedAt} is the same for sorting
     */
    record Row(
            String id,
            int version,
            int number,
            String title,
            int group,
            String groupName,
            boolean continuing,
            String unit,
            int unitPosition,
            String role,
            String state,
            boolean missing,
            @Nullable String light,
            @Nullable BigDecimal percent,
            @Nullable BigDecimal lastPercent,
            boolean nothing,
            String progress,
            List<String> indicators,
            String problems,
            String help,
            String next,
            String last,
            int files,
            String submitted,
            String submittedAt,
            @Nullable Reminded reminded,
            @Nullable Note note) {}

    /** @param today whether nobody may remind of it again before tomorrow */
    record Reminded(String at, String iso, String by, String words, boolean today) {}

    record Note(String text, int version) {}
}
