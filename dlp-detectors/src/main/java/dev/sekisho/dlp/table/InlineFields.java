package dev.sekisho.dlp.table;

import dev.sekisho.dlp.inspect.InfoType;
import java.io.IOException;
import java.util.Locale;

/**
 * Lines in which fields name themselves, with anything before the first: {@code 12:01:07 INFO name="山田 太郎" age=45}, the
 * attributes of a tag, {@code {name: '山田 太郎', age: 45}} and {@code :name => "山田 太郎"} in programs and logs. Each line is
 * a record.
 */
final class InlineFields implements TextTable {
    private static final int LONGEST_KEY = 40;
    private static final int LONGEST_LINE = 4096;
    private static final int LEAST_FIELDS = 3;
    private static final int LEAST_TYPED = 2;
    /** Pieces of text that wait until the rows before them are handed on. */
    private static final int MOST_ASIDES = 512;

    private static final char FIRST_WIDE = '\u3000';
    /** What may stand between a value and the next key. */
    private static final String BETWEEN = " \t,;|&、，；\u3000";
    /** What may stand before the first key, besides. */
    private static final String OPENING = "({[<:：";

    private static final String CLOSING = ")}]/>";

    private final HeaderWords headers;
    private final TableListener listener;
    private final KeyedRows rows;
    private final Asides asides = new Asides();
    /** The field that was found last: its key, its value, and where to look for the next one. */
    private int keyStart;

    private int keyEnd;
    private int valueStart;
    private int valueEnd;
    private int next;
    private boolean quoted;
    /** Whether values need no quotes: in a map of YAML on one line. */
    private boolean flow;

    InlineFields(ColumnTypes types, TableListener listener) {
        this.headers = types.headers();
        this.listener = listener;
        this.rows = new KeyedRows(types, listener);
    }

    /** Cheap: whether a line has so many signs between names and values that it may be one, and Japanese in it. */
    static boolean may(Window w, int from, int end) {
        if (end - from > LONGEST_LINE) {
            return false;
        }
        int equals = 0;
        int colons = 0;
        int quotes = 0;
        boolean wide = false;
        for (int i = from; i < end; i++) {
            char c = w.at(i);
            equals += c == '=' ? 1 : 0;
            colons += c == ':' ? 1 : 0;
            quotes += c == '"' || c == '\'' ? 1 : 0;
            wide |= c >= FIRST_WIDE;
        }
        boolean signs =
                equals >= LEAST_FIELDS || (colons >= LEAST_FIELDS && (quotes >= 2 * LEAST_TYPED || flow(w, from, end)));
        return wide && signs && !element(w, from, end);
    }

    /** Whether the line is a map of YAML: {@code - {name: 山田 太郎, age: 45}}. */
    private static boolean flow(Window w, int from, int end) {
        int i = w.skipBlank(from, end);
        if (i + 1 < end && w.at(i) == '-' && Chars.blank(w.at(i + 1))) {
            i = w.skipBlank(i + 1, end);
        }
        int last = end;
        while (last > i && (Chars.blank(w.at(last - 1)) || w.at(last - 1) == ',')) {
            last--;
        }
        return i < last && w.at(i) == '{' && w.at(last - 1) == '}';
    }

    /**
     * Whether an element of HTML begins the line, whose attributes say how a page looks, or one of several elements.
     */
    private static boolean element(Window w, int from, int end) {
        int i = w.skipBlank(from, end);
        if (i >= end || w.at(i) != '<') {
            return false;
        }
        int last = i + 1;
        while (last < end && Character.isLetterOrDigit(w.at(last))) {
            last++;
        }
        return HtmlElements.has(w.text(i + 1, last).toLowerCase(Locale.ROOT)) || several(w, last, end);
    }

    /** Whether the line goes on with another tag: its fields are elements, too. */
    private static boolean several(Window w, int from, int end) {
        for (int i = from; i < end; i++) {
            if (w.at(i) == '<') {
                return true;
            }
        }
        return false;
    }

    /** Whether the line has enough such fields, of which some are known to be about a person with a name. */
    boolean accepts(Window w, int from, int end) {
        int fields = 0;
        int typed = 0;
        boolean name = false;
        flow = flow(w, from, end);
        for (int at = from; find(w, at, from, end); at = next) {
            Heading heading = headers.match(w.text(keyStart, keyEnd));
            fields++;
            typed += heading != null && heading.type() != null ? 1 : 0;
            name |= heading != null && InfoType.PERSON_NAME.equals(heading.type());
        }
        return fields >= LEAST_FIELDS && typed >= (name ? LEAST_TYPED : LEAST_TYPED + 1);
    }

