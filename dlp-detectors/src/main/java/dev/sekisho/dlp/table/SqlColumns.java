package dev.sekisho.dlp.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The columns that {@code CREATE TABLE} statements gave to tables, for the rows behind them that name no columns: dumps
 * are written so. A column of a name that says nothing has the one of its comment.
 */
final class SqlColumns {
    private static final int LONGEST_HEAD = 300;
    private static final int MOST_TABLES = 256;
    private static final int MOST_COLUMNS = 512;
    /** What begins a clause that is no column. */
    private static final Set<String> CLAUSES = Set.of(
            "primary",
            "key",
            "unique",
            "constraint",
            "index",
            "foreign",
            "check",
            "fulltext",
            "spatial",
            "exclude",
            "like",
            "period");

    private final HeaderWords words;
    private final Map<String, List<String>> tables = new HashMap<>();

    SqlColumns(HeaderWords words) {
        this.words = words;
    }

    /** The columns of a table, none when they are not known. */
    List<String> of(String table) {
        return tables.getOrDefault(table.toLowerCase(Locale.ROOT), List.of());
    }

    /** Notes the columns of the table that is made here, if one is. */
    void note(Window w, int from) {
        if (!w.word(from, "create ") || tables.size() >= MOST_TABLES) {
            return;
        }
        int stop = Math.min(w.length(), from + LONGEST_HEAD);
        int open = from;
        while (open < stop && w.at(open) != '(' && w.at(open) != ';') {
            open++;
        }
        String head = w.text(from, open);
        int table = head.toLowerCase(Locale.ROOT).indexOf(" table ");
        if (open >= stop || w.at(open) != '(' || table < 0) {
            return;
        }
        String[] named = head.substring(table).strip().split("\\s+", -1);
        int limit = Math.min(w.length(), from + TextTable.LOOKAHEAD);
        tables.put(unquoted(named[named.length - 1]).toLowerCase(Locale.ROOT), columns(w, open + 1, limit));
    }

    private List<String> columns(Window w, int from, int stop) {
        List<String> columns = new ArrayList<>();
        int start = from;
        int depth = 0;
        char quote = 0;
        for (int i = from; i < stop && columns.size() < MOST_COLUMNS; i++) {
            char c = w.at(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '\'' || c == '"' || c == '`') {
                quote = c;
            } else if (c == '(') {
                depth++;
            } else if (depth == 0 && (c == ',' || c == ')')) {
                column(w.text(start, i).strip(), columns);
                start = i + 1;
                if (c == ')') {
                    break;
                }
            } else if (c == ')') {
                depth--;
            }
        }
        return List.copyOf(columns);
    }

    private void column(String definition, List<String> columns) {
        String clause = behindRemarks(definition, columns);
        int remark = clause.indexOf("--");
        if (remark >= 0) {
            column(clause.substring(0, remark).strip(), columns);
            call(clause.substring(remark + 2), columns);
            return;
        }
        int end = end(clause);
        String name = unquoted(clause.substring(0, end));
        boolean quoted = end > 0 && !Character.isLetterOrDigit(clause.charAt(0));
        if (end == 0 || (!quoted && CLAUSES.contains(name.toLowerCase(Locale.ROOT)))) {
            return;
        }
        String comment = words.match(name) == null ? comment(clause) : "";
        columns.add(comment.isEmpty() || words.match(comment) == null ? name : comment);
    }

    /** The definition without remarks before it, which are of the column before: {@code namae TEXT, -- 氏名}. */
    private String behindRemarks(String definition, List<String> columns) {
        String rest = definition;
        while (rest.startsWith("--")) {
            int end = rest.indexOf('\n');
            call(rest.substring(2, end < 0 ? rest.length() : end), columns);
            rest = end < 0 ? "" : rest.substring(end).strip();
        }
        return rest;
    }

    /** Calls the last column what its comment says, where its name says nothing. */
    private void call(String comment, List<String> columns) {
        int last = columns.size() - 1;
        String told = comment.strip();
        if (last >= 0 && words.match(columns.get(last)) == null && words.match(told) != null) {
            columns.set(last, told);
        }
    }

    /** Where the name ends that begins a clause. */
    private static int end(String clause) {
        int quote = clause.isEmpty() ? -1 : "`\"[".indexOf(clause.charAt(0));
        if (quote >= 0) {
            return Math.max(0, clause.indexOf("`\"]".charAt(quote), 1) + 1);
        }
        int i = 0;
        while (i < clause.length() && !Character.isWhitespace(clause.charAt(i))) {
            i++;
        }
        return i;
    }

    private static String comment(String clause) {
        int at = clause.toLowerCase(Locale.ROOT).indexOf("comment '");
        int end = at < 0 ? -1 : clause.indexOf('\'', at + 9);
        return end < 0 ? "" : clause.substring(at + 9, end);
    }

    /** A name without its schema and its quotes. */
    static String unquoted(String s) {
        String t = s.strip();
        int dot = t.lastIndexOf('.');
        t = dot >= 0 ? t.substring(dot + 1) : t;
        boolean quoted = t.length() > 1 && "`\"[".indexOf(t.charAt(0)) >= 0;
        return quoted ? t.substring(1, t.length() - 1) : t;
    }

    /** The names between brackets. */
    static List<String> names(Window w, int from, int to) {
        List<String> names = new ArrayList<>();
        int start = from;
        for (int i = from; i < to; i++) {
            if (w.at(i) == ',' || w.at(i) == ')') {
                names.add(unquoted(w.text(start, i)));
                start = i + 1;
            }
            if (w.at(i) == ')') {
                break;
            }
        }
        return List.copyOf(names);
    }
}
