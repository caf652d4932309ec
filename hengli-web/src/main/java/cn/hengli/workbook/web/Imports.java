package cn.hengli.workbook.web;

import cn.hengli.page.DoneOnce;
import cn.hengli.shared.Actor;
import cn.hengli.workbook.ImportCommand;
import cn.hengli.workbook.ImportOutcome;
import cn.hengli.workbook.ImportWorkbook;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** 导入: takes each upload over once. */
@Component
@RequiredArgsConstructor
class Imports {

    private final ImportWorkbook importWorkbook;
    private final DoneOnce<ImportOutcome> done = new DoneOnce<>(500, Duration.ofHours(1));

    void load(UUID id, ImportCommand command, Actor actor) throws InterruptedException {
        done.run(id, actor, () -> importWorkbook.load(command, actor));
    }

    Optional<ImportOutcome> result(UUID id, Actor actor) {
        return done.result(id, actor);
    }

    /** Whoever comes back to the page of the upload begins anew. */
    void forget(UUID id, Actor actor) {
        done.forget(id, actor);
    }
}
