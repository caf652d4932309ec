package cn.hengli.ledger.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.zip.ZipInputStream;
import org.apache.tika.Tika;
import org.springframework.stereotype.Component;

/** Finds out what a file is from its bytes; Tika's core sees every Office file of today as a mere archive, so its first entries are looked at. */
@Component
class ContentDetection {

    private static final int ENTRIES_LOOKED_AT = 20;

    private final Tika tika = new Tika();

    String detect(String name, byte[] bytes) {
        var detected = tika.detect(bytes);
        return switch (detected) {
            case "application/zip", "application/x-tika-ooxml" -> archive(bytes);
            case "application/x-tika-msoffice" -> "application/x-ole-storage";
            // text has no mark of its own: what else a name claims is left to disagree
            case "application/octet-stream" -> isText(name, bytes) ? "text/plain" : detected;
            default -> detected;
        };
    }

    private static String archive(byte[] bytes) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var i = 0; i < ENTRIES_LOOKED_AT; i++) {
                var entry = zip.getNextEntry();
                if (entry == null) {
                    break;
                }
                if (entry.getName().equals("[Content_Types].xml")) {
                    return "application/vnd.openxmlformats-officedocument";
                }
                if (entry.getName().equals("OFD.xml")) {
                    return "application/ofd";
                }
            }
            return "application/zip";
        } catch (IOException | IllegalArgumentException broken) {
            return "application/octet-stream";
        }
    }

    private static boolean isText(String name, byte[] bytes) {
        if (!name.toLowerCase(Locale.ROOT).endsWith(".txt")) {
            return false;
        }
        for (var each : bytes) {
            if (each == 0) {
                return false;
            }
        }
        return true;
    }
}
