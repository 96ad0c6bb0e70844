package dev.sekisho.dlp.table;

import dev.sekisho.dlp.inspect.InfoType;
import java.io.IOException;
import java.util.Locale;

/**
 * Lines in which fields name themselves before an equals sign, in quotes or not and with anything before the first:
 * {@code 12:01:07 INFO update name="山田 太郎" age=45}, or the attributes of one tag. Each line is a record.
 */
final class InlineFields implements TextTable {
    private static final int LONGEST_KEY = 40;
    private static final int LONGEST_LINE = 4096;
    private static final int LEAST_FIELDS = 3;
    private static final int LEAST_TYPED = 2;
    private static final char FIRST_WIDE = '\u3000';
    /** What may stand between a value and the next key. */
    private static final String BETWEEN = " \t,;|&、，；\u3000";
    /** What may stand before the first key, besides. */
    private static final String OPENING = "({[<:：";

    private final HeaderWords headers;
    private final KeyedRows rows;

    InlineFields(ColumnTypes types, TableListener listener) {
        this.headers = types.headers();
        this.rows = new KeyedRows(types, listener);
    }

    /** Cheap: whether a line has so many equals signs that it may be one, and something Japanese in it. */
    static boolean may(Window w, int from, int end) {
        if (end - from > LONGEST_LINE) {
            return false;
        }
        int signs = 0;
        boolean wide = false;
        for (int i = from; i < end; i++) {
            signs += w.at(i) == '=' ? 1 : 0;
            wide |= w.at(i) >= FIRST_WIDE;
        }
        return wide && signs >= LEAST_FIELDS && !element(w, from, end);
    }

    /** Whether an element of HTML begins the line; its attributes say how a page looks. */
    private static boolean element(Window w, int from, int end) {
        int i = w.skipBlank(from, end);
        if (i >= end || w.at(i) != '<') {
            return false;
        }
        int last = i + 1;
        while (last < end && Character.isLetterOrDigit(w.at(last))) {
            last++;
        }
        return HtmlElements.has(w.text(i + 1, last).toLowerCase(Locale.ROOT));
    }

    /** Whether the line has enough such fields, of which some are known to be about a person with a name. */
    boolean accepts(Window w, int from, int end) {
        int fields = 0;
        int typed = 0;
        boolean name = false;
        for (int key = key(w, from, end); key >= 0; key = key(w, sign(w, key, end) + 1, end)) {
            Heading heading = headers.match(w.text(key, sign(w, key, end)));
            fields++;
            typed += heading != null && heading.type() != null ? 1 : 0;
            name |= heading != null && InfoType.PERSON_NAME.equals(heading.type());
        }
        return fields >= LEAST_FIELDS && typed >= (name ? LEAST_TYPED : LEAST_TYPED + 1);
    }

    /** Where the next key begins, or -1: letters up to an equals sign, behind a blank or a sign. */
    private static int key(Window w, int from, int end) {
        for (int i = from; i < end; i++) {
            boolean border = i == 0 || i == from || BETWEEN.indexOf(w.at(i - 1)) >= 0 || OPENING.indexOf(w.at(i - 1)) >= 0;
            if (border && Character.isLetter(w.at(i)) && sign(w, i, end) > i) {
                return i;
            }
        }
        return -1;
    }

    /** Where the equals sign stands behind a key that begins here; the index itself when none does. */
    private static int sign(Window w, int key, int end) {
        int i = key;
        while (i < end
                && i - key < LONGEST_KEY
                && (Character.isLetterOrDigit(w.at(i)) || "_-.".indexOf(w.at(i)) >= 0)) {
            i++;
        }
        boolean sign = i < end && w.at(i) == '=' && (i + 1 >= end || "=>".indexOf(w.at(i + 1)) < 0);
        return sign && i > key ? i : key;
    }

    @Override
    public int read(Window w, int from) throws IOException {
        int end = w.lineEnd(from);
        if (!may(w, from, end) || !accepts(w, from, end)) {
            return ENDED;
        }
        KeyedRows.Fields fields = rows.begin();
        int told = from;
        for (int key = key(w, from, end); key >= 0; ) {
            int sign = sign(w, key, end);
            aside(w, told, key);
            int next = quoted(w, sign + 1, end) > sign + 1 ? quoted(w, sign + 1, end) : -1;
            int following = key(w, next < 0 ? sign + 1 : next, end);
            told = next < 0 ? behind(w, sign + 1, following < 0 ? end : following) : next;
            int mark = next < 0 ? 0 : 1;
            if (told - mark > sign + 1 + mark) {
                String name = w.text(key, sign);
                rows.key(name, w.offset(key), w.offset(sign));
                rows.put(fields, name, w.text(sign + 1 + mark, told - mark), w.offset(sign + 1 + mark), w.offset(told - mark));
            }
            key = following;
        }
        aside(w, told, end);
        rows.end(fields);
        return w.afterBreak(end);
    }

    /** Text outside of the fields. */
    private void aside(Window w, int from, int to) throws IOException {
        if (to - from > 1) {
            rows.key(w.text(from, to), w.offset(from), w.offset(to));
        }
    }

    /** Behind the quotes that open here, or the index itself when none do. */
    private static int quoted(Window w, int from, int end) {
        char quote = from < end ? w.at(from) : ' ';
        if (quote != '"' && quote != '\'') {
            return from;
        }
        for (int i = from + 1; i < end; i++) {
            if (w.at(i) == quote) {
                return i + 1;
            }
        }
        return from;
    }

    /** Where a value ends that no quotes close: before the signs that lead to the next key or close the line. */
    private static int behind(Window w, int from, int to) {
        int end = to;
        while (end > from && (BETWEEN.indexOf(w.at(end - 1)) >= 0 || ")}]/>".indexOf(w.at(end - 1)) >= 0)) {
            boolean opened = ")]".indexOf(w.at(end - 1)) >= 0 && opened(w, from, end - 1);
            if (opened) {
                break;
            }
            end--;
        }
        return end;
    }

    /** Whether the value has the bracket that its last sign closes: 青葉商事(株). */
    private static boolean opened(Window w, int from, int to) {
        for (int i = from; i < to; i++) {
            if (w.at(i) == '(' || w.at(i) == '[') {
                return true;
            }
        }
        return false;
    }

    @Override
    public void finish() throws IOException {
        rows.finish();
    }
}
