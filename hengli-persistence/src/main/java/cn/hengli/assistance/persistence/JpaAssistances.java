package cn.hengli.assistance.persistence;

import cn.hengli.assistance.Assistance;
import cn.hengli.assistance.AssistanceId;
import cn.hengli.assistance.Assistances;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface JpaAssistances extends Repository<Assistance, AssistanceId>, Assistances {

    @Override
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Assistance a where a.id = :id")
    Optional<Assistance> findForChange(AssistanceId id);

    // named here too: a method of an interface outside Spring Data is otherwise read as a query by its name
    @Override
    Assistance saveAndFlush(Assistance assistance);
}
