package cn.hengli.rights;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.shared.Role;
import cn.hengli.testing.AppTest;
import cn.hengli.testing.Contents;
import cn.hengli.testing.People;
import cn.hengli.testing.RestoredDatabase;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Holds every route to {@code rights.txt}, which says what everybody is answered there. */
@AppTest
@RestoredDatabase
class RightsTest {

    private final List<RightsRow> table = RightsRow.table();

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EntityManager entities;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void theTableHasARowForEveryRouteAndNoOther() {
        var mappings =
                context.getBeansOfType(RequestMappingInfoHandlerMapping.class).values();
        var wanted = Route.all(mappings).stream()
                .flatMap(route -> Thing.of(route).map(thing -> RightsRow.what(route, thing)))
                .toList();
        assertThat(table.stream().map(RightsRow::what)).containsExactlyInAnyOrderElementsOf(wanted);
        assertThat(Role.values()).allMatch(Visitor::covers);
    }

    @Test
    void everybodyIsAnsweredAsTheTableSays() throws Exception {
        var things = Scene.set(context.getAutowireCapableBeanFactory());
        var faults = new ArrayList<String>();
        var visits = new Visits(
                new Asking(mvc, people),
                new Addresses(things),
                new Forms(things),
                jdbc,
                entities,
                new TransactionTemplate(transactions),
                new Contents(jdbc),
                faults);
        table.stream()
                .collect(groupingBy(RightsRow::route, LinkedHashMap::new, toList()))
                .values()
                .forEach(visits::visit);
        assertThat(faults).isEmpty();
    }
}
