package cn.hengli.unit;

import cn.hengli.shared.UnitId;

/**
 * A unit as it stands in lists.
 *
 * @param name on the day that was asked for
 * @param position where it stands in lists
 */
public record UnitEntry(UnitId id, String name, UnitKind kind, int position, Pinyin pinyin) {}
