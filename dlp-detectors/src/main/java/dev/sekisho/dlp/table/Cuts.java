package dev.sekisho.dlp.table;

import dev.sekisho.dlp.table.LineWraps.Cut;
import dev.sekisho.dlp.text.Fold;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** Tells by what stands beside a line break whether it may cut a value, so cheaply that it is asked of every break. */
final class Cuts {
    private static final String JOINTS = "-ー().";
    /** What places end with. */
    private static final String PLACES = "都道府県市区郡町村";
    /** What stands in an address behind numbers, or in a date. */
    private static final String UNITS = "丁番地号条線室階棟年月日元";

    private static final String HONORIFICS = "様殿氏さ君先";
    private static final int PLACE_REACH = 24;
    private static final int NUMBER_REACH = 32;
    private static final int HONORIFIC_REACH = 8;
    /** What begins with more digits is a number by itself. */
    private static final int LONGEST_NUMBER = 12;

    private static final int HOUSE_NUMBER = 5;
    private static final int SHORTEST_PHONE = 10;
    private static final int LONGEST_LOCAL = 64;
    private static final int LONGEST_REST = 40;

    /** What whole domains end with in Japan; .co is not among them, as it is half of .co.jp and .com. */
    private static final Set<String> DOMAINS = Set.of(
            "jp", "com", "net", "org", "info", "biz", "me", "io", "tokyo", "dev", "app", "cn", "kr", "tw", "edu",
            "gov");

    private Cuts() {}

    /** Whether a value may be cut between two characters; most lines end with a sentence. */
    static boolean possible(char end, char next) {
        char before = Fold.fold(end);
        char after = Fold.fold(next);
        if (before < 0x80 && after < 0x80) {
            return (digit(before) || joint(before) || local(before)) && (digit(after) || joint(after) || local(after));
        }
        return (letter(before) && letter(after)) || (placed(before) && placed(after));
    }

    /** What kinds of values the line that ends at an index and the one that begins at another may hold. */
    static Set<Cut> of(char[] text, int first, int end, int next, int last, BooleanSupplier named) {
        char before = Fold.fold(text[end - 1]);
        char after = Fold.fold(text[next]);
        Set<Cut> cuts = Set.of();
        if (before < 0x80 && after < 0x80) {
            boolean numbers = numbers(text, first, end, next, last);
            int digits = numbers ? digits(text, next, last) : 0;
            cuts = with(cuts, Cut.NUMBER, numbers && digits < LONGEST_NUMBER);
            cuts = with(cuts, Cut.PLACE, numbers && digits <= HOUSE_NUMBER && place(text, first, end, next, last));
            return with(cuts, Cut.MAIL, mail(text, first, end, next, last));
        }
        boolean letters = letter(before) && letter(after);
        boolean addressed = Chars.kanji(before) && Chars.kanji(after) && honorific(text, next, last);
        cuts = with(cuts, Cut.NAME, addressed || (letters && named.getAsBoolean()));
        return with(cuts, Cut.PLACE, place(text, first, end, next, last));
    }

    private static Set<Cut> with(Set<Cut> cuts, Cut cut, boolean also) {
        if (!also) {
            return cuts;
        }
        Set<Cut> more = EnumSet.of(cut);
        more.addAll(cuts);
        return more;
    }

    private static boolean letter(char c) {
        return Chars.kanji(c) || Chars.katakana(c) || Chars.hiragana(c);
    }

    private static boolean placed(char c) {
        return letter(c) || Chars.digit(c) || c == '-';
    }

    /** Digits on both sides, or a joint between them. */
    private static boolean numbers(char[] text, int first, int end, int next, int last) {
        int left = end - 1;
        left -= left > first && joint(text[left]) ? 1 : 0;
        int right = next;
        right += right + 1 < last && joint(text[right]) ? 1 : 0;
        return digit(text[left]) && digit(text[right]);
    }

    /** How many digits the next line begins with, joints and blanks between them left out. */
    private static int digits(char[] text, int next, int last) {
        int digits = 0;
        for (int i = next; i < last && (digit(text[i]) || joint(text[i]) || Chars.blank(text[i])); i++) {
            digits += digit(text[i]) ? 1 : 0;
        }
        return digits;
    }

