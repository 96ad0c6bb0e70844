package dev.sekisho.dlp.table;

import dev.sekisho.dlp.inspect.InfoType;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Pairs of headers that part the name of whoever they speak of: 送付先姓 and 送付先名, お名前(姓) and お名前(名), Billing Last Name and
 * Billing First Name. Alone 送付先名 may as well head firms.
 */
final class SplitNames {
    private static final int LONGEST = 40;
    private static final String[] FAMILY = {"姓", "苗字", "セイ", "せい", "lastname", "familyname", "sei"};
    private static final String[] GIVEN = {"名", "名前", "メイ", "めい", "firstname", "givenname", "mei"};
    private static final String[] READINGS = {"フリガナ", "ふりがな", "カナ", "かな", "ヨミ", "よみ", "読み", "kana", "phonetic", "yomi"};

    /** What a header of a name says besides: seiKanji, 漢字(姓). */
    private static final String[] SCRIPTS = {"kanji", "漢字"};

    private SplitNames() {}

    /** What a header announces that stands beside its other half, or null. */
    static @Nullable Heading of(List<String> headers, int c) {
        String key = key(headers.get(c));
        for (int beside = c - 1; beside <= c + 1; beside += 2) {
            if (key.isEmpty() || beside < 0 || beside >= headers.size()) {
                continue;
            }
            String other = key(headers.get(beside));
            boolean alone = key.length() < letters(headers.get(c)).length();
            boolean family = pair(key, other, alone);
            if (family || pair(other, key, alone)) {
                boolean read = reading(headers.get(c)) || key.endsWith("セイ") || key.endsWith("メイ");
                InfoType type = read ? InfoType.PERSON_NAME_KANA : InfoType.PERSON_NAME;
                return new Heading(type, family ? NamePart.FAMILY : NamePart.GIVEN, false);
            }
        }
        return null;
    }

    /** Whether two headers are a pair, of which alone only words are known that nothing else was said with. */
    private static boolean pair(String family, String given, boolean alone) {
        for (int i = 0; i < FAMILY.length; i++) {
            int stem = family.length() - FAMILY[i].length();
            if ((alone ? stem >= 0 : stem > 0)
                    && family.endsWith(FAMILY[i])
                    && given.equals(family.substring(0, stem) + GIVEN[i])) {
                return true;
            }
        }
        return false;
    }

    /** The letters of a header without the words for readings and scripts: お名前(フリガナ・姓) is お名前姓. */
    private static String key(String header) {
        String letters = letters(header);
        for (String reading : READINGS) {
            letters = letters.replace(reading, "");
        }
        for (String script : SCRIPTS) {
            letters = letters.replace(script, "");
        }
        return letters;
    }

    private static String letters(String header) {
        if (header.length() > LONGEST) {
            return "";
        }
        StringBuilder key = new StringBuilder(header.length());
        for (int i = 0; i < header.length(); i++) {
            char c = Chars.fold(header.charAt(i));
            if (Character.isLetterOrDigit(c)) {
                key.append(c);
            }
        }
        return key.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean reading(String header) {
        for (String reading : READINGS) {
            if (header.toLowerCase(Locale.ROOT).contains(reading)) {
                return true;
            }
        }
        return false;
    }
}
