package dev.sekisho.dlp.name;

import java.util.Arrays;

/**
 * Several names of one line with a space behind each letter, as lists of those present set them to one width: 高 橋 正 男 千
 * 葉 勇, perhaps behind a title. All that stands there has to be names, of which each word is looked up. Immutable.
 */
final class SpacedRow {
    private static final int MOST_WORDS = 20;
    private static final int MOST_SPACES = 4;
    private static final int LONGEST_WORD = 4;
    private static final int LONGEST_PART = 3;
    private static final int LEAST_LETTERS = 3;
    /** What all names together are like at least, and the best of them. */
    private static final double NAMES = 0.75;

    private static final double SURE = 0.95;
    private static final double NAME = 0.55;

    private static final String HONORIFICS = "君様氏殿";

    private final NameLexicon lexicon;

    SpacedRow(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The words of a line that begins with letters that stand alone. */
    private static final class Line {
        private final int[] starts = new int[MOST_WORDS];
        private final int[] ends = new int[MOST_WORDS];
        private int count;

        boolean single(int word) {
            return ends[word] - starts[word] == 1;
        }

        /** The letters of some words, without what stands between them. */
        void append(StringBuilder out, char[] text, int from, int to) {
            for (int word = from; word < to; word++) {
                out.append(text, starts[word], ends[word] - starts[word]);
            }
        }
    }

    /**
     * Finds the names that begin with the letter at an index: two or more, or one with a word; whether there are any.
     */
    boolean find(char[] text, int from, int limit, NameTaker out) {
        Line line = read(text, from, limit);
        if (line.count < LEAST_LETTERS) {
            return false;
        }
        int first = SpacedOut.titleEnd(i -> line.single(i) ? text[line.starts[i]] : ' ', line.count);
        double[] best = new double[line.count + 1];
        int[] back = new int[line.count + 1];
        Arrays.fill(best, -1);
        best[first] = 0;
        for (int start = first; start < line.count; start++) {
            for (int end = start + 2;
                    best[start] >= 0 && end <= Math.min(line.count, start + 2 * LONGEST_PART);
                    end++) {
                double name = name(text, line, start, end);
                int behind = end < line.count && honorific(text, line, end) ? end + 1 : end;
                double all = best[start] + name * (end - start);
                if (name >= NAME && all > best[behind]) {
                    best[behind] = all;
                    back[behind] = start;
                }
            }
        }
        return report(text, line, first, best[line.count], back, out);
    }

    private boolean report(char[] text, Line line, int first, double all, int[] back, NameTaker out) {
        int names = 0;
        int letters = line.count - first;
        double surest = 0;
        for (int end = line.count; all > 0 && end > first; end = back[end]) {
            names++;
            surest = Math.max(surest, name(text, line, back[end], nameEnd(text, line, end)));
            letters -= end - nameEnd(text, line, end);
        }
        boolean kana =
                !line.single(line.count - 1) && NameChars.of(text[line.starts[line.count - 1]]) != NameChars.KANJI;
        if ((names < 2 && !kana) || surest < SURE || all < NAMES * letters) {
            return false;
        }
        for (int end = line.count; end > first; end = back[end]) {
            out.name(line.starts[back[end]], line.ends[nameEnd(text, line, end) - 1]);
        }
        return true;
    }

    private static int nameEnd(char[] text, Line line, int end) {
        return honorific(text, line, end - 1) ? end - 1 : end;
    }

    private static boolean honorific(char[] text, Line line, int word) {
        return line.single(word) && HONORIFICS.indexOf(text[line.starts[word]]) >= 0;
    }

    /** What the words between two indexes are like as a name, at the best place for its surname to end. */
    private double name(char[] text, Line line, int start, int end) {
        double best = 0;
        for (int middle = start + 1; middle < end; middle++) {
            if (!part(line, start, middle) || !part(line, middle, end)) {
                continue;
            }
            StringBuilder name = new StringBuilder(2 * LONGEST_WORD + 1);
            line.append(name, text, start, middle);
            name.append(' ');
            line.append(name, text, middle, end);
            if (name.length() > LEAST_LETTERS) {
                best = Math.max(best, NameShapes.plausibility(lexicon, name, 0, name.length()));
            }
        }
        return best;
    }

    /** Whether a part of a name is one word, or letters that stand alone with one space between. */
    private static boolean part(Line line, int from, int to) {
        if (to - from == 1) {
            return true;
        }
        for (int word = from; word < to; word++) {
            if (!line.single(word) || (word > from && line.starts[word] - line.ends[word - 1] > 1)) {
                return false;
            }
        }
        return to - from <= LONGEST_PART;
    }

    /** The words up to the end of the line, a wide gap, or what is no word of a name. */
    private Line read(char[] text, int from, int limit) {
        Line line = new Line();
        int i = from;
        while (i < limit && line.count < MOST_WORDS) {
            int start = i;
            while (i < limit && NameChars.japanese(text[i])) {
                i++;
            }
            int gap = i;
            i = NameChars.end(text, i, limit, NameChars.SPACE);
            boolean over = i >= limit || NameChars.of(text[i]) == NameChars.BREAK;
            if (gap > start && goesOn(text, start, gap, i == gap && !over)) {
                line.count = 0;
                return line;
            }
            if (gap == start || gap - start > LONGEST_WORD || other(text, start, gap)) {
                return line;
            }
            line.starts[line.count] = start;
            line.ends[line.count++] = gap;
            if (over || i - gap > MOST_SPACES) {
                return line;
            }
        }
        return line;
    }

    /** Whether a sentence goes on, of which each letter has a space behind it: a mark or words in kana follow. */
    private static boolean goesOn(char[] text, int start, int end, boolean mark) {
        return mark || (end - start > LONGEST_WORD && NameChars.end(text, start, end, NameChars.KANJI) < end);
    }

    /** Whether a word is no name but a title or another common word. */
    private boolean other(char[] text, int start, int end) {
        int flags = end - start < 2 ? 0 : NameShapes.word(lexicon, text, start, end);
        return NameLexicon.common(flags) > 0 && NameLexicon.surname(flags) + NameLexicon.given(flags) == 0;
    }
}
