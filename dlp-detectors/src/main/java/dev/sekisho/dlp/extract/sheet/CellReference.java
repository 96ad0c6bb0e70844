package dev.sekisho.dlp.extract.sheet;

/** Places such as {@code AB12}. What is no place counts as the next one. */
final class CellReference {
    private static final int MOST_DIGITS = 9;

    private CellReference() {}

    /** The column from 0. */
    static int column(String reference, int next) {
        int column = 0;
        for (int i = 0; i < reference.length(); i++) {
            char c = reference.charAt(i);
            if (c < 'A' || c > 'Z') {
                break;
            }
            column = column * 26 + c - 'A' + 1;
            if (column > Cells.MAX_COLUMNS) {
                return next;
            }
        }
        return column == 0 ? next : column - 1;
    }

    /** The same of a place in UTF-8. */
    static int column(byte[] reference, int from, int to, int next) {
        int column = 0;
        for (int i = from; i < to && reference[i] >= 'A' && reference[i] <= 'Z'; i++) {
            column = column * 26 + reference[i] - 'A' + 1;
            if (column > Cells.MAX_COLUMNS) {
                return next;
            }
        }
        return column == 0 ? next : column - 1;
    }

    /** A number of digits alone in UTF-8. */
    static int number(byte[] text, int from, int to, int otherwise) {
        if (from == to || to - from > MOST_DIGITS) {
            return otherwise;
        }
        int number = 0;
        for (int i = from; i < to; i++) {
            if (text[i] < '0' || text[i] > '9') {
                return otherwise;
            }
            number = number * 10 + text[i] - '0';
        }
        return number;
    }

    static long row(String number, long next) {
        int row = number(number, -1);
        return row < 1 ? next : row;
    }

    static int number(String text, int otherwise) {
        if (text.isEmpty() || text.length() > MOST_DIGITS) {
            return otherwise;
        }
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return otherwise;
            }
            number = number * 10 + c - '0';
        }
        return number;
    }
}
