package cn.hengli.sheet;

import cn.hengli.shared.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;

/** Understands the records of an xls file. Formulas give the values that were kept with them. */
final class OldWorkbookRecords implements HSSFListener {

    private static final int NO_ROW = -1;

    private final SheetLimits limits;
    private final CellBudget budget;
    private final PlainCells plain = new PlainCells();
    private final FormatTrackingHSSFListener formats = new FormatTrackingHSSFListener(this, Locale.ROOT);
    private final List<BoundSheetRecord> bound = new ArrayList<>();
    private final List<Sheet> sheets = new ArrayList<>();

    private @Nullable SSTRecord texts;
    private @Nullable SheetCollector collector;
    private @Nullable FormulaRecord awaited;
    private boolean from1904;
    private int place;
    private int row = NO_ROW;

    OldWorkbookRecords(SheetLimits limits) {
        this.limits = limits;
        this.budget = new CellBudget(limits);
    }

    HSSFListener withFormats() {
        return formats;
    }

    List<Sheet> sheets() {
        finish();
        return List.copyOf(sheets);
    }

    @Override
    public void processRecord(Record each) {
        if (each instanceof BOFRecord begin) {
            begin(begin);
        } else if (each instanceof BoundSheetRecord sheet) {
            bound.add(sheet);
        } else if (each instanceof SSTRecord shared) {
            texts = shared;
        } else if (each instanceof DateWindow1904Record window) {
            from1904 = window.getWindowing() == 1;
        } else if (collector != null) {
            inSheet(each, collector);
        }
    }

    private void begin(BOFRecord begin) {
        if (begin.getType() == BOFRecord.TYPE_WORKSHEET) {
            finish();
            if (sheets.size() >= limits.sheets()) {
                throw new Refused(WorkbookRefusal.TOO_LARGE);
            }
            collector = new SheetCollector(limits, budget);
        }
        if (begin.getType() != BOFRecord.TYPE_WORKBOOK) {
            place++;
        }
    }

    private void finish() {
        if (collector != null) {
            collector.endRow(row + 1);
            sheets.add(
                    collector.named(place <= bound.size() ? bound.get(place - 1).getSheetname() : ""));
        }
        collector = null;
        row = NO_ROW;
    }

    private void inSheet(Record each, SheetCollector into) {
        if (each instanceof MergeCellsRecord merged) {
            for (var at = 0; at < merged.getNumAreas(); at++) {
                var area = merged.getAreaAt(at);
                into.merge(new MergedCells(
                        area.getFirstRow() + 1, area.getLastRow() + 1, area.getFirstColumn(), area.getLastColumn()));
            }
        } else if (each instanceof StringRecord text && awaited != null) {
            into.cell(awaited.getColumn(), text.getString());
            awaited = null;
        } else if (each instanceof CellValueRecordInterface cell) {
            move(cell.getRow(), into);
            into.cell(cell.getColumn(), text(cell));
        }
    }

    private void move(int to, SheetCollector into) {
        if (to != row) {
            if (row != NO_ROW) {
                into.endRow(row + 1);
            }
            into.startRow();
            row = to;
        }
    }

    private String text(CellValueRecordInterface cell) {
        if (cell instanceof LabelSSTRecord label) {
            return Objects.requireNonNull(texts).getString(label.getSSTIndex()).getString();
        } else if (cell instanceof LabelRecord label) {
            return label.getValue();
        } else if (cell instanceof NumberRecord number) {
            return figure(number, number.getValue());
        } else if (cell instanceof BoolErrRecord either) {
            return either.isBoolean() ? truth(either.getBooleanValue()) : error(either.getErrorValue());
        }
        return cell instanceof FormulaRecord formula ? kept(formula) : "";
    }

    private String kept(FormulaRecord formula) {
        var type = formula.getCachedResultTypeEnum();
        if (type == CellType.STRING) {
            awaited = formula;
            return "";
        } else if (type == CellType.BOOLEAN) {
            return truth(formula.getCachedBooleanValue());
        }
        return type == CellType.ERROR
                ? error((byte) formula.getCachedErrorValue())
                : figure(formula, formula.getValue());
    }

    private String figure(CellValueRecordInterface cell, double value) {
        return plain.formatRawCellContents(
                value, formats.getFormatIndex(cell), formats.getFormatString(cell), from1904);
    }

    private static String truth(boolean value) {
        return value ? "TRUE" : "FALSE";
    }

    private static String error(byte code) {
        return "ERROR:" + FormulaError.forInt(code).getString();
    }
}
