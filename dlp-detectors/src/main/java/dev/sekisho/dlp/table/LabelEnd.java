package dev.sekisho.dlp.table;

/** Where the label of a line of a form ends, and where its value begins. A box around the form is told by bars. */
final class LabelEnd {
    private static final int LONGEST_LABEL = 24;
    /** Names of fields in Latin letters: settings.user.1.annualIncomeBand. */
    private static final int LONGEST_NAME = 40;

    static final char FIRST_KANA = 'ぁ';
    static final char LAST_KANJI = '\u9fff';
    static final String OPENING = "[【［〔「（(＜〈《";
    private static final String CLOSING = "]】］〕」）)＞〉》";

    private final HeaderWords words;

    LabelEnd(HeaderWords words) {
        this.words = words;
    }

    /** Where a label ends that begins here, or -1. */
    int end(Window w, int at, int end, boolean boxed) {
        int stop = Math.min(end, at + LONGEST_NAME);
        boolean bracket = at < end && opens(w.at(at));
        for (int i = at; i < stop; i++) {
            char c = w.at(i);
            if (c >= FIRST_KANA && c <= LAST_KANJI && c != '・' && i - at < LONGEST_LABEL) {
                continue; // a letter: no sign, which most are
            }
            if (c == '"' || c == '{' || c == '<' || c == '。' || (i - at >= LONGEST_LABEL && c > 0x7F)) {
                return -1;
            }
            if (bracket) {
                if (closes(c) && (i + 1 >= end || w.at(i + 1) != closing(w.at(at)))) {
                    return i + 1;
                }
            } else if (c == ':'
                    || c == '：'
                    || c == '='
                    || c == '＝'
                    || c == '\t'
                    || (boxed && FormLine.BARS.indexOf(c) >= 0)
                    || FormLabel.stroked(w, at, i, end, words)
                    || FormLabel.leader(w, i, end) > i) {
                return i;
            } else if (Chars.blank(c)) {
                int spread = i - at <= 2 ? FormLabel.spread(w, at, end, words) : -1;
                if (spread > 0) {
                    return spread;
                }
                boolean wide = c == '\u3000' || (i + 1 < end && Chars.blank(w.at(i + 1)));
                boolean remark = i + 1 < end && "※*（(".indexOf(w.at(i + 1)) >= 0;
                if (wide || (!remark && FormLabel.known(w, at, i, words))) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** Where the value starts, or -1 when nothing separates it from the label. */
    int value(Window w, int labelEnd, int end, boolean bracketed, boolean boxed) {
        int at = w.skipBlank(labelEnd, end);
        boolean bar = at < end && FormLine.BARS.indexOf(w.at(at)) >= 0;
        boolean apart = bar && at > labelEnd && only(w, at, end);
        at = bar && (boxed || apart) ? w.skipBlank(at + 1, end) : at;
        boolean sign = at < end && (":：=＝".indexOf(w.at(at)) >= 0 || (w.at(at) == '／' && at == labelEnd));
        if (sign || (at < end && FormLabel.pointed(w, labelEnd, at, end))) {
            boolean arrow = w.at(at) == '=' && at + 1 < end && w.at(at + 1) == '>';
            return w.skipBlank(arrow ? at + 2 : at + 1, end);
        }
        int leader = FormLabel.leader(w, at, end);
        if (leader > at) {
            return w.skipBlank(leader, end);
        }
        int english = FormLabel.translated(w, at, end);
        if (english > at) {
            return w.skipBlank(english, end);
        }
        return bracketed || at > labelEnd ? at : -1;
    }

    /**
     * Whether a bar is the only one of its line, which a row of a table has more of, with a space behind it: 年　収 |
     * 800万円.
     */
    private static boolean only(Window w, int bar, int end) {
        for (int i = bar + 1; i < end; i++) {
            if (FormLine.BARS.indexOf(w.at(i)) >= 0) {
                return false;
            }
        }
        return bar + 1 < end && Chars.blank(w.at(bar + 1));
    }

    static boolean opens(char c) {
        return OPENING.indexOf(c) >= 0;
    }

    static boolean closes(char c) {
        return CLOSING.indexOf(c) >= 0;
    }

    private static char closing(char open) {
        return CLOSING.charAt(OPENING.indexOf(open));
    }
}
