package dev.sekisho.dlp.table;

import dev.sekisho.dlp.inspect.InfoType;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * JSON values, one after the other (also JSON lines): each object that stands in an array or by itself is a record, and
 * objects that are values of members belong to the record around them. So do the objects of an array that name nobody,
 * where the record around it names somebody: {@code "telecom": [{"system": "phone", …}]}.
 */
final class JsonTable implements TextTable {
    static final int DEEPEST = 64;
    private static final String ESCAPED = "\\\"";

    private static final int MOST_NAMES = 200;
    /** So many records that name nobody wait for the name of the one around them; a person has no more addresses. */
    private static final int MOST_NAMELESS = 8;

    private final HeaderWords headers;
    private final KeyedRows rows;
    private final Deque<Level> levels = new ArrayDeque<>();
    private final StringBuilder value = new StringBuilder();
    private final Places places = new Places();

    JsonTable(ColumnTypes types, TableListener listener) {
        this.headers = types.headers();
        this.rows = new KeyedRows(types, listener);
    }

    private record Held(CharSequence text, long start, long end) {}

    private static final class Level {
        private final boolean object;
        private final boolean owner;
        private final KeyedRows.@Nullable Fields fields;
        /** What its strings stand in; in an object that is a string itself they are escaped. */
        private final String quote;

        /** The key around it. */
        private final String around;

        private String key;
        private boolean wantsKey;
        /** The strings of an array, which may name the columns of the arrays behind it. */
        private final List<String> strings = new ArrayList<>();

        /** What names the values of arrays in it, in an array of a record the values of its own. */
        private List<String> names = List.of();

        private int index;

        /** Of an array of rows, whether one of them began. */
        private boolean begun;
        /** Of the first row of an array, its strings until it closes: then they are headers or values. */
        private @Nullable List<Held> held;

        /** What tells the value beside it in an object that is but one field: {"label": "住所", "value": "…"}. */
        private @Nullable Held label;

        private String labelKey = "";
        private boolean labelled;

        /** Records inside this one that name nobody, until it is known whether it names somebody. */
        private final List<KeyedRows.Fields> nameless = new ArrayList<>();

        Level(boolean object, boolean owner, KeyedRows.@Nullable Fields fields, String key, String quote) {
            this.quote = quote;
            this.around = key;
            this.object = object;
            this.owner = owner;
            this.fields = fields;
            this.key = key;
            this.wantsKey = object;
        }
    }

    @Override
    public int read(Window w, int from) throws IOException {
        int at = w.skipSpace(from);
        if (at >= w.length()) {
            return at > from ? at : ENDED;
        }
        char c = w.at(at);
        Level top = levels.peek();
        if (top == null) {
            if (c == ',') {
                return ENDED;
            }
            return (c == '{' || c == '[') && JsonStart.is(w, at) ? open(c, at, JsonStart.quote(w, at)) : ENDED;
        }
        return switch (c) {
            case '{', '[' -> top.wantsKey ? ENDED : open(c, at, top.quote);
            case '}', ']' -> close(w, c, at);
            case ',' -> {
                top.wantsKey = top.object;
                yield at + 1;
            }
            case ':' -> at + 1;
            case '"', '\'', '\\' -> quoted(w, at, top);
            default -> bare(w, at, top);
        };
    }

    /** Whether a string begins here that is an object itself: "{\"name\": …}". */
    private static boolean inString(Window w, int at, Level top) {
        return !top.wantsKey && w.word(at + 1, "{\\\"") && w.skipSpace(at + 1) == at + 1;
    }

    private int quoted(Window w, int at, Level top) throws IOException {
        if (!w.word(at, top.quote)) {
            return ENDED;
        }
        return inString(w, at, top) ? open('{', at + 1, ESCAPED) : string(w, at + top.quote.length() - 1, top);
    }

