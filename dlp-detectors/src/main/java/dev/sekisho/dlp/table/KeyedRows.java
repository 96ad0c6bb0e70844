package dev.sekisho.dlp.table;

import dev.sekisho.dlp.inspect.InfoType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Collects records whose fields have names (JSON objects, XML elements) as rows of one table, a column for each name.
 */
final class KeyedRows {
    private static final int MOST_COLUMNS = 512;
    /** Fields of the same name in one record. */
    private static final int MOST_ALIKE = 16;
    /** The same where each field is an object of its own, with a type or number beside it. */
    private static final int MOST_JOINED = 64;
    /** Keys that wait until the rows before them are handed on. */
    private static final int MOST_WAITING = 512;
    /** Keys that are known to be handed on already. */
    private static final int MOST_SEEN = 4096;

    private final ColumnTypes types;
    private final TableListener listener;
    private final HeaderWords words;
    private final Asides keys = new Asides();
    private final Set<String> seen = new HashSet<>();
    private final TableBody body;
    private final Map<String, Integer> columns = new HashMap<>();
    private final List<String> headers = new ArrayList<>();
    /** What each of them announces. */
    private final List<@Nullable Heading> headings = new ArrayList<>();

    private final List<Fields> free = new ArrayList<>();
    private final CellRow row = new CellRow();
    private long number;
    private boolean personal;
    /** Fields that came each for itself. */
    private @Nullable Fields labelled;

    KeyedRows(ColumnTypes types, TableListener listener) {
        this.types = types;
        this.listener = listener;
        words = types.headers();
        body = new TableBody(types, listener, "");
        body.headers(Collections.unmodifiableList(headers));
    }

    /** The fields of one record that is not complete yet. */
    static final class Fields {
        private @Nullable CharSequence[] values = new @Nullable CharSequence[8];
        private long[] starts = new long[8];
        private long[] ends = new long[8];

        private void put(int column, CharSequence value, long start, long end) {
            if (column >= values.length) {
                int length = Math.max(column + 1, values.length * 2);
                values = Arrays.copyOf(values, length);
                starts = Arrays.copyOf(starts, length);
                ends = Arrays.copyOf(ends, length);
            }
            values[column] = value;
            starts[column] = start;
            ends[column] = end;
        }

        private boolean has(int column) {
            return column < values.length && values[column] != null;
        }

        private void clear() {
            Arrays.fill(values, null);
        }
    }

    Fields begin() {
        return free.isEmpty() ? new Fields() : free.remove(free.size() - 1);
    }

    /**
     * Adds a field; one that is there already gets a further column of the same name. A record that is too wide is
     * passed on in parts.
     */
    void put(Fields fields, String key, CharSequence value, long start, long end) throws IOException {
        put(fields, key, value, start, end, MOST_ALIKE);
    }

    private void put(Fields fields, String key, CharSequence value, long start, long end, int most) throws IOException {
        for (int nth = 0; nth < most; nth++) {
            int column = column(nth == 0 ? key : key + '\0' + nth, key, fields);
            if (column >= 0 && !fields.has(column)) {
                fields.put(column, value, start, end);
                return;
            }
        }
        pass(fields);
        fields.put(0, value, start, end);
    }

    /** Notes where a key stands: one that is no header may be a value itself, as in {"taro@example.jp": {…}}. */
    void key(String key, long start, long end) throws IOException {
        if (seen.size() >= MOST_SEEN) {
            seen.clear();
        }
        if (!key.isBlank() && seen.add(key) && words.match(key) == null) {
            keys.add(key, start, end);
        }
        if (keys.size() >= MOST_WAITING) {
            finish();
        }
    }

    /** Whether a field holds the name of a person, as its key says. */
    boolean namesSomebody(Fields fields) {
        for (int c = 0; c < fields.values.length; c++) {
            if (fields.values[c] != null && isType(c, InfoType.PERSON_NAME)) {
                return true;
            }
        }
        return false;
    }

    private boolean personal(Fields fields) {
        boolean named = false;
        boolean more = false;
        for (int c = 0; c < fields.values.length; c++) {
            Heading heading = fields.values[c] == null ? null : headings.get(c);
            if (heading != null && heading.type() != null) {
                named |= heading.type().equals(InfoType.PERSON_NAME);
                more |= !heading.type().equals(InfoType.PERSON_NAME);
            }
        }
        return named && more;
    }

    private boolean isType(int column, InfoType type) {
        Heading heading = headings.get(column);
        return heading != null && type.equals(heading.type());
    }

