package cn.hengli.extension;

import cn.hengli.plan.TaskId;
import java.util.Optional;

/** All requests for extensions that were ever made. */
public interface Extensions {

    /** Nobody else can change it until the transaction ends. */
    Optional<Extension> findForChange(ExtensionId id);

    boolean existsByTaskAndState(TaskId task, ExtensionState state);

    Extension saveAndFlush(Extension extension);
}