    private int open(char c, int at, String quote) {
        if (levels.size() >= DEEPEST) {
            return ENDED;
        }
        Level top = levels.peek();
        if (c == '{') {
            boolean owner = top == null || !top.object;
            KeyedRows.Fields fields = owner || top == null ? rows.begin() : top.fields;
            levels.push(new Level(true, owner, fields, told(top), quote));
        } else {
            List<String> names = top == null || top.object ? List.of() : names(top);
            boolean owner = !names.isEmpty();
            KeyedRows.Fields fields = owner ? rows.begin() : top == null ? null : top.fields;
            Level level = new Level(false, owner, fields, told(top), quote);
            level.names = names;
            if (top != null && !top.object && names.isEmpty() && !top.begun) {
                level.held = new ArrayList<>();
                top.begun = true;
            }
            levels.push(level);
        }
        return at + 1;
    }

    /** What names the values of a row in an array of rows: the first of them, or a list beside the rows. */
    private List<String> names(Level array) {
        if (!array.names.isEmpty()) {
            return array.names;
        }
        Level around = levels.stream().skip(1).findFirst().orElse(null);
        return around == null || !around.object ? List.of() : around.names;
    }

    /** Keeps the strings of an array that closes when they are headers; whether they are. */
    private boolean name(Level array, @Nullable Level around) {
        int known = 0;
        boolean typed = false;
        boolean person = false;
        for (String name : array.strings) {
            Heading heading = headers.match(name);
            known += heading == null ? 0 : 1;
            typed |= heading != null && heading.type() != null;
            person |= heading != null && InfoType.PERSON_NAME.equals(heading.type());
        }
        boolean most = typed && known >= 2 && known * 2 >= array.strings.size();
        boolean names = around != null && around.names.isEmpty() && (most || (person && firstOfRows(array)));
        if (around != null && names) {
            around.names = List.copyOf(array.strings);
        }
        return names;
    }

    /** Whether an array is the first of several and has names alone in it, as sheets are handed out. */
    private static boolean firstOfRows(Level array) {
        return array.held != null
                && array.held.size() == array.strings.size()
                && new HashSet<>(array.strings).size() == array.strings.size()
                && Shares.most(array.strings, v -> !v.isEmpty() && ValueKinds.strict(v) == null, 1);
    }

    /** Passes on what was held back of the first row of an array. */
    private void release(Level array) throws IOException {
        List<Held> held = array.held == null ? List.of() : array.held;
        array.held = null;
        for (Held value : held) {
            scalar(array, value.text(), value.start(), value.end());
        }
    }

    private static String told(@Nullable Level top) {
        if (top != null && top.label != null && LabelledField.value(top.key)) {
            top.labelled = true;
            return top.label.text().toString();
        }
        return top == null ? "" : Wrappers.telling(top.key, top.around);
    }

    private int close(Window w, char c, int at) throws IOException {
        Level top = levels.element();
        if (top.object != (c == '}')) {
            return ENDED;
        }
        levels.pop();
        Level around = levels.peek();
        if (top.object || !name(top, around)) {
            release(top);
        }
        boolean headersAgain = !top.object && !top.names.isEmpty() && top.names.equals(top.strings);
        if (headersAgain && top.fields != null) {
            rows.drop(top.fields);
        } else if (top.owner && top.fields != null) {
            end(top, top.fields);
        }
        boolean string = top.quote.equals(ESCAPED) && around != null && !around.quote.equals(ESCAPED);
        return string && at + 1 < w.length() && w.at(at + 1) == '"' ? at + 2 : at + 1;
    }

    /** Ends a record, or joins it to the one around it. */
    private void end(Level level, KeyedRows.Fields fields) throws IOException {
        Held label = level.label;
        if (label != null && !(level.labelled && headers.exact(label.text().toString()))) {
            rows.put(fields, level.labelled ? "" : level.labelKey, label.text(), label.start(), label.end());
        }
        if (label != null && level.labelled && level.nameless.isEmpty()) {
            endField(level, fields, label.text().toString());
            return;
        }
        boolean named = rows.namesSomebody(fields);
        for (KeyedRows.Fields inner : level.nameless) {
            if (named) {
                rows.join(inner, fields);
            } else {
                rows.end(inner);
            }
        }
        Level array = levels.peek();
        Level record = level.object && array != null && !array.object ? record() : null;
        if (record == null || array == null || record.fields == null) {
            rows.end(fields);
        } else if (ThingNames.anything(array.around)) {
            rows.join(fields, record.fields);
        } else if (named) {
            rows.thing(fields, array.around);
            rows.end(fields);
        } else if (record.nameless.size() < MOST_NAMELESS) {
            record.nameless.add(fields);
        } else {
            rows.end(fields);
        }
    }

