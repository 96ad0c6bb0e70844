package dev.sekisho.dlp.table;

/** Dates, Western and by eras, as far as it takes to tell a column of them. */
final class BirthShape {
    private static final String ERAS = "明大昭平令mtshr";
    private static final int[] ERA_STARTS = {1867, 1911, 1925, 1988, 2018};

    private BirthShape() {}

    /** The Western year of a value that is one whole date, else -1. */
    static int year(String v) {
        if (v.length() < 6 || v.length() > 24) {
            return -1;
        }
        int time = v.indexOf(':');
        if (time > 0) {
            int end = Math.max(v.lastIndexOf(' ', time), v.lastIndexOf('T', time));
            return end < 0 ? -1 : year(v.substring(0, end));
        }
        int era = ERAS.indexOf(Chars.fold(v.charAt(0)));
        int from = era < 0 ? 0 : v.length() > 1 && "治正和成".indexOf(v.charAt(1)) >= 0 ? 2 : 1;
        int[] numbers = numbers(v, from);
        if (numbers.length != 4) {
            return -1;
        }
        if (era >= 0) {
            return numbers[3] == 3 && valid(numbers[1], numbers[2]) && numbers[0] >= 1 && numbers[0] <= 64
                    ? ERA_STARTS[era % 5] + numbers[0]
                    : -1;
        }
        return western(numbers);
    }

    private static int western(int[] n) {
        if (n[3] == 1 && n[0] >= 19000101 && n[0] <= 20991231 && valid(n[0] / 100 % 100, n[0] % 100)) {
            return n[0] / 10000;
        }
        return n[3] == 3 && n[0] >= 1900 && n[0] <= 2099 && valid(n[1], n[2]) ? n[0] : -1;
    }

    private static boolean valid(int month, int day) {
        return month >= 1 && month <= 12 && day >= 1 && day <= 31;
    }

    /** Up to three numbers with single separators, and how many; an empty array when other characters are there. */
    private static int[] numbers(String v, int from) {
        int[] out = new int[4];
        boolean open = false;
        for (int i = from; i < v.length(); i++) {
            char c = Chars.fold(v.charAt(i));
            if (Chars.digit(c)) {
                if (!open && ++out[3] > 3) {
                    return new int[0];
                }
                open = true;
                out[out[3] - 1] = Math.min(100_000_000, out[out[3] - 1] * 10 + c - '0');
            } else if (c == '元' && out[3] == 0) {
                out[0] = 1;
                out[3] = 1;
            } else if ("/-.年月日生 ".indexOf(c) < 0) {
                return new int[0];
            } else {
                open = false;
            }
        }
        return out;
    }
}
