package dev.sekisho.dlp.benchmarks.text;

import dev.sekisho.dlp.detect.TextInspector;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Megabytes of UTF-8 a second of several inspections, taken in turn, the best of the rounds. Seconds are those of the
 * thread on a processor, so that what else the machine does changes little; collecting garbage and compiling are other
 * threads' time.
 */
final class Pace {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final long ROUND = 200_000_000;
    private static final long WARM_UP = 6_000_000_000L;
    private static final int ROUNDS = 5;

    private final TextInspector inspector;
    private final List<String> texts;
    private final double megabytes;
    private double best;

    Pace(TextInspector inspector, String text) {
        this(inspector, List.of(text));
    }

    /** The texts are inspected one after another, each by itself. */
    Pace(TextInspector inspector, List<String> texts) {
        this.inspector = inspector;
        this.texts = texts;
        this.megabytes = texts.stream()
                .mapToDouble(text -> text.getBytes(StandardCharsets.UTF_8).length / 1e6)
                .sum();
    }

    /** The best round so far. */
    double megabytesPerSecond() {
        return best;
    }

    /** Warms up on the first, the others in a round each, then takes the rounds that are counted. */
    static void measure(List<Pace> all) {
        all.get(0).round(WARM_UP);
        all.forEach(pace -> pace.round(ROUND));
        for (int round = 0; round < ROUNDS; round++) {
            all.forEach(pace -> pace.best = Math.max(pace.best, pace.round(ROUND)));
        }
    }

    private double round(long length) {
        long start = THREADS.getCurrentThreadCpuTime();
        long taken = 0;
        int calls = 0;
        while (taken < length) {
            texts.forEach(inspector::inspect);
            calls++;
            taken = THREADS.getCurrentThreadCpuTime() - start;
        }
        return calls * megabytes / (taken / 1e9);
    }
}
