package dev.sekisho.dlp.benchmarks.table;

import dev.sekisho.dlp.Checkpoint;
import dev.sekisho.dlp.audit.AuditTrail;
import dev.sekisho.dlp.audit.TrailKeys;
import dev.sekisho.dlp.inspect.Limits;
import dev.sekisho.dlp.policy.Policy;
import dev.sekisho.dlp.policy.PolicyException;
import dev.sekisho.dlp.transfer.Channel;
import dev.sekisho.dlp.transfer.Content;
import dev.sekisho.dlp.transfer.Part;
import dev.sekisho.dlp.transfer.Transfer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The whole decision on a list of customers, warm, beside FastCSV or POI's event reader alone on the same file. One
 * thread asks; the checkpoint itself uses another of the common pool, the peers do not.
 *
 * <p>The list is one that {@code replay kddi [--xlsx] --customers N --cache FOLDER} has made; whether its numbers are
 * exact, that command tells. {@code -p list=FOLDER/kddi-1-N.csv} or {@code .xlsx}.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx256m")
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
public class ListBenchmark {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    /** Sheets with shared strings unpack to more than mails may. */
    private static final Limits LIMITS =
            new Limits(16L << 30, 8L << 30, 8L << 30, 10_000, 16, 200, Duration.ofMinutes(30));

    /** The policy of the replay. */
    private static final String POLICY = """
            apiVersion: sekisho/v1
            policy: benchmark
            version: 1
            unreadable: block
            keywords:
              other-providers:
                words: [みなとインターネット, あさひブロードバンド, ひまわり光ねっと]
            rules:
              - id: MANY
                title: {ja: 多数, en: Many}
                when: {channel: removable, people: {atLeast: 100}}
                then: block
              - id: ENTRUSTED
                title: {ja: 他社の顧客, en: Customers of others}
                when: {channel: removable, keywords: [other-providers], people: {atLeast: 1}}
                then: block
              - id: BIRTH
                title: {ja: 生年月日, en: Dates of birth}
                when: {channel: removable, peopleWith: {infoType: DATE_OF_BIRTH, atLeast: 1001}}
                then: notify
            """;

    /** The file. */
    @Param("/tmp/kddi-1-100000.csv")
    public String list = "";

    private @Nullable Path dir;
    private @Nullable AuditTrail trail;
    private @Nullable Checkpoint checkpoint;

    /**
     * Builds the checkpoint.
     *
     * @throws IOException when the trail cannot be made
     * @throws PolicyException never
     */
    @Setup(Level.Trial)
    public void setUp() throws IOException, PolicyException {
        dir = Files.createTempDirectory("sekisho-benchmark");
        trail = AuditTrail.open(dir, TrailKeys.generate("benchmark"));
        checkpoint = Checkpoint.builder()
                .policy(Policy.parse(POLICY, "benchmark"))
                .limits(LIMITS)
                .trail(trail)
                .build();
    }

    /**
     * Removes the trail.
     *
     * @throws IOException when it cannot be removed
     */
    @TearDown(Level.Trial)
    public void tearDown() throws IOException {
        if (trail != null && dir != null) {
            trail.close();
            try (Stream<Path> files = Files.walk(dir)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /**
     * The decision: read, found, told apart, judged, remembered.
     *
     * @return the outcome
     * @throws IOException when the list cannot be read
     */
    @Benchmark
    public Object decision() throws IOException {
        Part part = Part.of(list, list.endsWith(".xlsx") ? XLSX : "text/csv", Content.of(Path.of(list)));
        return Objects.requireNonNull(checkpoint)
                .submit(Transfer.over(Channel.REMOVABLE)
                        .destination("USB")
                        .part(part)
                        .build());
    }

    /**
     * The peer alone.
     *
     * @return how many characters it read
     * @throws IOException when the list cannot be read
     */
    @Benchmark
    public long readAlone() throws IOException {
        return ReadAlone.read(Path.of(list));
    }
}
