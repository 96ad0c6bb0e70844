package dev.sekisho.dlp.table;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * XML records: the outermost element below the root that has a field (an element of text alone) is a record, with all
 * that is in it.
 */
final class XmlTable implements TextTable {
    private static final int DEEPEST = 64;

    private final KeyedRows rows;
    private final Tag tag = new Tag();
    private final MarkedText text = new MarkedText();
    private final Deque<String> open = new ArrayDeque<>();
    private KeyedRows.@Nullable Fields record;
    private int recordDepth;
    private boolean leaf;

    XmlTable(ColumnTypes types, TableListener listener) {
        this.rows = new KeyedRows(types, listener);
    }

    static boolean starts(Window w, int at) {
        return w.word(at, "<?xml ");
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
                at = w.word(at, "<![cdata[") ? at + 9 : text.add(w, at);
                if (text.length() >= LOOKAHEAD) {
                    field("");
                }
            }
        }
        return at > from ? at : ENDED;
    }

    /** False when the root element has ended. */
    private boolean mark(Window w) throws IOException {
        if (tag.name().isEmpty()) {
            return true;
        }
        if (tag.closing()) {
            return close();
        }
        loose();
        if (record != null && recordDepth == 1 && open.size() >= 2) {
            rows.end(record);
            record = null;
        }
        if (open.size() < DEEPEST && !tag.empty()) {
            open.push(w.text(tag.start() + 1, tag.start() + 1 + tag.name().length()));
            leaf = true;
        }
        return true;
    }

    private boolean close() throws IOException {
        String name = open.isEmpty() ? "" : open.pop();
        if (leaf) {
            field(name);
        } else {
            loose();
        }
        leaf = false;
        if (record != null && open.size() < recordDepth) {
            rows.end(record);
            record = null;
        }
        return !open.isEmpty();
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
            if (record == null) {
                record = rows.begin();
                recordDepth = open.size();
            }
            String value = text.text();
            rows.put(record, name, value, text.first(), text.last());
        }
        text.clear();
    }

    @Override
    public void finish() throws IOException {
        loose();
        if (record != null) {
            rows.end(record);
            record = null;
        }
        rows.finish();
    }
}
