package cn.hengli.unit;

import java.util.List;

/** A collective with its members, by their names on the day that was asked for. */
public record CollectiveFacts(
        CollectiveId id, long version, String name, List<String> aliases, List<UnitFacts.Related> members) {}
