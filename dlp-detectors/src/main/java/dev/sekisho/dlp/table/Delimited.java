package dev.sekisho.dlp.table;

import dev.sekisho.dlp.inspect.InfoType;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A table whose cells stand on one line each record: CSV, TSV, semicolons, pipes, runs of spaces; also one column
 * alone.
 */
final class Delimited implements TextTable {
    private static final int SAMPLE_ROWS = 60;
    private static final int SAMPLE_CHARS = 1 << 14;
    private static final int MOST_CELLS = 1000;
    /** A column that stands alone holds names, and none is longer than this. */
    private static final int LONGEST_ALONE = 48;

    private static final int LONGEST_NAME = 10;
    private static final Set<InfoType> STRONG = Set.of(
            InfoType.EMAIL_ADDRESS,
            InfoType.PHONE_NUMBER,
            InfoType.STREET_ADDRESS,
            InfoType.DATE_OF_BIRTH,
            InfoType.PERSON_NAME_KANA,
            InfoType.JAPAN_PHYSICIAN_REGISTRATION_NUMBER);

    private final ColumnTypes types;
    private final Delimiter delimiter;
    private final DelimitedLine line;
    private final TableBody body;
    private final CellRow row = new CellRow();
    /** The rows that were looked at to tell whether this is a table, which need not be read again. */
    private Sampled sampled = new Sampled();

    private int width;
    private long number;

    Delimited(ColumnTypes types, TableListener listener, Delimiter delimiter) {
        this.types = types;
        this.delimiter = delimiter;
        this.line = new DelimitedLine(delimiter);
        this.body = new TableBody(types, listener, "");
        if (delimiter == Delimiter.SPACES) {
            body.gaps();
        }
    }

    /** 0 when a table starts at this line, else how many characters need not be tried again. */
    int accepts(Window w, int from) {
        int at = from;
        Sampled seen = new Sampled();
        List<CellRow> sample = seen.rows();
        int stop = Math.min(w.length(), from + SAMPLE_CHARS);
        while (at < stop && sample.size() < SAMPLE_ROWS && !w.blankLine(at)) {
            boolean ruler = DelimitedLine.ruler(w, at);
            int next = line.read(w, at, row, sample.size() + 1L);
            if (delimiter == Delimiter.SLASH && FormLabel.stroked(w, at, types.headers())) {
                return next - from;
            }
            boolean single = row.size() == 1;
            boolean column = single && (sample.isEmpty() || sample.get(0).size() == 1);
            if (row.size() > MOST_CELLS || (!ruler && column && row.length(0) > LONGEST_ALONE)) {
                return next - from;
            }
            if (!ruler && !sample.isEmpty() && single != (sample.get(0).size() == 1) && !titled(sample, single)) {
                break;
            }
            if (!ruler) {
                seen.add(row.copy(), w.offset(at), w.offset(next));
            }
            at = next;
            if (!ruler && sample.size() == 1 && single && !columnOfNames(sample.get(0))) {
                return w.afterBreak(w.lineEnd(from)) - from;
            }
        }
        if (sample.isEmpty()) {
            return Math.max(1, at - from);
        }
        boolean regular = usualWidth(sample) * 10 >= sample.size() * 6 || underHeader(sample);
        if (regular && evidence(sample, w.offset(from) == 0 && at >= w.length())) {
            sampled = seen;
            return 0;
        }
        return Math.max(1, at - from);
    }

    /** Settles on the width that most rows have, and says how many these are. */
    private int usualWidth(List<CellRow> sample) {
        if (sample.size() == 1) {
            width = sample.get(0).size();
            return 1;
        }
        Map<Integer, Integer> widths = new HashMap<>();
        for (CellRow seen : sample) {
            widths.merge(seen.size(), 1, Integer::sum);
        }
        int most = 0;
        for (Map.Entry<Integer, Integer> e : widths.entrySet()) {
            if (e.getValue() > most) {
                most = e.getValue();
                width = e.getKey();
            }
        }
        return most;
    }

    /**
     * Whether rows have fewer cells than a header, as where spaces alone separate them and empty ones leave no trace.
     */
    private boolean underHeader(List<CellRow> sample) {
        int header = delimiter == Delimiter.SPACES ? body.finder().row(sample) : -1;
        ScreenColumns places = header < 0 ? null : ScreenColumns.of(sample.get(header));
        if (places == null) {
            return false;
        }
        int under = 0;
        for (int i = header + 1; i < sample.size(); i++) {
            under += places.spread(sample.get(i), row) ? 1 : 0;
        }
        boolean most = under > 0 && under * 10 >= (sample.size() - header - 1) * 7;
        width = most ? places.columns() : width;
        return most;
    }

    private boolean titled(List<CellRow> sample, boolean single) {
        return single && RowWords.total(row) && sample.size() > 1;
    }

