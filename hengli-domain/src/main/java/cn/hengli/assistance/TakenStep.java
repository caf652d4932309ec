package cn.hengli.assistance;

import cn.hengli.shared.AccountId;
import cn.hengli.shared.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 办理记录: a step as it was taken; never altered.
 *
 * @param number counts from 1, the asking
 * @param state in which the item was after it
 * @param unit for which it was taken
 * @param byOffice whether the office did so in the unit's place
 * @param note the reason or the report; empty where none was asked for
 * @param day that was named
 * @param details what was asked for, where the step says so
 */
public record TakenStep(
        AssistanceId assistance,
        int number,
        Instant at,
        AccountId account,
        String actorName,
        AssistanceStep step,
        AssistanceState state,
        UnitId unit,
        boolean byOffice,
        String note,
        @Nullable LocalDate day,
        String details) {}