    /** Ends an object that is one field of the record around it, or of one with those beside it. */
    private void endField(Level level, KeyedRows.Fields fields, String label) throws IOException {
        Level array = levels.peek();
        Level record = level.object && array != null && !array.object ? record() : null;
        if (record == null || record.fields == null) {
            rows.endField(fields, label);
        } else {
            rows.joinField(fields, label, record.fields);
        }
    }

    /** The record around the array on top, or null. */
    private @Nullable Level record() {
        for (Level level : levels) {
            if (level.owner) {
                return level.object ? level : null;
            }
        }
        return null;
    }

    private int string(Window w, int open, Level top) throws IOException {
        value.setLength(0);
        boolean escaped = false;
        int stop = Math.min(w.length(), open + LOOKAHEAD);
        int i = open + 1;
        while (i < stop && !w.word(i, top.quote)) {
            int from = i;
            boolean escape = w.at(i) == '\\' && i + 1 < stop;
            escaped |= escape;
            i = escape ? escape(w, i + 1, stop) : plain(w, i);
            places.put(value.length() - 1, w.offset(from), w.offset(i));
        }
        if (i >= w.length()) {
            return ENDED;
        }
        if (top.wantsKey) {
            top.key = value.toString();
            top.wantsKey = false;
            rows.key(top.key, w.offset(open + 1), w.offset(i));
        } else {
            String text = value.toString();
            if (!top.object && top.strings.size() < MOST_NAMES) {
                top.strings.add(text);
            }
            CharSequence placed = escaped && top.fields != null ? places.of(text) : text;
            scalar(top, placed, w.offset(open + 1), w.offset(i));
        }
        return i < stop ? i + top.quote.length() : i;
    }

    private int plain(Window w, int at) {
        value.append(w.at(at));
        return at + 1;
    }

    private int escape(Window w, int at, int stop) {
        char c = w.at(at);
        if (c == 'u' && at + 4 < stop) {
            int code = 0;
            for (int i = 1; i <= 4; i++) {
                code = code * 16 + Math.max(0, Character.digit(w.at(at + i), 16));
            }
            value.append((char) code);
            return at + 5;
        }
        int known = "ntrbf".indexOf(c);
        value.append(known < 0 ? c : "\n\t\r\b\f".charAt(known));
        return at + 1;
    }

    private int bare(Window w, int at, Level top) throws IOException {
        int i = at;
        while (i < w.length()
                && i - at < 64
                && (w.at(i) < 0x80 && (Character.isLetterOrDigit(w.at(i)) || "+-.".indexOf(w.at(i)) >= 0))) {
            i++;
        }
        if (i == at || top.wantsKey) {
            return ENDED;
        }
        char c = w.at(at);
        if (Chars.digit(c) || c == '-') {
            scalar(top, w.text(at, i), w.offset(at), w.offset(i));
        }
        return i;
    }

    private void scalar(Level top, CharSequence text, long start, long end) throws IOException {
        if (top.held != null && top.held.size() < MOST_NAMES) {
            top.held.add(new Held(text, start, end));
            return;
        }
        if (!top.object && top.fields != null && top.index < top.names.size()) {
            rows.put(top.fields, top.names.get(top.index++), text, start, end);
            return;
        }
        if (top.owner && top.object && top.label == null && LabelledField.label(top.key, text, headers)) {
            top.label = new Held(text, start, end);
            top.labelKey = told(top);
            return;
        }
        if (top.fields != null) {
            rows.put(top.fields, told(top), text, start, end);
            return;
        }
        KeyedRows.Fields fields = rows.begin();
        rows.put(fields, told(top), text, start, end);
        rows.end(fields);
    }

    @Override
    public void finish() throws IOException {
        while (!levels.isEmpty()) {
            Level level = levels.pop();
            release(level);
            if (level.owner && level.fields != null) {
                end(level, level.fields);
            }
        }
        rows.finish();
    }
}
