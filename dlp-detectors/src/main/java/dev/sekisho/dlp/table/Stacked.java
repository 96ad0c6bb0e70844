package dev.sekisho.dlp.table;

import dev.sekisho.dlp.inspect.InfoType;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A table of which each cell stands on a line of its own, the headers first, as text copied from a document or a web
 * page often does.
 */
final class Stacked implements TextTable {
    private static final int LONGEST_HEADER = 24;
    private static final int LONGEST_CELL = 80;
    private static final int MOST_COLUMNS = 20;
    private static final int ROWS_LOOKED_AT = 8;
    private static final double NAME = 0.4;

    private final ColumnTypes types;
    private final TableBody body;
    private final CellRow row = new CellRow();
    private int width;
    private int nameColumn;
    private long number;

    Stacked(ColumnTypes types, TableListener listener) {
        this.types = types;
        this.body = new TableBody(types, listener, "");
    }

    /** 0 when such a table starts at this line, else how many characters need not be tried again. */
    int accepts(Window w, int from) {
        int at = from;
        int headers = 0;
        nameColumn = -1;
        while (headers < MOST_COLUMNS && at < w.length() && !w.blankLine(at)) {
            Heading heading = header(w, at);
            if (heading == null) {
                break;
            }
            boolean name = InfoType.PERSON_NAME.equals(heading.type()) && heading.part() == NamePart.WHOLE;
            nameColumn = name && nameColumn < 0 ? headers : nameColumn;
            headers++;
            at = w.afterBreak(w.lineEnd(at));
        }
        width = headers;
        return headers >= 2 && nameColumn >= 0 && records(w, at) ? 0 : Math.max(1, at - from);
    }

    /** What the line announces when it is a header and nothing else. */
    private @Nullable Heading header(Window w, int from) {
        int end = w.lineEnd(from);
        int start = w.skipBlank(from, end);
        if (end - start < 1 || end - start > LONGEST_HEADER) {
            return null;
        }
        String text = w.text(start, end).strip();
        if (text.indexOf('：') >= 0 || text.indexOf('\t') >= 0) {
            return null;
        }
        Heading heading = types.headers().match(text);
        // Whether it is a name takes longer to say, and few lines get here.
        return heading == null || types.values().name(text) >= 0.9 ? null : heading;
    }

    /** Whether lines follow that are rows, each with a name where the header wants one. */
    private boolean records(Window w, int from) {
        int at = from;
        int lines = 0;
        int names = 0;
        while (at < w.length() && !w.blankLine(at) && lines < width * ROWS_LOOKED_AT) {
            int end = w.lineEnd(at);
            if (end - at > LONGEST_CELL) {
                return false;
            }
            names += lines % width == nameColumn && named(w, at, end) ? 1 : 0;
            lines++;
            at = w.afterBreak(end);
        }
        boolean cut = lines == width * ROWS_LOOKED_AT;
        int rows = lines / width;
        return rows >= 2 && (cut || lines % width == 0) && names * 4 >= rows * 3;
    }

    private boolean named(Window w, int from, int end) {
        return types.values().name(w.text(from, end).strip()) >= NAME;
    }

    @Override
    public int read(Window w, int from) throws IOException {
        int at = from;
        row.reset(number + 1);
        for (int c = 0; c < width; c++) {
            if (at >= w.length() || w.blankLine(at)) {
                return ENDED;
            }
            int end = w.lineEnd(at);
            if (number > 0
                    && c == nameColumn
                    && types.values().name(w.text(at, end).strip()) < 0.2) {
                return ENDED;
            }
            row.add(w.view(at, end), w.offset(at), w.offset(end));
            at = w.afterBreak(end);
        }
        number++;
        body.accept(row);
        return at;
    }

    @Override
    public void finish() throws IOException {
        body.finish();
    }
}
