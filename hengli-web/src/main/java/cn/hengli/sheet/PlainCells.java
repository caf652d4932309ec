package cn.hengli.sheet;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.NumberToTextConverter;

/** Writes a cell's value out in full, whatever its format shows: 13800138000 and not 1.38E+10, 2020-01-06 and not 6/1/20; a per cent sign stays. */
final class PlainCells extends DataFormatter {

    PlainCells() {
        super(Locale.ROOT);
    }

    @Override
    public String formatRawCellContents(double value, int formatIndex, String formatString, boolean use1904Windowing) {
        if (DateUtil.isADateFormat(formatIndex, formatString) && DateUtil.isValidExcelDate(value)) {
            return moment(value, use1904Windowing);
        }
        if (formatString != null && formatString.contains("%")) {
            return plain(BigDecimal.valueOf(value).movePointRight(2)) + "%";
        }
        return plain(new BigDecimal(NumberToTextConverter.toText(value)));
    }

    @Override
    public String formatRawCellContents(double value, int formatIndex, String formatString) {
        return formatRawCellContents(value, formatIndex, formatString, false);
    }

    private static String moment(double value, boolean use1904Windowing) {
        var moment = DateUtil.getLocalDateTime(value, use1904Windowing);
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.toString().replace('T', ' ');
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
