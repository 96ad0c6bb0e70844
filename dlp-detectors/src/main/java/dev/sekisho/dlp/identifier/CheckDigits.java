package dev.sekisho.dlp.identifier;

/**
 * Check digits of Japanese identifiers, over strings of ASCII digits. Pure functions.
 *
 * <p>Sources: the ministerial ordinances on the My Number (Ordinance 85 of 2014, Article 5) and the corporate number
 * (Ordinance 70 of 2014, Article 2); the national police's rules on licence numbers; the claims manuals of health
 * insurance for modulus 10.
 */
public final class CheckDigits {
    private static final int[] LICENCE = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2};

    private static final int PARCEL_MODULUS = 7;
    private static final String CARE_LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ";

    private CheckDigits() {}

    /**
     * Algorithm A: whether the last digit is right by modulus 10, weights 2 and 1, products split (Luhn).
     *
     * @param digits any number of ASCII digits
     * @return true when it is right
     */
    public static boolean luhn(String digits) {
        int sum = 0;
        for (int i = digits.length() - 1, weight = 1; i >= 0; i--, weight = 3 - weight) {
            int product = digit(digits, i) * weight;
            sum += product / 10 + product % 10;
        }
        return sum % 10 == 0;
    }

    /**
     * Algorithm B: whether the twelfth digit of a My Number is right.
     *
     * @param digits twelve ASCII digits
     * @return true when it is right
     */
    public static boolean myNumber(String digits) {
        return modulus11(digits);
    }

    /**
     * Whether the last digit of a resident record code is right by the formula of the My Number over its ten digits. No
     * primary source is known for it, only that published specimens agree, so it may strengthen a finding but must not
     * refuse one.
     *
     * @param digits eleven ASCII digits
     * @return true when it is right
     */
    public static boolean residentRecord(String digits) {
        return modulus11(digits);
    }

    /** Weights 2 to 7 and again 2 to 6 from the right. */
    private static boolean modulus11(String digits) {
        int last = digits.length() - 1;
        int sum = 0;
        for (int n = 1; n <= last; n++) {
            sum += digit(digits, last - n) * (n <= 6 ? n + 1 : n - 5);
        }
        int rest = sum % 11;
        return digit(digits, last) == (rest <= 1 ? 0 : 11 - rest);
    }

    /**
     * Algorithm C: whether the first digit of a corporate number is right.
     *
     * @param digits thirteen ASCII digits
     * @return true when it is right
     */
    public static boolean corporate(String digits) {
        int sum = 0;
        for (int n = 1; n <= 12; n++) {
            sum += digit(digits, 13 - n) * (n % 2 == 1 ? 1 : 2);
        }
        return digit(digits, 0) == 9 - sum % 9;
    }

    /**
     * Algorithm D: whether the eleventh digit of a driver's licence number is right.
     *
     * @param digits twelve ASCII digits
     * @return true when it is right
     */
    public static boolean licence(String digits) {
        int sum = 0;
        for (int i = 0; i < LICENCE.length; i++) {
            sum += digit(digits, i) * LICENCE[i];
        }
        return digit(digits, 10) == (11 - sum % 11) % 10;
    }

    /**
     * Algorithm E: whether the fourth digit of a post-office account's symbol is right. Known from one open-source
     * implementation only (sanmai/jpb-account-converter), so it may strengthen a finding but must not refuse one.
     *
     * @param symbol the five ASCII digits of the symbol
     * @param number one to eight ASCII digits
     * @return true when it is right
     */
    public static boolean postOffice(String symbol, String number) {
        String digits = symbol + "0".repeat(8 - number.length()) + number;
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int value = i == 3 ? 0 : digit(digits, i);
            sum += switch (i % 3) {
                case 0 -> value;
                case 1 -> value * 3;
                default -> value * 2 / 10 + value * 2 % 10;
            };
        }
        return digit(symbol, 3) == sum % 10;
    }

    /**
     * Algorithm F: whether the last digit is right by ICAO 9303, weights 7, 3 and 1.
     *
     * @param field ASCII digits, upper-case letters and {@code <}, then the check digit
     * @return true when it is right
     */
    public static boolean machineReadable(String field) {
        int sum = 0;
        for (int i = 0; i < field.length() - 1; i++) {
            char c = field.charAt(i);
            int value = c == '<' ? 0 : Character.digit(c, 36);
            sum += value * (i % 3 == 0 ? 7 : i % 3 == 1 ? 3 : 1);
        }
        return digit(field, field.length() - 1) == sum % 10;
    }

    /**
     * Algorithm A with letters: whether the last digit of a care provider's number is right; A counts as 10, B as 11
     * and so on to Z as 32, I, O and Q are not used.
     *
     * @param number ASCII digits and upper-case letters, the last one a digit
     * @return true when it is right
     */
    public static boolean careProvider(String number) {
        int sum = digit(number, number.length() - 1);
        for (int i = number.length() - 2, weight = 2; i >= 0; i--, weight = 3 - weight) {
            char c = number.charAt(i);
            int value = c <= '9' ? c - '0' : 10 + CARE_LETTERS.indexOf(c);
            int product = value * weight;
            sum += product / 10 + product % 10;
            if (value == 9 && c > '9') {
                return false;
            }
        }
        return sum % 10 == 0;
    }

    /**
     * Whether the last digit of a parcel's number is the rest of the others divided by seven, as the numbers of the
     * great carriers have it: then it speaks against a number of a person.
     *
     * @param digits twelve ASCII digits
     * @return true when it is
     */
    public static boolean parcel(String digits) {
        int rest = 0;
        for (int i = 0; i < digits.length() - 1; i++) {
            rest = (rest * 10 + digit(digits, i)) % PARCEL_MODULUS;
        }
        return digit(digits, digits.length() - 1) == rest;
    }

    private static int digit(String digits, int index) {
        return digits.charAt(index) - '0';
    }
}
