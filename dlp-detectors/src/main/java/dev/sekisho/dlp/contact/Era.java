package dev.sekisho.dlp.contact;

import dev.sekisho.dlp.text.CharBits;
import dev.sekisho.dlp.text.CharClass;
import org.jspecify.annotations.Nullable;

/** Japanese eras. The year before an era's first year, added to a year of the era, gives the Gregorian year. */
enum Era {
    TENPO("天保", 1829, 15),
    KOKA("弘化", 1843, 5),
    KAEI("嘉永", 1847, 7),
    ANSEI("安政", 1853, 7),
    MANEN("万延", 1859, 2),
    BUNKYU("文久", 1860, 4),
    GENJI("元治", 1863, 2),
    KEIO("慶応", 1864, 4),
    MEIJI("明治", '明', 'M', '㍾', 1867, 45),
    TAISHO("大正", '大', 'T', '㍽', 1911, 15),
    SHOWA("昭和", '昭', 'S', '㍼', 1925, 64),
    HEISEI("平成", '平', 'H', '㍻', 1988, 31),
    REIWA("令和", '令', 'R', '㋿', 2018, 50);

    /** What no text holds. */
    private static final char NONE = '\uFFFF';

    private static final Era[] ALL = values();
    /** What the names of eras end with, and what may stand between one and its year. */
    private static final CharBits ENDS = CharBits.of("保化永政延久治応正和成明大昭平令MTSHRmtshr㍾㍽㍼㍻㋿. ");

    private final String name;
    private final char kanji;
    private final char letter;
    private final char square;
    private final int base;
    private final int years;

    /** An era before those that have letters of their own. */
    Era(String name, int base, int years) {
        this(name, NONE, NONE, NONE, base, years);
    }

    Era(String name, char kanji, char letter, char square, int base, int years) {
        this.name = name;
        this.kanji = kanji;
        this.letter = letter;
        this.square = square;
        this.base = base;
        this.years = years;
    }

    /** The Gregorian year, or -1 when the era has no such year. */
    int year(int yearOfEra) {
        return yearOfEra >= 1 && yearOfEra <= years ? base + yearOfEra : -1;
    }

    /** The era of a claims file's digit, 1 to 5. */
    static Era of(int code) {
        return switch (code) {
            case 1 -> MEIJI;
            case 2 -> TAISHO;
            case 3 -> SHOWA;
            case 4 -> HEISEI;
            case 5 -> REIWA;
            default -> throw new IllegalArgumentException("no era has this digit");
        };
    }

    /** How many characters before an index name this era: 昭和, 昭, S, S., ㍼; 0 for none. */
    private int length(char[] text, int index, int windowStart) {
        int at = index;
        int dots = at > windowStart && text[at - 1] == '.' ? 1 : 0;
        at -= dots;
        if (at - 2 >= windowStart && text[at - 2] == name.charAt(0) && text[at - 1] == name.charAt(1)) {
            return 2 + dots;
        }
        if (at - 1 < windowStart) {
            return 0;
        }
        char last = text[at - 1];
        boolean one = last == kanji || Character.toUpperCase(last) == letter || last == square;
        boolean glued = at - 2 >= windowStart && CharClass.of(text[at - 2]) == CharClass.LATIN;
        return one && !glued ? 1 + dots : 0;
    }

    /**
     * An era in front of a year.
     *
     * @param era the era
     * @param length how many characters name it, with the space behind a whole name
     */
    record Named(Era era, int length) {}

    /** The era named directly before an index, or null. */
    static @Nullable Named before(char[] text, int index, int windowStart) {
        if (index <= windowStart || !ENDS.has(text[index - 1])) {
            return null;
        }
        boolean apart = text[index - 1] == ' ';
        if (apart && (index - 2 <= windowStart || !ENDS.has(text[index - 2]))) {
            return null;
        }
        for (Era era : ALL) {
            int length = era.length(text, apart ? index - 1 : index, windowStart);
            if (length >= (apart ? 2 : 1)) {
                return new Named(era, apart ? length + 1 : length);
            }
        }
        return null;
    }
}