    /** A column alone starts with a header for names or with a name. */
    private boolean columnOfNames(CellRow first) {
        if (delimiter != Delimiter.COMMA && delimiter != Delimiter.TAB) {
            return false;
        }
        String cell = first.value(0);
        Heading heading = types.headers().match(cell);
        return (heading != null && InfoType.PERSON_NAME.equals(heading.type()))
                || types.values().name(cell) >= 0.5;
    }

    /** Whether there is table enough; a name that is all the text there is counts as a column. */
    private boolean evidence(List<CellRow> sample, boolean alone) {
        if (width > 1 && sample.size() == 1) {
            return PairedRows.are(types.headers(), sample) || person(sample);
        }
        int header = body.finder().row(sample);
        if (width == 1) {
            return (sample.size() == 1 && alone)
                    ? types.values().name(sample.get(0).value(0)) >= 0.9
                    : names(sample, header);
        }
        if (header >= 0 && sample.size() > header + 1) {
            return true;
        }
        if (PairedRows.are(types.headers(), sample)) {
            return true;
        }
        if (prose(sample)) {
            return false;
        }
        if (delimiter != Delimiter.SPACES && width > 2 && Transposed.of(types, sample) != null) {
            return true;
        }
        boolean headed = FirstRow.unlike(types, sample);
        List<String> headers = headed ? HeaderRows.texts(sample.get(0)) : List.of();
        List<CellRow> rows = headed ? sample.subList(1, sample.size()) : sample;
        List<Column> columns = new ColumnTyper(types, headers, rows).columns();
        body.typed(headers, rows, columns);
        for (Column column : columns) {
            if (InfoType.PERSON_NAME.equals(column.type()) || strong(column)) {
                return true;
            }
        }
        return false;
    }

    private static boolean strong(Column column) {
        return column.type() != null && STRONG.contains(column.type());
    }

    /** Whether a row that stands alone holds a name and more about somebody. */
    private boolean person(List<CellRow> sample) {
        if (delimiter == Delimiter.SPACES || prose(sample) || !mayHoldName(sample.get(0))) {
            return false;
        }
        boolean personal = false;
        boolean name = false;
        for (Column column : new ColumnTyper(types, List.of(), sample).columns()) {
            personal |= strong(column);
            name |= InfoType.PERSON_NAME.equals(column.type());
        }
        return name && personal;
    }

    private boolean mayHoldName(CellRow row) {
        for (int c = 0; c < row.size(); c++) {
            if (types.values().name(row.value(c)) >= NameColumn.NAME_LIKE) {
                return true;
            }
        }
        return false;
    }

    private static boolean prose(List<CellRow> sample) {
        int sentences = 0;
        for (CellRow row : sample) {
            for (int c = 0; c < row.size(); c++) {
                if (ValueShape.prose(row.value(c))) {
                    sentences++;
                    break;
                }
            }
        }
        return sentences * 2 > sample.size();
    }

    private boolean names(List<CellRow> sample, int header) {
        double sum = 0;
        int n = 0;
        for (int i = header + 1; i < sample.size(); i++) {
            String cell = sample.get(i).value(0);
            double score = header < 0 && cell.length() > LONGEST_NAME && Chars.kanji(cell.charAt(0))
                    ? 0
                    : types.values().name(cell);
            if (score < (header < 0 ? 0.4 : 0.01) && !RowWords.total(sample.get(i))) {
                return false;
            }
            sum += score;
            n++;
        }
        return header >= 0 ? n >= 1 && sum >= 0.2 * n : n >= 2 && sum >= 0.6 * n;
    }

    @Override
    public int read(Window w, int from) throws IOException {
        if (w.blankLine(from)) {
            int next = from;
            while (next < w.length() && w.blankLine(next) && next - from < LOOKAHEAD / 2) {
                next = w.afterBreak(w.lineEnd(next));
            }
            return next < w.length() && !fits(w, next) ? ENDED : next;
        }
        if (DelimitedLine.ruler(w, from)) {
            number++;
            return w.afterBreak(w.lineEnd(from));
        }
        int known = sampled.find(w.offset(from), number + 1);
        if (known >= 0 && fitting(sampled.rows().get(known))) {
            number++;
            body.keep(sampled.rows().get(known));
            return from + sampled.length(known);
        }
        int next = line.read(w, from, row, number + 1);
        if (!fitting(row)) {
            if (next >= w.length() || w.blankLine(next) || width == 1 || !fits(w, next)) {
                return ENDED;
            }
            line.read(w, from, row, number + 1);
        }
        number++;
        body.accept(row);
        return next;
    }

    private boolean fits(Window w, int from) {
        line.read(w, from, row, 0);
        return fitting(row);
    }

    private boolean fitting(CellRow row) {
        if (width == 1) {
            return row.size() == 1
                    && (number == 0 || RowWords.total(row) || types.values().name(row.value(0)) > 0);
        }
        return row.size() >= 2 && row.size() <= width + 2 && (row.size() * 2 >= width || RowWords.total(row));
    }

    @Override
    public void finish() throws IOException {
        body.finish();
    }
}
