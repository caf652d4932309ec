package cn.hengli.ledger;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** 材料类型: the kinds of files that are taken as evidence; what the content shows must agree with the name. */
public enum EvidenceType {
    PDF("application/pdf", Set.of("pdf"), Set.of("application/pdf")),
    PNG("image/png", Set.of("png"), Set.of("image/png")),
    JPEG("image/jpeg", Set.of("jpg", "jpeg"), Set.of("image/jpeg")),
    GIF("image/gif", Set.of("gif"), Set.of("image/gif")),
    WEBP("image/webp", Set.of("webp"), Set.of("image/webp")),
    WORD(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Set.of("docx"),
            Set.of("application/vnd.openxmlformats-officedocument")),
    EXCEL(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Set.of("xlsx"),
            Set.of("application/vnd.openxmlformats-officedocument")),
    POWERPOINT(
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            Set.of("pptx"),
            Set.of("application/vnd.openxmlformats-officedocument")),
    /** Word, Excel, PowerPoint before 2007, and WPS's own. */
    OLD_OFFICE(
            "application/x-ole-storage",
            Set.of("doc", "xls", "ppt", "wps", "et", "dps"),
            Set.of("application/x-ole-storage")),
    /** 版式文件 GB/T 33190 */
    OFD("application/ofd", Set.of("ofd"), Set.of("application/ofd")),
    TEXT("text/plain", Set.of("txt"), Set.of("text/plain"));

    private final String mediaType;
    private final List<String> extensions;
    private final List<String> detected;

    EvidenceType(String mediaType, Set<String> extensions, Set<String> detected) {
        this.mediaType = mediaType;
        this.extensions = extensions.stream().sorted().toList();
        this.detected = List.copyOf(detected);
    }

    public String mediaType() {
        return mediaType;
    }

    /** Whether browsers may show it in a page. */
    static boolean isPicture(String mediaType) {
        return mediaType.startsWith("image/");
    }

    /** All endings that are taken, for the page to tell. */
    public static List<String> allExtensions() {
        return Arrays.stream(values()).flatMap(type -> type.extensions.stream()).toList();
    }

    static Optional<EvidenceType> named(String fileName) {
        var dot = fileName.lastIndexOf('.');
        var extension = dot < 0 ? "" : fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(type -> type.extensions.contains(extension))
                .findFirst();
    }

    boolean agreesWith(String detectedType) {
        return detected.contains(detectedType);
    }
}
