package dev.sekisho.dlp.benchmarks.policy;

import dev.sekisho.dlp.policy.Decision;
import dev.sekisho.dlp.policy.Facts;
import dev.sekisho.dlp.policy.Policy;
import dev.sekisho.dlp.policy.PolicyException;
import dev.sekisho.dlp.policy.PolicyTexts;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * A hundred rules over {@value #TRANSFERS} transfers: the policy with its reasons and near misses, against predicates
 * written by hand that say only which rules match; and reading the policy. One operation is one transfer. Both sides
 * must agree, or the benchmark does not start.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class PolicyBenchmark {
    static final int TRANSFERS = 512;

    private String text = "";
    private Policy policy = read(HundredRules.text());
    private PlainRules plain = new PlainRules(Set.of());
    private List<Facts> facts = List.of();

    /** Makes the transfers and compares both sides. */
    @Setup(Level.Trial)
    public void setUp() {
        text = HundredRules.text();
        policy = read(text);
        plain = new PlainRules(PolicyTexts.freeMail()
                .lines()
                .filter(line -> !line.isBlank() && line.charAt(0) != '#')
                .map(line -> line.split(" ", 2)[0])
                .collect(Collectors.toUnmodifiableSet()));
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
        facts = MadeFacts.make(TRANSFERS, random);
        for (Facts one : facts) {
            List<Integer> hits = policy.evaluate(one).hits().stream()
                    .map(hit -> Integer.valueOf(hit.ruleId().substring(1)))
                    .toList();
            if (!hits.equals(plain.matching(one))) {
                throw new IllegalStateException("the policy says " + hits + ", the predicates " + plain.matching(one));
            }
        }
    }

    List<Facts> facts() {
        return facts;
    }

    Policy policy() {
        return policy;
    }

    PlainRules plain() {
        return plain;
    }

    private static Policy read(String text) {
        try {
            return Policy.parse(text, "hundred.yaml");
        } catch (PolicyException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Predicates written by hand.
     *
     * @param sink takes what matches
     */
    @Benchmark
    @OperationsPerInvocation(TRANSFERS)
    public void predicates(Blackhole sink) {
        for (Facts one : facts) {
            sink.consume(plain.matching(one));
        }
    }

    /**
     * The policy.
     *
     * @param sink takes the decisions
     */
    @Benchmark
    @OperationsPerInvocation(TRANSFERS)
    public void evaluation(Blackhole sink) {
        for (Facts one : facts) {
            Decision decision = policy.evaluate(one);
            sink.consume(decision);
        }
    }

    /**
     * Reads a hundred rules.
     *
     * @return the policy
     */
    @Benchmark
    public Policy loading() {
        return read(text);
    }
}
