package cn.hengli.sheet;

import cn.hengli.shared.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
import org.apache.poi.poifs.filesystem.FileMagic;
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
        var file = Files.createTempFile("workbook", ".sheet");
        try {
            Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
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
        if (Files.size(file) == 0) {
            throw new Refused(WorkbookRefusal.EMPTY);
        }
        return switch (kind(file)) {
            case OOXML -> new OpenXmlReader(limits).read(file);
            case OLE2 -> new OldWorkbookReader(limits).read(file);
            case BIFF2, BIFF3, BIFF4 -> throw new Refused(WorkbookRefusal.OLD_FORMAT);
            case UNKNOWN -> new CsvReader(limits).read(file);
            default -> throw new Refused(WorkbookRefusal.NOT_A_WORKBOOK);
        };
    }

    private static FileMagic kind(Path file) throws IOException {
        try (var content = FileMagic.prepareToCheckMagic(Files.newInputStream(file))) {
            return FileMagic.valueOf(content);
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
