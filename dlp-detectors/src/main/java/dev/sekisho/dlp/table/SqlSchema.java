package dev.sekisho.dlp.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What {@code CREATE TABLE} says the columns of tables are called, for the statements that do not say it again. A
 * comment behind a column tells more than a name that is no known header: {@code namae TEXT, -- 氏名}. Not thread-safe.
 */
final class SqlSchema {
    private static final int LONGEST = 1 << 14;
    private static final int MOST_TABLES = 256;
    private static final int MOST_COLUMNS = 512;
    private static final Set<String> CONSTRAINTS =
            Set.of("primary", "foreign", "unique", "key", "index", "constraint", "check", "fulltext", "exclude");

    private final HeaderWords words;
    private final Map<String, List<String>> tables = new HashMap<>();
    private long triedUntil;

    SqlSchema(HeaderWords words) {
        this.words = words;
    }

    static boolean starts(Window w, int first) {
        return w.word(first, "create table ") || w.word(first, "create temporary table ");
    }

    List<String> columns(String table) {
        return tables.getOrDefault(table.toLowerCase(Locale.ROOT), List.of());
    }

    /** Reads a statement and returns where it ends, or -1 when none is read; no text is read for it twice in vain. */
    int read(Window w, int first) {
        if (w.offset(first) < triedUntil) {
            return -1;
        }
        int end = statement(w, first);
        triedUntil = end < 0 ? w.offset(Math.min(w.length(), first + LONGEST)) : triedUntil;
        return end;
    }

    private int statement(Window w, int first) {
        int stop = Math.min(w.length(), first + LONGEST);
        int open = first;
        while (open < stop && w.at(open) != '(' && w.at(open) != ';') {
            open++;
        }
        if (open >= stop || w.at(open) != '(') {
            return -1;
        }
        int end = open;
        while (end > first && Chars.space(w.at(end - 1))) {
            end--;
        }
        int start = end;
        while (start > first && !Chars.space(w.at(start - 1))) {
            start--;
        }
        String table = SqlTable.unquoted(w.text(start, end));
        List<String> names = new ArrayList<>();
        int close = columns(w, open + 1, stop, names);
        if (close > 0 && tables.size() < MOST_TABLES) {
            tables.put(table.toLowerCase(Locale.ROOT), List.copyOf(names));
        }
        return close;
    }

    /** Reads the names up to the closing bracket and returns where the statement ends, or -1. */
    private int columns(Window w, int from, int stop, List<String> names) {
        int depth = 0;
        int start = from;
        for (int i = from; i < stop; i++) {
            char c = w.at(i);
            if (w.word(i, "--")) {
                int end = w.lineEnd(i);
                if (w.text(start, i).isBlank()) {
                    comment(w.text(i + 2, end), names);
                    start = end;
                }
                i = end;
            } else if (c == '\'') {
                i = Math.max(i, string(w, i + 1, stop));
            } else if (depth == 0 && (c == ',' || c == ')')) {
                column(w.text(start, i), names);
                start = i + 1;
                if (c == ')') {
                    return ended(w, i, stop);
                }
            } else {
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            }
        }
        return -1;
    }

    private static int ended(Window w, int bracket, int stop) {
        int i = bracket;
        while (i < stop && w.at(i) != ';') {
            i++;
        }
        return i < stop ? i + 1 : bracket + 1;
    }

    private static int string(Window w, int from, int stop) {
        int i = from;
        while (i < stop && w.at(i) != '\'') {
            i++;
        }
        return i;
    }

    private void column(String definition, List<String> names) {
        int remark = definition.indexOf("--");
        String first = (remark >= 0 ? definition.substring(0, remark) : definition).strip();
        int end = 0;
        while (end < first.length() && !Chars.space(first.charAt(end))) {
            end++;
        }
        String name = SqlTable.unquoted(first.substring(0, end));
        if (name.isEmpty() || CONSTRAINTS.contains(name.toLowerCase(Locale.ROOT)) || names.size() >= MOST_COLUMNS) {
            return;
        }
        names.add(name);
        int at = first.toLowerCase(Locale.ROOT).indexOf("comment '");
        if (at > 0) {
            String told = first.substring(at + 9);
            comment(told.endsWith("'") ? told.substring(0, told.length() - 1) : told, names);
        } else if (remark >= 0) {
            comment(definition.substring(remark + 2), names);
        }
    }

    /** Calls the last column what its comment says, where its name says nothing. */
    private void comment(String comment, List<String> names) {
        int last = names.size() - 1;
        String told = comment.strip();
        if (last >= 0 && words.match(names.get(last)) == null && words.match(told) != null) {
            names.set(last, told);
        }
    }
}
