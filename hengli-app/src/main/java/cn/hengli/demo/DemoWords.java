package cn.hengli.demo;

import cn.hengli.ledger.EntryState;
import java.util.List;
import java.util.Map;

/**
 * 演示词句, as the data file has them.
 *
 * @param units what supporting departments write, by their names
 * @param leads where the open quarter's entry of a task's first lead stands, by the task's number
 * @param signOff where those of the units with sign-off stand, in the order of their tasks
 */
record DemoWords(
        Map<Integer, TaskWords> tasks,
        Map<String, List<Phrase>> units,
        List<String> nothingOfLead,
        List<String> nothingOfSupport,
        List<String> returns,
        List<String> declines,
        List<String> reopens,
        Map<String, List<String>> files,
        Map<Integer, EntryState> leads,
        Map<String, List<EntryState>> signOff) {

    /**
     * The words for one task; its lists by quarter begin with the first.
     *
     * @param lead one list for each lead unit
     * @param percents likewise; empty for a continuing task
     * @param actuals one list for each indicator
     */
    record TaskWords(
            String object,
            List<List<Phrase>> lead,
            List<List<String>> percents,
            List<List<String>> actuals,
            List<String> problems,
            List<String> help,
            List<Phrase> villages) {}
}
