package dev.sekisho.dlp.name;

import dev.sekisho.dlp.inspect.Candidate;
import dev.sekisho.dlp.inspect.CharRun;
import dev.sekisho.dlp.inspect.Detector;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.text.Fold;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs the name detectors over a text without the engine: every run of letters is a candidate. */
final class NameReader {
    record Name(String text, int start, int end, InfoType type, Likelihood likelihood) {}

    private final Iterable<Detector> detectors = new NameDetectors().detectors();

    List<Name> read(String text) {
        return read(text, null, Likelihood.VERY_UNLIKELY);
    }

    /** As the cell of a column of this type. */
    List<Name> read(String text, @Nullable InfoType column, Likelihood header) {
        char[] folded = Fold.fold(text).toCharArray();
        List<Name> found = new ArrayList<>();
        if (column != null) {
            examine(new At(folded, text, 0, folded.length, column, header), found);
            return found;
        }
        for (int i = 0; i < folded.length; ) {
            int e = i + 1;
            byte c = NameChars.of(folded[i]);
            while (e < folded.length && NameChars.of(folded[e]) == c) {
                e++;
            }
            if (c >= NameChars.KANJI && c <= NameChars.LATIN) {
                examine(new At(folded, text, i, e, null, header), found);
            }
            i = e;
        }
        return found;
    }

    private void examine(At at, List<Name> found) {
        for (Detector d : detectors) {
            boolean wanted = at.column == null || d.triggers().columns().contains(at.column);
            if (wanted) {
                at.labels = d.triggers()
                        .labels()
                        .getOrDefault(d.infoTypes().iterator().next(), List.of());
                d.examine(
                        at,
                        (type, start, end, likelihood, evidence) ->
                                found.add(new Name(at.raw.substring(start, end), start, end, type, likelihood)));
            }
        }
    }

    private static final class At implements Candidate {
        private final char[] text;
        private final String raw;
        private final int start;
        private final int end;
        private final @Nullable InfoType column;
        private final Likelihood header;
        private List<String> labels = List.of();

        At(char[] text, String raw, int start, int end, @Nullable InfoType column, Likelihood header) {
            this.text = text;
            this.raw = raw;
            this.start = start;
            this.end = end;
            this.column = column;
            this.header = header;
        }

        @Override
        public char[] text() {
            return text;
        }

        @Override
        public char original(int index) {
            return raw.charAt(index);
        }

        @Override
        public int windowStart() {
            return 0;
        }

        @Override
        public int windowEnd() {
            return text.length;
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
            return null;
        }

        @Override
        public @Nullable InfoType column() {
            return column;
        }

        @Override
        public Likelihood columnLikelihood() {
            return header;
        }

        @Override
        public boolean labelled(InfoType type) {
            String before = raw.substring(Math.max(0, start - 12), start);
            return labels.stream()
                    .anyMatch(l -> before.endsWith(l + "：") || before.endsWith(l + ": ") || before.endsWith(l + " "));
        }

        @Override
        public boolean contradicted(InfoType type) {
            return false;
        }
    }
}
