package dev.sekisho.dlp.table;

import dev.sekisho.dlp.inspect.InfoType;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A table whose header shows what separates its cells, be it a sign that seldom does (氏名^年齢^職業) or one space, as text
 * copied from a page has it.
 */
final class Announced implements TextTable {
    private static final int LONGEST_HEADER = 300;
    private static final int LONGEST_WORD = 16;
    private static final int LEAST_COLUMNS = 3;
    /** Of those that Unicode had assigned when Java 17 came out. */
    private static final char LAST_KANJI = '\u9FFC';
    /** Signs that separate cells and little else. */
    private static final String WIDE = "\u3000";

    static final String RARE = "^~#$¦§\u0001\u001F";

    private final ColumnTypes types;
    private final TableBody body;
    private final CellRow row = new CellRow();
    private final String sign;
    private int width;
    private long number;

    private Announced(ColumnTypes types, TableListener listener, String sign) {
        this.types = types;
        this.sign = sign;
        this.body = new TableBody(types, listener, "");
    }

    /** The table that starts at this line, or null. Most lines are prose: nothing is made for them. */
    static @Nullable Announced open(ColumnTypes types, TableListener listener, Window w, int from, LineMarks line) {
        int end = line.end();
        boolean sign = line.has(LineMarks.RARE);
        if (end - from > LONGEST_HEADER
                || from >= end
                || (!sign && !types.headers().mayBegin(w.at(from)))) {
            return null;
        }
        int first = word(w, from, end);
        if (first - from > LONGEST_WORD || first >= end || "(（[【=＝".indexOf(w.at(first)) >= 0) {
            return null;
        }
        int last = first;
        while (last < end && !Character.isLetterOrDigit(w.at(last))) {
            last++;
        }
        if (last == end || (last - first > 3 && !w.text(first, last).isBlank())) {
            return null;
        }
        int next = w.afterBreak(end);
        if (next >= w.length() || w.blankLine(next) || !opens(types.headers(), w.text(from, first), w.at(first))) {
            return null;
        }
        Announced table = new Announced(types, listener, w.text(first, last));
        return table.header(w, from) && table.fits(w, next) ? table : null;
    }

    /** Whether a header begins with this word: a known one, or one with a sign behind it that stands in no sentence. */
    private static boolean opens(HeaderWords words, String word, char next) {
        return (RARE.indexOf(next) >= 0 && word.length() > 1)
                || words.exactOrPolite(word)
                || (Chars.blank(next) && typed(words, word));
    }

    /** Whether it ends like a header, as no value does: 会員氏名, ケース番号. */
    private static boolean typed(HeaderWords words, String word) {
        Heading heading = words.match(word);
        return (heading != null && InfoType.PERSON_NAME.equals(heading.type())) || word.endsWith("番号");
    }

    private static int word(Window w, int from, int end) {
        int i = from;
        while (i < end && i - from <= LONGEST_WORD && inWord(w.at(i))) {
            i++;
        }
        return i;
    }

    /** Whether a character is a letter, a digit or a low line; of kana and kanji one look says so. */
    private static boolean inWord(char c) {
        boolean plain = (c >= 'ぁ' && c <= 'ゖ') || (c >= 'ァ' && c <= 'ヺ') || (c >= '一' && c <= LAST_KANJI);
        return plain || Character.isLetterOrDigit(c) || c == '_';
    }

    /**
     * Whether all but few of the cells are known headers, and one is for names or a rare sign is between more of them.
     */
    private boolean header(Window w, int from) {
        cells(w, from, 0);
        int known = 0;
        int typed = 0;
        boolean name = false;
        for (int c = 0; c < row.size(); c++) {
            String cell = row.value(c);
            Heading heading = cell.length() <= LONGEST_WORD ? types.headers().match(cell) : null;
            known += heading == null ? 0 : 1;
            typed += heading == null || heading.type() == null ? 0 : 1;
            name |= heading != null && InfoType.PERSON_NAME.equals(heading.type());
        }
        width = row.size();
        boolean enough = width >= LEAST_COLUMNS && typed >= LEAST_COLUMNS - 1 && known * 4 >= width * 3;
        boolean exported = RARE.indexOf(sign.charAt(0)) >= 0 && typed >= LEAST_COLUMNS;
        return enough && (name || exported);
    }

    private boolean blank() {
        return sign.isBlank();
    }

    private boolean fits(Window w, int from) {
        cells(w, from, number + 1);
        boolean first = number == 0 && !blank();
        return first ? row.size() == width : row.size() * 2 >= width && row.size() <= (blank() ? width * 2 : width + 2);
    }

    private void cells(Window w, int from, long rowNumber) {
        row.reset(rowNumber);
        int end = w.lineEnd(from);
        int at = from;
        while (at <= end) {
            int next = blank() ? gap(w, at, end) : next(w, at, end);
            if (!blank() || next > at) {
                row.add(w.view(at, next), w.offset(at), w.offset(next));
            }
            at = next + (blank() ? 1 : sign.length());
        }
    }

    /** Cuts a line at the sign alone, where that makes as many cells as the header has: one space stands in a name. */
    private boolean cut(Window w, int from) {
        row.reset(number);
        int end = w.lineEnd(from);
        int at = from;
        while (at <= end && row.size() <= width) {
            int next = next(w, at, end);
            if (next == at) {
                return false; // one that is empty may make up for the space in a name
            }
            row.add(w.view(at, next), w.offset(at), w.offset(next));
            at = next + sign.length();
        }
        return row.size() == width;
    }

    private static int gap(Window w, int from, int end) {
        int i = from;
        while (i < end && !Chars.blank(w.at(i))) {
            i++;
        }
        return i;
    }

    private int next(Window w, int from, int end) {
        for (int i = from; i + sign.length() <= end; i++) {
            int n = 0;
            while (n < sign.length() && w.at(i + n) == sign.charAt(n)) {
                n++;
            }
            if (n == sign.length()) {
                return i;
            }
        }
        return end;
    }

    @Override
    public int read(Window w, int from) throws IOException {
        if (number == 0) {
            cells(w, from, 1);
            if (blank()) {
                body.gaps();
            }
        } else if (w.blankLine(from) || !fits(w, from)) {
            return ENDED;
        }
        number++;
        if (blank() && number > 1) {
            oneCell(w, from);
        }
        body.accept(row);
        return w.afterBreak(w.lineEnd(from));
    }

    /**
     * Where one space may stand inside of values, too, the row is one cell for the alignment to cut, unless it fits.
     */
    private void oneCell(Window w, int from) {
        boolean wide = sign.equals(WIDE) && cut(w, from);
        if (!wide && sign.equals(WIDE)) {
            cells(w, from, number);
        }
        if (!wide && row.size() != width) {
            int end = w.lineEnd(from);
            row.reset(number);
            row.add(w.view(from, end), w.offset(from), w.offset(end));
        }
    }

    @Override
    public void finish() throws IOException {
        body.finish();
    }
}
