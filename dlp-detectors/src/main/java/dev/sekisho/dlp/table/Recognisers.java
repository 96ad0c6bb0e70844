package dev.sekisho.dlp.table;

import dev.sekisho.dlp.inspect.InfoType;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Tries each kind of table at a place in the text. */
final class Recognisers {
    private static final Delimiter[] DELIMITERS = {
        Delimiter.TAB, Delimiter.PIPE, Delimiter.COMMA, Delimiter.SEMICOLON, Delimiter.SLASH, Delimiter.SPACES
    };

    private static final String[] FRAMES = {
        "div", "section", "table", "tr", "thead", "tbody", "ul", "ol", "dl", "li", "article", "header", "footer", "nav",
        "main"
    };

    /** Where a column that stands alone is tried: as one cell of a CSV, quoted or not. */
    private static final int ALONE = 2;

    private static final int LONGEST_ALONE = 30;
    private static final int LONGEST_HEADER = 16;
    private static final int LONGEST_LABEL = 14;
    /** What the shape of a name is worth that has nothing but kana. */
    private static final double KANA_ALONE = 0.2;

    private final ColumnTypes types;
    private final TableListener listener;
    /** Up to here each delimiter was tried in vain, so that no line is sampled twice for the same delimiter. */
    private final int[] triedUntil = new int[DELIMITERS.length];

    /** Kept for the next try where the last was in vain. */
    private final @Nullable Delimited[] untried = new Delimited[DELIMITERS.length];

    private @Nullable Stacked unstacked;

    private int stackedTriedUntil;
    private int formsTriedUntil;
    private int xmlTriedUntil;
    private int sourceTriedUntil;
    private final boolean dressed;
    private int shownTriedUntil;
    private int markedTriedUntil;
    private final Tag tag = new Tag();
    private final SourceFields source;
    private final FormLine label;
    private final SqlColumns columns;
    /** Where the line begins whose heading was looked up last. */
    private long headingOf = -1;

    private @Nullable Heading heading;

    /** Makes them, with or without those that look below marks and tags of lines for tables. */
    Recognisers(ColumnTypes types, TableListener listener, boolean dressed) {
        this.dressed = dressed;
        this.types = types;
        this.listener = listener;
        this.label = new FormLine(types.headers());
        this.columns = new SqlColumns(types.headers());
        this.source = new SourceFields(types.headers());
    }

    void moved(int by) {
        for (int i = 0; i < triedUntil.length; i++) {
            triedUntil[i] -= by;
        }
        formsTriedUntil -= by;
        stackedTriedUntil -= by;
        xmlTriedUntil -= by;
        sourceTriedUntil -= by;
        shownTriedUntil -= by;
        markedTriedUntil -= by;
    }

    /** Whether a line is but tags of a page or a template, and no row of cells. */
    private static boolean tags(Window w, int first) {
        boolean inside = false;
        int end = w.lineEnd(first);
        if (!frame(w, first + 1)) {
            return false;
        }
        for (int i = first; i < end; i++) {
            char c = w.at(i);
            if (!inside && c != '<' && !Chars.space(c)) {
                return false;
            }
            inside = c == '<' || (inside && c != '>');
        }
        return !inside;
    }

    /** Whether a tag closes, is a remark or program text, or holds others: no value stands in it. */
    private static boolean frame(Window w, int name) {
        if (name < w.length() && "/?%!".indexOf(w.at(name)) >= 0) {
            return true;
        }
        for (String tag : FRAMES) {
            int end = name + tag.length();
            if (w.word(name, tag) && end < w.length() && !Chars.latin(w.at(end))) {
                return true;
            }
        }
        return false;
    }

    @Nullable
    TextTable open(Window window, int from, boolean lineStart, LineMarks line) throws IOException {
        int first = lineStart ? window.skipBlank(from, window.length()) : from;
        if (first >= window.length() || (!lineStart && window.at(first) != '<' && window.at(first) != '{')) {
            return null;
        }
        char c = window.at(first);
        if (Chars.breaks(c)) {
            return null;
        }
        TextTable marked = marked(window, first, c, lineStart);
        if (marked != null || !lineStart || (c == '<' && tags(window, first))) {
            return marked;
        }
        TextTable below = dressed ? below(window, from, c, line) : null;
        if (below != null) {
            return below;
        }
        boolean object = (c == '{' || c == '[') && SourceFields.endsLine(window, first);
        boolean field = !object && line.has(LineMarks.LABEL) && SourceFields.opened(window, from);
        TextTable objects = object || field ? source(window, object ? first + 1 : from, object) : null;
        return objects != null ? objects : lines(window, from, line);
    }

