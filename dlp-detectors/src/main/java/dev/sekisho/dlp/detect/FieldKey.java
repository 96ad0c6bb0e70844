package dev.sekisho.dlp.detect;

import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.table.FieldNames;
import dev.sekisho.dlp.text.CharClass;
import dev.sekisho.dlp.text.Words;
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

    /** What stands between a name and a sign, besides. */
    private static final String SIGNS = "\"' )]:=!<>";
    /** What the name stands before: name="tel" value="090", tel BETWEEN '090'. */
    private static final Words NO_NAMES =
            Words.of("value=", "value =", "Value=", "VALUE=", "BETWEEN ", "LIKE ", "between ", "like ");

    private static final Words SETTERS = Words.of("set", "with", "put", "add");

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
        int gap = back(text, i, "\"' ");
        int end = sign(text, i, gap);
        if (end <= 0) {
            return null;
        }
        end = back(text, end, SIGNS);
        int start = nameStart(text, end);
        if (NO_NAMES.at(text, start, Math.min(value, end + 2)) != null) {
            gap = start;
            end = back(text, start, SIGNS);
            start = nameStart(text, end);
        }
        boolean name = end - start > 1 && end - start <= LONGEST && CharClass.of(text[start]) == CharClass.LATIN;
        return name && fits(text, start, end, gap, i) ? type(text, start, end) : null;
    }

    /** Before so many signs at most. */
    private static int back(char[] text, int end, String signs) {
        int i = end;
        while (i > 0 && end - i < WIDEST_GAP && signs.indexOf(text[i - 1]) >= 0) {
            i--;
        }
        return i;
    }

    /** Where a name begins, behind the hyphens of an option: --birth-date, -Dbirth.date. */
    private static int nameStart(char[] text, int end) {
        int start = end;
        while (start > 0 && end - start <= LONGEST && inName(text[start - 1])) {
            start--;
        }
        int first = start;
        while (start < end && CharClass.of(text[start]) != CharClass.LATIN) {
            start++;
        }
        return start + 1 < end && start == first + 1 && text[first] == '-' && text[start] == 'D' ? start + 1 : start;
    }

    /**
     * Where the sign begins between a name and a value, or 0: birth_date=1983, "tel" => "090", ('tel', '090'),
     * setTel("090"), BIRTH_DATE "1983", name="tel">090, --birth-date 1983.
     */
    private static int sign(char[] text, int value, int gap) {
        if (gap < 2) {
            return 0;
        }
        char sign = text[gap - 1];
        if (sign == ':' || sign == '=') {
            return gap - 1;
        }
        char before = text[gap - 2];
        boolean quoted = gap < value && quote(text[value - 1]);
        if (sign == '>') {
            return "=-<".indexOf(before) >= 0 ? gap - 2 : quote(before) ? gap - 1 : 0;
        }
        if (quoted && ((sign == ',' && quote(before)) || sign == '(')) {
            return gap - 1;
        }
        boolean blank = gap < value && text[gap] == ' ' && CharClass.of(sign) == CharClass.LATIN;
        return blank || text[value] == '(' ? gap : 0;
    }

    /**
     * Whether a name fits what parts it from its value: before a bracket one that sets, before a blank one in parts.
     */
    private boolean fits(char[] text, int start, int end, int gap, int value) {
        if (end == gap && text[gap] == ' ') {
            boolean option = start > 1 && text[start - 1] == '-' && text[start - 2] == '-';
            return option || (quote(text[value - 1]) && parted(text, start, end));
        }
        boolean called = text[value] == '(' ? end == value : end == gap - 1 && text[gap - 1] == '(';
        int last = called ? lastPart(text, start, end) : start;
        return !called || SETTERS.at(text, last, end) != null || names.known(new String(text, last, end - last));
    }

    private static boolean parted(char[] text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text[i] == '_') {
                return true;
            }
        }
        return false;
    }

    /** Where the part of a name behind its last dot begins: setTel in user.setTel. */
    private static int lastPart(char[] text, int start, int end) {
        int i = end;
        while (i > start && text[i - 1] != '.') {
            i--;
        }
        return i;
    }

    private static boolean quote(char c) {
        return c == '"' || c == '\'';
    }

    private static boolean leads(char c) {
        return CharClass.of(c) == CharClass.LATIN || "+([~".indexOf(c) >= 0;
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
