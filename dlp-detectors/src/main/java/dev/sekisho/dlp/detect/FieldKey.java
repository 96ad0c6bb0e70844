package dev.sekisho.dlp.detect;

import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.table.FieldNames;
import dev.sekisho.dlp.text.CharClass;
import org.jspecify.annotations.Nullable;

/**
 * The name of the field that a value in a log or program stands in: {@code birth_date: 1983/4/3},
 * {@code "accountNumber"="4826193"}. Remembers the last ones, as the same come again. Not thread-safe.
 */
final class FieldKey {
    private static final int LONGEST = 40;
    /** Quotes, blanks and brackets between the sign and the value. */
    private static final int WIDEST_GAP = 3;
    /** The most letters and signs that a value begins with before its first digit: AB12345678CD, (090), +81. */
    private static final int LEADING = 4;

    private static final int SLOTS = 64;
    private static final long PRIME = 0x100000001B3L;

    private final FieldNames names;
    private final long[] known = new long[SLOTS];
    private final @Nullable InfoType[] types = new InfoType[SLOTS];

    FieldKey(FieldNames names) {
        this.names = names;
    }

    /** What the name before a value announces, or null when there is none or it is not known. */
    @Nullable
    InfoType before(char[] text, int value) {
        int i = value;
        while (i > 0 && value - i < LEADING && leads(text[i - 1])) {
            i--;
        }
        int gap = i;
        while (gap > 0 && i - gap < WIDEST_GAP && "\"' ".indexOf(text[gap - 1]) >= 0) {
            gap--;
        }
        if (gap == 0 || (text[gap - 1] != ':' && text[gap - 1] != '=')) {
            return null;
        }
        int end = gap - 1;
        end -= end > 0 && "\"' ".indexOf(text[end - 1]) >= 0 ? 1 : 0;
        int start = end;
        while (start > 0 && end - start <= LONGEST && inName(text[start - 1])) {
            start--;
        }
        boolean name = end - start > 1 && end - start <= LONGEST && CharClass.of(text[start]) == CharClass.LATIN;
        return name ? type(text, start, end) : null;
    }

    private static boolean leads(char c) {
        return CharClass.of(c) == CharClass.LATIN || "+([".indexOf(c) >= 0;
    }

    private static boolean inName(char c) {
        byte kind = CharClass.of(c);
        return kind == CharClass.LATIN || kind == CharClass.DIGIT || c == '_' || c == '-' || c == '.';
    }

    private @Nullable InfoType type(char[] text, int start, int end) {
        long hash = (long) end - start;
        for (int i = start; i < end; i++) {
            hash = (hash ^ text[i]) * PRIME;
        }
        int slot = (int) (hash >>> 32) & (SLOTS - 1);
        if (known[slot] != hash) {
            types[slot] = names.announced(new String(text, start, end - start));
            known[slot] = hash;
        }
        return types[slot];
    }
}
