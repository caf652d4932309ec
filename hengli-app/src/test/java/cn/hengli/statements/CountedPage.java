package cn.hengli.statements;

import static cn.hengli.shared.Role.ADMINISTRATOR;
import static cn.hengli.shared.Role.AUDITOR;
import static cn.hengli.shared.Role.DISCIPLINE;
import static cn.hengli.shared.Role.LEADER;
import static cn.hengli.shared.Role.LIAISON;
import static cn.hengli.shared.Role.OFFICE;
import static cn.hengli.shared.Role.SECURITY_ADMINISTRATOR;
import static cn.hengli.shared.Role.SUPERVISOR;
import static cn.hengli.shared.Role.UNIT_LEADER;

import cn.hengli.shared.Role;
import java.util.List;

/**
 * A page, who looks at it, and how many statements it may cost; one of them asks who it is.
 *
 * @param address with names in braces that stand for what there is at the size in question
 */
record CountedPage(int most, Role role, String address) {

    static List<CountedPage> all() {
        return List.of(
                new CountedPage(5, LIAISON, "/"),
                new CountedPage(5, UNIT_LEADER, "/"),
                new CountedPage(4, OFFICE, "/"),
                new CountedPage(4, LEADER, "/"),
                new CountedPage(4, SUPERVISOR, "/"),
                new CountedPage(4, DISCIPLINE, "/"),
                new CountedPage(4, ADMINISTRATOR, "/"),
                new CountedPage(4, LIAISON, "/ledger"),
                new CountedPage(4, LIAISON, "/ledger?state=DRAFT&role=LEAD&q=1"),
                new CountedPage(4, LIAISON, "/ledger/grid"),
                new CountedPage(5, LIAISON, "/ledger/grid/rows"),
                new CountedPage(5, OFFICE, "/ledger/town"),
                new CountedPage(5, LEADER, "/ledger/town?quarter=2019Q4&group=unit"),
                new CountedPage(6, OFFICE, "/ledger/town/rows?quarter=2019Q4"),
                new CountedPage(5, LIAISON, "/entries/{draft}"),
                new CountedPage(4, LIAISON, "/ledger/import"),
                new CountedPage(4, OFFICE, "/ledger/import"),
                new CountedPage(5, LIAISON, "/ledger/workbook"),
                new CountedPage(5, OFFICE, "/ledger/workbook"),
                new CountedPage(4, OFFICE, "/entries/{draft}"),
                new CountedPage(4, LEADER, "/entries/{submitted}"),
                new CountedPage(4, LIAISON, "/entries/{draft}/history"),
                new CountedPage(4, LIAISON, "/entries/{draft}/history?from=1&to=2"),
                new CountedPage(6, OFFICE, "/review"),
                new CountedPage(6, OFFICE, "/review?entry={submitted}"),
                new CountedPage(6, OFFICE, "/review?state=RETURNED&unit={unit}&group=1&quarter=2019Q4"),
                new CountedPage(4, OFFICE, "/periods"),
                new CountedPage(4, LEADER, "/plans/{plan}/periods/2019Q4"),
                new CountedPage(9, OFFICE, "/plans/{plan}/periods/2019Q4"),
                new CountedPage(9, OFFICE, "/plans/{plan}/periods/2019Q4?unit={unit}&state=DRAFT&help=true"),
                new CountedPage(7, OFFICE, "/plans/{plan}/periods/2019Q4/adjustment"),
                new CountedPage(8, OFFICE, "/plans/{plan}/periods/2020Q1/opening"),
                new CountedPage(4, OFFICE, "/plans/{plan}/periods/2019Q4/due-date"),
                new CountedPage(10, LEADER, "/plans/{plan}/dashboard"),
                new CountedPage(10, LEADER, "/plans/{plan}/dashboard?quarter=2019Q4"),
                new CountedPage(11, LEADER, "/plans/{plan}/dashboard?day=2020-01-05"),
                new CountedPage(8, OFFICE, "/plans/{plan}/matrix?unit={unit}&group=1"),
                new CountedPage(8, OFFICE, "/plans/{plan}/matrix/units"),
                new CountedPage(8, OFFICE, "/plans/{plan}/lights?light=GREY&matter=OWING&q=1"),
                new CountedPage(8, LEADER, "/plans/{plan}/charts/course"),
                new CountedPage(10, LEADER, "/plans/{plan}/tasks/1/progress"),
                new CountedPage(11, LIAISON, "/plans/{plan}/tasks/1/progress"),
                new CountedPage(8, LEADER, "/units/{unit}/reports"),
                new CountedPage(4, OFFICE, "/light-rules"),
                new CountedPage(10, OFFICE, "/plans/{plan}/periods/2019Q4/consolidated"),
                new CountedPage(
                        10,
                        LEADER,
                        "/plans/{plan}/periods/2019Q4/consolidated?unit={unit}&sort=LIGHT&show=SUPPORTS&q=1"),
                new CountedPage(10, OFFICE, "/plans/{plan}/periods/2019Q4/consolidated/1"),
                new CountedPage(4, OFFICE, "/plans/{plan}/periods/2019Q4/completeness?sort=LATE"),
                new CountedPage(10, OFFICE, "/plans/{plan}/periods/2019Q4/publication"),
                new CountedPage(4, OFFICE, "/plans/{plan}/periods/2019Q4/closing"),
                new CountedPage(4, LIAISON, "/ledger/of-task/{task}"),
                new CountedPage(4, OFFICE, "/ledger/of-unit/{unit}"),
                new CountedPage(4, LIAISON, "/assistance"),
                new CountedPage(4, OFFICE, "/assistance"),
                new CountedPage(5, LEADER, "/assistance?state=AGREED&unit=第2办&q=1&task=2&overdue=true"),
                new CountedPage(6, LIAISON, "/assistance/new"),
                new CountedPage(6, LIAISON, "/assistance/new?task={plan}/2"),
                new CountedPage(3, LIAISON, "/assistance/waiting"),
                new CountedPage(6, LIAISON, "/assistance/of-task/{task}"),
                new CountedPage(4, LIAISON, "/assistance/{item}"),
                new CountedPage(4, LEADER, "/plans/{plan}"),
                new CountedPage(4, LEADER, "/plans/{plan}/tasks"),
                new CountedPage(5, LEADER, "/plans/{plan}/tasks?q=1&group=1&unit=第1办&role=LEAD"),
                new CountedPage(4, LEADER, "/plans/{plan}/tasks/1"),
                new CountedPage(4, OFFICE, "/plans/{plan}/tasks/1/edit"),
                new CountedPage(4, OFFICE, "/plans/{plan}/tasks/1/edit/assignments"),
                new CountedPage(4, OFFICE, "/extensions"),
                new CountedPage(5, LIAISON, "/extensions?state=WAITING&unit=第1办&q=1"),
                new CountedPage(4, OFFICE, "/extensions/waiting"),
                new CountedPage(4, LIAISON, "/extensions/waiting"),
                new CountedPage(4, OFFICE, "/extensions/{extension}"),
                new CountedPage(4, LIAISON, "/extensions/{extension}"),
                new CountedPage(6, LIAISON, "/extensions/new?task={task}"),
                new CountedPage(8, LIAISON, "/extensions/of-task/{task}"),
                new CountedPage(4, LEADER, "/units"),
                new CountedPage(4, LEADER, "/units?q=di&kind=DEPARTMENT"),
                new CountedPage(4, LEADER, "/units/{unit}"),
                new CountedPage(4, OFFICE, "/admin/collectives"),
                new CountedPage(4, OFFICE, "/admin/collectives/{collective}"),
                new CountedPage(4, ADMINISTRATOR, "/admin/units/{unit}/dissolution"),
                new CountedPage(4, ADMINISTRATOR, "/admin/accounts"),
                new CountedPage(4, ADMINISTRATOR, "/admin/accounts?q=p&state=ENABLED"),
                new CountedPage(4, ADMINISTRATOR, "/admin/accounts/{account}"),
                new CountedPage(4, ADMINISTRATOR, "/admin/sessions"),
                new CountedPage(4, ADMINISTRATOR, "/admin/health"),
                new CountedPage(4, ADMINISTRATOR, "/admin/import"),
                new CountedPage(4, LIAISON, "/account/sessions"),
                new CountedPage(4, ADMINISTRATOR, "/admin/backups"),
                new CountedPage(4, SECURITY_ADMINISTRATOR, "/admin/posts"),
                new CountedPage(4, SECURITY_ADMINISTRATOR, "/admin/posts?q=LEADER&role=LEADER"),
                new CountedPage(4, SECURITY_ADMINISTRATOR, "/admin/posts/{post}"),
                new CountedPage(4, SECURITY_ADMINISTRATOR, "/admin/posts/{post}/appointment"),
                new CountedPage(4, LIAISON, "/account/tokens"),
                new CountedPage(3, LEADER, "/api/v1/plans"),
                new CountedPage(4, LEADER, "/api/v1/plans/{plan}/tasks"),
                new CountedPage(4, LEADER, "/api/v1/plans/{plan}/units"),
                new CountedPage(4, OFFICE, "/api/v1/plans/{plan}/periods"),
                new CountedPage(5, OFFICE, "/api/v1/plans/{plan}/periods/2019Q4/entries"),
                new CountedPage(
                        7, LIAISON, "/api/v1/plans/{plan}/periods/2019Q4/entries?unit={unit}&task=1&state=DRAFT"),
                new CountedPage(5, OFFICE, "/api/v1/plans/{plan}/periods/2019Q4/completeness"),
                new CountedPage(5, LIAISON, "/api/v1/plans/{plan}/periods/2019Q4/completeness"),
                new CountedPage(1, LIAISON, "/help"),
                new CountedPage(4, AUDITOR, "/admin/audit"),
                new CountedPage(4, AUDITOR, "/admin/audit?text=count"),
                new CountedPage(4, AUDITOR, "/admin/audit?person=count&kind=SIGNED_IN&from=2020-01-01"));
    }

    /** Read by token: it and its person are asked for in one statement each. */
    boolean isForPrograms() {
        return address.startsWith("/api/");
    }

    @Override
    public String toString() {
        return role + " " + address;
    }
}
