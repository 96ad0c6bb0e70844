package dev.sekisho.dlp.address;

import dev.sekisho.dlp.inspect.Candidate;
import dev.sekisho.dlp.inspect.CharRun;
import dev.sekisho.dlp.inspect.Detector;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A plain engine for one detector: every trigger is looked up at every index. */
final class Spotter {
    private final Detector detector;
    private final Set<String> literals;
    private final int longest;

    /** A detection. */
    record Spot(InfoType type, int start, int end, Likelihood likelihood) {}

    Spotter(Detector detector) {
        this.detector = detector;
        this.literals = Set.copyOf(detector.triggers().literals());
        this.longest = literals.stream().mapToInt(String::length).max().orElse(0);
    }

    /** All detections in a text, the best where several overlap. */
    List<Spot> spot(String text) {
        char[] folded = new char[text.length()];
        for (int i = 0; i < folded.length; i++) {
            char c = Addresses.fold(text.charAt(i));
            folded[i] = "‐‑‒–—―−".indexOf(c) >= 0 ? '-' : c;
        }
        List<Spot> spots = new ArrayList<>();
        for (int i = 0; i < folded.length; i++) {
            for (int n = 1; n <= longest && i + n <= folded.length; n++) {
                if (literals.contains(new String(folded, i, n))) {
                    examine(folded, i, i + n, null, spots);
                }
            }
            if (digit(folded, i) && !digit(folded, i - 1)) {
                int end = i;
                while (digit(folded, end)) {
                    end++;
                }
                examine(folded, i, end, CharRun.DIGITS, spots);
            }
        }
        return best(spots);
    }

    private void examine(char[] text, int start, int end, @Nullable CharRun run, List<Spot> spots) {
        detector.examine(
                new Place(detector, text, start, end, run, null),
                (type, s, e, likelihood, evidence) -> spots.add(new Spot(type, s, e, likelihood)));
    }

    /** The detections in a cell of a typed column. */
    List<Spot> spotCell(String cell, InfoType column) {
        char[] text = cell.toCharArray();
        List<Spot> spots = new ArrayList<>();
        detector.examine(
                new Place(detector, text, 0, text.length, null, column),
                (type, s, e, likelihood, evidence) -> spots.add(new Spot(type, s, e, likelihood)));
        return spots;
    }

    private static boolean digit(char[] text, int i) {
        return i >= 0 && i < text.length && text[i] >= '0' && text[i] <= '9';
    }

    private static List<Spot> best(List<Spot> spots) {
        spots.sort(Comparator.comparing(Spot::likelihood)
                .reversed()
                .thenComparing(s -> s.start() - s.end())
                .thenComparing(Spot::start));
        List<Spot> kept = new ArrayList<>();
        for (Spot s : spots) {
            if (kept.stream().noneMatch(k -> s.start() < k.end() && k.start() < s.end())) {
                kept.add(s);
            }
        }
        kept.sort(Comparator.comparing(Spot::start));
        return kept;
    }

    private static final class Place implements Candidate {
        private final Detector detector;
        private final char[] text;
        private final int start;
        private final int end;
        private final @Nullable CharRun run;
        private final @Nullable InfoType column;

        Place(Detector detector, char[] text, int start, int end, @Nullable CharRun run, @Nullable InfoType column) {
            this.detector = detector;
            this.text = text;
            this.start = start;
            this.end = end;
            this.run = run;
            this.column = column;
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
        public @Nullable InfoType column() {
            return column;
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
        public Likelihood columnLikelihood() {
            return column == null ? Likelihood.VERY_UNLIKELY : Likelihood.LIKELY;
        }

        @Override
        public boolean labelled(InfoType type) {
            int from = start;
            while (from > 0 && from > start - 40 && text[from - 1] != '\n') {
                from--;
            }
            String before = new String(text, from, start - from);
            return detector.triggers().labels().getOrDefault(type, List.of()).stream()
                    .anyMatch(before::contains);
        }

        @Override
        public boolean contradicted(InfoType type) {
            return false;
        }
    }
}
