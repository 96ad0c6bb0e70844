package dev.sekisho.dlp.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What changes from one version of a table in CSV to the next, row by row; the first column names a row. */
public final class CsvDifference {
    private final List<Message> differences = new ArrayList<>();

    private CsvDifference() {}

    /**
     * Compares two tables. The order of rows and columns does not matter.
     *
     * @param older the text before
     * @param newer the text after
     * @return the differences; a table that cannot be read counts as empty
     */
    public static List<Message> between(String older, String newer) {
        CsvDifference difference = new CsvDifference();
        difference.rows(rows(older), rows(newer));
        return List.copyOf(difference.differences);
    }

    /** The rows by their name, each as its columns by their name. Rows of one name are told apart by a number. */
    private static Map<String, Map<String, String>> rows(String text) {
        List<CsvReader.Line> lines;
        try {
            lines = new CsvReader(text).readAll();
        } catch (CsvReader.Malformed e) {
            lines = List.of();
        }
        Map<String, Map<String, String>> rows = new LinkedHashMap<>();
        for (int i = 1; i < lines.size(); i++) {
            List<String> fields = lines.get(i).fields();
            if (lines.get(i).isBlank()) {
                continue;
            }
            Map<String, String> row = new LinkedHashMap<>();
            for (int c = 0; c < fields.size(); c++) {
                List<String> header = lines.get(0).fields();
                row.put(
                        c < header.size() ? header.get(c).strip() : "#" + (c + 1),
                        fields.get(c).strip());
            }
            String name = fields.get(0).strip();
            rows.put(rows.containsKey(name) ? name + " (" + lines.get(i).number() + ")" : name, row);
        }
        return rows;
    }

    private void rows(Map<String, Map<String, String>> before, Map<String, Map<String, String>> after) {
        after.forEach((name, row) -> {
            Map<String, String> old = before.get(name);
            if (old == null) {
                add(name + " を追加: " + values(row), name + " added: " + values(row));
            } else {
                columns(name, old, row);
            }
        });
        before.forEach((name, row) -> {
            if (!after.containsKey(name)) {
                add(name + " を削除: " + values(row), name + " removed: " + values(row));
            }
        });
    }

    private void columns(String name, Map<String, String> before, Map<String, String> after) {
        Set<String> columns = new LinkedHashSet<>(before.keySet());
        columns.addAll(after.keySet());
        for (String column : columns) {
            String old = before.getOrDefault(column, "");
            String now = after.getOrDefault(column, "");
            if (!old.equals(now)) {
                String change = column + ": " + shown(old) + " -> " + shown(now);
                add(name + " の " + change, name + ": " + change);
            }
        }
    }

    private static String shown(String value) {
        return value.isEmpty() ? "-" : value;
    }

    private static String values(Map<String, String> row) {
        List<String> values = new ArrayList<>();
        row.forEach((column, value) -> {
            if (!value.isEmpty()) {
                values.add(column + "=" + value);
            }
        });
        return String.join(", ", values);
    }

    private void add(String ja, String en) {
        differences.add(new Message(ja, en));
    }
}