    /** Objects that a program's text spells out over lines, tried once for each of them. */
    private @Nullable TextTable source(Window window, int from, boolean bracket) {
        if (from < sourceTriedUntil) {
            return null;
        }
        int tried = source.accepts(window, bracket ? window.afterBreak(window.lineEnd(from)) : from);
        sourceTriedUntil = from + tried;
        return tried == 0 ? new SourceObjects(types, listener, source) : null;
    }

    private @Nullable TextTable marked(Window window, int first, char c, boolean lineStart) {
        if (c == '<') {
            if (HtmlTable.starts(window, first)) {
                return new HtmlTable(types, listener);
            }
            boolean xml = XmlStart.is(window, first) || (lineStart && undeclared(window, first));
            if (xml) {
                return new XmlTable(types, listener);
            }
            boolean lines = dressed && first >= shownTriedUntil && ShownLines.starts(window, first, tag);
            return lines ? shown(window, first) : null;
        }
        if ((c == '{' || c == '[') && JsonStart.is(window, first)) {
            return new JsonTable(types, listener);
        }
        if (!lineStart) {
            return null;
        }
        if (c == 'B' || c == 'b') {
            return folded(window, first);
        }
        if ((c == 'd' || c == 'D') && Ldif.starts(window, first)) {
            return new Ldif(types, listener);
        }
        if (c == 'M' && Messages.starts(window, first)) {
            return new Messages(types, listener);
        }
        if ((c == '-' || c == 'C' || c == 'c') && PostedForm.starts(window, first)) {
            return new PostedForm(types, listener);
        }
        return sql(window, first, c);
    }

    /** A table or form below the marks or breaks of lines. */
    private @Nullable TextTable below(Window window, int from, char first, LineMarks line) {
        if (from >= shownTriedUntil && line.has(LineMarks.TAG) && ShownLines.breaks(window, from, line.end())) {
            return shown(window, from);
        }
        if (!MarkedLines.may(first) || from < markedTriedUntil) {
            return null;
        }
        MarkedLines lines = new MarkedLines(types);
        int tried = lines.accepts(window, from, first);
        markedTriedUntil = from + tried;
        return tried == 0 ? lines.table(listener) : null;
    }

    /** Lines of a page that are shown as a table or form, tried once for each of them. */
    private @Nullable TextTable shown(Window window, int from) {
        ShownLines lines = new ShownLines(types);
        int tried = lines.accepts(window, from);
        shownTriedUntil = from + tried;
        return tried == 0 ? lines.table(listener) : null;
    }

    private @Nullable TextTable folded(Window window, int first) {
        if (Cards.starts(window, first)) {
            return new Cards(types, listener);
        }
        return Calendar.starts(window, first) ? new Calendar(types, listener) : null;
    }

    private @Nullable TextTable sql(Window window, int first, char c) {
        if (c == 'c' || c == 'C') {
            columns.note(window, first);
            return CopyTable.starts(window, first) ? new CopyTable(types, listener, columns) : null;
        }
        return (c == 'i' || c == 'I' || c == 'r' || c == 'R') && SqlTable.starts(window, first)
                ? new SqlTable(types, listener, columns)
                : null;
    }

    private boolean undeclared(Window window, int from) {
        if (from < xmlTriedUntil) {
            return false;
        }
        int tried = XmlStart.undeclared(window, from);
        xmlTriedUntil = from + tried;
        return tried == 0;
    }

