package dev.sekisho.dlp.extract;

/** Looks for encrypted blocks in the middle of open text that comes in pieces. Not thread-safe. */
final class PgpMark {
    private static final String MARK = "-----BEGIN PGP MESSAGE-----";
    private static final int DASHES = 5;

    /** The last characters of what came before, and room for as many more. */
    private final char[] seam = new char[2 * MARK.length()];

    private int held;

    /** Whether a block begins in a piece, or over its beginning. */
    boolean in(char[] piece, int length) {
        int n = Math.min(length, MARK.length());
        System.arraycopy(piece, 0, seam, held, n);
        boolean found = find(seam, held + n) || find(piece, length);
        int kept = Math.min(held + n, MARK.length() - 1);
        if (n < length) {
            System.arraycopy(piece, length - kept, seam, 0, kept);
        } else {
            System.arraycopy(seam, held + n - kept, seam, 0, kept);
        }
        held = kept;
        return found;
    }

    /** One of five characters in a row stands at a multiple of five. */
    private static boolean find(char[] text, int length) {
        for (int i = DASHES - 1; i < length; i += DASHES) {
            boolean two = text[i] == '-' && (text[i - 1] == '-' || (i + 1 < length && text[i + 1] == '-'));
            if (two && around(text, i, length)) {
                return true;
            }
        }
        return false;
    }

    private static boolean around(char[] text, int at, int length) {
        for (int from = Math.max(0, at - DASHES + 1); from <= at; from++) {
            int i = 0;
            while (i < MARK.length() && from + i < length && text[from + i] == MARK.charAt(i)) {
                i++;
            }
            if (i == MARK.length()) {
                return true;
            }
        }
        return false;
    }
}
