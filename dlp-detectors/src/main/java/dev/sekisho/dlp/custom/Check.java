package dev.sekisho.dlp.custom;

import dev.sekisho.dlp.identifier.CheckDigits;
import java.util.Objects;

/**
 * Whether a value can be right: its check digit, its date, its range. A value that fails is no finding.
 *
 * <p>The value comes folded to half width. The named checks leave out spaces and {@code - . / :}, see letters in upper
 * case, and, where they are checks of digits alone, leave out what stands before the first digit. Implementations are
 * pure and thread-safe.
 */
@FunctionalInterface
public interface Check {

    /**
     * Tests a value.
     *
     * @param value the value in half width; not to be kept
     * @return true when it can be right
     */
    boolean test(String value);

    /**
     * Modulus 10 with weights 2 and 1 from the right, products split (Luhn, ISO/IEC 7812-1).
     *
     * @return the check
     */
    static Check luhn() {
        return value -> CheckSums.digits(value, 2) && CheckDigits.luhn(CheckSums.number(value));
    }

    /**
     * Modulus 10: the last digit is what the weighted sum of the others lacks to a multiple of ten. JAN codes have the
     * weights 3 and 1.
     *
     * @param weights from the digit before the check digit to the left, repeated as often as needed
     * @return the check
     */
    static Check mod10(int... weights) {
        int[] copy = CheckSums.weights(weights);
        return value -> CheckSums.weighted(value, copy, 10);
    }

    /**
     * Modulus 11: the last character is what the weighted sum of the others lacks to a multiple of eleven; for ten it
     * is {@code X} or {@code 0}. ISBN-10 has the weights 2 to 10.
     *
     * @param weights from the digit before the check digit to the left, repeated as often as needed
     * @return the check
     */
    static Check mod11(int... weights) {
        int[] copy = CheckSums.weights(weights);
        return value -> CheckSums.weighted(value, copy, 11);
    }

    /**
     * ISO/IEC 7064 MOD 11,10: digits, the last of which is the check digit.
     *
     * @return the check
     */
    static Check iso7064Mod11_10() {
        return value -> CheckSums.hybrid(value, 10);
    }

    /**
     * ISO/IEC 7064 MOD 37,36: digits and letters, the last of which is the check character.
     *
     * @return the check
     */
    static Check iso7064Mod37_36() {
        return value -> CheckSums.hybrid(value, 36);
    }

    /**
     * ISO/IEC 7064 MOD 11-2: digits, then a digit or {@code X} (ISNI, ORCID).
     *
     * @return the check
     */
    static Check iso7064Mod11_2() {
        return CheckSums::mod11Radix2;
    }

    /**
     * ISO/IEC 7064 MOD 97-10: digits and letters, the last two of which are check digits.
     *
     * @return the check
     */
    static Check iso7064Mod97_10() {
        return value -> CheckSums.mod97(CheckSums.compact(value));
    }

    /**
     * An IBAN (ISO 13616): MOD 97-10 with the first four characters moved to the end.
     *
     * @return the check
     */
    static Check iban() {
        return value -> {
            String c = CheckSums.compact(value);
            return c.length() >= 15 && c.length() <= 34 && CheckSums.mod97(c.substring(4) + c.substring(0, 4));
        };
    }

    /**
     * The check digit of an individual number (My Number): twelve digits.
     *
     * @return the check
     */
    static Check myNumber() {
        return value -> CheckSums.exactly(value, 12) && CheckDigits.myNumber(CheckSums.number(value));
    }

    /**
     * The check digit of a corporate number: thirteen digits.
     *
     * @return the check
     */
    static Check corporateNumber() {
        return value -> CheckSums.exactly(value, 13) && CheckDigits.corporate(CheckSums.number(value));
    }

    /**
     * The check digit of a driver's licence number: twelve digits.
     *
     * @return the check
     */
    static Check driversLicence() {
        return value -> CheckSums.exactly(value, 12) && CheckDigits.licence(CheckSums.number(value));
    }

    /**
     * The check digit of a field of a machine-readable travel document (ICAO 9303): weights 7, 3 and 1.
     *
     * @return the check
     */
    static Check icao9303() {
        return value -> CheckSums.alphanumeric(value) && CheckDigits.machineReadable(CheckSums.compact(value));
    }

    /**
     * A date that exists.
     *
     * @param form the order of the digits: {@code yyyy} or {@code yy}, {@code MM} and {@code dd} once each, such as
     *     {@code yyyyMMdd}; a year of two digits is taken in this century
     * @return the check
     * @throws IllegalArgumentException when the form is another
     */
    static Check date(String form) {
        return new DateForm(form)::test;
    }

    /**
     * A whole number within a range.
     *
     * @param least the least number
     * @param most the greatest number
     * @return the check
     * @throws IllegalArgumentException when the range is empty
     */
    static Check range(long least, long most) {
        if (least > most) {
            throw new IllegalArgumentException("an empty range");
        }
        return value -> {
            String digits = CheckSums.number(value);
            return CheckSums.digits(value, 1)
                    && digits.length() <= 18
                    && Long.parseLong(digits) >= least
                    && Long.parseLong(digits) <= most;
        };
    }

    /**
     * A number of characters, all of them counted.
     *
     * @param least the least number, at least 1
     * @param most the greatest number
     * @return the check
     * @throws IllegalArgumentException when the range is empty
     */
    static Check length(int least, int most) {
        if (least < 1 || least > most) {
            throw new IllegalArgumentException("an empty range");
        }
        return value -> {
            int length = value.codePointCount(0, value.length());
            return length >= least && length <= most;
        };
    }

    /**
     * Both checks.
     *
     * @param other the other check
     * @return a check that both must pass
     */
    default Check and(Check other) {
        Objects.requireNonNull(other, "other");
        return value -> test(value) && other.test(value);
    }
}
