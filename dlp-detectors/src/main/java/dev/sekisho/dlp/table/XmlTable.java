package dev.sekisho.dlp.table;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * XML records: the outermost element below the root that has a field (an element of text alone) is a record, with all
 * that is in it. An element of another name behind it, within the same parent, goes on with its record ({@code profile}
 * and {@code contact} of one {@code member}) until a field comes that the record has already. The attributes of an
 * element are fields of the record that it is, or stands in; those of the root and of elements that only group others
 * are not.
 */
final class XmlTable implements TextTable {
    static final int DEEPEST = 64;
    /** What an end tag has beside its name. */
    private static final int CLOSING = "</>".length();

    private static final String CDATA = "<![cdata[";
    private static final String CDATA_END = "]]>";
    private static final int LONGEST_CDATA = 1 << 15;

    private final HeaderWords words;
    private final KeyedRows rows;
    private final Tag tag = new Tag();
    private final Tag following = new Tag();
    private final MarkedText text = new MarkedText();
    /** Where the next end of such text stands, or the search for it ended: no character is looked at twice for it. */
    private long brackets;

    private final Deque<String> open = new ArrayDeque<>();
    private KeyedRows.@Nullable Fields record;
    private int recordDepth;
    /** The element of the record, once it was closed and its parent was not. */
    private String closed = "";

    private boolean leaf;
    private final TagAttributes attributes = new TagAttributes();
    /** Of the element opened last outside of a record: name, value and place of each attribute. */
    private final List<Attribute> waiting = new ArrayList<>();

    /** Those of the element around it, and how deep that is. */
    private final List<Attribute> above = new ArrayList<>();

    private int aboveDepth;
    /** What tells the text of the element opened last, where an attribute does: {@code <field name="住所">}. */
    private String told = "";

    /** An element that tells the next: {@code <key>住所</key><string>…}. */
    private @Nullable Attribute ahead;

    /** What told the value of a record, and how many such values and others it has. */
    private String label = "";

    private int labelled;
    private int others;

    private record Attribute(String name, String value, long start, long end) {
        @Override
        public String toString() {
            return "Attribute";
        }
    }

    XmlTable(ColumnTypes types, TableListener listener) {
        this.words = types.headers();
        this.rows = new KeyedRows(types, listener);
    }

    @Override
    public int read(Window w, int from) throws IOException {
        int at = from;
        while (at < w.length() && at - from < (1 << 12)) {
            if (w.at(at) == '<' && tag.read(w, at)) {
                at = tag.end();
                if (!mark(w)) {
                    return at;
                }
            } else {
                at = w.at(at) == '<' && w.word(at, CDATA) ? verbatim(w, at + CDATA.length()) : loose(w, at);
                if (text.length() >= LOOKAHEAD) {
                    field("");
                }
            }
        }
        return at > from ? at : ENDED;
    }

    /** Text that is no markup, such as a page inside a feed; a long one is read as what it holds. */
    private int verbatim(Window w, int from) {
        int limit = Math.min(w.length(), from + LONGEST_CDATA);
        int i = (int) Math.max(from, brackets - w.offset(0));
        while (i < limit && !(w.at(i) == ']' && w.word(i, CDATA_END))) {
            i++;
        }
        brackets = w.offset(i);
        if (i >= limit) {
            return from;
        }
        text.plain(w, from, i);
        return i + CDATA_END.length();
    }

    private int loose(Window w, int at) {
        return w.at(at) == ']' && w.word(at, CDATA_END) ? at + CDATA_END.length() : text.add(w, at);
    }

    /** False when the root element has ended. */
    private boolean mark(Window w) throws IOException {
        if (tag.name().isEmpty()) {
            aside(w);
            return true;
        }
        if (tag.closing()) {
            boolean more = tag.end() - tag.start() > CLOSING + tag.name().length();
            if (more) {
                aside(w);
            }
            return close(w);
        }
        loose();
        boolean again = open.size() < recordDepth && tag.opens(closed);
        if (again || (recordDepth == 1 && open.size() >= 2)) {
            end();
        }
        if (open.size() < DEEPEST && !tag.empty()) {
            open.push(w.text(tag.start() + 1, tag.start() + 1 + tag.name().length()));
            leaf = true;
        }
        attributes(w);
        return true;
    }

    /** A comment, an instruction or a declaration: anything may be written there, as a record that was taken out. */
    private void aside(Window w) throws IOException {
        if (tag.speaks(w)) {
            KeyedRows.Fields fields = rows.begin();
            rows.put(fields, "", w.text(tag.start(), tag.end()), w.offset(tag.start()), w.offset(tag.end()));
            rows.end(fields);
        }
    }

