package dev.sekisho.dlp.benchmarks.address;

import dev.sekisho.dlp.inspect.Candidate;
import dev.sekisho.dlp.inspect.CharRun;
import dev.sekisho.dlp.inspect.Detector;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place in running text. */
final class PlainCandidate implements Candidate {
    private final Detector detector;
    private final char[] text;
    private final int start;
    private final int end;
    private final @Nullable CharRun run;

    PlainCandidate(Detector detector, char[] text, int start, int end, @Nullable CharRun run) {
        this.detector = detector;
        this.text = text;
        this.start = start;
        this.end = end;
        this.run = run;
    }

    @Override
    public char[] text() {
        return text;
    }

    @Override
    public int start() {
        return start;
    }

    @Override
    public int end() {
        return end;
    }

    @Override
    public @Nullable CharRun run() {
        return run;
    }

    @Override
    public char original(int index) {
        return text[index];
    }

    @Override
    public int windowStart() {
        return Math.max(0, start - 200);
    }

    @Override
    public int windowEnd() {
        return Math.min(text.length, end + 300);
    }

    @Override
    public @Nullable InfoType column() {
        return null;
    }

    @Override
    public Likelihood columnLikelihood() {
        return Likelihood.VERY_UNLIKELY;
    }

    @Override
    public boolean labelled(InfoType type) {
        return near(detector.triggers().labels().getOrDefault(type, List.of()), 40);
    }

    @Override
    public boolean contradicted(InfoType type) {
        return near(detector.triggers().negatives().getOrDefault(type, List.of()), 20);
    }

    private boolean near(List<String> words, int reach) {
        int from = start;
        while (from > 0 && from > start - reach && text[from - 1] != '\n') {
            from--;
        }
        String before = new String(text, from, start - from);
        return words.stream().anyMatch(before::contains);
    }
}
