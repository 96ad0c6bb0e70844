package dev.sekisho.dlp.identifier;

/**
 * Prefixes and lengths of payment cards: Visa, Mastercard, American Express, JCB, Diners Club, Discover, UnionPay (as
 * npm credit-card-type 10.3.0, MIT, lists them), and the Luhn digit.
 */
final class Cards {
    private Cards() {}

    /** Whether 14 to 19 digits have a brand's prefix and length and the right last digit. */
    static boolean number(String digits) {
        return prefix(digits) && CheckDigits.luhn(digits);
    }

    private static boolean prefix(String n) {
        int four = Integer.parseInt(n.substring(0, 4));
        return switch (n.length()) {
            case 14 -> diners(four);
            case 15 -> amex(four) || oldJcb(four);
            case 16 -> n.charAt(0) == '4' || mastercard(four) || sixteenOrMore(four);
            case 17 -> jcb(four) || unionPay(four);
            case 18 -> n.charAt(0) == '4' || jcb(four) || unionPay(four);
            case 19 -> n.charAt(0) == '4' || sixteenOrMore(four);
            default -> false;
        };
    }

    private static boolean sixteenOrMore(int four) {
        return jcb(four) || discover(four) || unionPay(four) || diners(four);
    }

    private static boolean mastercard(int four) {
        return (four >= 5100 && four <= 5599) || (four >= 2221 && four <= 2720);
    }

    private static boolean amex(int four) {
        return four / 100 == 34 || four / 100 == 37;
    }

    private static boolean jcb(int four) {
        return (four >= 3528 && four <= 3589) || oldJcb(four);
    }

    /** Also with fifteen digits on old cards. */
    private static boolean oldJcb(int four) {
        return four == 2131 || four == 1800;
    }

    private static boolean diners(int four) {
        return (four >= 3000 && four <= 3059) || four / 100 == 36 || four / 100 == 38 || four / 100 == 39;
    }

    private static boolean discover(int four) {
        return four == 6011 || (four >= 6440 && four <= 6599);
    }

    private static boolean unionPay(int four) {
        return four / 100 == 62;
    }
}
