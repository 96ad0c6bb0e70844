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
    private static final int ROUNDS = 3;
    private static final int[] WINDOWS = {1, 30, 366, Window.MAX_DAYS};

    private HistoryPace() {}

    /**
     * Prints memory, and for each window the median time of a question when nothing is ready, of the first of a day and
     * of the next.
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
        print("ten years, the first question of all, us", median(years, Window.MAX_DAYS, 0));
        for (int days : WINDOWS) {
            for (int round = 0; round < ROUNDS; round++) {
                double first = median(years, days, round);
                double again = median(years, days, round);
                if (round == ROUNDS - 1) {
                    print(days + " days, first of a day, us", first);
                    print(days + " days, again, us", again);
                }
            }
        }
        for (int days : WINDOWS) {
            double anew = 0;
            for (int round = 0; round < ROUNDS; round++) {
                // windows that were never asked for
                anew = median(years, Math.max(1, days - 1 - round), ROUNDS - 1);
            }
            print(days + " days, added up anew, us", anew);
        }
    }

    /** The median over the actors, in microseconds. */
    private static double median(TenYears years, int days, int round) {
        Set<Window> windows = Set.of(new Window(Measure.PEOPLE, Dimension.ACTOR, days));
        long[] took = new long[Math.min(years.actors(), ASKED)];
        for (int i = 0; i < took.length; i++) {
            Movement movement = years.movement(i, TenYears.TODAY.plusDays(round + 1L), 5, new SplittableRandom(i));
            long begun = THREADS.getCurrentThreadCpuTime();
            years.history().reserve(movement, windows).cancel();
            took[i] = THREADS.getCurrentThreadCpuTime() - begun;
        }
        Arrays.sort(took);
        return took[took.length / 2] / 1e3;
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
