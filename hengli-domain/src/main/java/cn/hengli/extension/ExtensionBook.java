package cn.hengli.extension;

import cn.hengli.plan.TaskId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 延期一览: requests as pages show them, units by their names of a day. */
public interface ExtensionBook {

    /** Those that wait first, the longest first; then those decided last. */
    List<ExtensionFacts> list(ExtensionFilter filter, @Nullable ExtensionScope scope, LocalDate day);

    Optional<ExtensionFacts> find(ExtensionId id, LocalDate day);

    /** The oldest first. */
    List<ExtensionFacts> ofTask(TaskId task, LocalDate day);
}
