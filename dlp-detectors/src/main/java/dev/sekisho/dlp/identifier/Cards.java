package dev.sekisho.dlp.identifier;

/**
 * Prefixes and lengths of payment cards: Visa, Mastercard, American Express, JCB, Diners Club, Discover, UnionPay (as
 * npm credit-card-type 10.3.0, MIT, lists them), and the Luhn digit.
 */
final class Cards {
    private Cards() {}

    static boolean number(String digits) {
        return prefix(digits) && CheckDigits.luhn(digits);
    }

    private static boolean prefix(String n) {
        int two = Integer.parseInt(n.substring(0, 2));
        int four = Integer.parseInt(n.substring(0, 4));
        return switch (n.length()) {
            case 14 -> two == 36 || (four >= 3000 && four <= 3059);
            case 15 -> two == 34 || two == 37 || four == 2131 || four == 1800;
            case 16 -> n.charAt(0) == '4' || mastercard(two, four) || jcb(four) || discover(four) || two == 62;
            case 17, 18, 19 -> jcb(four) || discover(four) || two == 62 || (n.charAt(0) == '4' && n.length() > 17);
            default -> false;
        };
    }

    private static boolean mastercard(int two, int four) {
        return (two >= 51 && two <= 55) || (four >= 2221 && four <= 2720);
    }

    private static boolean jcb(int four) {
        return four >= 3528 && four <= 3589;
    }

    private static boolean discover(int four) {
        return four == 6011 || (four >= 6440 && four <= 6599);
    }
}
