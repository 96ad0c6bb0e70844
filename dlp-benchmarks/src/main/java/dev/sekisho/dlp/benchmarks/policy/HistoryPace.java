package dev.sekisho.dlp.benchmarks.policy;

import dev.sekisho.dlp.history.Dimension;
import dev.sekisho.dlp.history.Measure;
import dev.sekisho.dlp.history.Movement;
import dev.sekisho.dlp.history.Window;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;

/** The numbers of {@link HistoryBenchmark} by the processor time of the thread, and the heap that is really used. */
public final class HistoryPace {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int ASKED = 2_000;

    private HistoryPace() {}

    /**
     * Prints memory, and the median time of a first and of a second question, for each window.
     *
     * @param args the number of actors and the people of each transfer
     */
    public static void main(String[] args) {
        int actors = Integer.parseInt(args[0]);
        int people = Integer.parseInt(args[1]);
        long before = used();
        TenYears years = TenYears.make(actors, people);
        print("heap used, MB", (used() - before) / 1e6);
        print("memory it says, MB", years.history().memoryBytes() / 1e6);
        for (int round = 0; round < 3; round++) {
            for (int days : new int[] {1, 30, 366, Window.MAX_DAYS}) {
                Set<Window> windows = Set.of(new Window(Measure.PEOPLE, Dimension.ACTOR, days));
                long[] first = new long[Math.min(actors, ASKED)];
                long[] again = new long[first.length];
                for (int i = 0; i < first.length; i++) {
                    // the day after, so that nothing is added up yet; another one each round
                    Movement movement =
                            years.movement(i, TenYears.TODAY.plusDays(round + 1L), 5, new SplittableRandom(i));
                    long t0 = THREADS.getCurrentThreadCpuTime();
                    years.history().reserve(movement, windows).cancel();
                    long t1 = THREADS.getCurrentThreadCpuTime();
                    years.history().reserve(movement, windows).cancel();
                    first[i] = t1 - t0;
                    again[i] = THREADS.getCurrentThreadCpuTime() - t1;
                }
                Arrays.sort(first);
                Arrays.sort(again);
                if (round == 2) {
                    print(days + " days, first question, us", first[first.length / 2] / 1e3);
                    print(days + " days, again, us", again[again.length / 2] / 1e3);
                }
            }
        }
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static void print(String name, double value) {
        System.out.printf(Locale.ROOT, "%-36s %10.2f%n", name, value);
    }
}
