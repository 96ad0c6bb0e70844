package dev.sekisho.dlp.table;

import dev.sekisho.dlp.inspect.InfoType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One table as it comes, row by row: holds back a sample until the columns are typed, then passes rows on. */
final class TableBody {
    private static final int SAMPLE_ROWS = 200;
    private static final int SAMPLE_CHARS = 1 << 16;

    private final ColumnTypes types;
    private final TableListener listener;
    private final String name;
    private final List<CellRow> held = new ArrayList<>();
    private final HeaderFinder finder;
    private final CellWriter cells;
    private @Nullable List<String> fixedHeaders;
    private List<Column> columns = List.of();
    private int heldChars;
    private boolean begun;
    private @Nullable PairedRows paired;
    private boolean gaps;
    private @Nullable ScreenColumns places;
    private boolean afterHeader;
    private List<String> headers = List.of();
    private final CellRow spread = new CellRow();
    private int usual;
    private List<String> typedHeaders = List.of();
    private List<CellRow> typedRows = List.of();
    private List<Column> typedColumns = List.of();
    private @Nullable ThingNames things;
    private ReadingRows readings = ReadingRows.NONE;
    private SpannedRows spanned = SpannedRows.NONE;
    /** Of the rows with names, where those with readings have a row of headers of their own. */
    private List<Column> upper = List.of();

    private boolean open;

    TableBody(ColumnTypes types, TableListener listener, String name) {
        this.types = types;
        this.listener = listener;
        this.name = name;
        this.finder = new HeaderFinder(types);
        this.cells = new CellWriter(types, listener);
    }

    /**
     * Gives the headers where the rows do not hold them (keys of JSON, columns of SQL). The list may grow while rows
     * come.
     */
    void headers(List<String> headers) {
        fixedHeaders = headers;
    }

    /** Says that empty cells leave no trace in the rows, so that later cells stand too far left. */
    void gaps() {
        gaps = true;
    }

    /** Says how some rows under some headers, if they should turn out to be these, were typed already. */
    void typed(List<String> headers, List<CellRow> rows, List<Column> columns) {
        typedHeaders = headers;
        typedRows = rows;
        typedColumns = columns;
    }

    void accept(CellRow row) throws IOException {
        if (begun) {
            keep(row);
        } else if (row.filled() > 0) {
            keep(row.copy());
        }
    }

    /** Takes a row that nobody else changes. */
    void keep(CellRow row) throws IOException {
        if (row.filled() == 0) {
            return;
        }
        if (begun) {
            emit(row);
            return;
        }
        held.add(row);
        heldChars += row.chars();
        if (held.size() >= SAMPLE_ROWS || heldChars >= SAMPLE_CHARS) {
            begin();
        }
    }

    void finish() throws IOException {
        if (!begun && !held.isEmpty()) {
            begin();
        }
        if (paired != null) {
            paired.finish(listener);
            paired = null;
        }
        if (begun) {
            close();
            listener.endTable();
        }
        begun = false;
    }

    private void begin() throws IOException {
        if (fixedHeaders == null && PairedRows.are(types.headers(), held)) {
            begun = true;
            paired = new PairedRows(types.headers(), held);
            listener.beginTable(name, List.of());
            for (CellRow row : held) {
                paired.write(row, listener);
            }
            held.clear();
            return;
        }
        Transposed turned = fixedHeaders == null ? Transposed.of(types, held) : null;
        if (turned != null) {
            begun = true;
            listener.beginTable(name, List.of());
            turned.write(listener);
            held.clear();
            columns = List.of();
            return;
        }
        int header = fixedHeaders != null ? -1 : finder.row(held);
        header = header < 0 && fixedHeaders == null && FirstRow.unlike(types, held) ? 0 : header;
        List<String> texts = fixedHeaders != null
                ? List.copyOf(fixedHeaders)
                : header < 0 ? List.of() : HeaderRows.texts(held.get(header));
        texts = gaps && header >= 0 ? finder.apart(texts, held) : texts;
        int last = header;
        while (header >= 0
                && last + 1 < held.size()
                && (HeaderRows.remarks(held.get(last + 1))
                        || (finder.heads(held.get(last + 1)) && !finder.namedUnder(texts, held.get(last + 1))))) {
            texts = HeaderRows.below(texts, held.get(++last));
        }
        places = gaps
                        && header >= 0
                        && header == last
                        && texts.size() == held.get(header).size()
                ? ScreenColumns.of(held.get(header))
                : null;
        for (int i = last + 1; i < held.size(); i++) {
            held.set(i, placed(held.get(i), texts.size()));
        }
        List<CellRow> sample = sample(last);
        columns = columns(texts, sample);
        if (!gaps && fixedHeaders == null) {
            upper = last > header
                    ? new ColumnTyper(types, HeaderRows.texts(held.get(last - 1)), sample).columns()
                    : columns;
            readings = ReadingRows.of(upper, sample);
            spanned = readings.name() < 0 ? SpannedRows.of(columns, sample) : SpannedRows.NONE;
        }
        begun = true;
        listener.beginTable(name, columns);
        for (int i = 0; i < held.size(); i++) {
            if (i < header) {
                write(held.get(i), RowKind.OTHER);
            } else if (i <= last) {
                write(held.get(i), RowKind.HEADER);
            } else {
                emit(held.get(i));
            }
        }
        held.clear();
        typed(List.of(), List.of(), List.of());
    }

    private List<Column> columns(List<String> texts, List<CellRow> sample) {
        boolean known = texts.equals(typedHeaders) && CellRow.same(sample, typedRows);
        return known ? typedColumns : new ColumnTyper(types, texts, sample).columns();
    }

