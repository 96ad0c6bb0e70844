package dev.sekisho.dlp.table;

import dev.sekisho.dlp.inspect.InfoType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Reads a text and notes what the reader makes of it; checks that every place is where it says. */
final class Tables implements TableListener {
    private static final ColumnTypes TYPES = new ColumnTypes(new FieldNames(Map.of()), Map.of());

    private final String raw;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private long last;

    private Tables(String raw) {
        this.raw = raw;
    }

    /** One line each for plain text, table, row and end: {@code RECORD 2 | 山田太郎<PERSON>}. */
    static List<String> read(String raw) {
        return read(raw, null);
    }

    static List<String> read(String raw, @Nullable Random pieces) {
        Tables tables = new Tables(raw);
        TableReader reader = new TableReader(TYPES, tables);
        try {
            for (int from = 0; from < raw.length(); ) {
                int to = pieces == null ? raw.length() : Math.min(raw.length(), from + 1 + pieces.nextInt(50));
                reader.text(raw.substring(from, to));
                from = to;
            }
            reader.finish();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return tables.lines;
    }

    /** The records alone. */
    static List<String> records(String raw) {
        return read(raw).stream()
                .filter(l -> l.startsWith("RECORD"))
                .map(l -> l.substring(7))
                .toList();
    }

    private void forward(long start, long end) {
        if (start < last || end < start || end > raw.length()) {
            throw new AssertionError("place " + start + " to " + end + " after " + last);
        }
        last = start;
    }

    @Override
    public void plainText(CharSequence chars, long start) {
        forward(start, start + chars.length());
        if (!raw.startsWith(chars.toString(), (int) start) || chars.length() > 1 << 16) {
            throw new AssertionError("plain text at " + start);
        }
        lines.add("PLAIN " + chars);
    }

    @Override
    public void beginTable(String name, List<Column> columns) {
        lines.add("TABLE " + name);
    }

    @Override
    public void beginRecord(long row, RowKind kind) {
        line.setLength(0);
        line.append(kind).append(' ').append(row);
    }

    @Override
    public void cell(Column column, CharSequence value, long start, long end) {
        if (end - start == value.length() && !raw.startsWith(value.toString(), (int) start)) {
            throw new AssertionError("cell at " + start + ": " + value);
        }
        InfoType type = column.type();
        line.append(" | ").append(value);
        if (type != null) {
            line.append('<')
                    .append(type.label())
                    .append(column.namePart() == NamePart.WHOLE ? "" : " " + column.namePart())
                    .append('>');
        }
        if (end - start != value.length()) {
            line.append('[').append(raw, (int) start, (int) end).append(']');
        }
    }

    @Override
    public void endRecord() {
        lines.add(line.toString());
    }

    @Override
    public void endTable() {
        lines.add("END");
    }
}
