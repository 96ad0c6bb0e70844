package dev.sekisho.dlp.phone;

/**
 * The forms of Japanese numbers. A geographic number has ten digits, of which area code and exchange together have six
 * and the subscriber four; mobile and IP numbers have eleven, the third of which is 0.
 */
final class NumberPlan {
    private NumberPlan() {}

    static boolean mobile(CharSequence n) {
        return n.length() == 11 && n.charAt(0) == '0' && n.charAt(1) >= '5' && n.charAt(2) == '0' && n.charAt(3) != '0';
    }

    /** 0120, 0570, 0990, 0180 and the like with ten digits, 0800 with eleven: services, rarely a person's own. */
    static boolean service(CharSequence n) {
        if (n.length() == 11) {
            return starts(n, "0800");
        }
        return n.length() == 10 && (starts(n, "0120") || starts(n, "0570") || starts(n, "0990") || starts(n, "0180"));
    }

    static boolean geographic(CharSequence n) {
        return n.length() == 10
                && n.charAt(0) == '0'
                && n.charAt(1) != '0'
                && !(n.charAt(2) == '0' && n.charAt(1) >= '5');
    }

    static boolean number(CharSequence n) {
        return mobile(n) || service(n) || geographic(n);
    }

    private static boolean starts(CharSequence n, String prefix) {
        for (int i = 0; i < prefix.length(); i++) {
            if (n.charAt(i) != prefix.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
