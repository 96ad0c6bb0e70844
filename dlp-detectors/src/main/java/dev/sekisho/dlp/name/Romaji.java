package dev.sekisho.dlp.name;

/**
 * Latin spellings of Japanese names brought to one form, whichever romanisation was used: Satoh, Satou and Sato are
 * one, and so are Shinichi and Sinniti. Long vowels are short, as a passport writes them.
 */
final class Romaji {
    private static final String[] OLD = {
        "si", "shi", "ti", "chi", "tu", "tsu", "hu", "fu", "sy", "sh", "ty", "ch", "zy", "j", "jy", "j", "zi", "ji",
        "l", "r"
    };

    private Romaji() {}

    /** One form for all usual romanisations; the text is a single word. */
    static String fold(CharSequence word) {
        StringBuilder out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = plain(word.charAt(i));
            char last = out.length() == 0 ? 0 : out.charAt(out.length() - 1);
            char next = i + 1 < word.length() ? plain(word.charAt(i + 1)) : 0;
            boolean longVowel = (last == 'o' && (c == 'u' || c == 'o')) || (last == 'u' && c == 'u');
            boolean longH = c == 'h' && vowel(last) && !vowel(next) && next != 'y';
            if (longVowel || longH || c == '\'' || c == '-') {
                continue;
            }
            boolean nasal = c == 'm' && (next == 'b' || next == 'p' || next == 'm');
            out.append(nasal ? 'n' : c == 't' && next == 'c' ? 'c' : c);
        }
        return old(out);
    }

    private static String old(StringBuilder word) {
        for (int k = 0; k < OLD.length; k += 2) {
            for (int i = word.indexOf(OLD[k]); i >= 0; i = word.indexOf(OLD[k], i + OLD[k + 1].length())) {
                boolean part =
                        i > 0 && (word.charAt(i - 1) == 's' || word.charAt(i - 1) == 'c') && OLD[k].charAt(0) == 'h';
                if (!part) {
                    word.replace(i, i + OLD[k].length(), OLD[k + 1]);
                }
            }
        }
        return word.toString();
    }

    private static boolean vowel(char c) {
        return c == 'a' || c == 'i' || c == 'u' || c == 'e' || c == 'o';
    }

    private static char plain(char c) {
        if (c >= 'A' && c <= 'Z') {
            return (char) (c + 32);
        }
        int macron = "ĀāĪīŪūĒēŌōÂâÎîÛûÊêÔô".indexOf(c);
        return macron < 0 ? c : "aaiiuueeooaaiiuueeoo".charAt(macron);
    }
}
