package dev.sekisho.dlp.table;

import dev.sekisho.dlp.inspect.InfoType;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Finds the columns that hold telephone numbers in three pieces and postal codes in two: 電話番号1 | 電話番号2 | 電話番号3 over 03
 * | 1234 | 5678, as shops and forms give them out.
 */
final class SplitNumbers {
    private static final double MOST = 0.8;
    /** The most digits of each piece of a telephone number, and of the last one the least too. */
    private static final int[] PHONE = {5, 4, 4};

    private static final int[] POSTAL = {3, 4};

    private final List<Column> columns;
    private final IntFunction<List<String>> values;

    /**
     * @param columns what the headers say of each column
     * @param values the values of a column in a sample of rows
     */
    SplitNumbers(List<Column> columns, IntFunction<List<String>> values) {
        this.columns = columns;
        this.values = values;
    }

    /** The indexes of the columns with pieces of numbers of a type. */
    BitSet find(InfoType type) {
        int[] pieces = InfoType.PHONE_NUMBER.equals(type) ? PHONE : POSTAL;
        BitSet found = new BitSet();
        for (int c = 0; c + pieces.length <= columns.size(); c++) {
            if (are(type, c, pieces)) {
                found.set(c, c + pieces.length);
                c += pieces.length - 1;
            }
        }
        return found;
    }

    private boolean are(InfoType type, int first, int[] pieces) {
        for (int i = 0; i < pieces.length; i++) {
            Column column = columns.get(first + i);
            boolean spanned = i > 0 && column.header().isEmpty();
            int most = pieces[i];
            // What varies in length stands before the last piece of a telephone number.
            int least = pieces == POSTAL || i == pieces.length - 1 ? most : 1;
            if (!(spanned || (column.byHeader() && type.equals(column.type())))
                    || !Shares.most(values.apply(first + i), v -> digits(v, least, most), MOST)) {
                return false;
            }
        }
        return true;
    }

    private static boolean digits(String v, int least, int most) {
        for (int i = 0; i < v.length(); i++) {
            if (!Chars.digit(v.charAt(i))) {
                return false;
            }
        }
        return v.length() >= least && v.length() <= most;
    }
}
