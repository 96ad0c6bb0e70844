package dev.sekisho.dlp.benchmarks.text;

import dev.sekisho.dlp.detect.TextInspector;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Megabytes of UTF-8 a second of several inspections, taken in turn: what else the machine does meets all of them, and
 * the best of the rounds is what each can do.
 */
final class Pace {
    private static final long ROUND = 300_000_000;
    private static final int ROUNDS = 7;

    private final TextInspector inspector;
    private final String text;
    private final double megabytes;
    private double best;

    Pace(TextInspector inspector, String text) {
        this.inspector = inspector;
        this.text = text;
        this.megabytes = text.getBytes(StandardCharsets.UTF_8).length / 1e6;
    }

    /** The best round so far. */
    double megabytesPerSecond() {
        return best;
    }

    double megabytes() {
        return megabytes;
    }

    /** Two rounds to warm up, then as many as are counted. */
    static void measure(List<Pace> all) {
        for (int round = -2; round < ROUNDS; round++) {
            for (Pace pace : all) {
                double now = pace.round();
                pace.best = round < 0 ? 0 : Math.max(pace.best, now);
            }
        }
    }

    private double round() {
        long start = System.nanoTime();
        long taken = 0;
        int calls = 0;
        while (taken < ROUND) {
            inspector.inspect(text);
            calls++;
            taken = System.nanoTime() - start;
        }
        return calls * megabytes / (taken / 1e9);
    }
}
