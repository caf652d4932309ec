package cn.hengli.demo;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/** A PNG: fields under a sky, and 样例 across them. */
final class SamplePicture {

    private static final int WIDTH = 240;
    private static final int HEIGHT = 160;
    private static final int SCALE = 5;
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private SamplePicture() {}

    static byte[] of(Random random) {
        var horizon = HEIGHT / 3 + random.nextInt(HEIGHT / 4);
        var slope = random.nextDouble() * 0.3 - 0.15;
        var tint = random.nextInt(40);
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.write(SIGNATURE);
            chunk(out, "IHDR", header());
            chunk(out, "IDAT", pixels(horizon, slope, tint));
            chunk(out, "IEND", new byte[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Eight bits each of red, green and blue. */
    private static byte[] header() throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.writeInt(WIDTH);
        out.writeInt(HEIGHT);
        out.write(new byte[] {8, 2, 0, 0, 0});
        return bytes.toByteArray();
    }

    private static byte[] pixels(int horizon, double slope, int tint) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(bytes)) {
            for (var y = 0; y < HEIGHT; y++) {
                out.write(0);
                for (var x = 0; x < WIDTH; x++) {
                    var colour = colour(x, y, y - horizon - (int) (slope * x), tint);
                    out.write(colour >> 16);
                    out.write(colour >> 8);
                    out.write(colour);
                }
            }
        }
        return bytes.toByteArray();
    }

    private static int colour(int x, int y, int below, int tint) {
        if (SampleGlyphs.isInk(x / SCALE - 6, y / SCALE - 7)) {
            return 0xFFFFFF;
        }
        if (below < 0) {
            return rgb(150 + tint, 190 + tint / 2, 220);
        }
        var furrow = below / 12 % 2 * 14;
        return rgb(110 + tint - furrow, 140 - furrow, 80 + tint / 2);
    }

    private static int rgb(int red, int green, int blue) {
        return red << 16 | green << 8 | blue;
    }

    private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
        var name = type.getBytes(StandardCharsets.US_ASCII);
        var check = new CRC32();
        check.update(name);
        check.update(data);
        out.writeInt(data.length);
        out.write(name);
        out.write(data);
        out.writeInt((int) check.getValue());
    }
}
