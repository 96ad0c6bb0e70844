package dev.sekisho.dlp.table;

import java.util.List;

/** Whether numbers may be ages, by their size and order. */
final class AgeShape {
    private static final int OLDEST = 110;
    private static final int YOUNGEST = 15;
    private static final int SPREAD = 10;

    private AgeShape() {}

    /** 7, 45, ４５歳. */
    static boolean number(String v) {
        return value(v) >= 0;
    }

    /** Whether numbers without a word beside them spread as the ages of grown people do: 45, 38, 61. */
    static boolean grown(List<String> values) {
        int least = OLDEST;
        int most = 0;
        for (String v : values) {
            int value = value(v);
            if (value < YOUNGEST) {
                return false;
            }
            least = Math.min(least, value);
            most = Math.max(most, value);
        }
        return values.size() >= 3 && most - least >= SPREAD && !counts(values);
    }

    /** Whether each number is one more than the number before it: they count the rows. */
    static boolean counts(List<String> values) {
        for (int i = 1; i < values.size(); i++) {
            if (value(values.get(i)) != value(values.get(i - 1)) + 1) {
                return false;
            }
        }
        return values.size() > 1;
    }

    /** The number, or -1 when the text is none that an age can be. */
    static int value(String v) {
        int end = v.endsWith("歳") || v.endsWith("才") ? v.length() - 1 : v.length();
        if (end == 0 || end > 3) {
            return -1;
        }
        int value = 0;
        for (int i = 0; i < end; i++) {
            if (!Chars.digit(v.charAt(i))) {
                return -1;
            }
            value = value * 10 + Chars.fold(v.charAt(i)) - '0';
        }
        return value <= OLDEST ? value : -1;
    }
}
