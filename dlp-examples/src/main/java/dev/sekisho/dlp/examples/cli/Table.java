package dev.sekisho.dlp.examples.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Prints columns one below the other; East Asian characters are two columns wide. */
final class Table {
    private final List<List<String>> rows = new ArrayList<>();

    Table row(Object... cells) {
        rows.add(Arrays.stream(cells).map(String::valueOf).map(Table::shown).toList());
        return this;
    }

    /** Names and reasons come from outside: none of them moves the cursor, begins a line or turns the direction. */
    static String shown(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> out.appendCodePoint(isHarmless(c) ? c : '\ufffd'));
        return out.toString();
    }

    private static boolean isHarmless(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    @Override
    public String toString() {
        List<Integer> widths = new ArrayList<>();
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                if (i == widths.size()) {
                    widths.add(0);
                }
                widths.set(i, Math.max(widths.get(i), width(row.get(i))));
            }
        }
        StringBuilder out = new StringBuilder();
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                boolean last = i == row.size() - 1;
                out.append(row.get(i)).append(last ? "" : " ".repeat(widths.get(i) - width(row.get(i)) + 2));
            }
            out.append(System.lineSeparator());
        }
        return out.toString();
    }

    private static int width(String text) {
        return text.codePoints()
                .map(c -> c >= 0x1100 && c != 0x2026 && !(c >= 0xff61 && c <= 0xff9f) ? 2 : 1)
                .sum();
    }
}
