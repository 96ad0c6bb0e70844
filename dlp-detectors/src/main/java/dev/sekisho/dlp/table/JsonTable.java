package dev.sekisho.dlp.table;

import dev.sekisho.dlp.inspect.InfoType;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
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
    private final Deque<JsonLevel> levels = new ArrayDeque<>();
    private final JsonString string = new JsonString();

    JsonTable(ColumnTypes types, TableListener listener) {
        this.headers = types.headers();
        this.rows = new KeyedRows(types, listener);
    }

    @Override
    public int read(Window w, int from) throws IOException {
        int at = w.skipSpace(from);
        if (at >= w.length()) {
            return at > from ? at : ENDED;
        }
        char c = w.at(at);
        JsonLevel top = levels.peek();
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
    private static boolean inString(Window w, int at, JsonLevel top) {
        return !top.wantsKey && w.word(at + 1, "{\\\"") && w.skipSpace(at + 1) == at + 1;
    }

    private int quoted(Window w, int at, JsonLevel top) throws IOException {
        if (!w.word(at, top.quote)) {
            return ENDED;
        }
        return inString(w, at, top) ? open('{', at + 1, ESCAPED) : string(w, at + top.quote.length() - 1, top);
    }

    private int open(char c, int at, String quote) {
        if (levels.size() >= DEEPEST) {
            return ENDED;
        }
        JsonLevel top = levels.peek();
        if (c == '{') {
            boolean owner = top == null || !top.object;
            KeyedRows.Fields fields = owner || top == null ? rows.begin() : top.fields;
            levels.push(new JsonLevel(true, owner, fields, told(top), quote));
        } else {
            List<String> names = top == null || top.object ? List.of() : names(top);
            boolean owner = !names.isEmpty();
            KeyedRows.Fields fields = owner ? rows.begin() : top == null ? null : top.fields;
            JsonLevel level = new JsonLevel(false, owner, fields, told(top), quote);
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
    private List<String> names(JsonLevel array) {
        if (!array.names.isEmpty()) {
            return array.names;
        }
        JsonLevel around = levels.stream().skip(1).findFirst().orElse(null);
        return around == null || !around.object ? List.of() : around.names;
    }

    /** Keeps the strings of an array that closes when they are headers; whether they are. */
    private boolean name(JsonLevel array, @Nullable JsonLevel around) {
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
        boolean names = around != null && around.names.isEmpty() && (most || (person && array.firstOfRows()));
        if (around != null && names) {
            around.names = List.copyOf(array.strings);
        }
        return names;
    }

    /** Passes on what was held back of the first row of an array. */
    private void release(JsonLevel array) throws IOException {
        List<JsonLevel.Held> held = array.held == null ? List.of() : array.held;
        array.held = null;
        for (JsonLevel.Held value : held) {
            scalar(array, value.text(), value.start(), value.end());
        }
    }

    private static String told(@Nullable JsonLevel top) {
        if (top != null && top.label != null && LabelledField.value(top.key)) {
            top.labelled = true;
            return top.label.text().toString();
        }
        return top == null ? "" : Wrappers.telling(top.key, top.around);
    }

    private int close(Window w, char c, int at) throws IOException {
        JsonLevel top = levels.element();
        if (top.object != (c == '}')) {
            return ENDED;
        }
        levels.pop();
        JsonLevel around = levels.peek();
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
    private void end(JsonLevel level, KeyedRows.Fields fields) throws IOException {
        JsonLevel.Held label = level.label;
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
        JsonLevel array = levels.peek();
        JsonLevel record = level.object && array != null && !array.object ? record() : null;
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
    private void endField(JsonLevel level, KeyedRows.Fields fields, String label) throws IOException {
        JsonLevel array = levels.peek();
        JsonLevel record = level.object && array != null && !array.object ? record() : null;
        if (record == null || record.fields == null) {
            rows.endField(fields, label);
        } else {
            rows.joinField(fields, label, record.fields);
        }
    }

    /** The record around the array on top, or null. */
    private @Nullable JsonLevel record() {
        for (JsonLevel level : levels) {
            if (level.owner) {
                return level.object ? level : null;
            }
        }
        return null;
    }

    private int string(Window w, int open, JsonLevel top) throws IOException {
        int stop = Math.min(w.length(), open + LOOKAHEAD);
        int i = string.read(w, open + 1, stop, top.quote);
        if (i >= w.length()) {
            return ENDED;
        }
        if (top.wantsKey) {
            top.key = string.text();
            top.wantsKey = false;
            rows.key(top.key, w.offset(open + 1), w.offset(i));
        } else {
            String text = string.text();
            if (!top.object && top.strings.size() < MOST_NAMES) {
                top.strings.add(text);
            }
            CharSequence placed = top.fields == null ? text : string.placed(text);
            scalar(top, placed, w.offset(open + 1), w.offset(i));
        }
        return i < stop ? i + top.quote.length() : i;
    }

    private int bare(Window w, int at, JsonLevel top) throws IOException {
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

    private void scalar(JsonLevel top, CharSequence text, long start, long end) throws IOException {
        if (top.held != null && top.held.size() < MOST_NAMES) {
            top.held.add(new JsonLevel.Held(text, start, end));
            return;
        }
        if (!top.object && top.fields != null && top.index < top.names.size()) {
            rows.put(top.fields, top.names.get(top.index++), text, start, end);
            return;
        }
        if (top.owner && top.object && top.label == null && LabelledField.label(top.key, text, headers)) {
            top.label = new JsonLevel.Held(text, start, end);
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
            JsonLevel level = levels.pop();
            release(level);
            if (level.owner && level.fields != null) {
                end(level, level.fields);
            }
        }
        rows.finish();
    }
}
