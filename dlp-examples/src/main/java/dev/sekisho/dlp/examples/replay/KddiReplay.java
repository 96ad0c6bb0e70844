package dev.sekisho.dlp.examples.replay;

import dev.sekisho.dlp.audit.AuditTrail;
import dev.sekisho.dlp.inspect.Limits;
import dev.sekisho.dlp.protect.PasswordChannel;
import dev.sekisho.dlp.quarantine.Quarantine;
import dev.sekisho.dlp.transfer.AccountKind;
import dev.sekisho.dlp.transfer.Actor;
import dev.sekisho.dlp.transfer.Channel;
import dev.sekisho.dlp.transfer.Part;
import dev.sekisho.dlp.transfer.Transfer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * KDDI, 2006: 3,996,789 customers of an Internet provider on a removable medium. The list is made up, taken through the
 * checkpoint, and read by a good parser alone beside it.
 */
public final class KddiReplay {
    /** How many customers KDDI named. */
    public static final long CUSTOMERS = CustomerCounts.KDDI.customers();

    private static final int EVERY = 50_000;

    /** How many customers fill one sheet of a million rows. */
    public static final long SHEET = 966_000;

    /** Four sheets with shared strings unpack to more than mails may. */
    private static final Limits LIMITS =
            new Limits(16L << 30, 8L << 30, 8L << 30, 10_000, 16, 200, Duration.ofMinutes(30));

    private final CustomerCounts counts;
    private final boolean workbook;
    private final Path cache;
    private final Consumer<String> progress;
    private final HeapPeak heap = new HeapPeak();

    /**
     * Prepares the replay.
     *
     * @param customers how many customers the list has; {@link #CUSTOMERS} as it was
     * @param workbook whether the list is a workbook instead of a CSV
     * @param cache a folder for the list, which is made once
     * @param progress takes a short text on how far the work is, often
     */
    public KddiReplay(long customers, boolean workbook, Path cache, Consumer<String> progress) {
        this.counts = CustomerCounts.ofSize(customers);
        this.workbook = workbook;
        this.cache = cache;
        this.progress = progress;
    }

    /**
     * What came of it.
     *
     * @param text for a terminal
     * @param exact whether every number was found exactly
     */
    public record Result(String text, boolean exact) {}

    /**
     * Plays the leak.
     *
     * @param trail remembers
     * @param source opens the quarantine
     * @param passwords takes passwords
     * @param out the folder for the report
     * @return a summary
     * @throws IOException when something cannot be read or written
     */
    public Result play(AuditTrail trail, Replay.QuarantineSource source, PasswordChannel passwords, Path out)
            throws IOException {
        Path list = list();
        Quarantine quarantine = source.open(trail, Replay.DIRECTORY, Clock.systemUTC());
        Stage stage = new Stage("kddi.yaml", LIMITS, trail, quarantine, Replay.DIRECTORY, passwords, out);
        long before = alone(list);
        Step step = stage.play(
                "従業員が顧客名簿を USB メモリへ書き出す", "An employee copies the list of customers to a USB memory", transfer(list));
        long after = alone(list);
        KddiText text =
                new KddiText(counts, step, new KddiText.Alone(workbook ? "POI (SAX)" : "FastCSV", before, after), heap);
        Path report = ReplayReport.write("kddi", List.of(step), out);
        return new Result(ReplayText.of(List.of(step), report) + text.text(), text.exact());
    }

    private long alone(Path list) throws IOException {
        progress.accept(workbook ? "POI" : "FastCSV");
        return workbook ? Alone.xlsx(list) : Alone.csv(list);
    }

    private Transfer transfer(Path list) throws IOException {
        long size = Math.max(1, Files.size(list));
        Part part = Part.of(
                workbook ? "顧客一覧.xlsx" : "顧客一覧.csv",
                workbook ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" : "text/csv",
                Watched.of(list, n -> {
                    heap.look();
                    progress.accept("検査中 / inspecting " + n * 100 / size + " %");
                }));
        return Transfer.over(Channel.REMOVABLE)
                .actor(new Actor("clerk", Set.of(), "システム運用部", AccountKind.PERSON))
                .destination("USB")
                .part(part)
                .build();
    }

    private Path list() throws IOException {
        Path file = cache.resolve("kddi-1-" + counts.customers() + (workbook ? ".xlsx" : ".csv"));
        if (!Files.exists(file)) {
            Files.createDirectories(cache);
            Path unfinished = Files.createTempFile(cache, "kddi-", ".tmp");
            if (workbook) {
                CustomerWorkbook.write(counts, unfinished, this::made);
            } else {
                CustomerCsv.write(counts, unfinished, this::made);
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return file;
    }

    private void made(long rows) {
        if (rows % EVERY == 0) {
            progress.accept("名簿を作成中 / making the list " + rows * 100 / counts.customers() + " %");
        }
    }
}
