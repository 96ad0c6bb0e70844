package dev.sekisho.dlp.table;

import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.name.PersonNames;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** A cell of a column of names in which something else follows the name in brackets: 新井 昌弘（医学部・講師）, 佐藤 花子（45・女）. */
final class NameCell {
    private static final double SURELY = 0.95;

    private static final String UNITS = "部課係室科員長師士職";

    private static final Set<String> SEXES = Set.of("男", "女", "男性", "女性", "男子", "女子", "男児", "女児", "♂", "♀", "M", "F");

    /** What stands before a name in lists of who came and on slips. */
    private static final List<InfoType> ROLES =
            List.of(InfoType.ORGANIZATION_NAME, InfoType.DEPARTMENT, InfoType.JOB_TITLE);

    /** With its title and remark. */
    private static final int LONGEST_NAME = 12;

    private static final int LEAST_WORDS = 3;
    private static final int MOST_WORDS = 9;
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

    /**
     * Whether an employer, a department or a title stands with the name, so that the value is read as text: 青葉商事(株) 総務部
     * 課長 山田太郎.
     */
    static boolean more(CharSequence cell, ColumnTypes types) {
        if (LegalForm.of(cell) != LegalForm.Holder.PERSON) {
            return true;
        }
        String[] words = cell.toString().replace('\u3000', ' ').split(" ", MOST_WORDS);
        if (words.length < LEAST_WORDS || words.length == MOST_WORDS) {
            return false;
        }
        for (int i = 0; i + 1 < words.length; i++) {
            String word = words[i];
            for (InfoType type : ROLES) {
                Predicate<CharSequence> known = types.values().plausible().get(type);
                if (word.length() > 1 && known != null && known.test(word)) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Where a title ends that stands before the name of a cell, the blank behind it included: 課長 佐藤 花子; 0 when there is
     * none.
     */
    static int behindTitle(CharSequence cell, ColumnTypes types) {
        int end = 0;
        while (end < cell.length() && end <= LONGEST_NAME && !Chars.blank(cell.charAt(end))) {
            end++;
        }
        Predicate<CharSequence> title = types.values().plausible().get(InfoType.JOB_TITLE);
        boolean word = end > 1 && end + 1 < cell.length() && Chars.blank(cell.charAt(end));
        // Nearly every cell is a known surname and a given name: to know that costs less than to ask for a title.
        if (!word
                || title == null
                || PersonNames.plausibility(cell, 0, cell.length()) >= SURELY
                || !title.test(cell.subSequence(0, end))) {
            return 0;
        }
        CharSequence rest = cell.subSequence(end + 1, cell.length());
        return types.values().name(rest.toString()) >= NameColumn.NAME_LIKE ? end + 1 : 0;
    }

    /** Whether a value is a list of names: 波多江・城戸. A comma in Latin letters parts a surname from its given name. */
    static boolean several(CharSequence cell) {
        int open = 0;
        int from = 0;
        for (int i = 0; i < cell.length(); i++) {
            open += "（(".indexOf(cell.charAt(i)) >= 0 ? 1 : "）)".indexOf(cell.charAt(i)) >= 0 ? -1 : 0;
            if (parts(cell, i)) {
                if (open != 0 || i - from > LONGEST_NAME) {
                    return false;
                }
                from = i + 1;
            }
        }
        return from > 0 && cell.length() - from <= LONGEST_NAME;
    }

    /** Whether the character at an index stands between two names of a list. */
    static boolean parts(CharSequence cell, int i) {
        boolean inside = i > 0 && i + 1 < cell.length();
        char c = cell.charAt(i);
        return inside && (c == '、' || (c == '・' && Chars.kanji(cell.charAt(i - 1)) && Chars.kanji(cell.charAt(i + 1))));
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
        return digit || (to > from && to - from <= 2 && sex(cell, from, to)) || choice(cell, from, to);
    }

    /** Whether the word is the choice of a sex that a form prints behind the name: 男・女. */
    static boolean choice(CharSequence cell, int from, int to) {
        boolean dot = false;
        for (int i = from; i < to; i++) {
            char c = cell.charAt(i);
            dot |= c == '・' && i > from && i + 1 < to;
            if ("男女性・".indexOf(c) < 0) {
                return false;
            }
        }
        return dot;
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
