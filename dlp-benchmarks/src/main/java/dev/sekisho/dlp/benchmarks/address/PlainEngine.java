package dev.sekisho.dlp.benchmarks.address;

import dev.sekisho.dlp.inspect.CharRun;
import dev.sekisho.dlp.inspect.Detector;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Calls detectors at their literals and at runs of digits, and keeps the best of what overlaps. Not thread-safe. */
final class PlainEngine {
    private final Map<Detector, Map<Character, List<String>>> detectors = new HashMap<>();

    /** A detection. */
    record Spot(InfoType type, int start, int end, Likelihood likelihood) {}

    PlainEngine(Iterable<Detector> all) {
        for (Detector detector : all) {
            Map<Character, List<String>> literals = new HashMap<>();
            for (String word : detector.triggers().literals()) {
                literals.computeIfAbsent(word.charAt(0), c -> new ArrayList<>()).add(word);
            }
            detectors.put(detector, literals);
        }
    }

    List<Spot> find(String text) {
        char[] folded = new char[text.length()];
        for (int i = 0; i < folded.length; i++) {
            folded[i] = fold(text.charAt(i));
        }
        List<Spot> spots = new ArrayList<>();
        for (Map.Entry<Detector, Map<Character, List<String>>> e : detectors.entrySet()) {
            scan(e.getKey(), e.getValue(), folded, spots);
        }
        return best(spots);
    }

    private static char fold(char c) {
        if (c >= '！' && c <= '～') {
            return (char) (c - 0xFEE0);
        }
        if ("‐‑‒–—―−﹣─".indexOf(c) >= 0) {
            return '-';
        }
        return c == '　' || c == '\u00A0' ? ' ' : c;
    }

    private static void scan(Detector detector, Map<Character, List<String>> literals, char[] text, List<Spot> spots) {
        for (int i = 0; i < text.length; i++) {
            for (String word : literals.getOrDefault(text[i], List.of())) {
                if (at(text, i, word)) {
                    examine(detector, text, i, i + word.length(), null, spots);
                }
            }
            if (digit(text, i) && !digit(text, i - 1)) {
                int end = i;
                while (digit(text, end)) {
                    end++;
                }
                examine(detector, text, i, end, CharRun.DIGITS, spots);
            }
        }
    }

    private static boolean at(char[] text, int index, String word) {
        if (index + word.length() > text.length) {
            return false;
        }
        for (int i = 1; i < word.length(); i++) {
            if (text[index + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean digit(char[] text, int i) {
        return i >= 0 && i < text.length && text[i] >= '0' && text[i] <= '9';
    }

    private static void examine(
            Detector detector, char[] text, int start, int end, @Nullable CharRun run, List<Spot> spots) {
        detector.examine(
                new PlainCandidate(detector, text, start, end, run),
                (type, s, e, likelihood, evidence) -> spots.add(new Spot(type, s, e, likelihood)));
    }

    private static List<Spot> best(List<Spot> spots) {
        spots.sort(Comparator.comparing(Spot::likelihood).reversed().thenComparingInt(s -> s.start() - s.end()));
        List<Spot> kept = new ArrayList<>();
        for (Spot s : spots) {
            if (kept.stream().noneMatch(k -> s.start() < k.end() && k.start() < s.end())) {
                kept.add(s);
            }
        }
        return kept;
    }
}
