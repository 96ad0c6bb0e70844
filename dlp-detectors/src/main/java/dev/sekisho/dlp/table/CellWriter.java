package dev.sekisho.dlp.table;

import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import java.io.IOException;

/** Hands a cell on under its column, in parts where it holds several values. */
final class CellWriter {
    private final ColumnTypes types;
    private final TableListener listener;
    private final JoinedHeaders joints;

    CellWriter(ColumnTypes types, TableListener listener) {
        this.types = types;
        this.listener = listener;
        this.joints = new JoinedHeaders(types.headers());
    }

    void write(Column column, CellRow row, int c) throws IOException {
        ReadingLine lines = row.broken() && NameCell.holdsName(column) ? ReadingLine.of(row.view(c)) : null;
        if (lines != null) {
            lines.write(column, row.view(c), row.rawStart(c), row.rawEnd(c), listener);
            return;
        }
        if (row.broken() && NameCell.holdsName(column) && NameLines.are(row.view(c), row.rawEnd(c) - row.rawStart(c))) {
            NameLines.write(column, row.value(c), row.rawStart(c), listener);
            return;
        }
        JoinedHeader joint = joints.of(column);
        CharSequence whole = joint == null && row.broken()
                ? Wrapped.join(types, column, row.view(c), row.rawStart(c), row.rawEnd(c))
                : null;
        if (whole != null) {
            listener.cell(column, whole, row.rawStart(c), row.rawEnd(c));
            return;
        }
        int title = joint == null && NameCell.holdsName(column) && row.rawEnd(c) - row.rawStart(c) == row.length(c)
                ? NameCell.behindTitle(row.view(c), types)
                : 0;
        if (title > 0) {
            String value = row.value(c);
            long start = row.rawStart(c);
            Column first = Column.byValues(column.index(), column.header(), InfoType.JOB_TITLE, Likelihood.LIKELY);
            listener.cell(first, value.substring(0, title - 1), start, start + title - 1);
            listener.cell(column, value.substring(title), start + title, row.rawEnd(c));
            return;
        }
        CellParts.write(joint, column, row, c, listener);
    }

    /** Among the names of people there may be companies. */
    static Column forCell(Column column, CharSequence cell) {
        boolean whole = column.namePart() == NamePart.WHOLE || column.namePart() == NamePart.OTHER;
        if (!InfoType.PERSON_NAME.equals(column.type()) || !whole) {
            return column;
        }
        return switch (LegalForm.of(cell)) {
            case PERSON -> LegalForm.trade(cell) ? column.holding(InfoType.ORGANIZATION_NAME) : column;
            case COMPANY -> column.holding(InfoType.ORGANIZATION_NAME);
            case COMPANY_AND_MORE -> column.holding(null);
        };
    }
}
