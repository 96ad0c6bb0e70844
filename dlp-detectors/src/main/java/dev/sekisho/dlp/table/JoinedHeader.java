package dev.sekisho.dlp.table;

import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.text.CharBits;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A header over cells of several fields (部署／役職, 年齢・性別): a cell with as many parts holds one field in each. */
final class JoinedHeader {
    /** What stands between two headers; a tag such as {@code <br>} does, too. */
    private static final CharBits SIGNS = CharBits.of("／/・、,|｜+＋\n<");

    /** What separates the parts of a cell; a weaker sign is tried where a stronger one does not do. */
    private static final String[] CELL_SIGNS = {"／/", "\n<", "|｜", "、,，", "・･", " \u3000"};

    private final List<Heading> parts;

    private JoinedHeader(List<Heading> parts) {
        this.parts = parts;
    }

    /** What a header of several known headers announces, or null when it is none. */
    static @Nullable JoinedHeader of(HeaderWords words, String header) {
        if (!joined(header) || words.exact(header) || HeaderSubject.who(header) > 0) {
            return null;
        }
        List<Heading> parts = new ArrayList<>();
        Set<InfoType> types = new HashSet<>();
        int from = 0;
        for (int i = 0; i <= header.length(); i++) {
            if (i < header.length() && !SIGNS.has(header.charAt(i))) {
                continue;
            }
            Heading part = words.match(header.substring(from, i));
            InfoType type = part == null ? null : part.type();
            if (part == null || (type == null ? !part.open() : !types.add(type))) {
                return null;
            }
            parts.add(part);
            from = skip(header, i);
            i = from - 1;
        }
        return parts.size() < 2 || types.isEmpty() ? null : new JoinedHeader(parts);
    }

    private static boolean joined(String header) {
        for (int i = 0; i < header.length(); i++) {
            if (SIGNS.has(header.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    Column column(int part, int index, String header) {
        Heading heading = parts.get(part);
        return heading.type() == null
                ? Column.untyped(index, header)
                : new Column(index, header, heading.type(), Likelihood.VERY_LIKELY, true, heading.part(), false);
    }

    int size() {
        return parts.size();
    }

    /** Where the parts of a cell begin and end, or null when it has not as many as the header. */
    int @Nullable [] parts(CharSequence cell) {
        for (String signs : CELL_SIGNS) {
            int[] found = cut(cell, signs);
            if (found != null) {
                return found;
            }
        }
        return parts.size() == 2 ? touching(cell) : null;
    }

    /** The parts of 40代女性 or F52, which nothing separates. */
    private int @Nullable [] touching(CharSequence cell) {
        InfoType first = parts.get(0).type();
        boolean ageFirst =
                InfoType.AGE.equals(first) && InfoType.SEX.equals(parts.get(1).type());
        boolean sexFirst =
                InfoType.SEX.equals(first) && InfoType.AGE.equals(parts.get(1).type());
        for (int i = 1; (ageFirst || sexFirst) && i < cell.length(); i++) {
            char next = cell.charAt(i);
            if (ageFirst ? "男女MF♂♀ＭＦ".indexOf(next) >= 0 : Chars.digit(next)) {
                return new int[] {0, i, i, cell.length()};
            }
        }
        return null;
    }

    private int @Nullable [] cut(CharSequence cell, String signs) {
        int[] places = new int[parts.size() * 2];
        int n = 0;
        int i = 0;
        while (i < cell.length()) {
            int from = i;
            while (i < cell.length() && signs.indexOf(cell.charAt(i)) < 0) {
                i++;
            }
            if (i > from) {
                if (n == parts.size()) {
                    return null;
                }
                trim(cell, from, i, places, n++);
            }
            i = skip(cell, i);
        }
        return n == parts.size() ? places : null;
    }

    /** Behind the sign, or behind the tag that opens here. */
    private static int skip(CharSequence cell, int at) {
        int i = at;
        if (i < cell.length() && cell.charAt(i) == '<') {
            while (i < cell.length() && cell.charAt(i) != '>') {
                i++;
            }
        }
        return i + 1;
    }

    private static void trim(CharSequence cell, int from, int to, int[] places, int part) {
        int start = from;
        int end = to;
        while (start < end && Chars.space(cell.charAt(start))) {
            start++;
        }
        while (end > start && Chars.space(cell.charAt(end - 1))) {
            end--;
        }
        places[part * 2] = start;
        places[part * 2 + 1] = end;
    }
}
