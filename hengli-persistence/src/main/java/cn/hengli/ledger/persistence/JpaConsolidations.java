package cn.hengli.ledger.persistence;

import cn.hengli.ledger.Consolidation;
import cn.hengli.ledger.ConsolidationId;
import cn.hengli.ledger.Consolidations;
import org.springframework.data.repository.Repository;

interface JpaConsolidations extends Repository<Consolidation, ConsolidationId>, Consolidations {

    // named here too: a method of an interface outside Spring Data is otherwise read as a query by its name
    @Override
    Consolidation saveAndFlush(Consolidation consolidation);
}