    /** Finds the next field of a line from an index on. */
    private boolean find(Window w, int at, int from, int end) {
        for (int i = at; i < end; i++) {
            boolean border = i == from || BETWEEN.indexOf(w.at(i - 1)) >= 0 || OPENING.indexOf(w.at(i - 1)) >= 0;
            if (border && field(w, i, end)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a field begins here. */
    private boolean field(Window w, int at, int end) {
        int i = escaped(w, at, end);
        char quote = i < end && quote(w.at(i)) ? w.at(i) : 0;
        keyStart = quote != 0 || (i < end && w.at(i) == ':') ? i + 1 : i;
        keyEnd = keyStart;
        while (keyEnd < end
                && keyEnd - keyStart < LONGEST_KEY
                && (Character.isLetterOrDigit(w.at(keyEnd)) || "_-.".indexOf(w.at(keyEnd)) >= 0)) {
            keyEnd++;
        }
        if (keyEnd == keyStart || !Character.isLetter(w.at(keyStart))) {
            return false;
        }
        i = quote == 0 ? keyEnd : escaped(w, keyEnd, end);
        if (quote != 0 && (i >= end || w.at(i) != quote)) {
            return false;
        }
        i = quote == 0 ? i : i + 1;
        int sign = w.skipBlank(i, end);
        if (sign >= end || (w.at(sign) != ':' && w.at(sign) != '=')) {
            return false;
        }
        boolean arrow = sign + 1 < end && w.at(sign) == '=' && w.at(sign + 1) == '>';
        boolean equals = w.at(sign) == '=' && !arrow;
        if (equals && (sign > i || (sign + 1 < end && w.at(sign + 1) == '='))) {
            return false;
        }
        return value(w, arrow ? sign + 2 : sign + 1, equals, end);
    }

    /** Reads a value; one without quotes goes on up to the next field, and stands behind an equals sign only. */
    private boolean value(Window w, int at, boolean equals, int end) {
        int open = escaped(w, w.skipBlank(at, end), end);
        quoted = false;
        if (open < end && quote(w.at(open))) {
            int close = open + 1;
            while (close < end && w.at(close) != w.at(open)) {
                close++;
            }
            if (close < end) {
                quoted = true;
                valueStart = open + 1;
                valueEnd = w.at(close - 1) == '\\' && close - 1 > open ? close - 1 : close;
                next = close + 1;
                return true;
            }
        }
        valueStart = equals ? at : w.skipBlank(at, end);
        valueEnd = valueStart;
        next = valueStart;
        return equals || flow || (open < end && Chars.digit(w.at(open)));
    }

    private static boolean quote(char c) {
        return c == '"' || c == '\'';
    }

    private static int escaped(Window w, int at, int end) {
        return at < end && w.at(at) == '\\' ? at + 1 : at;
    }

    @Override
    public int read(Window w, int from) throws IOException {
        int end = w.lineEnd(from);
        if (!may(w, from, end) || !accepts(w, from, end)) {
            return ENDED;
        }
        KeyedRows.Fields fields = rows.begin();
        int told = from;
        boolean more = find(w, from, from, end);
        while (more) {
            aside(w, told, keyStart);
            String name = w.text(keyStart, keyEnd);
            rows.key(name, w.offset(keyStart), w.offset(keyEnd));
            int start = valueStart;
            int close = valueEnd;
            boolean closed = quoted;
            more = find(w, next, from, end);
            close = closed ? close : behind(w, start, more ? keyStart : end);
            close = says(w, start, close) ? close : start;
            told = close;
            if (close > start) {
                rows.put(fields, name, w.text(start, close), w.offset(start), w.offset(close));
            }
        }
        aside(w, told, end);
        rows.end(fields);
        return w.afterBreak(end);
    }

    /** Whether something else than signs stands there, unlike in body={"name":…. */
    private static boolean says(Window w, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isLetterOrDigit(w.at(i))) {
                return true;
            }
        }
        return false;
    }

    /** Text outside of the fields. */
    private void aside(Window w, int from, int to) throws IOException {
        if (to - from > 1) {
            asides.add(w.text(from, to), w.offset(from), w.offset(to));
        }
        if (asides.size() >= MOST_ASIDES) {
            finish();
        }
    }

    /** Where a value ends that no quotes close: before the signs that lead to the next key or close the line. */
    private static int behind(Window w, int from, int to) {
        int end = to;
        while (end > from && (BETWEEN.indexOf(w.at(end - 1)) >= 0 || CLOSING.indexOf(w.at(end - 1)) >= 0)) {
            if (")]".indexOf(w.at(end - 1)) >= 0 && opened(w, from, end - 1)) {
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
        asides.write(listener);
    }
}
