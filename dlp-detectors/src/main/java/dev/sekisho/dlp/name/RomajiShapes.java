package dev.sekisho.dlp.name;

/** Judges names in Latin letters: words that can be read as Japanese syllables, each with a capital. */
final class RomajiShapes {
    private static final String VOWELS = "aeiou";
    private static final String CONSONANTS = "bcdfghjkmnprstwyz";

    private RomajiShapes() {}

    static double plausibility(CharSequence text, int s, int e) {
        int words = 0;
        int japanese = 0;
        int i = s;
        while (i < e) {
            int from = i;
            while (i < e && NameChars.of(text.charAt(i)) == NameChars.LATIN) {
                i++;
            }
            if (i - from < 2 || !Character.isUpperCase(text.charAt(from))) {
                return 0;
            }
            words++;
            japanese += syllables(text, from, i) ? 1 : 0;
            while (i < e && (text.charAt(i) == ' ' || text.charAt(i) == ',')) {
                i++;
            }
            if (i < e && NameChars.of(text.charAt(i)) != NameChars.LATIN) {
                return 0;
            }
        }
        return words < 2 || words > 3 ? 0 : japanese == words ? 0.8 : 0.2;
    }

    /**
     * Whether a word consists of Japanese syllables in any usual romanisation (Satoh, Ohno, Junichi, Shohei, Hattori).
     */
    static boolean syllables(CharSequence text, int from, int to) {
        int i = from;
        while (i < to) {
            int consonants = 0;
            while (i < to && CONSONANTS.indexOf(Character.toLowerCase(text.charAt(i))) >= 0) {
                i++;
                consonants++;
            }
            if (i == to) {
                char last = Character.toLowerCase(text.charAt(to - 1));
                return consonants == 1 && (last == 'n' || last == 'h');
            }
            if (VOWELS.indexOf(Character.toLowerCase(text.charAt(i))) < 0
                    || consonants > 3
                    || (consonants == 3 && !cluster(text, i))) {
                return false;
            }
            if (consonants == 2 && !pair(text, i)) {
                return false;
            }
            i++;
        }
        return true;
    }

    private static boolean cluster(CharSequence text, int vowel) {
        return at(text, vowel - 3) == 'n' || at(text, vowel - 3) == at(text, vowel - 2) || at(text, vowel - 3) == 't';
    }

    private static boolean pair(CharSequence text, int vowel) {
        char a = at(text, vowel - 2);
        char b = at(text, vowel - 1);
        return b == 'y'
                || a == b
                || a == 'n'
                || a == 'm'
                || (b == 'h' && "sctoh".indexOf(a) >= 0)
                || (a == 't' && (b == 's' || b == 'c'))
                || a == 'h';
    }

    private static char at(CharSequence text, int i) {
        return i < 0 ? ' ' : Character.toLowerCase(text.charAt(i));
    }
}