    /** The row with its cells under the headers over them, where it has fewer and each stands under one. */
    private CellRow placed(CellRow row, int headers) {
        if (places == null || row.size() >= headers) {
            return row;
        }
        CellRow under = new CellRow();
        return places.spread(row, under) ? under : row;
    }

    private List<CellRow> sample(int header) {
        List<CellRow> sample = new ArrayList<>();
        int widest = 0;
        for (int i = header + 1; i < held.size(); i++) {
            if (!RowWords.total(held.get(i))) {
                sample.add(held.get(i));
                widest += held.get(i).filled();
            }
        }
        usual = sample.isEmpty() ? 0 : widest / sample.size();
        return sample;
    }

    /** What finds the header of this table; who asks whether there is a table at all asks it first. */
    HeaderFinder finder() {
        return finder;
    }

    private void emit(CellRow row) throws IOException {
        if (paired != null) {
            paired.write(row, listener);
            return;
        }
        if (fixedHeaders == null && finder.mayBe(row) && finder.heads(row) && !named(row)) {
            if (!sameHeaders(row)) {
                headers = afterHeader ? HeaderRows.below(headers, row) : HeaderRows.texts(row);
                columns = new ColumnTyper(types, headers, List.of()).columns();
                upper = columns;
            }
            afterHeader = true;
            write(row, RowKind.HEADER);
        } else {
            afterHeader = false;
            boolean further = open && spanned.goesOn(row);
            boolean other = RowWords.total(row) || (!further && note(row) && !named(row, spread));
            RowKind kind = other ? RowKind.OTHER : RowKind.RECORD;
            if (gaps && kind == RowKind.RECORD && row.size() != columns.size()) {
                if (places == null || row.size() > places.columns() || !places.spread(row, spread)) {
                    Alignment.align(row, columns, types, spread);
                }
                write(spread, kind);
            } else {
                write(row, kind);
            }
        }
    }

    /** Whether something that is no header stands under the header for names: 山田 太郎 beside 医師. */
    private boolean named(CellRow row) {
        for (Column column : columns) {
            int c = column.index();
            if (InfoType.PERSON_NAME.equals(column.type()) && column.byHeader() && row.length(c) > 0) {
                return types.headers().match(row.value(c)) == null;
            }
        }
        return false;
    }

    private boolean sameHeaders(CellRow row) {
        for (int c = 0; c < row.size(); c++) {
            if (row.length(c) > 0
                    && (c >= columns.size() || !columns.get(c).header().contentEquals(row.view(c)))) {
                return false;
            }
        }
        return true;
    }

    /**
     * A row without a name and with little else in a table of names: a group title, a remark, or the rest of a row of
     * two lines.
     */
    private boolean note(CellRow row) {
        boolean names = false;
        for (Column column : columns) {
            if (InfoType.PERSON_NAME.equals(column.type())) {
                if (row.length(column.index()) > 0) {
                    return false;
                }
                names = true;
            }
        }
        return names && usual >= 3 && row.filled() * 3 <= usual;
    }

    /** Whether a row that is one cell until it is aligned has a name then, and so is no remark. */
    private boolean named(CellRow row, CellRow aligned) {
        if (!gaps || row.size() > 1) {
            return false;
        }
        Alignment.align(row, columns, types, aligned);
        for (Column column : columns) {
            int c = column.index();
            if (InfoType.PERSON_NAME.equals(column.type())
                    && aligned.length(c) > 0
                    && types.values().name(aligned.value(c)) >= NameColumn.NAME_LIKE) {
                return true;
            }
        }
        return false;
    }

    private void write(CellRow row, RowKind kind) throws IOException {
        boolean reading = kind == RowKind.RECORD && readings.reading(row);
        boolean further = kind == RowKind.RECORD && spanned.goesOn(row);
        if (kind != RowKind.RECORD || (reading == readings.above() && !further)) {
            close();
        }
        if (open) {
            listener.nextRow(row.number());
        } else {
            listener.beginRecord(row.number(), kind);
            open = true;
        }
        cells(row, kind, reading);
        boolean single = readings.name() < 0 && !spanned.any();
        if (kind != RowKind.RECORD || single || (readings.name() >= 0 && reading != readings.above())) {
            close();
        }
    }

    private void close() throws IOException {
        if (open) {
            open = false;
            listener.endRecord();
        }
    }

    private void cells(CellRow row, RowKind kind, boolean reading) throws IOException {
        for (int c = 0; c < row.size(); c++) {
            if (row.length(c) > 0) {
                if (kind == RowKind.HEADER) {
                    String text = row.value(c);
                    boolean known = types.headers().match(text) != null;
                    listener.cell(Column.untyped(c, known ? text : ""), row.view(c), row.rawStart(c), row.rawEnd(c));
                } else {
                    Column column = CellWriter.forCell(column(c, kind, readings.name() >= 0 && !reading), row.view(c));
                    boolean thing = kind == RowKind.RECORD && fixedHeaders != null && things().in(row, c);
                    if (reading && c == readings.name()) {
                        column = column.holding(InfoType.PERSON_NAME_KANA);
                    }
                    cells.write(thing ? column.holding(null) : column, row, c);
                }
            }
        }
    }

    private ThingNames things() {
        if (things == null || !things.of(columns)) {
            things = new ThingNames(columns);
        }
        return things;
    }

    private Column column(int c, RowKind kind, boolean named) {
        if (kind != RowKind.RECORD || (c >= columns.size() && fixedHeaders == null)) {
            return Column.untyped(c, "");
        }
        if (named && c < upper.size()) {
            return upper.get(c);
        }
        if (c >= columns.size() && fixedHeaders != null) {
            columns = new ColumnTyper(types, List.copyOf(fixedHeaders), List.of()).extend(columns);
        }
        return c < columns.size() ? columns.get(c) : Column.untyped(c, "");
    }
}
