package cn.hengli.workbook.web;

import cn.hengli.ledger.LedgerPeriodId;
import cn.hengli.shared.Quarter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * 一次上传: the files that are looked at together, until they are taken over or forgotten.
 *
 * @param skipped tables that are not to be read, by {@link ForeignTable#id()}
 */
record Upload(
        UUID id, LedgerPeriodId period, String plan, Quarter quarter, List<UploadedFile> files, Set<String> skipped) {

    static final int MOST_FILES = 60;

    Upload {
        files = List.copyOf(files);
        skipped = Set.copyOf(skipped);
    }

    Upload with(UploadedFile file) {
        return new Upload(
                id,
                period,
                plan,
                quarter,
                Stream.concat(files.stream(), Stream.of(file)).toList(),
                skipped);
    }

    Upload without(String table) {
        var more = new HashSet<>(skipped);
        more.add(table);
        return new Upload(id, period, plan, quarter, files, more);
    }

    boolean isFull() {
        return files.size() >= MOST_FILES;
    }

    int weight() {
        return 500 + files.stream().mapToInt(UploadedFile::weight).sum();
    }
}
