package dev.sekisho.dlp.identifier;

/**
 * Digits that are more likely a date or a time: 20240131, 202401311530, 20240131153000, and milliseconds since 1970.
 * One in ten of them has the right check digit of something else.
 */
final class Clock {
    private static final int OLDEST = 1900;
    private static final int YOUNGEST = 2099;

    private Clock() {}

    static boolean reads(String digits) {
        return switch (digits.length()) {
            case 8 -> date(digits);
            case 12 -> date(digits) && below(digits, 8, 24) && below(digits, 10, 60);
            case 14 -> date(digits) && below(digits, 8, 24) && below(digits, 10, 60) && below(digits, 12, 60);
            case 13 -> digits.compareTo("1200000000000") > 0 && digits.compareTo("2000000000000") < 0;
            default -> false;
        };
    }

    private static boolean date(String digits) {
        int year = Integer.parseInt(digits.substring(0, 4));
        int month = CodeLists.two(digits, 4);
        int day = CodeLists.two(digits, 6);
        return year >= OLDEST && year <= YOUNGEST && month >= 1 && month <= 12 && day >= 1 && day <= 31;
    }

    private static boolean below(String digits, int index, int limit) {
        return CodeLists.two(digits, index) < limit;
    }
}
