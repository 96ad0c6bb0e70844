package dev.sekisho.dlp.table;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Objects that the text of a program spells out over several lines, in JavaScript, PHP, Ruby or Python: {@code name:
 * '山田 太郎',} and {@code 'name' => '山田 太郎',} between brackets. Each object is a record, with those inside of it that name
 * nobody. It ends where anything stands that is no value.
 */
final class SourceObjects implements TextTable {
    private static final int DEEPEST = 64;
    private static final int MOST_ASIDES = 512;
    private static final int LONGEST_VALUE = 4096;
    /** What ends a value without quotes. */
    private static final String ENDS = ",;(){}[]'\"`";

    private final TableListener listener;
    private final SourceFields fields;
    private final KeyedRows rows;
    private final Asides asides = new Asides();
    private final Quoted quoted = new Quoted();
    private final Deque<Level> levels = new ArrayDeque<>();

    SourceObjects(ColumnTypes types, TableListener listener, SourceFields fields) {
        this.listener = listener;
        this.fields = fields;
        this.rows = new KeyedRows(types, listener);
    }

    private static final class Level {
        private final boolean object;
        private final boolean owner;
        private final char closing;
        private final String around;
        private final KeyedRows.@Nullable Fields fields;
        private String key;
        private boolean wantsKey;
        /** Whether the key has its value. */
        private boolean told;

        Level(boolean object, boolean owner, char closing, String around, KeyedRows.@Nullable Fields fields) {
            this.object = object;
            this.owner = owner;
            this.closing = closing;
            this.around = around;
            this.fields = fields;
            this.key = around;
            this.wantsKey = object;
        }
    }

    @Override
    public int read(Window w, int from) throws IOException {
        int at = w.skipSpace(from);
        if (at >= w.length()) {
            return at > from ? at : ENDED;
        }
        int comment = comment(w, at);
        if (comment > at) {
            aside(w, at, comment);
            return comment;
        }
        Level top = levels.peek();
        if (top == null) {
            return between(w, from, at);
        }
        char c = w.at(at);
        if (c == top.closing) {
            close();
            return at + 1;
        }
        if (c == ',') {
            top.wantsKey = top.object;
            return at + 1;
        }
        // In the text form of protocol buffers and the like the end of a line parts fields.
        boolean next =
                top.wantsKey || (top.told && breaks(w, from, at) && fields.key(w, at, SourceFields.reach(w, at)));
        return next ? key(w, at, top) : value(w, at, top);
    }

