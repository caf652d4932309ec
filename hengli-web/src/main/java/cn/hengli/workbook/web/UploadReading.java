package cn.hengli.workbook.web;

import cn.hengli.shared.Actor;
import cn.hengli.shared.Problem;
import cn.hengli.shared.Refused;
import cn.hengli.sheet.SheetLimits;
import cn.hengli.sheet.WorkbookReader;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Reads each file as it comes and keeps what is in it, or why it cannot be read. */
@Component
@RequiredArgsConstructor
class UploadReading {

    private final WorkbookReader reader;
    private final Uploads uploads;

    /** @return what became of the file */
    UploadedFile add(Upload begin, MultipartFile file, Actor actor) throws IOException {
        var name = name(file);
        if (uploads.find(begin.id(), actor).map(Upload::isFull).orElse(false)) {
            return new UploadedFile(
                    name, List.of(), List.of(Problem.of(WorkbookFileRefusal.TOO_MANY_FILES, Upload.MOST_FILES)));
        }
        var read = read(name, file);
        uploads.change(begin, actor, upload -> upload.isFull() ? upload : upload.with(read));
        return read;
    }

    private UploadedFile read(String name, MultipartFile file) throws IOException {
        try (var content = file.getInputStream()) {
            return new UploadedFile(name, reader.read(content, SheetLimits.LEDGER), List.of());
        } catch (Refused refused) {
            return new UploadedFile(name, List.of(), refused.problems());
        }
    }

    /** Some browsers send the whole path. */
    private static String name(MultipartFile file) {
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        var plain = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "");
        return plain.length() <= 100 ? plain : plain.substring(plain.length() - 100);
    }
}
