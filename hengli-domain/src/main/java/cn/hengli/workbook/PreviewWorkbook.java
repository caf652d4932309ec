package cn.hengli.workbook;

import cn.hengli.ledger.LedgerPeriodId;
import cn.hengli.shared.Actor;
import cn.hengli.shared.UseCase;
import java.util.List;
import lombok.RequiredArgsConstructor;

/** 预览工作簿: what an upload would change; nothing is kept. */
@UseCase
@RequiredArgsConstructor
public class PreviewWorkbook {

    private final WorkbookCheck check;

    public WorkbookPreview preview(LedgerPeriodId period, List<UploadedRow> rows, Actor actor) {
        return check.check(period, rows, actor);
    }
}
