package cn.hengli.account.web;

import cn.hengli.account.SampleAccounts;
import cn.hengli.account.SampleAccounts.SampleAccount;
import cn.hengli.unit.UnitKind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The demo's accounts as the sign-in page shows them: the few that differ by what they may do, and the many that differ by their unit only.
 *
 * @param chosen whether the form is filled in with one of them
 */
record OfferedSamples(
        List<SampleAccount> few, Map<UnitKind, List<SampleAccount>> many, String password, boolean chosen) {

    static OfferedSamples of(SampleAccounts samples, String username) {
        var all = samples.list();
        var many = new EnumMap<UnitKind, List<SampleAccount>>(UnitKind.class);
        for (var kind : UnitKind.values()) {
            var ofKind = all.stream()
                    .filter(sample -> sample.isOneOfMany() && sample.unit() == kind)
                    .toList();
            if (!ofKind.isEmpty()) {
                many.put(kind, ofKind);
            }
        }
        return new OfferedSamples(
                all.stream().filter(sample -> !sample.isOneOfMany()).toList(),
                many,
                samples.password(),
                all.stream().anyMatch(sample -> Objects.equals(sample.login(), username)));
    }
}
