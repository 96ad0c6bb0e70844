package dev.sekisho.dlp.table;

import dev.sekisho.dlp.inspect.InfoType;
import java.util.ArrayList;
import java.util.List;

/** Finds the row of a table that heads the others, and tells headers from values. */
final class HeaderFinder {
    private static final int HEADER_ROWS = 6;
    private static final int LONGEST_HEADER = 20;

    private final ColumnTypes types;
    private List<CellRow> firstRows = List.of();
    private int found = -1;

    HeaderFinder(ColumnTypes types) {
        this.types = types;
    }

    /**
     * The first rows' header, or -1. Who asks whether there is a table at all asks for the rows that it begins with.
     */
    int row(List<CellRow> rows) {
        List<CellRow> first = rows.subList(0, Math.min(HEADER_ROWS + 1, rows.size()));
        if (!CellRow.same(first, firstRows)) {
            firstRows = List.copyOf(first);
            found = -1;
            for (int i = 0; i < Math.min(HEADER_ROWS, first.size()) && found < 0; i++) {
                found = code(first.get(i)) ? found : heads(first.get(i)) || FirstRow.isHeader(types, first, i) ? i : -1;
            }
            found = found < 0 && Goods.named(types, first) ? 0 : found;
        }
        return found;
    }

    /**
     * Whether a cell is of a list or object of a program: { label: "社名", id: 'obara-hospital', const firms: Firm[] = [.
     */
    private static boolean code(CellRow row) {
        for (int c = 0; c < row.size(); c++) {
            String text = row.length(c) > 1 ? row.value(c) : "";
            boolean bracket =
                    !text.isEmpty() && (text.charAt(0) == '{' || "{[".indexOf(text.charAt(text.length() - 1)) >= 0);
            if (bracket || text.contains(": '") || text.contains(": \"")) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether half of the cells are known header words and one of them is personal, or two are personal to the letter,
     * whatever the others say; and none is a value such as a phone number.
     */
    boolean heads(CellRow row) {
        int known = 0;
        int personal = 0;
        int exact = 0;
        for (int c = 0; c < row.size(); c++) {
            if (row.length(c) == 0) {
                continue;
            }
            String text = row.value(c);
            if (ValueKinds.strict(text) != null || ValueShape.digits(text) > 0 || AgeShape.number(text)) {
                if (c == 0 && text.length() <= 2) {
                    // The number of a row of a spreadsheet.
                    known++;
                    continue;
                }
                return false;
            }
            Heading heading = types.headers().match(text);
            if (heading != null
                    && LegalForm.of(text) != LegalForm.Holder.PERSON
                    && !types.headers().exact(text)) {
                // 青葉商事株式会社 ends like a header and is a value.
                return false;
            }
            known += heading != null ? 1 : 0;
            if (heading != null && heading.type() != null) {
                personal++;
                exact += types.headers().exact(text) ? 1 : 0;
            }
        }
        return personal > 0 && (known * 2 >= row.filled() || exact >= 2);
    }

    /** Whether a row may be a header, which is cheap to ask: a header begins with a known header word. */
    boolean mayBe(CellRow row) {
        if (row.holdsNumber()) {
            return false;
        }
        for (int c = 0; c < row.size(); c++) {
            if (row.length(c) > 0) {
                return row.length(c) <= LONGEST_HEADER && types.headers().match(row.value(c)) != null;
            }
        }
        return false;
    }

    /** Whether a value stands under a header for names: such a row is no second row of headers. */
    boolean namedUnder(List<String> headers, CellRow row) {
        for (int c = 0; c < Math.min(headers.size(), row.size()); c++) {
            Heading heading = row.length(c) > 0 ? types.headers().match(headers.get(c)) : null;
            if (heading != null && InfoType.PERSON_NAME.equals(heading.type())) {
                return types.values().name(row.value(c)) >= NameColumn.NAME_LIKE;
            }
        }
        return false;
    }

    /** Headers with one space between them, where more spaces separate the cells below: 年齢 性別. */
    List<String> apart(List<String> texts, List<CellRow> held) {
        List<String> apart = new ArrayList<>();
        for (String text : texts) {
            String[] words = text.replace('\u3000', ' ').split(" ");
            boolean known = words.length > 1;
            for (String word : words) {
                known &= types.headers().exact(word);
            }
            apart.addAll(known ? List.of(words) : List.of(text));
        }
        int widest = 0;
        for (CellRow row : held) {
            widest = Math.max(widest, row.size());
        }
        return apart.size() <= widest ? apart : texts;
    }
}
