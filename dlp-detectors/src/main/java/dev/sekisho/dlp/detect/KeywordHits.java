package dev.sekisho.dlp.detect;

import dev.sekisho.dlp.inspect.KeywordList;
import java.util.List;

/**
 * Counts the hits of keyword lists. A hit inside an exclusion of its list, or inside a longer hit of its list, is none.
 */
final class KeywordHits {
    private final Vocabulary vocabulary;
    private final long[] counts;
    private final Marks[] words;
    private final Marks[] exclusions;

    KeywordHits(Vocabulary vocabulary, List<KeywordList> lists) {
        this.vocabulary = vocabulary;
        this.counts = new long[lists.size()];
        this.words = marks(lists.size());
        this.exclusions = marks(lists.size());
    }

    private static Marks[] marks(int size) {
        Marks[] marks = new Marks[size];
        for (int i = 0; i < size; i++) {
            marks[i] = new Marks();
        }
        return marks;
    }

    boolean any() {
        return counts.length > 0;
    }

    void clear() {
        for (int list = 0; list < counts.length; list++) {
            words[list].clear();
            exclusions[list].clear();
        }
    }

    void add(int word, int start, int end) {
        for (int list : vocabulary.keywords[word]) {
            words[list].addLongest(start, end, word);
        }
        for (int list : vocabulary.exclusions[word]) {
            exclusions[list].addLongest(start, end, word);
        }
    }

    /** Counts the hits that start within a range. Neither words nor exclusions hold each other: one sweep does. */
    void count(int from, int to) {
        for (int list = 0; list < counts.length; list++) {
            Marks hits = words[list];
            Marks holding = exclusions[list];
            int e = 0;
            for (int h = 0; h < hits.size(); h++) {
                while (e < holding.size() && holding.end(e) < hits.end(h)) {
                    e++;
                }
                boolean excluded = e < holding.size() && holding.start(e) <= hits.start(h);
                if (!excluded && hits.start(h) >= from && hits.start(h) < to) {
                    counts[list]++;
                }
            }
        }
    }

    long[] counts() {
        return counts;
    }
}
