package dev.sekisho.dlp.benchmarks.mail;

import dev.sekisho.dlp.Checkpoint;
import dev.sekisho.dlp.audit.AuditTrail;
import dev.sekisho.dlp.audit.TrailKeys;
import dev.sekisho.dlp.inspect.MimeCodec;
import dev.sekisho.dlp.policy.Policy;
import dev.sekisho.dlp.policy.PolicyException;
import dev.sekisho.dlp.transfer.Content;
import dev.sekisho.dlp.transfer.Transfer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Comparator;
import java.util.ServiceLoader;
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
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A mail without and with an attachment of a thousand people, through the whole checkpoint with its trail on the disk;
 * and reading it alone.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
public class MailBenchmark {
    private static final String POLICY = """
            apiVersion: sekisho/v1
            policy: benchmark
            version: 1
            rules:
              - id: MANY
                title: {ja: 多数, en: Many}
                when: {people: {atLeast: 100000}}
                then: block
            """;

    private final byte[] plain = mail("");
    private final byte[] attached = mail(list());
    private @Nullable Path dir;
    private @Nullable AuditTrail trail;
    private @Nullable Checkpoint checkpoint;
    private final MimeCodec mime =
            ServiceLoader.load(MimeCodec.class).findFirst().orElseThrow();

    private static String list() {
        StringBuilder csv = new StringBuilder("氏名,住所,電話番号\r\n");
        for (int i = 0; i < 1000; i++) {
            csv.append("山田 花子,東京都千代田区紀尾井町1-")
                    .append(i)
                    .append(",090-1234-")
                    .append(String.format("%04d", i))
                    .append("\r\n");
        }
        return csv.toString();
    }

    private static byte[] mail(String csv) {
        Base64.Encoder base64 = Base64.getMimeEncoder();
        String text = base64.encodeToString("お世話になっております。資料をお送りします。\r\n".getBytes(StandardCharsets.UTF_8));
        String part = csv.isEmpty()
                ? ""
                : "--b\r\nContent-Type: text/csv; name=list.csv\r\nContent-Disposition: attachment\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                        + base64.encodeToString(csv.getBytes(StandardCharsets.UTF_8)) + "\r\n";
        String mail = "From: a@corp.example\r\nTo: b@partner.example\r\nSubject: hello\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: multipart/mixed; boundary=b\r\n\r\n"
                + "--b\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n" + text
                + "\r\n"
                + part + "--b--\r\n";
        return mail.getBytes(StandardCharsets.US_ASCII);
    }

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
                .policy(Policy.parse(POLICY.replace("version: 1", "version: 1\nunreadable: block"), "benchmark"))
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

    private Object submit(byte[] mail) throws IOException {
        Checkpoint built = checkpoint;
        return built == null ? mail : built.submit(Transfer.mail(mail).build());
    }

    /**
     * A mail without attachment, decision durable.
     *
     * @return the outcome
     * @throws IOException when the trail fails
     */
    @Benchmark
    public Object withoutAttachment() throws IOException {
        return submit(plain);
    }

    /**
     * A mail with a list of a thousand people, decision durable.
     *
     * @return the outcome
     * @throws IOException when the trail fails
     */
    @Benchmark
    public Object withAttachment() throws IOException {
        return submit(attached);
    }

    /**
     * Taking the mail with its attachment apart, no more.
     *
     * @return the message
     * @throws IOException never
     */
    @Benchmark
    public Object readAttachment() throws IOException {
        return mime.read(Content.of(attached));
    }
}
