package dev.sekisho.dlp.table;

import dev.sekisho.dlp.name.PersonNames;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.IntPredicate;

/**
 * Names in two columns without headers: surnames in one and given names in the next, in kanji, as readings, or both, so
 * that the readings speak for the names: 上野 | ひなた | ウエノ | ヒナタ.
 */
final class NameHalves {
    private static final double MOST = 0.8;
    private static final double HALF = 0.5;
    private static final double SOME = 0.25;
    /** A surname or a given name in kanji. */
    private static final int LONGEST_PART = 4;
    /** In half width a voiced mark is a character of its own. */
    private static final int LONGEST_READING = 12;
    /** Fewer values may look like halves of names by chance. */
    private static final int LEAST = 3;
    /** What a surname and a given name look like on the average, put together. */
    private static final double NAME_LIKE = 0.6;

    private final ColumnTypes types;
    private final List<CellRow> rows;
    private final int width;
    private final IntPredicate free;

    /** @param free whether it is not known yet what a column holds */
    NameHalves(ColumnTypes types, List<CellRow> rows, int width, IntPredicate free) {
        this.types = types;
        this.rows = rows;
        this.width = width;
        this.free = free;
    }

    /** The first of the two columns of names, or -1. */
    int names() {
        for (int c = 0; c + 1 < width; c++) {
            boolean read = readings(c + 2) || readings(c - 2);
            if (pair(c) && surnames(c, read ? 0 : SOME) && given(c, read ? 0 : MOST)) {
                return c;
            }
        }
        for (int c = 0; c + 1 < width; c++) {
            if (pair(c) && surnames(c, SOME) && given(c, HALF) && together(c)) {
                return c;
            }
        }
        return -1;
    }

    /** Whether readings of surnames stand in a column, and those of given names in the next. */
    boolean readings(int c) {
        return c >= 0 && c + 1 < width && pair(c) && varied(c) && share(c, this::reads) >= HALF;
    }

    /** The first of two columns of readings that stand without names, or -1. */
    int readingsAlone() {
        for (int c = 0; c + 1 < width; c++) {
            if (pair(c) && varied(c) && varied(c + 1) && share(c, this::reads) >= MOST) {
                return c;
            }
        }
        return -1;
    }

    private boolean reads(String surname, String given) {
        return surname.length() <= LONGEST_READING
                && given.length() <= LONGEST_READING
                && PersonNames.isReading(surname + ' ' + given);
    }

    private boolean pair(int c) {
        return free.test(c) && free.test(c + 1);
    }

    private boolean surnames(int c, double known) {
        return share(c, (surname, given) -> surname(surname)) >= MOST
                && share(c, (surname, given) -> NameShape.common(surname)) >= known;
    }

    private boolean given(int c, double known) {
        return varied(c + 1)
                && share(c, (surname, given) -> part(given)) >= MOST
                && share(c, (surname, given) -> PersonNames.isGiven(given) || hiragana(given)) >= known;
    }

    /** Few words in hiragana stand beside a surname but names: ひなた. */
    private static boolean hiragana(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (!Chars.hiragana(value.charAt(i))) {
                return false;
            }
        }
        return value.length() > 1;
    }

    private boolean together(int c) {
        double sum = 0;
        int n = 0;
        for (CellRow row : rows) {
            if (row.length(c) > 0 && row.length(c + 1) > 0) {
                sum += types.values().name(row.value(c) + ' ' + row.value(c + 1));
                n++;
            }
        }
        return sum >= n * NAME_LIKE;
    }

    private static boolean surname(String value) {
        return NameShape.common(value) || (Chars.kanji(value.charAt(0)) && part(value));
    }

    private static boolean part(String value) {
        return value.length() <= LONGEST_PART && !NameShape.spaced(value) && !NameShape.oddEnding(value);
    }

    private boolean varied(int c) {
        Set<String> different = new HashSet<>();
        int n = 0;
        for (CellRow row : rows) {
            if (row.length(c) > 0) {
                different.add(row.value(c));
                n++;
            }
        }
        return different.size() * 2 > n || different.size() > LONGEST_READING;
    }

    /** The share of rows whose halves are as a test wants them; 0 where too few have both. */
    private double share(int c, BiPredicate<String, String> test) {
        int n = 0;
        int passed = 0;
        for (CellRow row : rows) {
            if (row.length(c) > 0 && row.length(c + 1) > 0) {
                n++;
                passed += test.test(row.value(c), row.value(c + 1)) ? 1 : 0;
            }
        }
        return n < LEAST ? 0 : (double) passed / n;
    }
}
