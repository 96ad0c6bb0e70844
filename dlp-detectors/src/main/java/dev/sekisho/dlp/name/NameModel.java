package dev.sekisho.dlp.name;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Finds names in one cluster of kanji and katakana: proposes candidates from the lexicon, scores each by the trained
 * weights with its context, and gives the probability of each against all ways to read the cluster.
 *
 * <p>Immutable but for a small pool of working memory; thread-safe.
 */
final class NameModel {
    /** Below this a candidate is not worth a mention. */
    static final double LEAST = 0.25;

    /** Below these the context made a name of two candidates in a thousand of the training texts. */
    private static final double HOPELESS_WORDS = -4;

    private static final double HOPELESS_LETTERS = -3.5;

    private static final int POOL = 16;
    private static final char[] NO_TEXT = {};

    /** Takes a name that was found. */
    @FunctionalInterface
    interface Sink {
        void name(int start, int end, double probability);
    }

    private static final class Workspace {
        final NameSpans spans = new NameSpans();
        final SpanFeatures features = new SpanFeatures();
        final SpanDecoder decoder = new SpanDecoder();
    }

    private static final class Holder {
        static final NameModel MODEL = new NameModel(NameLexicon.load(), SpanScorer.load());
    }

    private final NameLexicon lexicon;
    private final NameCandidates candidates;
    private final SpanScorer scorer;
    private final int hopelessWords;
    private final int hopelessLetters;
    private final AtomicReferenceArray<@Nullable Workspace> pool = new AtomicReferenceArray<>(POOL);

    NameModel(NameLexicon lexicon, SpanScorer scorer) {
        this.lexicon = lexicon;
        this.candidates = new NameCandidates(lexicon);
        this.scorer = scorer;
        this.hopelessWords = scorer.least(HOPELESS_WORDS);
        this.hopelessLetters = scorer.least(HOPELESS_LETTERS);
    }

    /** The model of this jar, loaded on first use. */
    static NameModel get() {
        return Holder.MODEL;
    }

    NameLexicon lexicon() {
        return lexicon;
    }

    /**
     * Looks at the cluster that begins at a place, in folded text.
     *
     * @param least the least probability to report
     * @return one past the end of the cluster
     */
    int examine(char[] text, int windowStart, int windowEnd, int from, double least, Sink out) {
        int to = NameClusters.end(text, windowEnd, from);
        int place = (int) (Thread.currentThread().getId() & POOL - 1);
        Workspace w = pool.getAndSet(place, null);
        if (w == null) {
            w = new Workspace();
        }
        w.spans.begin(text, windowStart, windowEnd, from, to);
        candidates.propose(w.spans);
        if (w.spans.count > 0) {
            if (score(w)) {
                w.decoder.probabilities(w.spans);
                emit(w.spans, least, out);
            }
        }
        w.spans.text = NO_TEXT;
        pool.set(place, w);
        return to;
    }

    /** Scores in three steps, and leaves a candidate as soon as it is hopeless; whether one is left. */
    private boolean score(Workspace w) {
        NameSpans s = w.spans;
        SpanFeatures f = w.features;
        f.begin();
        boolean any = false;
        for (int i = 0; i < s.count; i++) {
            f.words(s, i);
            int sum = scorer.sum(f, 0);
            if (sum >= hopelessWords) {
                int known = f.count;
                f.letters(s, i);
                sum += scorer.sum(f, known);
                if (sum >= hopelessLetters) {
                    known = f.count;
                    f.around(s, i);
                    sum += scorer.sum(f, known);
                    any = true;
                }
            }
            s.score[i] = scorer.score(sum);
        }
        return any;
    }

    /** The most probable first, then the most probable of those that do not overlap it, and so on. */
    private static void emit(NameSpans s, double least, Sink out) {
        while (true) {
            int best = -1;
            double most = least;
            for (int i = 0; i < s.count; i++) {
                if (s.probability[i] >= most) {
                    best = i;
                    most = s.probability[i];
                }
            }
            if (best < 0) {
                return;
            }
            int start = s.start[best];
            int end = s.end[best];
            out.name(start, end, most);
            for (int i = 0; i < s.count; i++) {
                if (s.start[i] < end && start < s.end[i]) {
                    s.probability[i] = 0;
                }
            }
        }
    }
}
