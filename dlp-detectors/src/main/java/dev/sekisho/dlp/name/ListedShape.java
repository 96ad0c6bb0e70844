package dev.sekisho.dlp.name;

import java.util.stream.Stream;

/**
 * Whether a word, or two with a gap, may be a name where names stand above and below it or on both sides: less has to
 * speak for it there than in a sentence, but no common word, town or office is one. Keeps no state.
 */
final class ListedShape {
    private static final int LONGEST_WORD = 6;
    private static final int LONGEST_PART = 4;
    private static final int LONGEST_SURNAME = 3;
    private static final double NAME = 0.5;

    /** What towns, offices, things and counts end with; a name that ends so has to be a known one. */
    private static final String NOT_LAST = "市区町村県府郡国科課部係室局署校園院所店館社者員会場表計費料分回戦賞数円点車線駅手様殿君氏屋楼堂亭庵寺号組班級年月日時等他型式法人版性家団名長";

    /** What stands before a name and is no part of it. */
    private static final String[] TITLES = Stream.of(PersonTitle.values())
            .flatMap(place -> Stream.of(place.words()))
            .filter(title -> title.length() > 1)
            .distinct()
            .toArray(String[]::new);

    private ListedShape() {}

    static boolean fits(NameLexicon lexicon, CharSequence text) {
        int gap = 0;
        while (gap < text.length() && NameChars.of(text.charAt(gap)) != NameChars.SPACE) {
            gap++;
        }
        int second = gap;
        while (second < text.length() && NameChars.of(text.charAt(second)) == NameChars.SPACE) {
            second++;
        }
        int last = text.length();
        if (gap == 0 || last < 2 || (second == last && gap < last) || !letters(text, 0, gap)) {
            return false;
        }
        boolean end =
                NOT_LAST.indexOf(text.charAt(last - 1)) < 0 || NameShapes.plausibility(lexicon, text, 0, last) >= NAME;
        return end && !titled(text) && (gap == last ? joined(lexicon, text) : parted(lexicon, text, gap, second));
    }

    private static boolean titled(CharSequence text) {
        for (String title : TITLES) {
            if (title.contentEquals(text.subSequence(0, Math.min(title.length(), text.length())))) {
                return true;
            }
        }
        return false;
    }

    private static boolean parted(NameLexicon lexicon, CharSequence text, int gap, int second) {
        int last = text.length();
        return gap <= LONGEST_PART
                && last - second <= LONGEST_PART
                && letters(text, second, last)
                && NameShapes.plausibility(lexicon, withOneSpace(text, gap, second), 0, last - second + gap + 1) >= NAME
                && part(NameShapes.word(lexicon, text, 0, gap))
                && part(NameShapes.word(lexicon, text, second, last));
    }

    private static CharSequence withOneSpace(CharSequence text, int gap, int second) {
        return new StringBuilder(text.length()).append(text, 0, gap).append(' ').append(text, second, text.length());
    }

    private static boolean joined(NameLexicon lexicon, CharSequence text) {
        int last = text.length();
        int whole = NameShapes.word(lexicon, text, 0, last);
        if (last > LONGEST_WORD || !part(whole)) {
            return false;
        }
        if (NameChars.of(text.charAt(0)) == NameChars.HIRAGANA && kana(text)) {
            return (whole & (NameLexicon.SURNAME_READING | NameLexicon.GIVEN_READING)) != 0
                    || KanaShapes.plausibility(lexicon, text, 0, last) >= NAME;
        }
        if (last == 2) {
            return whole == 0 || (NameLexicon.surname(whole) > 0 && NameLexicon.place(whole) < 2);
        }
        boolean kana = NameChars.of(text.charAt(last - 1)) != NameChars.KANJI;
        double name = NameShapes.plausibility(lexicon, text, 0, last);
        return kana ? name >= NAME : name > 0 || givenLast(lexicon, text);
    }

    /** Whether it ends with a given name, behind what is no word but a name. */
    private static boolean givenLast(NameLexicon lexicon, CharSequence text) {
        int last = text.length();
        for (int i = Math.max(1, last - LONGEST_SURNAME); i < last && i <= LONGEST_SURNAME; i++) {
            int given = NameShapes.word(lexicon, text, i, last);
            int surname = NameShapes.word(lexicon, text, 0, i);
            boolean known = NameLexicon.given(given) > 0 && NameLexicon.common(given) < 2;
            if (known && NameLexicon.common(surname) == 0 && part(surname)) {
                return true;
            }
        }
        return false;
    }

    private static boolean part(int flags) {
        boolean name = NameLexicon.surname(flags) > 1 || NameLexicon.given(flags) > 1;
        return (flags & (NameLexicon.SUFFIX | NameLexicon.COUNTRY)) == 0 && (NameLexicon.common(flags) == 0 || name);
    }

    /** Kanji and kana, but no katakana alone, which is of things and places as often. */
    private static boolean letters(CharSequence text, int from, int to) {
        boolean other = false;
        for (int i = from; i < to; i++) {
            byte kind = NameChars.of(text.charAt(i));
            if (kind < NameChars.KANJI || kind > NameChars.HIRAGANA) {
                return false;
            }
            other |= kind != NameChars.KATAKANA;
        }
        return other;
    }

    private static boolean kana(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (NameChars.of(text.charAt(i)) != NameChars.HIRAGANA) {
                return false;
            }
        }
        return true;
    }
}
