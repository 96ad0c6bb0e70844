package dev.sekisho.dlp.name;

import dev.sekisho.dlp.inspect.Candidate;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/**
 * Names and titles with a space behind each letter, as minutes and old forms set them to one width: 委 員 長 山 田 太 郎 君.
 * Kanji alone, then perhaps one word in kana: 田 中 たけし.
 */
final class SpacedOut {
    private static final int LEAST = 3;
    private static final int MOST = 16;

    private static final Set<String> TITLES = Set.of(
            "議長", "委員", "委員長", "議員", "会長", "幹事", "部長", "課長", "係長", "理事", "市長", "町長", "村長", "区長", "局長", "主査", "書記", "主任",
            "参事", "氏名", "教授", "校長", "座長", "監事");

    private static final String HONORIFICS = "君様氏殿";

    /** Who somebody is to another, before a name that has spaces as it has: 妻　山　進. */
    private static final String RELATIONS = "妻夫父母子兄姉弟妹孫祖";

    private final NameLexicon lexicon;

    SpacedOut(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether the last letter stands alone, and two others at the beginning or behind the first word. */
    static boolean begins(char[] text, int from, int to) {
        return to - from >= 2 * LEAST - 1
                && NameChars.of(text[to - 2]) == NameChars.SPACE
                && (alone(text, from, to) || alone(text, NameChars.end(text, from, to, NameChars.KANJI) + 1, to));
    }

    private static boolean alone(char[] text, int i, int to) {
        return i + 3 < to
                && NameChars.of(text[i]) == NameChars.KANJI
                && NameChars.of(text[i + 1]) == NameChars.SPACE
                && NameChars.of(text[i + 2]) == NameChars.KANJI
                && NameChars.of(text[i + 3]) == NameChars.SPACE;
    }

    /** Finds the name in the letters of a cluster; whether there is one. */
    boolean find(Candidate c, int from, int to, NameTaker out) {
        char[] text = c.text();
        int first = alone(text, from, to) ? from : NameChars.end(text, from, to, NameChars.KANJI) + 1;
        int[] places = new int[MOST];
        int n = 0;
        int i = first;
        while (i < to && n < MOST && NameChars.of(text[i]) == NameChars.KANJI && spaceAt(text, i + 1, to)) {
            places[n++] = i;
            i += 2;
        }
        int title = title(text, places, n);
        int last = n > title && HONORIFICS.indexOf(text[places[n - 1]]) >= 0 ? n - 1 : n;
        int kana = last == n ? kanaEnd(text, i, c.windowEnd()) : i;
        boolean name = kana > i ? surname(text, places, title, last) : name(text, places, title, last);
        if (name) {
            out.name(places[title], kana > i ? kana : places[last - 1] + 1);
        }
        return name;
    }

    private static boolean spaceAt(char[] text, int i, int to) {
        return i >= to || NameChars.of(text[i]) == NameChars.SPACE;
    }

    /** How many of the first letters are a title. */
    private static int title(char[] text, int[] places, int n) {
        for (int length = 3; length >= 2; length--) {
            if (n >= length && TITLES.contains(join(text, places, 0, length))) {
                return length;
            }
        }
        return 0;
    }

    /** How many letters that stand alone are a title, before which 副 may stand; the letters are asked for by number. */
    static int titleEnd(IntUnaryOperator letters, int count) {
        int from = count > 0 && letters.applyAsInt(0) == '副' ? 1 : 0;
        for (int length = 3; length >= 2; length--) {
            if (count < from + length) {
                continue;
            }
            StringBuilder title = new StringBuilder(length);
            for (int i = from; i < from + length; i++) {
                title.append((char) letters.applyAsInt(i));
            }
            if (TITLES.contains(title.toString())) {
                return from + length;
            }
        }
        return 0;
    }

    private boolean name(char[] text, int[] places, int from, int to) {
        if (to - from < LEAST || to - from > 6 || RELATIONS.indexOf(text[places[from]]) >= 0) {
            return false;
        }
        String joined = join(text, places, from, to);
        return NameShapes.plausibility(lexicon, joined, 0, joined.length()) >= 0.5;
    }

    private boolean surname(char[] text, int[] places, int from, int to) {
        return to > from && to - from <= LEAST && NameLexicon.surname(lexicon.get(join(text, places, from, to))) > 1;
    }

    /** Where a word in kana ends that begins here and with which the line or cell is over, or a title follows. */
    private static int kanaEnd(char[] text, int from, int limit) {
        int i = from;
        while (i < limit && KanaShapes.kana(text[i])) {
            i++;
        }
        byte next = i < limit ? NameChars.of(text[i]) : NameChars.BREAK;
        return i - from >= 2 && i - from <= 5 && (next == NameChars.BREAK || next == NameChars.SPACE) ? i : from;
    }

    private static String join(char[] text, int[] places, int from, int to) {
        StringBuilder joined = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            joined.append(text[places[i]]);
        }
        return joined.toString();
    }
}
