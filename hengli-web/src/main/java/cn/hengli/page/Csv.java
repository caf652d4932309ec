package cn.hengli.page;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * 逗号分隔表格: rows as Excel, WPS and LibreOffice open them, in UTF-8 with a mark in front, by which Excel knows it. What a spreadsheet
 * would take for a formula is marked as text: a name must not reckon, or ask another server for anything, on the reader's computer.
 */
public final class Csv {

    private static final char MARK = '\uFEFF';

    /** Full-width ones too: some spreadsheets take them for the same. */
    private static final Pattern FORMULA = Pattern.compile("^\\s*[=+\\-@＝＋－＠].*|^[\\t\\r\\n].*", Pattern.DOTALL);

    private final Appendable out;

    public Csv(Appendable out) throws IOException {
        this.out = out;
        out.append(MARK);
    }

    public void row(List<String> cells) throws IOException {
        for (var column = 0; column < cells.size(); column++) {
            out.append(column == 0 ? "\"" : ",\"")
                    .append(harmless(cells.get(column)).replace("\"", "\"\""))
                    .append('"');
        }
        out.append("\r\n");
    }

    private static String harmless(String cell) {
        return FORMULA.matcher(cell).matches() ? "'" + cell : cell;
    }
}
