package dev.sekisho.dlp.person;

/** A date of birth as a number, so that eras and notations compare. */
final class Day {
    private static final String ERAS = "明大昭平令mtshr";
    private static final int[] ERA_STARTS = {1867, 1911, 1925, 1988, 2018};

    private Day() {}

    /** The day as yyyymmdd, or 0 when the text is no whole date. */
    static int parse(char[] v, int from, int to) {
        int era = -1;
        int[] n = new int[3];
        int parts = 0;
        boolean open = false;
        for (int i = from; i < to; i++) {
            char c = Normal.fold(v[i]);
            if (c >= '0' && c <= '9') {
                if (!open && parts == 3) {
                    return 0;
                }
                parts += open ? 0 : 1;
                n[parts - 1] = Math.min(n[parts - 1] * 10 + c - '0', 100_000_000);
                open = true;
            } else {
                open = false;
                if (c == '元' && parts == 0) {
                    n[0] = 1;
                    parts = 1;
                } else if (parts == 0 && era < 0) {
                    era = ERAS.indexOf(c);
                }
            }
        }
        return day(era, n, parts);
    }

    private static int day(int era, int[] n, int parts) {
        if (era < 0 && parts == 1 && n[0] >= 18500101 && n[0] <= 21001231) {
            return n[0];
        }
        if (parts != 3) {
            return 0;
        }
        int year = era < 0 ? n[0] : ERA_STARTS[era % 5] + n[0];
        return year < 1850 || year > 2100 || n[1] > 12 || n[2] > 31 ? 0 : year * 10_000 + n[1] * 100 + n[2];
    }
}
