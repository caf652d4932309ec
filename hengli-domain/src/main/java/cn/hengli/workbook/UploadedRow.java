package cn.hengli.workbook;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 上传行: what a file says of one entry. Whatever it claims to be is anybody's claim: nothing in it is trusted.
 *
 * @param key which entry it was when it went out; empty where the file does not say
 * @param version the revision it went out with; null where the file does not say
 * @param task number and title of the task, as written
 * @param unit as written; empty where the file does not say
 * @param cells what is written, by {@link EntryCells}; a column that the file does not have is left out
 */
public record UploadedRow(
        String file,
        String sheet,
        int number,
        String key,
        @Nullable Integer version,
        TaskWords task,
        String unit,
        Map<String, UploadedCell> cells) {

    public UploadedRow {
        cells = Map.copyOf(cells);
    }

    /** How a row calls its task. */
    public record TaskWords(String number, String title) {}

    /** Whether it came from a workbook of ours; in any other a blank cell says nothing. */
    public boolean isKeyed() {
        return !key.isEmpty();
    }
}
