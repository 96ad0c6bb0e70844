package dev.sekisho.dlp.name;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * A second, closer look at the clusters that {@link ClusterFilter} lets pass, still many times cheaper than the model:
 * which words of the lexicon the cluster begins and ends with, how they are used, and more of what stands on either
 * side. What the cluster itself counts for is remembered, so that its words are looked up only now and then. Trained on
 * what the model answers ({@code ClusterFilterTrainer}), it errs on the side of letting pass. Immutable but for what it
 * remembers; thread-safe.
 */
class ClusterReview {
    static final int BITS = 18;
    /** The most features of one cluster. */
    static final int MOST = 128;

    private static final String RESOURCE = "names.review";
    private static final int LONGEST_PART = 3;
    private static final int LONGEST_SUFFIX = 4;
    private static final int LONGEST_READING = 6;

    private final NameLexicon lexicon;
    private final WordClasses classes;
    private final byte[] weights;
    private final int least;
    private final RecentWords recent = new RecentWords();

    ClusterReview(NameLexicon lexicon, WordClasses classes, byte[] weights, int least) {
        this.lexicon = lexicon;
        this.classes = classes;
        this.weights = weights;
        this.least = least;
    }

    static ClusterReview load(NameLexicon lexicon, WordClasses classes) {
        try (InputStream in = Objects.requireNonNull(ClusterReview.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            Weights weights = Weights.read(in, 1 << BITS);
            return new ClusterReview(lexicon, classes, weights.values, weights.number);
        } catch (IOException e) {
            throw new UncheckedIOException("the second name filter of this jar is damaged", e);
        }
    }

    /**
     * Whether a name may be found in a cluster of at most {@link ClusterFilter#LONGEST} characters.
     *
     * @param hash that of the cluster
     */
    final boolean passes(char[] text, int windowStart, int windowEnd, int from, int to, long hash) {
        if (!reviews(text, windowStart, windowEnd, from, to)) {
            return true;
        }
        long known = recent.get(hash);
        if (known == RecentWords.UNKNOWN) {
            known = itself(text, from, to);
            recent.put(hash, (int) known);
        }
        return (int) known + sides(text, windowStart, windowEnd, from, to) >= least;
    }

    /**
     * Whether a cluster is one to judge: of kanji and katakana those that touch hiragana, as most do in sentences and
     * few in forms and lists, where names abound.
     */
    static boolean reviews(char[] text, int windowStart, int windowEnd, int from, int to) {
        return !NameClusters.letter(NameChars.of(text[from]))
                || (to < windowEnd && NameChars.of(text[to]) == NameChars.HIRAGANA)
                || (from > windowStart && NameChars.of(text[from - 1]) == NameChars.HIRAGANA);
    }

    /** The weights of what stands on either side. */
    final int sides(char[] text, int windowStart, int windowEnd, int from, int to) {
        int before = at(text, windowStart, windowEnd, from - 1);
        int after = at(text, windowStart, windowEnd, to);
        long shape = (long) shape(text, from, to) << 16;
        return weight(2, (long) after << 16 | at(text, windowStart, windowEnd, to + 1))
                + weight(3, (long) before << 16 | at(text, windowStart, windowEnd, from - 2))
                + weight(4, (long) before << 16 | after)
                + weight(7, shape | after)
                + weight(8, shape | before);
    }

    /** The weights of the cluster itself. */
    final int itself(char[] text, int from, int to) {
        long whole = NameLexicon.SEED;
        int sum = weight(1, shape(text, from, to))
                + weight(11, (long) text[from] << 16 | text[Math.min(to - 1, from + 1)])
                + weight(12, (long) text[Math.max(from, to - 2)] << 16 | text[to - 1]);
        for (int i = from; i < to; i++) {
            whole = NameLexicon.add(whole, text[i]);
            if (i + 1 < to) {
                sum += weight(13, (long) text[i] << 16 | text[i + 1]);
            }
        }
        return sum + weight(14, whole) + words(text, from, to);
    }

    private int words(char[] text, int from, int to) {
        int sum = 0;
        for (int i = from; i < to; i++) {
            byte kind = NameChars.of(text[i]);
            boolean starts = i == from || NameChars.of(text[i - 1]) != kind;
            if (kind == NameChars.KATAKANA && starts) {
                sum += katakana(text, i, to);
            } else if (kind == NameChars.LATIN && starts) {
                sum += latin(text, i, to);
            } else if (kind == NameChars.KANJI && i == from) {
                sum += kanji(text, from, to);
            } else if (kind == NameChars.HIRAGANA && i == from) {
                sum += hiragana(text, from, to);
            }
        }
        return sum;
    }

    /** Which words the hiragana begin with. */
    private int hiragana(char[] text, int from, int to) {
        long hash = NameLexicon.SEED;
        int sum = 0;
        for (int i = from; i < to && i < from + LONGEST_READING; i++) {
            hash = NameLexicon.add(hash, KanaFold.katakana(text[i]));
            int known = i > from ? lexicon.get(hash) : 0;
            int place = (i + 1 == to ? 16 : 0) | i - from;
            sum += weight(41, (long) known << 5 | place) + weight(42, hash);
        }
        return sum;
    }

    /** The Latin word that begins here, its ends, its length and its capitals. */
    private int latin(char[] text, int from, int to) {
        long hash = NameLexicon.SEED;
        long first = 0;
        long last = 0;
        int i = from;
        while (i < to && NameChars.of(text[i]) == NameChars.LATIN) {
            hash = NameLexicon.add(hash, text[i]);
            first = i < from + LONGEST_PART ? first << 16 | text[i] : first;
            last = (last << 16 | text[i]) & 0xFFFF_FFFF_FFFFL;
            i++;
        }
        int capitals = (text[from] <= 'Z' ? 1 : 0) + (text[i - 1] <= 'Z' ? 2 : 0);
        return weight(51, hash) + weight(52, (long) (i - from) << 2 | capitals) + weight(53, last) + weight(54, first);
    }

    /** What the word of katakana that begins here is, and how it is used. */
    private int katakana(char[] text, int from, int to) {
        long hash = NameLexicon.SEED;
        int i = from;
        while (i < to && NameChars.of(text[i]) == NameChars.KATAKANA) {
            hash = NameLexicon.add(hash, text[i++]);
        }
        int known = lexicon.get(hash);
        int used = classes.get(hash);
        return weight(21, known)
                + weight(22, WordClasses.fine(used))
                + weight(23, WordClasses.second(used))
                + weight(24, (long) WordClasses.flags(used) << 16 | known)
                + weight(27, (long) text[i - 1] << 8 | Math.min(i - from, 12));
    }

    /** What the kanji begin and end with, and whether they divide into a surname and a given name. */
    private int kanji(char[] text, int from, int to) {
        int end = NameChars.end(text, from, to, NameChars.KANJI);
        int n = end - from;
        long hash = NameLexicon.SEED;
        int sum = 0;
        for (int m = 1; m <= LONGEST_PART && m <= n; m++) {
            hash = NameLexicon.add(hash, text[from + m - 1]);
            int first = m == 1 ? lexicon.get(text[from]) : lexicon.get(hash);
            int rest = n - m;
            int last = rest == 0 || rest > LONGEST_SUFFIX ? 0 : word(text, from + m, end);
            int size = m << 4 | Math.min(n, 15);
            sum += weight(31, (long) first << 8 | size)
                    + weight(32, (long) last << 8 | size)
                    + weight(
                            33,
                            ((long) NameLexicon.surname(first) << 3 | NameLexicon.given(last)) << 8
                                    | size
                                    | (long) NameLexicon.common(first) << 16
                                    | (long) NameLexicon.common(last) << 18);
            if (rest == 0) {
                int used = classes.get(hash);
                sum += weight(37, WordClasses.fine(used)) + weight(39, (long) WordClasses.flags(used) << 16 | first);
            }
        }
        for (int m = 1; m <= 2 && m < n; m++) {
            sum += weight(34, (long) word(text, end - m, end) << 8 | m << 4 | Math.min(n, 15));
        }
        return sum;
    }

    private int word(char[] text, int from, int to) {
        if (to - from == 1) {
            return lexicon.get(text[from]);
        }
        long hash = NameLexicon.SEED;
        for (int i = from; i < to; i++) {
            hash = NameLexicon.add(hash, text[i]);
            if (i == from + 1 && !lexicon.begins(hash)) {
                return 0;
            }
        }
        return lexicon.get(hash);
    }

    /** The kinds of letters that follow each other, each with how many of them up to three. */
    private static int shape(char[] text, int from, int to) {
        int shape = 0;
        int i = from;
        for (int runs = 0; i < to && runs < 5; runs++) {
            byte kind = NameChars.of(text[i]);
            int start = i;
            i = NameChars.end(text, i, to, kind);
            shape = shape << 5 | (kind & 7) << 2 | Math.min(3, i - start);
        }
        return shape;
    }

    private static int at(char[] text, int windowStart, int windowEnd, int i) {
        return i < windowStart || i >= windowEnd ? '\n' : text[i];
    }

    private int weight(int template, long value) {
        long h = (value * 64 + template) * 0x9E3779B97F4A7C15L;
        h = (h ^ h >>> 32) * 0xD6E8FEB86659FD93L;
        return weight((int) (h >>> Integer.SIZE));
    }

    /** The weight of a feature, whose place is the upper bits of its hash; the trainer overrides it. */
    int weight(int hash) {
        return weights[hash >>> (Integer.SIZE - BITS)];
    }
}
