package cn.hengli.grid.web;

import cn.hengli.grid.GridColumn;
import cn.hengli.grid.web.TownAnswer.Sign;
import cn.hengli.ledger.DeclaredLight;
import cn.hengli.ledger.EntryState;
import cn.hengli.plan.AssignmentRole;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The words of the grid in the reader's language, for its script. */
@Component
@RequiredArgsConstructor
class TownWords {

    private static final List<String> SAID = List.of(
            "ReminderRefusal.ALREADY_TODAY",
            "ReminderRefusal.NOT_OWED",
            "town.accept.count",
            "town.accept.not",
            "town.average",
            "town.blank",
            "town.chosen",
            "town.clear",
            "town.continuing",
            "town.earlier",
            "town.empty",
            "town.empty.cure",
            "town.filter.from",
            "town.filter.of",
            "town.filter.text",
            "town.filter.to",
            "town.fold",
            "town.group.count",
            "town.later",
            "town.moved",
            "town.note.conflict",
            "town.note.kept",
            "town.note.mine",
            "town.note.of",
            "town.note.failed",
            "town.note.offline",
            "town.note.saved",
            "town.note.theirs",
            "town.nothing",
            "town.percent.last",
            "town.remind.count",
            "town.review",
            "town.search",
            "town.shown",
            "town.skipped",
            "town.sort",
            "town.tick",
            "town.tick.all",
            "town.tick.group",
            "town.width");

    private final MessageSource messages;

    TownAnswer answer(boolean acts, List<TownAnswer.Row> rows) {
        return new TownAnswer(
                acts,
                Arrays.stream(GridColumn.values())
                        .collect(inOrder(GridColumn::id, column -> say("GridColumn." + column))),
                Arrays.stream(EntryState.values())
                        .collect(inOrder(Enum::name, state -> new Sign(say("EntryState." + state), style(state)))),
                lights(),
                Arrays.stream(AssignmentRole.values())
                        .collect(inOrder(Enum::name, role -> new Sign(say("AssignmentRole." + role), "tag"))),
                SAID.stream().collect(inOrder(Function.identity(), this::say)),
                rows);
    }

    /** With a word for the light that was not declared. */
    private Map<String, Sign> lights() {
        var lights = new LinkedHashMap<String, Sign>();
        for (var light : DeclaredLight.values()) {
            lights.put(
                    light.name(),
                    new Sign(
                            say("DeclaredLight." + light),
                            "light-" + light.name().toLowerCase(Locale.ROOT)));
        }
        lights.put("NONE", new Sign(say("town.light.none"), ""));
        return lights;
    }

    /** As the style sheet calls it. */
    private static String style(EntryState state) {
        return state == EntryState.AWAITING_SIGN_OFF
                ? "state-awaiting"
                : "state-" + state.name().toLowerCase(Locale.ROOT);
    }

    String say(String key, Object... arguments) {
        // without arguments the text stays as it is, blanks and all: the script fills them in
        return messages.getMessage(key, arguments.length == 0 ? null : arguments, LocaleContextHolder.getLocale());
    }

    private static <T, V> Collector<T, ?, Map<String, V>> inOrder(Function<T, String> key, Function<T, V> value) {
        return Collectors.toMap(key, value, (one, other) -> one, LinkedHashMap::new);
    }
}
