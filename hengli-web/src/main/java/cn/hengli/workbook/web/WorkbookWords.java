package cn.hengli.workbook.web;

import cn.hengli.ledger.DeclaredLight;
import cn.hengli.ledger.LedgerRow;
import cn.hengli.shared.Quarter;
import cn.hengli.workbook.EntryCells;
import java.util.Arrays;
import java.util.Objects;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** 工作簿用语: what stands in workbooks and pages of this feature, in the language of the request. */
@Component("workbookWords")
@RequiredArgsConstructor
public class WorkbookWords {

    private final MessageSource messages;

    String words(String key, Object... arguments) {
        return Objects.requireNonNull(messages.getMessage(key, arguments, LocaleContextHolder.getLocale()));
    }

    public String head(String cell) {
        return words("workbook.head." + (EntryCells.isActual(cell) ? "actual" : cell));
    }

    String quarter(Quarter quarter) {
        return words("ledger.quarter.name", quarter.year(), quarter.number());
    }

    String role(LedgerRow row) {
        return words("AssignmentRole." + row.role());
    }

    String state(LedgerRow row) {
        return words("EntryState." + row.state());
    }

    String[] lights() {
        return Arrays.stream(DeclaredLight.values()).map(this::light).toArray(String[]::new);
    }

    private String light(DeclaredLight light) {
        return words("DeclaredLight." + light);
    }

    /** A cell's text as people read it. */
    public String shown(String cell, @Nullable String text) {
        if (text == null || text.isEmpty() || !cell.equals(EntryCells.LIGHT)) {
            return Objects.requireNonNullElse(text, "");
        }
        return Arrays.stream(DeclaredLight.values())
                .filter(light -> light.name().equals(text))
                .map(this::light)
                .findFirst()
                .orElse(text);
    }
}
