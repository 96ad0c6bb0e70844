package dev.sekisho.dlp.extract.sheet;

/** Places such as {@code AB12}. What is no place counts as the next one. */
final class CellReference {
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

    static long row(String number, long next) {
        int row = number(number, -1);
        return row < 1 ? next : row;
    }

    static int number(String text, int otherwise) {
        if (text.isEmpty() || text.length() > 9) {
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