    private static boolean breaks(Window w, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Chars.breaks(w.at(i))) {
                return true;
            }
        }
        return false;
    }

    /** Where a comment ends that begins here, or the index itself. */
    private static int comment(Window w, int at) {
        if (w.word(at, "//") || (w.at(at) == '#' && at + 1 < w.length() && Chars.blank(w.at(at + 1)))) {
            return w.lineEnd(at);
        }
        if (!w.word(at, "/*")) {
            return at;
        }
        int stop = Math.min(w.length(), at + LONGEST_VALUE);
        int i = at + 2;
        while (i < stop && !w.word(i, "*/")) {
            i++;
        }
        return Math.min(stop, i + 2);
    }

    private void aside(Window w, int from, int to) throws IOException {
        asides.add(w.text(from, to), w.offset(from), w.offset(to));
        if (asides.size() >= MOST_ASIDES) {
            finish();
        }
    }

    /** Opens the first object, or the next: what calls it stands before its bracket, as in {@code User.create!(}. */
    private int between(Window w, int from, int at) throws IOException {
        if ("{[(".indexOf(w.at(at)) >= 0) {
            return SourceFields.endsLine(w, at) || levelled(w, at) ? open(w, at, null) : ENDED;
        }
        if (at == w.skipBlank(from, w.length())
                && fields.key(w, at, SourceFields.reach(w, at))
                && SourceFields.opened(w, at)) {
            Level first = new Level(true, true, closing(w, at), "", rows.begin());
            levels.push(first);
            return key(w, at, first);
        }
        int end = w.lineEnd(at);
        int bracket = end;
        for (int i = at; i < end; i++) {
            if (w.at(i) > 0x7F || Quoted.opens(w.at(i))) {
                return ENDED;
            }
        }
        while (bracket > at && Chars.blank(w.at(bracket - 1))) {
            bracket--;
        }
        boolean opens = bracket > at && "{[(".indexOf(w.at(bracket - 1)) >= 0;
        return opens && fields.accepts(w, w.afterBreak(end)) == 0
                ? bracket - 1
                : end > at && signs(w, at, end) ? end : ENDED;
    }

    /** Whether a line has nothing but signs that end statements. */
    private static boolean signs(Window w, int from, int to) {
        for (int i = from; i < to; i++) {
            if (";),]}".indexOf(w.at(i)) < 0 && !Chars.blank(w.at(i))) {
                return false;
            }
        }
        return true;
    }

    private static char closing(Window w, int key) {
        int i = key;
        while (Chars.space(w.at(i - 1))) {
            i--;
        }
        return closing(w.at(i - 1));
    }

    private static char closing(char open) {
        return open == '{' ? '}' : open == '[' ? ']' : ')';
    }

    /** Whether an object follows the bracket, on its line. */
    private boolean levelled(Window w, int bracket) {
        int next = w.skipSpace(bracket + 1);
        return next < w.length() && fields.key(w, next, SourceFields.reach(w, next));
    }

    private int open(Window w, int at, @Nullable Level top) {
        if (levels.size() >= DEEPEST) {
            return ENDED;
        }
        boolean object = w.at(at) == '{' || levelled(w, at);
        boolean owner = object && (top == null || !top.object);
        KeyedRows.Fields own = owner ? rows.begin() : top == null ? null : top.fields;
        String around = top == null ? "" : Wrappers.telling(top.key, top.around);
        levels.push(new Level(object, owner, closing(w.at(at)), around, own));
        return at + 1;
    }

    private int key(Window w, int at, Level top) throws IOException {
        if (!fields.key(w, at, SourceFields.reach(w, at))) {
            return ENDED;
        }
        top.key = w.text(fields.keyStart(), fields.keyEnd());
        top.wantsKey = false;
        top.told = false;
        rows.key(top.key, w.offset(fields.keyStart()), w.offset(fields.keyEnd()));
        return fields.value();
    }

    private int value(Window w, int at, Level top) throws IOException {
        char c = w.at(at);
        if ("{[(".indexOf(c) >= 0) {
            return open(w, at, top);
        }
        int stop = Math.min(w.length(), at + LONGEST_VALUE);
        if (Quoted.opens(c)) {
            int close = quoted.read(w, at, stop);
            if (close < 0) {
                return ENDED;
            }
            scalar(top, quoted.text(), w.offset(at + 1), w.offset(close));
            top.told = top.object;
            return close + 1;
        }
        if (c > 0x7F || c == '}' || c == ']') {
            return ENDED;
        }
        int end = at;
        boolean value = false;
        while (end < stop && w.at(end) < 0x80 && !Chars.space(w.at(end)) && ENDS.indexOf(w.at(end)) < 0) {
            value |= Chars.digit(w.at(end)) || w.at(end) == '@';
            end++;
        }
        // A name of the program's own is no value: userName, Role.ADMIN.
        if (value) {
            scalar(top, w.text(at, end), w.offset(at), w.offset(end));
        }
        top.told = top.object;
        return Math.max(end, at + 1);
    }

    private void scalar(Level top, CharSequence text, long start, long end) throws IOException {
        String key = Wrappers.telling(top.key, top.around);
        if (top.fields != null) {
            rows.put(top.fields, key, text, start, end);
            return;
        }
        KeyedRows.Fields alone = rows.begin();
        rows.put(alone, key, text, start, end);
        rows.end(alone);
    }

    private void close() throws IOException {
        Level level = levels.pop();
        if (!level.owner || level.fields == null) {
            return;
        }
        Level around = levels.peek();
        if (around != null && around.fields != null && !rows.namesSomebody(level.fields)) {
            rows.join(level.fields, around.fields);
        } else {
            rows.end(level.fields);
        }
    }

    @Override
    public void finish() throws IOException {
        while (!levels.isEmpty()) {
            close();
        }
        rows.finish();
        asides.write(listener);
    }
}
