package dev.sekisho.dlp.identifier;

import java.util.BitSet;

/** Lists of two-digit codes that begin numbers. Immutable. */
public final class CodeLists {
    /**
     * The codes of the police authorities (公安委員会) on licences; they are not those of the prefectures. 00 is given
     * abroad.
     */
    private static final BitSet POLICE = codes("00 10-14 20-25 30 40-55 60-65 70-74 80-83 90-97");

    /** 法別番号 of health insurance; those beyond 01, 03, 04 and 33 are common practice and only confirm. */
    private static final BitSet INSURERS = codes("01-04 06-07 31-34 39 63 67 72-75");

    /** 法別番号 of publicly funded care; from 80 the schemes of prefectures and towns. */
    private static final BitSet PAYERS = codes("10-25 28-30 38 51-54 62 66 79-99");

    private CodeLists() {}

    private static BitSet codes(String ranges) {
        BitSet codes = new BitSet(100);
        for (String range : ranges.split(" ", -1)) {
            int from = Integer.parseInt(range.substring(0, 2));
            int to = Integer.parseInt(range.substring(range.length() - 2));
            codes.set(from, to + 1);
        }
        return codes;
    }

    /**
     * Whether two digits are the JIS code of a prefecture, 01 to 47.
     *
     * @param digits ASCII digits
     * @param index where the two stand
     * @return true when they are
     */
    public static boolean prefecture(String digits, int index) {
        int code = two(digits, index);
        return code >= 1 && code <= 47;
    }

    /**
     * Whether a number begins with the code of a police authority.
     *
     * @param digits ASCII digits
     * @return true when it does
     */
    public static boolean police(String digits) {
        return POLICE.get(two(digits, 0));
    }

    /**
     * Whether a number begins with a code of a kind of health insurance.
     *
     * @param digits ASCII digits
     * @return true when it does
     */
    public static boolean insurer(String digits) {
        return INSURERS.get(two(digits, 0));
    }

    /**
     * Whether a number begins with a code of a law on publicly funded care.
     *
     * @param digits ASCII digits
     * @return true when it does
     */
    public static boolean payer(String digits) {
        return PAYERS.get(two(digits, 0));
    }

    /** The number that two digits are. */
    static int two(String digits, int index) {
        return (digits.charAt(index) - '0') * 10 + digits.charAt(index + 1) - '0';
    }
}