    /** Adds all fields of a record to another one; the first is not used any more. */
    void join(Fields from, Fields to) throws IOException {
        for (int c = 0; c < from.values.length; c++) {
            CharSequence value = from.values[c];
            if (value != null) {
                put(to, headers.get(c), value, from.starts[c], from.ends[c], MOST_JOINED);
            }
        }
        from.clear();
        free.add(from);
    }

    /**
     * What is called by a name in a list inside a record, with nothing personal beside it and by no name of people, is
     * a thing: the items of an order.
     */
    void thing(Fields fields, String list) throws IOException {
        int name = -1;
        for (int c = 0; c < fields.values.length; c++) {
            Heading heading = fields.values[c] == null ? null : headings.get(c);
            if (heading != null && heading.type() != null) {
                if (name >= 0 || !ThingNames.anything(headers.get(c))) {
                    return;
                }
                name = c;
            }
        }
        CharSequence value = name < 0 ? null : fields.values[name];
        if (value != null && types.values().name(value.toString()) < NameColumn.NAME_LIKE) {
            fields.values[name] = null;
            put(fields, list, value, fields.starts[name], fields.ends[name]);
        }
    }

    boolean has(Fields fields, String key) {
        Integer column = columns.get(key);
        return column != null && fields.has(column);
    }

    private int column(String path, String key, Fields fields) {
        Integer known = columns.get(path);
        if (known != null) {
            return known;
        }
        int same = path.equals(key) ? inOtherLetters(key, fields) : -1;
        if (same >= 0) {
            columns.put(path, same);
            return same;
        }
        if (headers.size() >= MOST_COLUMNS) {
            return -1;
        }
        headers.add(key);
        headings.add(words.match(key));
        columns.put(path, headers.size() - 1);
        return headers.size() - 1;
    }

    /** The column of what a key announces in Japanese or English, of records that call it by the other: 氏名 and name. */
    private int inOtherLetters(String key, Fields fields) {
        Heading heading = words.exact(key) ? words.match(key) : null;
        boolean name = heading != null
                && heading.part() == NamePart.WHOLE
                && (InfoType.PERSON_NAME.equals(heading.type()) || InfoType.PERSON_NAME_KANA.equals(heading.type()));
        for (int c = 0; name && c < headers.size(); c++) {
            String header = headers.get(c);
            boolean same = Objects.equals(heading, headings.get(c)) && words.exact(header) && !fields.has(c);
            if (same && Chars.latin(header.charAt(0)) != Chars.latin(key.charAt(0))) {
                return c;
            }
        }
        return -1;
    }

    /** Whether a record came that had more of a person than a name. */
    boolean personal() {
        return personal;
    }

    /**
     * Ends what holds but one field of a record, with its label beside it: such fields are a record until a label comes
     * again.
     */
    void endField(Fields field, String label) throws IOException {
        if (labelled != null && has(labelled, label)) {
            endLabelled();
        }
        labelled = labelled == null ? begin() : labelled;
        join(field, labelled);
    }

    /** Whether a label comes again that begins another record: there is a name already. */
    boolean another(Fields fields, String label) {
        Integer column = columns.get(label);
        return column != null && fields.has(column) && isType(column, InfoType.PERSON_NAME);
    }

    /** Adds a field to the record around it, or to the next one where a label comes again that begins it. */
    void joinField(Fields field, String label, Fields to) throws IOException {
        if (another(to, label)) {
            pass(to);
        }
        join(field, to);
    }

    private void endLabelled() throws IOException {
        Fields fields = labelled;
        labelled = null;
        if (fields != null) {
            thing(fields, "");
            end(fields);
        }
    }

    /** Forgets a record that is none. */
    void drop(Fields fields) {
        fields.clear();
        free.add(fields);
    }

    /** Ends a record. */
    void end(Fields fields) throws IOException {
        endLabelled();
        personal |= !personal && personal(fields);
        pass(fields);
        free.add(fields);
    }

    private void pass(Fields fields) throws IOException {
        row.reset(++number);
        boolean any = false;
        for (int c = 0; c < fields.values.length; c++) {
            CharSequence value = fields.values[c];
            any |= value != null;
            row.add(
                    value == null ? "" : value,
                    value == null ? 0 : fields.starts[c],
                    value == null ? 0 : fields.ends[c]);
        }
        fields.clear();
        if (any) {
            body.accept(row);
        } else {
            number--;
        }
    }

    /** Hands on what waits; further rows are a table of their own. */
    void finish() throws IOException {
        endLabelled();
        body.finish();
        keys.write(listener);
    }
}
