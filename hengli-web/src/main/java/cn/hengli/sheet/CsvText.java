package cn.hengli.sheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * How the text of a file is encoded: as its mark says; else UTF-8 where every byte of it is; else GB18030, as Excel and WPS write csv on a Chinese
 * computer. What has characters that nobody types is no text in any.
 *
 * @param mark how many bytes in front only say how it is encoded
 */
record CsvText(Charset charset, int mark) {

    private static final Charset GB18030 = Charset.forName("GB18030");

    /** The last ends a text on very old computers. */
    private static final String TYPED = "\t\r\n\u001a";

    static Optional<CsvText> of(Path file) throws IOException {
        var marked = marked(file);
        if (marked.isPresent()) {
            return marked.get().isOf(file) ? marked : Optional.empty();
        }
        for (var charset : new Charset[] {StandardCharsets.UTF_8, GB18030}) {
            var text = new CsvText(charset, 0);
            if (text.isOf(file)) {
                return Optional.of(text);
            }
        }
        return Optional.empty();
    }

    Reader open(Path file) throws IOException {
        var in = Files.newInputStream(file);
        in.skipNBytes(mark);
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        return new BufferedReader(new InputStreamReader(in, decoder));
    }

    private static Optional<CsvText> marked(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var begin = in.readNBytes(3);
            if (Arrays.equals(begin, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF})) {
                return Optional.of(new CsvText(StandardCharsets.UTF_8, 3));
            } else if (begin.length >= 2 && begin[0] == (byte) 0xFF && begin[1] == (byte) 0xFE) {
                return Optional.of(new CsvText(StandardCharsets.UTF_16LE, 2));
            } else if (begin.length >= 2 && begin[0] == (byte) 0xFE && begin[1] == (byte) 0xFF) {
                return Optional.of(new CsvText(StandardCharsets.UTF_16BE, 2));
            }
        }
        return Optional.empty();
    }

    private boolean isOf(Path file) throws IOException {
        var buffer = new char[8_192];
        try (var in = open(file)) {
            for (var length = in.read(buffer); length >= 0; length = in.read(buffer)) {
                for (var at = 0; at < length; at++) {
                    if (isNeverTyped(buffer[at])) {
                        return false;
                    }
                }
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean isNeverTyped(char each) {
        return (each < ' ' && TYPED.indexOf(each) < 0) || each == '\uFFFF';
    }
}
