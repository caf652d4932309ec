package cn.hengli.extension.persistence;

import cn.hengli.extension.Extension;
import cn.hengli.extension.ExtensionId;
import cn.hengli.extension.Extensions;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface JpaExtensions extends Repository<Extension, ExtensionId>, Extensions {

    @Override
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from Extension e where e.id = :id")
    Optional<Extension> findForChange(ExtensionId id);
}