    private void attributes(Window w) throws IOException {
        if (!waiting.isEmpty()) {
            spill();
            above.addAll(waiting);
            aboveDepth = open.size() - (tag.empty() ? 0 : 1);
            waiting.clear();
        }
        attributes.read(w, tag, (name, value, start, end) -> waiting.add(new Attribute(name, value, start, end)));
        told = LabelledField.value(tag.name()) ? told : "";
        for (Attribute a : waiting) {
            told = LabelledField.label(a.name(), a.value(), words) ? a.value() : told;
        }
        for (Attribute a : waiting) {
            apart(told.isEmpty() ? a.name() : LabelledField.value(a.name()) ? told : "");
        }
        if (record != null) {
            record();
        } else if (tag.empty() && !waiting.isEmpty()) {
            spill();
            record();
            end();
        }
    }

    /** Passes on the attributes of an element that turned out to group others: text, but no fields of a record. */
    private void spill() throws IOException {
        if (!above.isEmpty()) {
            KeyedRows.Fields fields = rows.begin();
            for (Attribute a : above) {
                rows.put(fields, "", a.value(), a.start(), a.end());
            }
            rows.end(fields);
            above.clear();
        }
    }

    /** Opens a record unless one is open, and adds the attributes that wait. */
    private KeyedRows.Fields record() throws IOException {
        KeyedRows.Fields fields = record;
        if (fields == null) {
            recordDepth = open.size();
            if (aboveDepth != recordDepth || recordDepth < 2) {
                spill();
            }
            fields = rows.begin();
            record = fields;
            for (Attribute a : above) {
                rows.put(fields, a.name(), a.value(), a.start(), a.end());
            }
            above.clear();
        }
        for (Attribute a : waiting) {
            attribute(fields, a);
        }
        waiting.clear();
        return fields;
    }

    private void attribute(KeyedRows.Fields fields, Attribute a) throws IOException {
        if (told.isEmpty()) {
            rows.put(fields, a.name(), a.value(), a.start(), a.end());
        } else if (LabelledField.value(a.name())) {
            label();
            rows.put(fields, told, a.value(), a.start(), a.end());
        } else if (!a.value().equals(told) || !words.exact(told)) {
            rows.put(fields, a.value().equals(told) ? "" : a.name(), a.value(), a.start(), a.end());
        }
    }

    private void label() {
        label = told;
        labelled++;
    }

    private void end() throws IOException {
        if (record != null) {
            ahead();
            if (labelled == 1 && others == 0) {
                rows.endField(record, label);
            } else {
                if (rows.personal()) {
                    rows.thing(record, "");
                }
                rows.end(record);
            }
            record = null;
            labelled = 0;
            others = 0;
        }
        closed = "";
    }

    /** Ends a record that went on beside its element when it has a field of this name. */
    private void apart(String name) throws IOException {
        if (record != null && !closed.isEmpty() && !name.isEmpty() && rows.has(record, name)) {
            end();
        }
    }

    private boolean close(Window w) throws IOException {
        String name = open.isEmpty() ? "" : open.pop();
        if (leaf) {
            if (text.blank() && !waiting.isEmpty() && record == null) {
                spill();
                record();
                recordDepth++;
            }
            leaf(w, name);
        } else {
            loose();
        }
        leaf = false;
        boolean over = open.size() < recordDepth;
        if (over && (open.size() < recordDepth - 1 || open.size() < 2)) {
            end();
        } else if (over && closed.isEmpty()) {
            closed = tag.name();
        }
        return !open.isEmpty();
    }

    /** The text of an element, unless it is what tells the next one. */
    private void leaf(Window w, String name) throws IOException {
        boolean value = told.isEmpty() && !text.blank() && valueFollows(w);
        if (value && LabelledField.label(name, text.text(), words)) {
            ahead();
            ahead = new Attribute(name, text.text().toString(), text.first(), text.last());
            text.clear();
            return;
        }
        if (ahead != null && LabelledField.value(name) && !text.blank()) {
            told = ahead.value();
            if (words.exact(told)) {
                ahead = null;
            }
        }
        ahead();
        field(Wrappers.telling(name, open.isEmpty() ? "" : open.peek()));
        told = "";
    }

    private boolean valueFollows(Window w) {
        int at = w.skipSpace(tag.end());
        return at < w.length()
                && w.at(at) == '<'
                && following.read(w, at)
                && !following.closing()
                && LabelledField.value(following.name());
    }

    /** Takes what told no other element as the field that it is. */
    private void ahead() throws IOException {
        Attribute a = ahead;
        ahead = null;
        if (a != null) {
            rows.put(record(), told.isEmpty() ? a.name() : "", a.value(), a.start(), a.end());
        }
    }

    /** Text beside elements. */
    private void loose() throws IOException {
        if (!text.blank()) {
            field("");
        }
        text.clear();
    }

    private void field(String name) throws IOException {
        if (!text.blank()) {
            String key = told.isEmpty() ? name : told;
            apart(key);
            if (!told.isEmpty() && record != null && rows.another(record, told)) {
                end();
            }
            KeyedRows.Fields fields = record();
            if (told.isEmpty()) {
                others++;
            } else {
                label();
            }
            rows.put(fields, key, text.placed(), text.first(), text.last());
        }
        text.clear();
    }

    @Override
    public void finish() throws IOException {
        loose();
        ahead();
        end();
        above.addAll(waiting);
        spill();
        rows.finish();
    }
}
