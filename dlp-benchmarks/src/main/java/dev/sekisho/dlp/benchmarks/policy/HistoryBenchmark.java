package dev.sekisho.dlp.benchmarks.policy;

import dev.sekisho.dlp.history.Dimension;
import dev.sekisho.dlp.history.Measure;
import dev.sekisho.dlp.history.Movement;
import dev.sekisho.dlp.history.Reservation;
import dev.sekisho.dlp.history.Window;
import java.time.LocalDate;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Ten years of 10,000 actors: a question to one window, as a policy asks it for each transfer, and the memory that all
 * of it takes.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class HistoryBenchmark {
    /** The actors. */
    @Param("10000")
    public int actors = 10_000;

    /** The people of each transfer: few are kept one by one, many as a sketch. */
    @Param({"20", "300"})
    public int people = 20;

    /** The days of the window. */
    @Param({"30", "3653"})
    public int days = 30;

    private TenYears years = TenYears.make(0, 0);
    private Movement asking = years.movement(0, TenYears.TODAY, 0, new SplittableRandom(2));
    private Set<Window> windows = Set.of();
    private long memory;
    private int next;

    /** Counts megabytes. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Volume {
        /** Megabytes that the history says it takes. */
        public double MB;
    }

    /** Makes the history. */
    @Setup(Level.Trial)
    public void setUp() {
        years = TenYears.make(actors, people);
        windows = Set.of(new Window(Measure.PEOPLE, Dimension.ACTOR, days));
        asking = years.movement(actors / 2, TenYears.TODAY, 5, new SplittableRandom(2));
        memory = years.history().memoryBytes();
    }

    /**
     * An actor who has moved something today already.
     *
     * @param volume counts
     * @return the answer
     */
    @Benchmark
    public Reservation again(Volume volume) {
        volume.MB = memory / 1e6;
        return ask(asking);
    }

    /**
     * The first question about an actor on a day: the closed days are added up.
     *
     * @return the answer
     */
    @Benchmark
    public Reservation first() {
        next++;
        LocalDate day = TenYears.TODAY.plusDays(next / actors % 2);
        return ask(years.movement(next % actors, day, 5, new SplittableRandom(next)));
    }

    private Reservation ask(Movement movement) {
        Reservation reservation = years.history().reserve(movement, windows);
        reservation.cancel();
        return reservation;
    }
}
