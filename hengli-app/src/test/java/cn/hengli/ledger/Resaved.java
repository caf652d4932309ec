package cn.hengli.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** By what a workbook was saved again before it came back. */
enum Resaved {
    AS_IT_IS {
        @Override
        byte[] again(byte[] content, Path folder) {
            return content;
        }

        @Override
        boolean isThere() {
            return true;
        }
    },
    BY_LIBREOFFICE {
        @Override
        byte[] again(byte[] content, Path folder) {
            try {
                var from = Files.write(
                        Files.createDirectories(folder.resolve("from")).resolve("book.xlsx"), content);
                var to = Files.createDirectories(folder.resolve("to"));
                var office = new ProcessBuilder(
                                "soffice",
                                "-env:UserInstallation="
                                        + folder.resolve("profile").toUri(),
                                "--headless",
                                "--convert-to",
                                "xlsx",
                                "--outdir",
                                to.toString(),
                                from.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("log").toFile())
                        .start();
                if (!office.waitFor(2, TimeUnit.MINUTES) || office.exitValue() != 0) {
                    throw new IllegalStateException(Files.readString(folder.resolve("log")));
                }
                return Files.readAllBytes(to.resolve("book.xlsx"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        boolean isThere() {
            try {
                return new ProcessBuilder("soffice", "--version").start().waitFor() == 0;
            } catch (IOException missing) {
                return false;
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    };

    abstract byte[] again(byte[] content, Path folder);

    abstract boolean isThere();
}
