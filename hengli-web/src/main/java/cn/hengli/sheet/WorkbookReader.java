package cn.hengli.sheet;

import cn.hengli.shared.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * 读取工作簿: turns a file that somebody brings into sheets of text, or says in one {@link Refused} why it cannot. Whatever is in the file, it
 * takes no more than its time, a few megabytes and one of two threads; nothing in it is run, reckoned or fetched.
 */
@Component
public class WorkbookReader implements DisposableBean {

    private static final int AT_ONCE = 2;
    private static final int WAITING = 8;
    private static final long LARGEST_PART = 32L << 20;

    private final ExecutorService workers = new ThreadPoolExecutor(
            AT_ONCE, AT_ONCE, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(WAITING), WorkbookReader::thread);

    static {
        // one part of what was packed; the library itself refuses what unpacks to more than a hundred times its size
        ZipSecureFile.setMaxEntrySize(LARGEST_PART);
    }

    public List<Sheet> read(InputStream content, SheetLimits limits) throws IOException {
        var file = Files.createTempFile("workbook", ".xlsx");
        try {
            Files.write(file, content.readAllBytes());
            return inTime(file, limits);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private List<Sheet> inTime(Path file, SheetLimits limits) {
        try {
            var reading = workers.submit(() -> read(file, limits));
            try {
                return reading.get(limits.time().toMillis(), TimeUnit.MILLISECONDS);
            } finally {
                reading.cancel(true);
            }
        } catch (RejectedExecutionException e) {
            throw new Refused(WorkbookRefusal.BUSY);
        } catch (TimeoutException e) {
            throw new Refused(WorkbookRefusal.TOO_SLOW);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused(WorkbookRefusal.BUSY);
        } catch (ExecutionException e) {
            throw refusal(e);
        }
    }

    private static List<Sheet> read(Path file, SheetLimits limits) throws Exception {
        try (var content = FileMagic.prepareToCheckMagic(Files.newInputStream(file))) {
            switch (Files.size(file) == 0 ? FileMagic.UNKNOWN : FileMagic.valueOf(content)) {
                case OOXML -> {
                    return new OpenXmlReader(limits).read(file);
                }
                case OLE2 -> throw new Refused(ofOldKind(file));
                default ->
                    throw new Refused(Files.size(file) == 0 ? WorkbookRefusal.EMPTY : WorkbookRefusal.NOT_A_WORKBOOK);
            }
        }
    }

    /** An encrypted workbook lies in the same kind of container as one of the old format. */
    private static WorkbookRefusal ofOldKind(Path file) throws IOException {
        try (var container = new POIFSFileSystem(file.toFile(), true)) {
            return container.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY)
                    ? WorkbookRefusal.ENCRYPTED
                    : WorkbookRefusal.OLD_FORMAT;
        }
    }

    /** Whatever a library broke with, an overflow of its stack among it, the file is what is wrong. */
    private static Refused refusal(Throwable broken) {
        var causes = Stream.iterate(broken, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .toList();
        return causes.stream()
                .filter(Refused.class::isInstance)
                .map(Refused.class::cast)
                .findFirst()
                .orElseGet(() -> new Refused(reason(causes)));
    }

    private static WorkbookRefusal reason(List<Throwable> causes) {
        if (causes.stream().anyMatch(WorkbookReader::isTooMuch)) {
            return WorkbookRefusal.TOO_LARGE;
        }
        // an archive of something else says nowhere what is in it
        return causes.stream()
                        .anyMatch(cause -> String.valueOf(cause.getMessage()).contains("content type part"))
                ? WorkbookRefusal.NOT_A_WORKBOOK
                : WorkbookRefusal.DAMAGED;
    }

    private static boolean isTooMuch(Throwable cause) {
        var message = String.valueOf(cause.getMessage());
        return cause instanceof OutOfMemoryError
                || message.contains("Zip bomb")
                || message.contains("too large")
                || message.contains("too many entries");
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "workbook-reader");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void destroy() {
        workers.shutdownNow();
    }
}
