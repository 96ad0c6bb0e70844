package dev.sekisho.dlp.detect;

import dev.sekisho.dlp.inspect.Evidence;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.table.LineWraps;
import dev.sekisho.dlp.table.LineWraps.Cut;
import dev.sekisho.dlp.table.SpelledOut;
import dev.sekisho.dlp.text.CharClass;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Reads values whose characters do not stand together, cut in two by a line break or spelled out one by one: finds the
 * places where that may be so, and says which findings in what is joined count. Not thread-safe.
 */
final class LineJoiner {
    /** How far from a break the part of a name may stand that makes it worth a look, spaces and margins counted. */
    private static final int NEAR = 8;

    /** Digits behind the exchange of a telephone number. */
    private static final int SUBSCRIBER = 4;

    /** What a number of an address or a room ends with, and what its unit goes on with. */
    private static final String CLOSING = "号階室棟館荘F";

    private static final String ON = "-ー－−丁番号条線区町村の之ノF階室棟館";

    private static final Set<InfoType> PLACED = Set.of(InfoType.STREET_ADDRESS, InfoType.DATE_OF_BIRTH);

    /** What is no number, or is too short a one. */
    private static final Set<InfoType> NO_NUMBERS = Set.of(
            InfoType.PERSON_NAME,
            InfoType.PERSON_NAME_KANA,
            InfoType.EMAIL_ADDRESS,
            InfoType.STREET_ADDRESS,
            InfoType.AGE,
            InfoType.SEX,
            InfoType.ORGANIZATION_NAME,
            InfoType.OCCUPATION,
            InfoType.DEPARTMENT,
            InfoType.JOB_TITLE,
            InfoType.INDUSTRY,
            InfoType.INCOME_BAND,
            InfoType.MEDICAL_SPECIALTY,
            InfoType.HEALTH_CONDITION,
            InfoType.IP_ADDRESS);

    private final LineWraps wraps;
    private final SpelledOut spelled;
    private final BitSet named = new BitSet();
    /** The characters of what was found as it stands, and is likely. */
    private final BitSet told = new BitSet();

    private long base;

    LineJoiner(LineWraps.Taker taker, SpelledOut.Taker speller) {
        this.wraps = new LineWraps(taker);
        this.spelled = new SpelledOut(speller);
    }

    /** Looks at the line breaks of examined text. */
    void lines(char[] chars, int size, int from, int to, long start, List<Hit> hits) {
        named.clear();
        told.clear();
        base = start;
        for (Hit hit : hits) {
            if (hit.likelihood().atLeast(Likelihood.LIKELY)) {
                told.set((int) Math.max(0, hit.start() - start), (int) Math.max(0, hit.end() - start));
            }
            if (hit.type().equals(InfoType.PERSON_NAME)) {
                mark(chars, (int) (hit.end() - start), Math.min(size, (int) (hit.end() - start) + NEAR));
                mark(chars, Math.max(0, (int) (hit.start() - start) - NEAR), (int) (hit.start() - start));
            }
        }
        wraps.find(chars, size, from, to, start, named::get);
        spelled.find(chars, size, from, to, start);
    }

    private void mark(char[] chars, int from, int to) {
        for (int i = Math.max(0, from); i < to; i++) {
            if (chars[i] == '\n' || chars[i] == '\r') {
                named.set(i);
            }
        }
    }

    /** Whether all that stands from one place to another was found as it stands: 田 中 たけし is a name to detectors too. */
    boolean told(long from, long to) {
        return told.nextClearBit((int) (from - base)) >= to - base;
    }

    /** Whether a finding goes over the seam, is of a kind that may be cut there, and is sure enough. */
    static boolean value(Hit hit, CharSequence text, int seam, Set<Cut> cuts) {
        return hit.start() < seam
                && !(hit.type().equals(InfoType.STREET_ADDRESS)
                        && (whole(text.charAt(seam - 1), text.charAt(seam)) || numbered(text, seam)))
                && hit.end() > seam
                && hit.likelihood().atLeast(Likelihood.LIKELY)
                && cuts.stream().anyMatch(cut -> of(hit, cut));
    }

    /** Whether an address ends with its number above and a word begins below: 4-115号 above 主訴, 山田 or 3LDK. */
    private static boolean whole(char last, char next) {
        boolean number = CharClass.of(last) == CharClass.DIGIT || "一二三四五六七八九十〇".indexOf(last) >= 0;
        boolean goesOn = ON.indexOf(next) >= 0 || "一二三四五六七八九十〇".indexOf(next) >= 0;
        return (CLOSING.indexOf(last) >= 0 && !goesOn) || (number && !goesOn && CharClass.of(next) != CharClass.DIGIT);
    }

    /** Whether a telephone number without its area code ends the line above, behind a space: 溝口880-1 56-2331. */
    private static boolean numbered(CharSequence text, int seam) {
        int i = digits(text, seam);
        int exchange = i > 0 && text.charAt(i - 1) == '-' ? digits(text, i - 1) : i;
        return seam - i == SUBSCRIBER
                && exchange < i - 1
                && exchange > 0
                && CharClass.of(text.charAt(exchange - 1)) == CharClass.SPACE;
    }

    /** Where the digits begin that end at an index. */
    private static int digits(CharSequence text, int end) {
        int i = end;
        while (i > 0 && end - i <= SUBSCRIBER && CharClass.digit(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    /**
     * Whether a finding in text that is spelled out is all of it, but for an honorific, and not a heading or a row of a
     * table that has one character a cell.
     */
    static boolean spelled(Hit hit, CharSequence text, int from, int to) {
        boolean all = hit.start() <= from + 1 && hit.end() >= to - 1 && hit.start() >= from - 1 && hit.end() <= to + 1;
        if (!all || !hit.likelihood().atLeast(Likelihood.LIKELY)) {
            return false;
        }
        boolean letters = hit.type().equals(InfoType.PERSON_NAME) || hit.type().equals(InfoType.STREET_ADDRESS);
        boolean grouped = hit.type().equals(InfoType.PHONE_NUMBER)
                && text.toString().substring((int) hit.start(), (int) hit.end()).indexOf('-') > 0;
        return letters || grouped || (!NO_NUMBERS.contains(hit.type()) && hit.has(Evidence.LABEL)) || postal(hit, text);
    }

    /** A code behind its mark. */
    private static boolean postal(Hit hit, CharSequence text) {
        return hit.type().equals(InfoType.POSTAL_CODE) && text.toString().lastIndexOf('〒', (int) hit.start()) >= 0;
    }

    private static boolean of(Hit hit, Cut cut) {
        return switch (cut) {
            case NAME -> hit.type().equals(InfoType.PERSON_NAME);
            case PLACE -> PLACED.contains(hit.type());
            case MAIL -> hit.type().equals(InfoType.EMAIL_ADDRESS);
            case NUMBER -> !NO_NUMBERS.contains(hit.type()) && told(hit);
        };
    }

    /** Whether more than its length speaks for a number. */
    private static boolean told(Hit hit) {
        return hit.type().equals(InfoType.PHONE_NUMBER)
                || hit.has(Evidence.LABEL)
                || hit.has(Evidence.CHECK_DIGIT)
                || hit.has(Evidence.USER_RULE);
    }
}
