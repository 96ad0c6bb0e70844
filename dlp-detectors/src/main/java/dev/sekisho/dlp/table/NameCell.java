package dev.sekisho.dlp.table;

import dev.sekisho.dlp.inspect.InfoType;
import java.util.Set;

/** A cell of a column of names in which something else follows the name in brackets: 新井 昌弘（医学部・講師）, 佐藤 花子（45・女）. */
final class NameCell {
    private static final String UNITS = "部課係室科員長師士職";

    private static final Set<String> SEXES = Set.of("男", "女", "男性", "女性", "男子", "女子", "男児", "女児", "♂", "♀", "M", "F");

    private static final String SEX_STARTS = "男女♂♀MF";

    private NameCell() {}

    static boolean holdsName(Column column) {
        return InfoType.PERSON_NAME.equals(column.type()) && column.namePart() != NamePart.GIVEN;
    }

    /**
     * Where the name ends: before a bracket that holds neither a reading nor another name, or before a sex, an age or a
     * date behind a space, else where the cell ends.
     */
    static int end(CharSequence cell) {
        for (int i = 1; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (Chars.space(cell.charAt(i - 1)) && "□☐■☑○●◯◎".indexOf(c) >= 0) {
                return blankBefore(cell, i);
            }
            if (c == '(' || c == '（') {
                if (other(cell, i + 1)) {
                    return blankBefore(cell, i);
                }
                i = closing(cell, i);
            }
            if (border(cell.charAt(i - 1)) && !border(c) && attribute(cell, i)) {
                return blankBefore(cell, i);
            }
        }
        return cell.length();
    }

    private static boolean border(char c) {
        return Chars.space(c) || c == '／' || c == '/' || c == '、' || c == ',';
    }

    /** Whether the word that begins here is a sex, or has digits as an age or a date. */
    private static boolean attribute(CharSequence cell, int from) {
        int to = from;
        boolean digit = false;
        while (to < cell.length() && !border(cell.charAt(to)) && "(（".indexOf(cell.charAt(to)) < 0) {
            digit |= Chars.digit(cell.charAt(to));
            to++;
        }
        return digit || (to > from && to - from <= 2 && sex(cell, from, to));
    }

    private static boolean sex(CharSequence cell, int from, int to) {
        return SEX_STARTS.indexOf(cell.charAt(from)) >= 0
                && SEXES.contains(cell.subSequence(from, to).toString());
    }

    private static int closing(CharSequence cell, int open) {
        int i = open;
        while (i + 1 < cell.length() && cell.charAt(i) != ')' && cell.charAt(i) != '）') {
            i++;
        }
        return i;
    }

    private static int blankBefore(CharSequence cell, int bracket) {
        int end = bracket;
        while (end > 1 && Chars.space(cell.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean other(CharSequence cell, int from) {
        int i = from;
        boolean told = false;
        while (i < cell.length() && cell.charAt(i) != ')' && cell.charAt(i) != '）') {
            char c = cell.charAt(i);
            told |= Chars.digit(c) || "・、,/／男女♂♀".indexOf(c) >= 0;
            i++;
        }
        return told || i - from > 12 || (i > from && UNITS.indexOf(cell.charAt(i - 1)) >= 0);
    }
}
