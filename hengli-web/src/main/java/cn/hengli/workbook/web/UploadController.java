package cn.hengli.workbook.web;

import cn.hengli.ledger.PeriodFacts;
import cn.hengli.page.Refusals;
import cn.hengli.shared.Actor;
import cn.hengli.shared.NotFound;
import cn.hengli.shared.Permission;
import cn.hengli.shared.Quarter;
import cn.hengli.unit.UnitDirectory;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** 离线填报: where the workbook is fetched, and where it is brought back, one file or sixty. */
@Controller
@RequestMapping("/ledger/import")
@RequiredArgsConstructor
class UploadController {

    private final WorkbookPeriods periods;
    private final UploadReading reading;
    private final Uploads uploads;
    private final Imports imports;
    private final Refusals refusals;
    private final UnitDirectory units;
    private final Clock clock;

    @GetMapping
    String form(@RequestParam(required = false) @Nullable Quarter quarter, Actor actor, Model model) {
        actor.mustHaveAny(Permission.FILL_IN, Permission.FILL_IN_FOR_UNIT);
        var all = periods.all(actor);
        model.addAttribute("periods", all);
        model.addAttribute("period", WorkbookPeriods.chosen(all, quarter).orElse(null));
        var office = actor.may(Permission.FILL_IN_FOR_UNIT);
        model.addAttribute("office", office);
        model.addAttribute("units", office ? units.units(LocalDate.now(clock)) : List.of());
        model.addAttribute("id", UUID.randomUUID());
        model.addAttribute("most", Upload.MOST_FILES);
        return "workbook/upload";
    }

    /** All files at once, as a form without script sends them. */
    @PostMapping
    String upload(
            @RequestParam UUID id,
            @RequestParam Quarter quarter,
            @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> files,
            Actor actor,
            Model model,
            HttpServletResponse response)
            throws IOException {
        var begin = begin(id, quarter, actor);
        // by the browser's Back button one comes to a page that has sent its files before
        uploads.forget(id, actor);
        imports.forget(id, actor);
        var refused = new LinkedHashMap<String, List<String>>();
        var read = 0;
        for (var file : chosen(files)) {
            var each = reading.add(begin, file, actor);
            if (each.problems().isEmpty()) {
                read++;
            } else {
                refused.put(each.name(), words(each));
            }
        }
        if (read > 0) {
            return "redirect:/ledger/import/" + id;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("refused", refused);
        model.addAttribute("nothing", refused.isEmpty());
        return form(quarter, actor, model);
    }

    /** One after the other, as the page's script sends them: the answer is the file's line in its list. */
    @PostMapping(headers = "X-Requested-With=fetch")
    String add(
            @RequestParam UUID id,
            @RequestParam Quarter quarter,
            @RequestParam(name = "files") MultipartFile file,
            Actor actor,
            Model model,
            HttpServletResponse response)
            throws IOException {
        var read = reading.add(begin(id, quarter, actor), file, actor);
        model.addAttribute("file", read.name());
        model.addAttribute("words", words(read));
        if (!read.problems().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        return "workbook/file :: line";
    }

    private Upload begin(UUID id, Quarter quarter, Actor actor) {
        actor.mustHaveAny(Permission.FILL_IN, Permission.FILL_IN_FOR_UNIT);
        return WorkbookPeriods.chosen(periods.all(actor), quarter)
                .filter(period -> !period.isClosed())
                .map(period -> begin(id, period))
                .orElseThrow(() -> NotFound.missing("period", quarter));
    }

    private static Upload begin(UUID id, PeriodFacts period) {
        return new Upload(id, period.id(), period.planCode(), period.quarter(), List.of(), Set.of());
    }

    /** A form without a file sends an empty one without a name. */
    private static List<MultipartFile> chosen(@Nullable List<MultipartFile> files) {
        return files == null
                ? List.of()
                : files.stream()
                        .filter(file -> !file.isEmpty() || !"".equals(file.getOriginalFilename()))
                        .toList();
    }

    private List<String> words(UploadedFile file) {
        return file.problems().stream().map(refusals::words).toList();
    }
}
