package cn.hengli.demo;

import cn.hengli.assistance.AssistanceStep;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one unit asked of another in the demo's past, and what came of it. */
record DemoRequest(
        int task, String asker, String asked, boolean byOffice, String thing, String details, List<Step> steps) {

    /** @param by the day that is named */
    record Step(
            LocalDateTime at, AssistanceStep step, @Nullable LocalDate by, String words) {}
}
