package dev.sekisho.dlp.name;

import dev.sekisho.dlp.text.Words;
import java.util.Set;

/**
 * Names in Latin letters of people who are not Japanese: a given name that many bear before a surname (Daniel Kim, John
 * A. Smith), a surname of China, Korea or Vietnam before given names (Nguyen Van An), and who is called Mr. or Ms.
 */
final class WesternName {
    private static final Set<String> GIVEN =
            Set.of(("Aaron Adam Adrian Alan Albert Alex Alexander Alice Amanda Amy Ana Andrea Andrew Angela Anna Anne "
                            + "Anthony Antonio Arthur Barbara Benjamin Bernard Betty Brandon Brendan Brian Bruce Carl Carlos Carol "
                            + "Caroline Catherine Charles Charlotte Chris Christian Christine Christopher Claire Daniel David "
                            + "Deborah Dennis Diana Donald Dorothy Douglas Edward Elena Elizabeth Emily Emma Eric Erik Ethan Eva "
                            + "Fernando Francisco Frank Gary George Gerald Grace Greg Gregory Guido Hannah Hans Harold Harry "
                            + "Heather Helen Helena Henry Isabel Jack Jacob James Jane Jason Jean Jeff Jeffrey Jennifer Jeremy "
                            + "Jessica Joan John Jonathan Jose Joseph Joshua Juan Julia Julie Justin Karen Karl Kate Katherine "
                            + "Kathleen Keith Kelly Kenneth Kevin Larry Laura Lauren Linda Lisa Louis Lucas Luis Margaret Maria "
                            + "Marie Mark Martin Mary Matthew Megan Michael Michelle Miguel Nancy Nathan Nicholas Nicole Olivia "
                            + "Oscar Pamela Patricia Patrick Paul Pedro Peter Philip Rachel Ralph Raymond Rebecca Richard Robert "
                            + "Roger Ronald Russell Ryan Samantha Samuel Sandra Sarah Scott Sean Sharon Simon Sophia Stephanie "
                            + "Stephen Steve Steven Susan Teresa Thomas Timothy Victor Victoria Vincent Virginia Walter William")
                    .split(" ", -1));

    private static final Set<String> SURNAMES = Set.of(
            "Nguyen", "Tran", "Pham", "Hoang", "Kim", "Zhang", "Liu", "Xu", "Zhao", "Huang", "Zhou", "Choi", "Jung");

    private static final Words TITLES = Words.of("Mr. ", "Ms. ", "Mrs. ", "Dr. ", "Prof. ", "Miss ");
    private static final int LONGEST_WORD = 12;
    private static final int MOST_WORDS = 4;

    private WesternName() {}

    /** The end of such a name that begins with a capital at an index, or the index itself. */
    static int end(char[] text, int windowStart, int start, int limit) {
        if (!begins(text, windowStart, start)) {
            return start;
        }
        boolean titled = titled(text, windowStart, start);
        int first = NameChars.end(text, start, limit, NameChars.LATIN);
        int end = names(text, first, limit);
        if (titled) {
            return first - start > 1 && free(text, end, limit) ? end : start;
        }
        boolean more = end > first && first - start <= LONGEST_WORD && free(text, end, limit);
        if (!more) {
            return start;
        }
        String word = capitalised(text, start, first);
        return GIVEN.contains(word) || SURNAMES.contains(word) ? end : start;
    }

    /** The end of the words with capitals behind the first, and of initials between them. */
    private static int names(char[] text, int from, int limit) {
        int end = from;
        for (int words = 1; words < MOST_WORDS; words++) {
            int i = end + 1;
            if (i >= limit || text[end] != ' ' || !NameChars.capital(text[i])) {
                return end;
            }
            int to = NameChars.end(text, i, limit, NameChars.LATIN);
            boolean initial = to == i + 1
                    && to + 2 < limit
                    && text[to] == '.'
                    && text[to + 1] == ' '
                    && NameChars.capital(text[to + 2]);
            if (to == i + 1 && !initial) {
                return end;
            }
            end = initial ? to + 1 : to;
        }
        return end;
    }

    /** Whether nothing goes on that makes it a mail address, a path or code. */
    private static boolean free(char[] text, int end, int limit) {
        return end >= limit
                || (NameChars.of(text[end]) != NameChars.DIGIT
                        && NameChars.of(text[end]) != NameChars.LATIN
                        && "@_-'&#$%=<\\+(/".indexOf(text[end]) < 0);
    }

    /** Whether no word with a capital, and no sign of code, stands before. */
    private static boolean begins(char[] text, int windowStart, int start) {
        if (start == windowStart) {
            return true;
        }
        char before = text[start - 1];
        byte kind = NameChars.of(before);
        if (kind == NameChars.LATIN || kind == NameChars.DIGIT || "@._-/'&#$%=\\+".indexOf(before) >= 0) {
            return false;
        }
        int i = start - 2;
        if (kind != NameChars.SPACE || i < windowStart || NameChars.of(text[i]) != NameChars.LATIN) {
            return true;
        }
        i = NameChars.start(text, windowStart, i, NameChars.LATIN);
        return !NameChars.capital(text[i]) || titled(text, windowStart, start);
    }

    private static boolean titled(char[] text, int windowStart, int start) {
        if (start - windowStart < 4 || text[start - 1] != ' ') {
            return false;
        }
        String title = TITLES.before(text, windowStart, start);
        int from = title == null ? windowStart : start - title.length();
        return title != null && (from == windowStart || NameChars.of(text[from - 1]) != NameChars.LATIN);
    }

    /** The word with small letters behind its first: KIM and Kim. */
    private static String capitalised(char[] text, int from, int to) {
        char[] word = new char[to - from];
        for (int i = from; i < to; i++) {
            word[i - from] = i > from && NameChars.capital(text[i]) ? (char) (text[i] + 'a' - 'A') : text[i];
        }
        return new String(word);
    }
}
