package dev.sekisho.dlp.table;

/**
 * Tells what stands behind a label and is no value of a field: more headers, what somebody says, a line of a program.
 */
final class NoValue {
    private static final int LONGEST_HEAD = 200;
    private static final int LONGEST_ENDING = 12;
    /** So many header words behind a label are the head of a table, whatever the first of them. */
    private static final int SURE_HEAD = 3;

    private static final int FIRST_LETTERS = 3;
    private static final int LEAST_PHRASES = 2;

    /** What sentences end with, and no name does. */
    private static final Suffixes SAID =
            new Suffixes("です", "ます", "ました", "でした", "ません", "ですか", "ますか", "ですね", "ください", "。", "？", "?");

    private final HeaderWords words;

    NoValue(HeaderWords words) {
        this.words = words;
    }

    /** A line of header words is the head of a table, not a field: the first of its cells and half of all are known. */
    boolean headers(Window w, int valueStart, int valueEnd, boolean boxed) {
        if (valueEnd <= valueStart || valueEnd - valueStart > LONGEST_HEAD) {
            return false;
        }
        String value = w.text(valueStart, valueEnd);
        return (boxed || cells(value)) ? headerLike(value, boxed) : headerWord(value);
    }

    /** Whether a value may be several cells. */
    private static boolean cells(String value) {
        return value.indexOf('\t') >= 0 || value.indexOf('\u3000') >= 0 || value.contains("  ");
    }

    /** What somebody says, with who says it before a colon (お客様：会社員です), is no name. */
    static boolean said(Window w, int valueStart, int valueEnd) {
        return valueEnd > valueStart
                && (SAID.end(w.text(Math.max(valueStart, valueEnd - LONGEST_ENDING), valueEnd))
                        || dated(w, valueStart, valueEnd)
                        || phrases(w, valueStart, valueEnd) >= LEAST_PHRASES);
    }

    /** Whether a number stands where no name has one: 昭和41年12月8日. */
    private static boolean dated(Window w, int valueStart, int valueEnd) {
        for (int i = valueStart; i < valueEnd && i - valueStart < FIRST_LETTERS; i++) {
            if (Chars.digit(w.at(i))) {
                return true;
            }
        }
        return false;
    }

    /** How many words in kanji stand behind hiragana: 電話は|主人の|携帯で has two, and no name more than one. */
    private static int phrases(Window w, int valueStart, int valueEnd) {
        int phrases = 0;
        for (int i = valueStart + 1; i < Math.min(valueEnd, valueStart + LONGEST_HEAD); i++) {
            char before = w.at(i - 1);
            phrases += Chars.kanji(w.at(i)) && before >= 'ぁ' && before <= 'ん' ? 1 : 0;
        }
        return phrases;
    }

    /** A line of program text: {@code name: 'x',}. */
    static boolean code(Window w, String label, int valueStart, int valueEnd) {
        if (valueEnd == valueStart) {
            return false;
        }
        char last = w.at(valueEnd - 1);
        return Chars.latin(label.charAt(0))
                && (last == ',' || last == ';' || last == '{' || last == '[' || last == '(');
    }

    private boolean headerLike(String value, boolean boxed) {
        int cells = 0;
        int known = 0;
        boolean first = false;
        String[] all = (boxed ? value.replace('│', '\t').replace('|', '\t') : value)
                .replace('\u3000', '\t')
                .replace("  ", "\t")
                .split("\t", -1);
        if (all.length < SURE_HEAD && !headerWord(all[0]) && !all[0].isBlank()) {
            return false;
        }
        for (String cell : all) {
            if (cell.isBlank()) {
                continue;
            }
            boolean exact = headerWord(cell);
            first = cells == 0 ? exact : first;
            cells++;
            known += exact || words.match(cell) != null ? 1 : 0;
        }
        boolean enough = first || known >= SURE_HEAD;
        return cells > 0 && enough && (cells == 1 ? known == 1 : known * 2 >= cells);
    }

    private boolean headerWord(String cell) {
        return words.exact(cell) || JoinedHeader.of(words, cell) != null;
    }
}
