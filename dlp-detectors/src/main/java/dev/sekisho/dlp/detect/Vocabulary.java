package dev.sekisho.dlp.detect;

import dev.sekisho.dlp.inspect.Detector;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.KeywordList;
import dev.sekisho.dlp.text.CharClass;
import dev.sekisho.dlp.text.Fold;
import dev.sekisho.dlp.text.Literals;
import dev.sekisho.dlp.text.LiteralsBuilder;
import java.util.ArrayList;
import java.util.HashMap;
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
        Builder b = new Builder();
        for (int d = 0; d < detectors.size(); d++) {
            int detector = d;
            detectors.get(d).triggers().literals().forEach(w -> b.add(b.triggers, w, detector));
            detectors.get(d).triggers().labels().forEach((type, words) -> addAll(b, b.labels, type, words));
            detectors.get(d).triggers().negatives().forEach((type, words) -> addAll(b, b.negatives, type, words));
        }
        for (int l = 0; l < lists.size(); l++) {
            int list = l;
            lists.get(l).words().forEach(w -> b.add(b.keywords, w, list));
            lists.get(l).exclusions().forEach(w -> b.add(b.exclusions, w, list));
        }
        inOrder = types.keySet().toArray(new InfoType[0]);
        literals = b.literals.build();
        triggers = table(b.triggers);
        labels = table(b.labels);
        negatives = table(b.negatives);
        keywords = table(b.keywords);
        exclusions = table(b.exclusions);
        latinStart = b.edges(false);
        latinEnd = b.edges(true);
    }

    private void addAll(Builder b, Map<Integer, List<Integer>> meaning, InfoType type, List<String> words) {
        int number = types.computeIfAbsent(type, t -> types.size());
        words.forEach(w -> b.add(meaning, w, number));
    }

    /** The number of an info type that has labels or negatives, or -1. */
    int type(InfoType type) {
        for (int i = 0; i < inOrder.length; i++) {
            if (inOrder[i] == type) {
                return i;
            }
        }
        return types.getOrDefault(type, -1);
    }

    private int[][] table(Map<Integer, List<Integer>> meaning) {
        int[][] table = new int[literals.size()][];
        for (int w = 0; w < table.length; w++) {
            List<Integer> numbers = meaning.get(w);
            table[w] = numbers == null
                    ? NONE
                    : numbers.stream().distinct().mapToInt(Integer::intValue).toArray();
        }
        return table;
    }

    /** Gathers words and their meanings. */
    private static final class Builder {
        final LiteralsBuilder literals = Literals.builder();
        final Map<Integer, List<Integer>> triggers = new HashMap<>();
        final Map<Integer, List<Integer>> labels = new HashMap<>();
        final Map<Integer, List<Integer>> negatives = new HashMap<>();
        final Map<Integer, List<Integer>> keywords = new HashMap<>();
        final Map<Integer, List<Integer>> exclusions = new HashMap<>();
        private final Map<Integer, String> words = new HashMap<>();

        void add(Map<Integer, List<Integer>> meaning, String word, int number) {
            int id = literals.add(word);
            meaning.computeIfAbsent(id, w -> new ArrayList<>(1)).add(number);
            words.putIfAbsent(id, word);
        }

        boolean[] edges(boolean last) {
            boolean[] latin = new boolean[words.size()];
            words.forEach((id, word) -> {
                char c = Fold.fold(word.charAt(last ? word.length() - 1 : 0));
                latin[id] = CharClass.of(c) == CharClass.LATIN;
            });
            return latin;
        }
    }
}
