package dev.sekisho.dlp.table;

import java.io.IOException;

/**
 * A {@code <table>} of HTML: rows and cells by their tags; a table inside a cell is a table of its own. A list of
 * terms, {@code <dl>}, is a table of two columns. The rows and cells of spreadsheets in XML are read alike.
 */
final class HtmlTable implements TextTable {
    private static final int STEP = 1 << 12;
    private static final int LONGEST_CELL = 1 << 16;
    /** Of all the readings of a table; further ones stay in their cells. */
    private static final int LONGEST_READINGS = 1 << 17;

    private static final int MOST_SPANNED = 500;
    /** So many choices are held apart at most; further ones stay in their cells. */
    private static final int MOST_CHOICES = 1 << 12;

    private final ColumnTypes types;
    private final TableListener listener;
    private final Tag tag = new Tag();
    private final MarkedText cell = new MarkedText();
    /** How the words of the table are read, as ruby says: 髙橋<rt>たかはし</rt>. A name is whole without it. */
    private final MarkedText readings = new MarkedText();

    private final Asides asides = new Asides();
    private final TagAttributes attributes = new TagAttributes();
    private final InputValue input = new InputValue();
    private final Spans spans = new Spans();
    private final CellRow row = new CellRow();
    private TableBody body;
    private int columns = 1;
    private int rows = 1;
    private int depth;
    private boolean ended;
    private boolean inCell;
    private boolean reading;
    private long number;

    HtmlTable(ColumnTypes types, TableListener listener) {
        this.types = types;
        this.listener = listener;
        this.body = new TableBody(types, listener, "");
    }

    static boolean starts(Window w, int at) {
        return (w.word(at, "<table") && at + 6 < w.length() && !Character.isLetterOrDigit(w.at(at + 6)))
                || (w.word(at, "<dl") && at + 3 < w.length() && !Character.isLetterOrDigit(w.at(at + 3)));
    }

    @Override
    public int read(Window w, int from) throws IOException {
        int at = from;
        while (!ended && at < w.length() && at - from < STEP) {
            if (w.at(at) == '<' && tag.read(w, at)) {
                at = tag.end();
                boolean filled = inCell && cell.length() < LONGEST_CELL && input.read(w, tag);
                if (filled) {
                    fill(w);
                } else if (tag.speaks(w)) {
                    aside(w, tag.start(), tag.end());
                }
                mark(w);
                ended = depth == 0;
                boolean apart = inCell && tag.opens("option") && asides.size() < MOST_CHOICES && !chosen(w);
                at = apart ? choice(w, at) : at;
            } else {
                at = text(w, at);
            }
        }
        return at > from ? at : ENDED;
    }

    private void aside(Window w, int from, int to) {
        asides.add(w.text(from, to), w.offset(from), w.offset(to));
    }

    /** Whether the tag of a choice says that it is taken. */
    private boolean chosen(Window w) {
        for (int i = tag.start(); i < tag.end(); i++) {
            if (w.word(i, "selected")) {
                return true;
            }
        }
        return false;
    }

    /** Leaves a choice that is not taken out of the cell, and looks at it apart. */
    private int choice(Window w, int from) {
        int end = Math.min(Math.min(w.length(), from + STEP), w.next('<', '<', from));
        aside(w, from, end);
        return end;
    }

    /** Adds what a field of a form in the cell is filled with to what the cell shows. */
    private void fill(Window w) {
        if (tag.speaks(w)) {
            aside(w, tag.start(), input.from());
            aside(w, input.to(), tag.end());
        }
        cell.label();
        for (int at = input.from(); at < input.to(); ) {
            at = cell.add(w, at);
        }
    }

    private int text(Window w, int at) {
        if (!inCell && Chars.space(w.at(at))) {
            return at + 1;
        }
        if (reading && readings.length() < LONGEST_READINGS) {
            return readings.add(w, at);
        }
        if (!inCell || cell.length() >= LONGEST_CELL) {
            endCell();
            inCell = true;
        }
        return cell.add(w, at);
    }

    private void mark(Window w) throws IOException {
        switch (tag.name()) {
            case "table", "dl" -> {
                endBody();
                body = new TableBody(types, listener, "");
                number = 0;
                spans.clear();
                depth += tag.closing() ? -1 : 1;
            }
            case "tr", "thead", "tbody", "tfoot", "row" -> endRow();
            case "dt" -> {
                if (!tag.closing()) {
                    endRow();
                }
                endCell();
                inCell = !tag.closing();
            }
            case "td", "th", "caption", "dd", "cell" -> {
                endCell();
                inCell = !tag.closing();
                columns = inCell ? attributes.number(w, tag, "colspan", MOST_SPANNED) : 1;
                rows = inCell ? attributes.number(w, tag, "rowspan", MOST_SPANNED) : 1;
            }
            case "rt", "rp" -> reading = !tag.closing();
            case "br", "p", "div", "li" -> cell.line();
            default -> {}
        }
    }

    private void endCell() {
        if (inCell) {
            spans.skip(row);
            row.add(cell.placed(), cell.first(), cell.last());
            if (cell.broken()) {
                row.breaks();
            }
            spans.note(row, columns, rows);
        }
        cell.clear();
        readings.line();
        inCell = false;
        reading = false;
    }

    private void endRow() throws IOException {
        endCell();
        if (row.size() > 0) {
            spans.skip(row);
            body.accept(row);
            number++;
        }
        row.reset(number + 1);
    }

    private void endBody() throws IOException {
        endRow();
        body.finish();
        if (!readings.blank()) {
            asides.add(readings.placed(), readings.first(), readings.last());
        }
        asides.write(listener);
        readings.clear();
    }

    @Override
    public void finish() throws IOException {
        endBody();
    }
}
