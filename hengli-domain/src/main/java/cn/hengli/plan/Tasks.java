package cn.hengli.plan;

import cn.hengli.shared.NotFound;
import java.util.Optional;

/** The tasks of all plans. */
public interface Tasks {

    Optional<Task> findById(TaskId id);

    Task save(Task task);

    default Task getById(TaskId id) {
        return findById(id).orElseThrow(() -> NotFound.missing("task", id));
    }
}