    private static boolean digit(char c) {
        return Chars.digit(Fold.fold(c));
    }

    private static boolean joint(char c) {
        return JOINTS.indexOf(Fold.fold(c)) >= 0;
    }

    private static boolean honorific(char[] text, int next, int last) {
        for (int i = next; i < Math.min(last, next + HONORIFIC_REACH); i++) {
            if (HONORIFICS.indexOf(text[i]) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a place is named near, and a number as of a house or a date. */
    private static boolean place(char[] text, int first, int end, int next, int last) {
        boolean numbered = text[next] == '第' && next + 1 < last && digit(text[next + 1]);
        if (numbered || text[end - 1] == '階' || text[end - 1] == '室') {
            return false; // a floor or a room ends an address
        }
        boolean place = false;
        boolean number = false;
        for (int i = Math.max(first, end - PLACE_REACH); i < end; i++) {
            place |= PLACES.indexOf(text[i]) >= 0 || UNITS.indexOf(text[i]) >= 0;
            number |= digit(text[i]);
        }
        for (int i = next; i < Math.min(last, next + NUMBER_REACH) && !(place && number); i++) {
            place |= PLACES.indexOf(text[i]) >= 0 || UNITS.indexOf(text[i]) >= 0;
            number |= digit(text[i]);
        }
        return place && number;
    }

    /** Whether a mail address goes on: one that is whole at the end of its line does not. */
    private static boolean mail(char[] text, int first, int end, int next, int last) {
        if (!local(text[end - 1]) || !local(text[next])) {
            return false;
        }
        int from = end;
        while (from > first && end - from < LONGEST_LOCAL && local(text[from - 1])) {
            from--;
        }
        int to = next;
        while (to < last && to - next < LONGEST_REST && local(text[to])) {
            to++;
        }
        int sign = indexOf(text, '@', from, end);
        if (sign >= 0) {
            return indexOf(text, '@', next, to) < 0
                    && (!DOMAINS.contains(label(text, sign, end)) || text[next] == '.' || text[next] == '-')
                    && DOMAINS.contains(ending(text, end, next, to));
        }
        boolean word = from > first && Chars.blank(text[from - 1]) && from - 1 > first && text[from - 2] < 0x80;
        return !word
                && indexOf(text, '@', next, to) >= 0
                && !announces(text, from, end)
                && !(end - from >= SHORTEST_PHONE && phone(text, from, end));
    }

    /** Whether a telephone number ends the line, as in a signature over the mail address. */
    private static boolean phone(char[] text, int from, int end) {
        boolean digits = text[from] == '0';
        for (int i = from; i < end && digits; i++) {
            digits = digit(text[i]) || joint(text[i]);
        }
        return digits;
    }

    /** Whether a word announces the address that begins the next line, as mail does. */
    private static boolean announces(char[] text, int from, int end) {
        String word = new String(text, from, end - from).toLowerCase(Locale.ROOT);
        return word.endsWith("mail") || word.endsWith("address") || word.equals("to") || word.equals("cc");
    }

    /** The last label of the domain behind the sign, as far as it stands in the line; empty without a dot. */
    private static String label(char[] text, int sign, int end) {
        int dot = end;
        while (dot > sign && text[dot - 1] != '.') {
            dot--;
        }
        return dot == sign ? "" : new String(text, dot, end - dot);
    }

    /** The last label of all that goes on in the next line. */
    private static String ending(char[] text, int end, int next, int to) {
        int stop = to;
        while (stop > next && !Chars.latin(text[stop - 1])) {
            stop--;
        }
        int dot = stop;
        while (dot > next && Chars.latin(text[dot - 1])) {
            dot--;
        }
        String below = new String(text, dot, stop - dot);
        if (dot > next) {
            return below;
        }
        int from = end;
        while (from > 0 && Chars.latin(text[from - 1])) {
            from--; // bounded by the longest local part, which was looked at
        }
        return new String(text, from, end - from) + below;
    }

    private static int indexOf(char[] text, char c, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text[i] == c) {
                return i;
            }
        }
        return -1;
    }

    private static boolean local(char c) {
        return c < 0x80 && (Character.isLetterOrDigit(c) || "@._-+%".indexOf(c) >= 0);
    }
}
