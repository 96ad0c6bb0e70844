package dev.sekisho.dlp.benchmarks.policy;

import dev.sekisho.dlp.policy.Facts;
import dev.sekisho.dlp.policy.Policy;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;

/**
 * The ratios of {@link PolicyBenchmark} by the processor time of the thread, for machines that are busy with other
 * things: the lowest of many rounds, both sides in turn.
 */
public final class PolicyPace {
    private static final int ROUNDS = 200;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private PolicyPace() {}

    /**
     * Prints the times of one transfer and their ratio, and the time of reading the policy.
     *
     * @param args none
     */
    public static void main(String[] args) {
        PolicyBenchmark benchmark = new PolicyBenchmark();
        benchmark.setUp();
        List<Facts> facts = benchmark.facts();
        Policy policy = benchmark.policy();
        long found = 0;
        long[] best = {Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE};
        for (int round = 0; round < ROUNDS; round++) {
            long t0 = THREADS.getCurrentThreadCpuTime();
            for (Facts one : facts) {
                found += benchmark.plain().matching(one).size();
            }
            long t1 = THREADS.getCurrentThreadCpuTime();
            for (Facts one : facts) {
                found -= policy.evaluate(one).hits().size();
            }
            long t2 = THREADS.getCurrentThreadCpuTime();
            if (round % 10 == 0) {
                for (Facts one : facts) {
                    found += policy.evaluate(one).toMap().isEmpty() ? 1 : 0;
                }
                best[2] = Math.min(best[2], THREADS.getCurrentThreadCpuTime() - t2);
            }
            long t3 = THREADS.getCurrentThreadCpuTime();
            found += benchmark.loading().windows().size();
            best[0] = Math.min(best[0], t1 - t0);
            best[1] = Math.min(best[1], t2 - t1);
            best[3] = Math.min(best[3], THREADS.getCurrentThreadCpuTime() - t3);
        }
        print("predicates, us/transfer", best[0] / 1e3 / facts.size());
        print("evaluation, us/transfer", best[1] / 1e3 / facts.size());
        print("evaluation : predicates", (double) best[1] / best[0]);
        print("with the whole record, us/transfer", best[2] / 1e3 / facts.size());
        print("loading, ms", best[3] / 1e6);
        if (found != 0) {
            throw new IllegalStateException("both sides disagree");
        }
    }

    private static void print(String name, double value) {
        System.out.printf(Locale.ROOT, "%-36s %10.2f%n", name, value);
    }
}
