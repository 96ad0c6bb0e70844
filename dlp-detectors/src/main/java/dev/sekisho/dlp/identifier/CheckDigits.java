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
        int sum = 0;
        for (int n = 1; n <= 11; n++) {
            sum += digit(digits, 11 - n) * (n <= 6 ? n + 1 : n - 5);
        }
        int rest = sum % 11;
        return digit(digits, 11) == (rest <= 1 ? 0 : 11 - rest);
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

    private static int digit(String digits, int index) {
        return digits.charAt(index) - '0';
    }
}
