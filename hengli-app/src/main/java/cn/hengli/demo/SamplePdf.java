package cn.hengli.demo;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A PDF of one A4 page that shows 样例, drawn dot by dot. */
final class SamplePdf {

    private static final int DOT = 12;
    private static final int LEFT = 80;
    private static final int TOP = 700;

    private SamplePdf() {}

    /** @param number told on the page, so that no two files are the same */
    static byte[] of(int number) {
        var page = page(number);
        var objects = List.of(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                        + " /Resources << /Font << /F 5 0 R >> >> >>",
                "<< /Length " + page.length() + " >>\nstream\n" + page + "\nendstream",
                "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
        var out = new ByteArrayOutputStream();
        write(out, "%PDF-1.4\n");
        var places = new ArrayList<Integer>();
        for (var object : objects) {
            places.add(out.size());
            write(out, places.size() + " 0 obj\n" + object + "\nendobj\n");
        }
        var index = out.size();
        write(out, "xref\n0 " + (places.size() + 1) + "\n0000000000 65535 f \n");
        places.forEach(place -> write(out, String.format(Locale.ROOT, "%010d 00000 n \n", place)));
        write(out, "trailer\n<< /Size " + (places.size() + 1) + " /Root 1 0 R >>\nstartxref\n" + index + "\n%%EOF\n");
        return out.toByteArray();
    }

    private static String page(int number) {
        var page = new StringBuilder();
        for (var y = 0; y < SampleGlyphs.height(); y++) {
            for (var x = 0; x < SampleGlyphs.width(); x++) {
                if (SampleGlyphs.isInk(x, y)) {
                    page.append(
                            String.format(Locale.ROOT, "%d %d %d %d re\n", LEFT + x * DOT, TOP - y * DOT, DOT, DOT));
                }
            }
        }
        return page.append("f\nBT /F 14 Tf 80 420 Td (SAMPLE ")
                .append(Integer.toHexString(number))
                .append(", not a real document) Tj ET")
                .toString();
    }

    private static void write(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
    }
}
