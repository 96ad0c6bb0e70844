package dev.sekisho.dlp.custom;

/** The arithmetic of {@link Check}. Pure functions; whatever is not of the right form fails. */
final class CheckSums {
    private static final String LEFT_OUT = " -./:ー";

    private CheckSums() {}

    /** A value in upper case without spaces and {@code - . / :}. */
    static String compact(String value) {
        StringBuilder compact = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (LEFT_OUT.indexOf(c) < 0) {
                compact.append(c >= 'a' && c <= 'z' ? (char) (c - 32) : c);
            }
        }
        return compact.toString();
    }

    /** The number in a value: what stands before its first digit ({@code C-} in {@code C-12345678}) is left out. */
    static String number(String value) {
        String c = compact(value);
        int i = 0;
        while (i < c.length() && (c.charAt(i) < '0' || c.charAt(i) > '9')) {
            i++;
        }
        return c.substring(i);
    }

    static boolean digits(String value, int least) {
        String c = number(value);
        return c.length() >= least && c.chars().allMatch(d -> d >= '0' && d <= '9');
    }

    static boolean exactly(String value, int length) {
        return digits(value, length) && number(value).length() == length;
    }

    static boolean alphanumeric(String value) {
        String c = compact(value);
        int last = c.isEmpty() ? -1 : code(c.charAt(c.length() - 1));
        return c.length() > 1 && last >= 0 && last < 10 && c.chars().allMatch(ch -> ch == '<' || code((char) ch) >= 0);
    }

    static int[] weights(int[] weights) {
        if (weights.length == 0 || weights.length > 64) {
            throw new IllegalArgumentException("1 to 64 weights are needed");
        }
        for (int weight : weights) {
            if (weight < 0 || weight > 1000) {
                throw new IllegalArgumentException("a weight is from 0 to 1000");
            }
        }
        return weights.clone();
    }

    static boolean weighted(String value, int[] weights, int modulus) {
        String c = number(value);
        int last = c.length() - 1;
        if (last < 1) {
            return false;
        }
        int sum = 0;
        for (int i = last - 1; i >= 0; i--) {
            int digit = code(c.charAt(i));
            if (digit < 0 || digit > 9) {
                return false;
            }
            sum += digit * weights[(last - 1 - i) % weights.length];
        }
        int wanted = (modulus - sum % modulus) % modulus;
        char check = c.charAt(last);
        return wanted == 10 ? check == 'X' || check == '0' : check == '0' + wanted;
    }

    /** ISO/IEC 7064, clause 9: a hybrid system of modulus m + 1 and m. */
    static boolean hybrid(String value, int m) {
        String c = compact(value);
        int product = m;
        for (int i = 0; i < c.length(); i++) {
            int code = code(c.charAt(i));
            if (code < 0 || code >= m) {
                return false;
            }
            int sum = (product + code) % m;
            if (i == c.length() - 1) {
                return c.length() > 1 && sum == 1;
            }
            product = (sum == 0 ? m : sum) * 2 % (m + 1);
        }
        return false;
    }

    static boolean mod11Radix2(String value) {
        String c = compact(value);
        int product = 0;
        for (int i = 0; i < c.length() - 1; i++) {
            int digit = code(c.charAt(i));
            if (digit < 0 || digit > 9) {
                return false;
            }
            product = (product + digit) * 2 % 11;
        }
        int wanted = (12 - product) % 11;
        return c.length() > 1 && c.charAt(c.length() - 1) == (wanted == 10 ? 'X' : (char) ('0' + wanted));
    }

    static boolean mod97(String c) {
        int rest = 0;
        for (int i = 0; i < c.length(); i++) {
            int code = code(c.charAt(i));
            if (code < 0) {
                return false;
            }
            rest = (rest * (code < 10 ? 10 : 100) + code) % 97;
        }
        return c.length() > 2 && rest == 1;
    }

    private static int code(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        return c >= 'A' && c <= 'Z' ? c - 'A' + 10 : -1;
    }
}
