package dev.sekisho.dlp.benchmarks.trail;

import dev.sekisho.dlp.audit.AuditRecord;
import dev.sekisho.dlp.audit.AuditTrail;
import dev.sekisho.dlp.audit.TrailKeys;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/**
 * Durable appends of many threads to a trail, one force for each of them, and a bare drained queue as the limit of the
 * machine, turn by turn in one run. Prints the medians of each and of their ratios, with quartiles. The trail runs
 * {@value #WARM_UP} turns before: it is far more code than the others, and the compiler takes its time from the same
 * processors.
 */
public final class GroupCommit {
    private static final int RECORD_BYTES = 512;

    private static final int WARM_UP = 25;

    private GroupCommit() {}

    /**
     * Runs it.
     *
     * @param args a folder on the disk to measure, and if wanted the threads (16), the rounds (25) and the milliseconds
     *     of a turn (600)
     * @throws Exception when the disk cannot be written
     */
    public static void main(String[] args) throws Exception {
        if (args.length == 0) {
            System.err.println("GroupCommit FOLDER [THREADS [ROUNDS [MILLIS]]]");
            return;
        }
        Path dir = Files.createTempDirectory(Files.createDirectories(Path.of(args[0])), "trail-");
        int threads = args.length > 1 ? Integer.parseInt(args[1]) : 16;
        int rounds = args.length > 2 ? Integer.parseInt(args[2]) : 25;
        long millis = args.length > 3 ? Long.parseLong(args[3]) : 600;
        double[] each = new double[rounds];
        double[] grouped = new double[rounds];
        double[] drained = new double[rounds];
        double[] shared = new double[rounds];
        double[] ratios = new double[rounds];
        double[] limits = new double[rounds];
        trail(dir.resolve("warm-up"), threads, WARM_UP * millis);
        for (int round = 0; round < rounds; round++) {
            try (ForceEach peer = new ForceEach(dir.resolve("each-" + round), RECORD_BYTES)) {
                each[round] = pace(threads, millis, () -> {
                    peer.append();
                    return true;
                });
            }
            Drained queue = new Drained(dir.resolve("drained-" + round), RECORD_BYTES);
            try (queue) {
                drained[round] = pace(threads, millis, () -> {
                    queue.append();
                    return true;
                });
            }
            shared[round] = queue.recordsAForce();
            grouped[round] = trail(dir.resolve("trail-" + round), threads, millis);
            ratios[round] = grouped[round] / each[round];
            limits[round] = drained[round] / each[round];
        }
        System.out.printf(
                Locale.ROOT,
                "%d threads, medians of %d rounds: one force each %.0f/s, trail %.0f/s, ratio %.1f (quartiles %.1f to %.1f)%n"
                        + "limit: a drained queue %.0f/s, %.1f records a force, ratio %.1f (quartiles %.1f to %.1f)%n",
                threads,
                rounds,
                quantile(each, 2),
                quantile(grouped, 2),
                quantile(ratios, 2),
                quantile(ratios, 1),
                quantile(ratios, 3),
                quantile(drained, 2),
                quantile(shared, 2),
                quantile(limits, 2),
                quantile(limits, 1),
                quantile(limits, 3));
    }

    private static double trail(Path dir, int threads, long millis) throws Exception {
        AuditRecord entry = new AuditRecord("decision", Instant.EPOCH, Map.of("facts", "x".repeat(420)));
        try (AuditTrail trail = AuditTrail.open(dir, TrailKeys.generate("benchmark.example/trail"))) {
            return pace(threads, millis, () -> trail.append(entry) >= 0);
        }
    }

    private static double pace(int threads, long millis, Callable<Boolean> append)
            throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        AtomicLong appended = new AtomicLong();
        long start = System.nanoTime();
        long end = start + TimeUnit.MILLISECONDS.toNanos(millis);
        Callable<Void> work = () -> {
            long n = 0;
            while (System.nanoTime() < end && append.call()) {
                n++;
            }
            appended.addAndGet(n);
            return null;
        };
        var done = IntStream.range(0, threads).mapToObj(i -> pool.submit(work)).toList();
        for (var one : done) {
            one.get();
        }
        pool.shutdown();
        return appended.get() * 1e9 / (System.nanoTime() - start);
    }

    private static double quantile(double[] values, int quarters) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[Math.min(sorted.length - 1, sorted.length * quarters / 4)];
    }
}
