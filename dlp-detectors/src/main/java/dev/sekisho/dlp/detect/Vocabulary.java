package dev.sekisho.dlp.detect;

import dev.sekisho.dlp.inspect.Detector;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.KeywordList;
import dev.sekisho.dlp.inspect.Triggers;
import dev.sekisho.dlp.text.CharClass;
import dev.sekisho.dlp.text.Fold;
import dev.sekisho.dlp.text.Literals;
import dev.sekisho.dlp.text.LiteralsBuilder;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of all detectors and keyword lists, and what each means. One word may trigger one detector, be a label for
 * a second and speak against a third. Immutable.
 */
final class Vocabulary {
    private static final int[] NONE = {};

    final Literals literals;
    /** By word: the detectors it triggers. */
    final int[][] triggers;
    /** By word: the info types it announces, as numbers. */
    final int[][] labels;
    /** By word: the info types it speaks against. */
    final int[][] negatives;
    /** By word: the keyword lists that hold it. */
    final int[][] keywords;
    /** By word: the keyword lists that it is an exclusion of. */
    final int[][] exclusions;
    /** By word: whether a Latin letter before it, or after it, makes it another word. */
    final boolean[] latinStart;

    final boolean[] latinEnd;
    private final Map<InfoType, Integer> types = new LinkedHashMap<>();
    /** The same types by number: found at a glance, as detectors ask with the very objects they declared. */
    private final InfoType[] inOrder;

    Vocabulary(List<Detector> detectors, List<KeywordList> lists) {
        int expected = 0;
        for (Detector detector : detectors) {
            expected += detector.triggers().literals().size();
        }
        Builder b = new Builder(expected);
        for (int d = 0; d < detectors.size(); d++) {
            Triggers own = detectors.get(d).triggers();
            b.addAll(b.triggers, own.literals(), d);
            addAll(b, b.labels, own.labels());
            addAll(b, b.negatives, own.negatives());
        }
        for (int l = 0; l < lists.size(); l++) {
            b.addAll(b.keywords, lists.get(l).words(), l);
            b.addAll(b.exclusions, lists.get(l).exclusions(), l);
        }
        inOrder = types.keySet().toArray(new InfoType[0]);
        literals = b.literals.build();
        int words = literals.size();
        triggers = b.triggers.table(words);
        labels = b.labels.table(words);
        negatives = b.negatives.table(words);
        keywords = b.keywords.table(words);
        exclusions = b.exclusions.table(words);
        latinStart = Arrays.copyOf(b.latinStart, words);
        latinEnd = Arrays.copyOf(b.latinEnd, words);
    }

    private void addAll(Builder b, Meanings meanings, Map<InfoType, List<String>> words) {
        for (Map.Entry<InfoType, List<String>> entry : words.entrySet()) {
            int number = types.getOrDefault(entry.getKey(), types.size());
            types.put(entry.getKey(), number);
            b.addAll(meanings, entry.getValue(), number);
        }
    }

    /** The number of an info type that has labels or negatives, or -1. */
    @SuppressWarnings("ReferenceEquality") // A glance first; types that are equal but not the same are looked up.
    int type(InfoType type) {
        for (int i = 0; i < inOrder.length; i++) {
            if (inOrder[i] == type) {
                return i;
            }
        }
        return types.getOrDefault(type, -1);
    }

    /** What words mean, by their numbers. */
    private static final class Meanings {
        private int[][] byWord = {};

        void add(int word, int number) {
            if (word >= byWord.length) {
                grow(Math.max(word + 1, byWord.length * 2));
            }
            int[] known = byWord[word];
            if (!holds(known, number)) {
                byWord[word] = Arrays.copyOf(known, known.length + 1);
                byWord[word][known.length] = number;
            }
        }

        private static boolean holds(int[] numbers, int wanted) {
            for (int number : numbers) {
                if (number == wanted) {
                    return true;
                }
            }
            return false;
        }

        int[][] table(int words) {
            grow(words);
            return byWord;
        }

        private void grow(int size) {
            int known = byWord.length;
            byWord = Arrays.copyOf(byWord, size);
            if (known < size) {
                Arrays.fill(byWord, known, size, NONE);
            }
        }
    }

    /** Gathers words and their meanings. */
    private static final class Builder {
        final LiteralsBuilder literals;
        final Meanings triggers = new Meanings();
        final Meanings labels = new Meanings();
        final Meanings negatives = new Meanings();
        final Meanings keywords = new Meanings();
        final Meanings exclusions = new Meanings();
        /** By word: whether it begins, or ends, with a Latin letter. */
        private boolean[] latinStart = new boolean[256];

        private boolean[] latinEnd = new boolean[256];
        private int words;

        Builder(int expected) {
            literals = Literals.builder(expected);
        }

        void addAll(Meanings meanings, Iterable<String> more, int number) {
            for (String word : more) {
                add(meanings, word, number);
            }
        }

        private void add(Meanings meanings, String word, int number) {
            int id = literals.add(word);
            meanings.add(id, number);
            if (id == words) {
                if (words == latinStart.length) {
                    latinStart = Arrays.copyOf(latinStart, words * 2);
                    latinEnd = Arrays.copyOf(latinEnd, words * 2);
                }
                latinStart[id] = latin(word.charAt(0));
                latinEnd[id] = latin(word.charAt(word.length() - 1));
                words++;
            }
        }

        private static boolean latin(char c) {
            return CharClass.of(Fold.fold(c)) == CharClass.LATIN;
        }
    }
}
