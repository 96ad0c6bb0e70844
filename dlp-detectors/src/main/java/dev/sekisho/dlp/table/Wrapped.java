package dev.sekisho.dlp.table;

import dev.sekisho.dlp.inspect.InfoType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One value that is written over two or three lines of its cell: 営業本部 above 第一営業課, 1985年 above 4月1日. */
final class Wrapped {
    private static final int MOST_LINES = 3;
    private static final int LONGEST = 60;
    private static final int LONGEST_NAME = 8;
    private static final int LONGEST_NAME_PART = 4;
    private static final int LEAST_PHONE = 9;
    private static final int MOST_PHONE = 11;
    private static final int MOST_DATE = 8;

    private static final List<InfoType> WORDS = List.of(
            InfoType.ORGANIZATION_NAME,
            InfoType.DEPARTMENT,
            InfoType.JOB_TITLE,
            InfoType.OCCUPATION,
            InfoType.INDUSTRY,
            InfoType.PERSON_NAME);

    /** What units of a firm that have others under them end with. */
    private static final Suffixes UPPER = new Suffixes("本部", "事業部", "部", "局", "支店", "支社", "工場", "センター", "部門", "カンパニー");

    private Wrapped() {}

    /** The lines of a cell as one value that knows its places; null where they are several values or none is known. */
    static @Nullable CharSequence join(ColumnTypes types, Column column, CharSequence value, long start, long end) {
        InfoType type = column.type();
        boolean several = column.header().indexOf('\n') >= 0 || column.header().indexOf('／') >= 0;
        if (type == null || several || value.length() > LONGEST) {
            return null;
        }
        List<String> lines = lines(value);
        if (lines.size() < 2 || lines.size() > MOST_LINES || !one(types, type, lines)) {
            return null;
        }
        return placed(value, start, end);
    }

    private static List<String> lines(CharSequence value) {
        List<String> lines = new ArrayList<>();
        for (String line : value.toString().split("\n", -1)) {
            if (!line.isBlank()) {
                lines.add(line.strip());
            }
        }
        return lines;
    }

    /** Whether lines are one value. */
    static boolean one(ColumnTypes types, InfoType type, List<String> lines) {
        if (type.equals(InfoType.PERSON_NAME)) {
            return name(lines);
        }
        for (String line : lines) {
            if (ValueKinds.strict(line) != null) {
                return false;
            }
        }
        String joined = String.join("", lines);
        if (type.equals(InfoType.DATE_OF_BIRTH)) {
            return digits(joined) <= MOST_DATE && lines.get(0).indexOf('日') < 0;
        }
        if (type.equals(InfoType.PHONE_NUMBER)) {
            return digits(joined) >= LEAST_PHONE && digits(joined) <= MOST_PHONE && ValueShape.phone(joined);
        }
        if (type.equals(InfoType.EMAIL_ADDRESS)) {
            return ValueShape.mail(joined);
        }
        return words(types.values().plausible(), type, lines);
    }

    /** A surname above a given name, both in kanji; not two people. */
    private static boolean name(List<String> lines) {
        int length = 0;
        for (String line : lines) {
            length += line.length();
            if (line.length() > LONGEST_NAME_PART || !kanji(line)) {
                return false;
            }
        }
        return lines.size() == 2 && length <= LONGEST_NAME && !NameShape.common(lines.get(1));
    }

    private static boolean kanji(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (!Chars.kanji(line.charAt(i)) && !Chars.hiragana(line.charAt(i))) {
                return false;
            }
        }
        return Chars.kanji(line.charAt(0));
    }

    /** Departments go on from the larger to the smaller; of other words no two lines are values by themselves. */
    private static boolean words(Map<InfoType, Predicate<CharSequence>> plausible, InfoType type, List<String> lines) {
        Predicate<CharSequence> known = plausible.get(type);
        if (known == null || !known.test(String.join("", lines)) || another(plausible, type, lines)) {
            return false;
        }
        if (type.equals(InfoType.DEPARTMENT)) {
            return UPPER.end(lines.get(0)) && lastLetter(lines, 0) != lastLetter(lines, lines.size() - 1);
        }
        boolean each = true;
        for (String line : lines) {
            each &= known.test(line);
        }
        return !each;
    }

    /** Whether a line below is a value of another kind: the title below the department, the trade below the firm. */
    private static boolean another(
            Map<InfoType, Predicate<CharSequence>> plausible, InfoType type, List<String> lines) {
        for (InfoType other : WORDS) {
            Predicate<CharSequence> known = plausible.get(other);
            for (int i = 1; known != null && !other.equals(type) && i < lines.size(); i++) {
                if (known.test(lines.get(i))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static char lastLetter(List<String> lines, int index) {
        return lines.get(index).charAt(lines.get(index).length() - 1);
    }

    private static int digits(String value) {
        int n = 0;
        for (int i = 0; i < value.length(); i++) {
            n += Chars.digit(value.charAt(i)) ? 1 : 0;
        }
        return n;
    }

    /** The value without its line breaks and the blanks beside them. */
    private static CharSequence placed(CharSequence value, long start, long end) {
        boolean known = start >= 0 && (value instanceof PlacedText || end - start == value.length());
        StringBuilder text = new StringBuilder(value.length());
        long[] starts = new long[value.length()];
        long[] ends = new long[value.length()];
        for (int i = 0; i < value.length(); i++) {
            if (besideBreak(value, i)) {
                continue;
            }
            int n = text.length();
            boolean gaps = value instanceof PlacedText;
            starts[n] = gaps ? ((PlacedText) value).rawStart(i) : start + i;
            ends[n] = gaps ? ((PlacedText) value).rawEnd(i) : start + i + 1;
            text.append(value.charAt(i));
        }
        return known ? new PlacedText(text.toString(), starts, ends) : text.toString();
    }

    private static boolean besideBreak(CharSequence value, int at) {
        if (!Chars.space(value.charAt(at))) {
            return false;
        }
        int from = at;
        while (from > 0 && Chars.space(value.charAt(from - 1))) {
            from--;
        }
        for (int i = from; i < value.length() && Chars.space(value.charAt(i)); i++) {
            if (Chars.breaks(value.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