    private @Nullable TextTable lines(Window window, int from, LineMarks line) throws IOException {
        if (line.has(LineMarks.TAB) && line.has(LineMarks.LABEL)) {
            KeyedLines keyed = new KeyedLines(types, listener);
            if (keyed.accepts(window, from, line.end())) {
                return keyed;
            }
        }
        if (line.has(LineMarks.LABEL) && line.has(LineMarks.MIXED) && InlineFields.may(window, from, line.end())) {
            InlineFields fields = new InlineFields(types, listener);
            if (fields.accepts(window, from, line.end())) {
                return fields;
            }
        }
        if (line.has(LineMarks.ESCAPE) && EscapedText.starts(window, from, line.end())) {
            return new EscapedText(listener);
        }
        boolean alone =
                labelAlone(window, from, line) && !(plain(window, from, line) && heading(window, from, line) == null);
        if (alone && from >= stackedTriedUntil) {
            Stacked stacked = unstacked == null ? new Stacked(types, listener) : unstacked;
            int tried = stacked.accepts(window, from);
            unstacked = tried == 0 ? null : stacked;
            if (tried == 0) {
                return stacked;
            }
            stackedTriedUntil = from + tried;
        }
        boolean labelled = line.has(LineMarks.LABEL) || alone || worded(window, from, line);
        if (labelled && from >= formsTriedUntil && label.read(window, from, false)) {
            Forms forms = new Forms(types, listener);
            int tried = forms.accepts(window, from);
            if (tried == 0) {
                return forms;
            }
            formsTriedUntil = from + tried;
        }
        boolean piped = line.has(LineMarks.PIPE) && window.at(window.skipBlank(from, line.end())) == '|';
        for (int i = 0; i < DELIMITERS.length; i++) {
            // A row that begins with a pipe has its commas in its cells.
            if (from >= triedUntil[i]
                    && (!piped || DELIMITERS[i] == Delimiter.PIPE)
                    && (line.has(DELIMITERS[i].mark()) || (i == ALONE && alone(window, from, line)))) {
                Delimited delimited = untried[i];
                if (delimited == null) {
                    delimited = new Delimited(types, listener, DELIMITERS[i]);
                }
                int tried = delimited.accepts(window, from);
                untried[i] = tried == 0 ? null : delimited;
                if (tried == 0) {
                    return delimited;
                }
                triedUntil[i] = from + tried;
            }
        }
        return Announced.open(types, listener, window, from, line);
    }

    /** Whether a known label and one space begin the line: 会社名 青葉商事／部署 営業. */
    private boolean worded(Window window, int from, LineMarks line) {
        boolean cells = line.has(LineMarks.TAB | LineMarks.PIPE | LineMarks.COMMA | LineMarks.SEMICOLON);
        if (cells || !line.has(LineMarks.MIXED) || !types.headers().mayBegin(window.at(from))) {
            return false;
        }
        int end = from;
        while (end < line.end() && end - from <= LONGEST_LABEL && !Chars.blank(window.at(end))) {
            end++;
        }
        boolean word = end - from >= 2 && end - from <= LONGEST_LABEL && end < line.end();
        return word && types.headers().exactOrPolite(window.view(from, end));
    }

    /** Whether the line has no blank or sign that could make its label, if it is one, another than all of the line. */
    private static boolean plain(Window window, int from, LineMarks line) {
        boolean plain = !line.has(LineMarks.MIXED);
        for (int i = from; plain && i < line.end(); i++) {
            plain = window.at(i) != '・';
        }
        return plain;
    }

    /** What all of a line announces, looked up once for all kinds of tables. */
    private @Nullable Heading heading(Window window, int from, LineMarks line) {
        if (headingOf != window.offset(from)) {
            headingOf = window.offset(from);
            heading = types.headers().match(window.text(from, line.end()));
        }
        return heading;
    }

    /** Whether the line is short enough to be a label whose value stands in the next line. */
    private static boolean labelAlone(Window window, int from, LineMarks marks) {
        int length = marks.end() - from;
        return length >= 2
                && length <= LONGEST_LABEL
                && !marks.has(LineMarks.SENTENCE)
                && marks.end() + 1 < window.length();
    }

    /** Whether the line may open a column of names: it is a header for names or a name. */
    private boolean alone(Window window, int from, LineMarks marks) {
        int end = marks.end();
        if (end - from > LONGEST_ALONE || end - from < 2 || marks.has(LineMarks.SENTENCE)) {
            return false;
        }
        String line = window.text(from, end).strip();
        String cell = line.length() > 2 && line.charAt(0) == '"' ? line.substring(1, line.length() - 1) : line;
        // A word in kana alone is seldom a name, and heads many a list.
        double shape = NameShape.score(cell);
        if (shape > KANA_ALONE && types.values().name(cell, shape) >= 0.5) {
            return true;
        }
        if (cell.length() > LONGEST_HEADER) {
            return false;
        }
        Heading known = plain(window, from, marks)
                ? heading(window, from, marks)
                : types.headers().match(cell);
        return known != null && InfoType.PERSON_NAME.equals(known.type());
    }
}
