package cn.hengli.demo;

import cn.hengli.ledger.EvidenceFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** 佐证材料样例: small real files that say of themselves that they are samples. */
final class SampleFiles {

    private final Map<String, List<String>> names;

    SampleFiles(Map<String, List<String>> names) {
        this.names = names;
    }

    /** @param subject what the file is about, such as the task and the unit */
    EvidenceFile draw(Random random, String subject) {
        return switch (random.nextInt(4)) {
            case 0 -> file(random, "pdf", "application/pdf", SamplePdf.of(subject.hashCode()));
            case 1 -> file(random, "txt", "text/plain", text(subject));
            default -> file(random, "png", "image/png", SamplePicture.of(random));
        };
    }

    private EvidenceFile file(Random random, String ending, String type, byte[] bytes) {
        var known = names.getOrDefault(ending, List.of("材料"));
        var name = known.get(random.nextInt(known.size())) + Wording.MARK + "." + ending;
        return new EvidenceFile(name, type, bytes);
    }

    private static byte[] text(String subject) {
        return ("样例文件，不是真实材料。\r\n" + subject + "\r\n").getBytes(StandardCharsets.UTF_8);
    }
}
