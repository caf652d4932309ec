package cn.hengli.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;

/**
 * The statements that a request sends. Those of the sessions' own tables are left out: they are the same before and after every page. Who acts
 * is asked once a request, and that is counted.
 */
class Statements implements QueryExecutionListener {

    private final ThreadLocal<List<String>> sent = ThreadLocal.withInitial(ArrayList::new);

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        queries.stream()
                .map(QueryInfo::getQuery)
                .filter(sql -> !sql.toLowerCase(Locale.ROOT).contains("spring_session"))
                .forEach(sent.get()::add);
    }

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        // counted when it was sent
    }

    /** Those of this thread since the last time. */
    List<String> taken() {
        var taken = List.copyOf(sent.get());
        sent.remove();
        return taken;
    }
}
