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
    static final double LEAST = 0.1;

    /** Below these the rest made a name of at most one candidate in some hundreds of the training texts. */
    private static final double HOPELESS_WORDS = -2.5;

    private static final double HOPELESS_LETTERS = -2.8;

    private static final double HOPELESS_AROUND = -2.5;

    private static final double HOPELESS_CLASSES = -2.8;

    /** Above this what stands around the cluster no longer makes a name doubtful. */
    private static final double CERTAIN = 6;

    private static final int POOL = 16;
    private static final char[] NO_TEXT = {};

    /** Takes a name that was found. */
    @FunctionalInterface
    interface Sink {
        void name(int start, int end, double probability);
    }

    private static final class Workspace {
        final NameSpans spans = new NameSpans();
        final SpanFeatures features;
        final SpanDecoder decoder = new SpanDecoder();
        /** By candidate the weights of all but what stands around the cluster, and whether it has a chance. */
        final int[] sums = new int[NameSpans.MAX];

        final boolean[] left = new boolean[NameSpans.MAX];
        final int[] surroundings = new int[NameKind.GROUPS];
        int knownGroups;

        Workspace(WordClasses classes, WordShapes shapes) {
            features = new SpanFeatures(classes, shapes);
        }
    }

    private static final class Holder {
        static final NameModel MODEL =
                new NameModel(NameLexicon.load(), WordClasses.load(), WordShapes.load(), SpanScorer.load());
    }

    private final NameLexicon lexicon;
    private final NameCandidates candidates;
    private final SpanScorer scorer;
    private final int hopelessWords;
    private final int hopelessLetters;
    private final int hopelessAround;
    private final int hopelessClasses;
    private final int certain;
    private final WordClasses classes;
    private final WordShapes shapes;
    private final AtomicReferenceArray<@Nullable Workspace> pool = new AtomicReferenceArray<>(POOL);

    NameModel(NameLexicon lexicon, WordClasses classes, WordShapes shapes, SpanScorer scorer) {
        this.shapes = shapes;
        this.classes = classes;
        this.lexicon = lexicon;
        this.candidates = new NameCandidates(lexicon);
        this.scorer = scorer;
        this.hopelessWords = scorer.least(HOPELESS_WORDS);
        this.hopelessLetters = scorer.least(HOPELESS_LETTERS);
        this.hopelessAround = scorer.least(HOPELESS_AROUND);
        this.hopelessClasses = scorer.least(HOPELESS_CLASSES);
        this.certain = scorer.least(CERTAIN);
    }

    /** The model of this jar, loaded on first use. */
    static NameModel get() {
        return Holder.MODEL;
    }

    NameLexicon lexicon() {
        return lexicon;
    }

    WordClasses classes() {
        return classes;
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
            w = new Workspace(classes, shapes);
        }
        w.spans.begin(text, windowStart, windowEnd, from, to);
        candidates.propose(w.spans);
        if (w.spans.count > 0) {
            if (score(w)) {
                w.decoder.probabilities(w.spans);
                SpacedNames.join(w.spans);
                emit(w.spans, least, out);
            }
        }
        w.spans.text = NO_TEXT;
        pool.set(place, w);
        return to;
    }

    /** Scores in steps, and leaves a candidate as soon as it is hopeless; whether one is left. */
    private boolean score(Workspace w) {
        NameSpans s = w.spans;
        w.features.begin(s);
        w.knownGroups = 0;
        int best = -1;
        for (int i = 0; i < s.count; i++) {
            alone(w, i);
            if (w.left[i] && (best < 0 || w.sums[i] > w.sums[best])) {
                best = i;
            }
        }
        if (best < 0) {
            return false;
        }
        boolean settled = w.sums[best] >= certain && unrivalled(w, best);
        for (int i = 0; i < s.count; i++) {
            boolean open = !settled && w.left[i];
            s.score[i] = scorer.score(open ? w.sums[i] + surroundings(w, s.kind[i]) : w.sums[i]);
        }
        return true;
    }

    /** Whether all candidates that are left overlap one. */
    private boolean unrivalled(Workspace w, int best) {
        NameSpans s = w.spans;
        for (int i = 0; i < s.count; i++) {
            boolean apart = s.end[i] <= s.start[best] || s.start[i] >= s.end[best];
            if (apart && w.left[i]) {
                return false;
            }
        }
        return true;
    }

    /** Adds up the weights of all but the surroundings, as far as the candidate is not hopeless. */
    private void alone(Workspace w, int i) {
        int sum = near(w, i);
        w.left[i] = sum >= hopelessAround;
        if (w.left[i]) {
            int first = w.features.count;
            w.features.classes(w.spans, i);
            sum += scorer.sum(w.features, first);
            w.left[i] = sum >= hopelessClasses;
        }
        w.sums[i] = sum;
    }

    /** The weights of what needs no word classes, as far as the candidate is not hopeless. */
    private int near(Workspace w, int i) {
        SpanFeatures f = w.features;
        f.words(w.spans, i);
        int sum = scorer.sum(f, 0);
        if (sum >= hopelessWords) {
            int first = f.count;
            f.letters(w.spans, i);
            sum += scorer.sum(f, first);
            if (sum >= hopelessLetters) {
                first = f.count;
                f.around(w.spans, i);
                return sum + scorer.sum(f, first);
            }
        }
        return Math.min(sum, hopelessAround - 1);
    }

    /** The weights of what stands around the cluster, added up once for all candidates of a group. */
    private int surroundings(Workspace w, byte kind) {
        int group = NameKind.group(kind);
        if ((w.knownGroups & 1 << group) == 0) {
            w.knownGroups |= 1 << group;
            w.features.surroundings(w.spans, group);
            w.surroundings[group] = scorer.sum(w.features, 0);
        }
        return w.surroundings[group];
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
