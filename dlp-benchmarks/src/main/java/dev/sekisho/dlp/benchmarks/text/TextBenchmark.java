package dev.sekisho.dlp.benchmarks.text;

import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import dev.sekisho.dlp.detect.TextInspector;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
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
 * One thread over the same text: all detectors, Lucene kuromoji tokenising, libphonenumber looking for valid Japanese
 * numbers, five patterns on {@code java.util.regex} and on RE2/J, decoding from UTF-8, and a loop that looks at each
 * character once. {@code MB} is megabytes (10^6) of UTF-8 a second.
 *
 * <p>All of it takes about five minutes. Many short iterations tell more than a few long ones: of three, the 99.9 %
 * interval of JMH is eighteen times their standard deviation, of twenty it is as wide as that. What has much code to
 * compile warms up longest. What twice the detectors cost is told by {@code LimitsReport doubled}, which measures by
 * turns.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 10, time = 1)
public class TextBenchmark {
    /** Prose of encyclopedias and newspapers, or lists and mails full of personal data. */
    @Param({"prose", "dense"})
    public String kind = "prose";

    private String text = "";
    private byte[] utf8 = {};
    private TextInspector inspector = TextInspector.create();
    private final JapaneseAnalyzer analyzer = new JapaneseAnalyzer();
    private final PhoneNumberUtil phones = PhoneNumberUtil.getInstance();
    private List<java.util.regex.Pattern> patterns = List.of();
    private List<com.google.re2j.Pattern> linearPatterns = List.of();

    /** Counts megabytes. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Volume {
        /** Megabytes of UTF-8. */
        public double MB;
    }

    /**
     * Reads or makes the text.
     *
     * @throws IOException when the evaluation sets cannot be read
     */
    @Setup(Level.Trial)
    public void setUp() throws IOException {
        text = kind.equals("prose") ? Texts.prose() : Texts.dense();
        utf8 = text.getBytes(StandardCharsets.UTF_8);
        inspector = TextInspector.create();
        List<String> sources = Texts.patterns();
        patterns = sources.stream().map(java.util.regex.Pattern::compile).toList();
        linearPatterns = sources.stream().map(com.google.re2j.Pattern::compile).toList();
    }

    /**
     * All detectors, tables and people.
     *
     * @param volume counts
     * @return the people
     */
    @Benchmark
    @Warmup(iterations = 6, time = 2)
    @Measurement(iterations = 20, time = 1)
    public long sekisho(Volume volume) {
        volume.MB += utf8.length / 1e6;
        return inspector.inspect(text).people();
    }

    /**
     * Five patterns as a developer would write them by hand, one after the other.
     *
     * @param volume counts
     * @return the number of matches
     */
    @Benchmark
    public long fivePatterns(Volume volume) {
        volume.MB += utf8.length / 1e6;
        long found = 0;
        for (java.util.regex.Pattern pattern : patterns) {
            java.util.regex.Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                found++;
            }
        }
        return found;
    }

    /**
     * The same patterns on RE2/J, whose time is linear.
     *
     * @param volume counts
     * @return the number of matches
     */
    @Benchmark
    public long fivePatternsRe2j(Volume volume) {
        volume.MB += utf8.length / 1e6;
        long found = 0;
        for (com.google.re2j.Pattern pattern : linearPatterns) {
            com.google.re2j.Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                found++;
            }
        }
        return found;
    }

    /**
     * Lucene kuromoji.
     *
     * @param volume counts
     * @return the number of tokens
     * @throws IOException never
     */
    @Benchmark
    @Warmup(iterations = 6, time = 2)
    @Measurement(iterations = 20, time = 1)
    public long kuromoji(Volume volume) throws IOException {
        volume.MB += utf8.length / 1e6;
        long tokens = 0;
        try (TokenStream stream = analyzer.tokenStream("text", text)) {
            stream.reset();
            while (stream.incrementToken()) {
                tokens++;
            }
            stream.end();
        }
        return tokens;
    }

    /**
     * libphonenumber, phone numbers only.
     *
     * @param volume counts
     * @return the number of phone numbers
     */
    @Benchmark
    public long libphonenumber(Volume volume) {
        volume.MB += utf8.length / 1e6;
        long found = 0;
        for (PhoneNumberMatch match : phones.findNumbers(text, "JP", PhoneNumberUtil.Leniency.VALID, Long.MAX_VALUE)) {
            found += match.end() - match.start();
        }
        return found;
    }

    /**
     * Decoding alone.
     *
     * @param volume counts
     * @return the length
     */
    @Benchmark
    public int decodeUtf8(Volume volume) {
        volume.MB += utf8.length / 1e6;
        return new String(utf8, StandardCharsets.UTF_8).length();
    }

    /**
     * A look at each character.
     *
     * @param volume counts
     * @return the number of Han characters
     */
    @Benchmark
    public int characterLoop(Volume volume) {
        volume.MB += utf8.length / 1e6;
        int han = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            han += c >= 0x4e00 && c < 0xa000 ? 1 : 0;
        }
        return han;
    }
}
