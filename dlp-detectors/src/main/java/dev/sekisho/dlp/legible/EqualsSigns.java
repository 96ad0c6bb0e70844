package dev.sekisho.dlp.legible;

/** Quoted-printable text and encoded words, as cards, and mails pasted into text, have them. */
final class EqualsSigns implements Notation {
    private final EscapedBytes bytes = new EscapedBytes(EqualsSigns::unit);
    private final EncodedWords words = new EncodedWords();

    @Override
    public int read(Piece piece, int at, StringBuilder made) {
        if (at + 1 >= piece.length) {
            return piece.missing(at + 1, at);
        }
        char next = piece.at(at + 1);
        if (next == '?') {
            return words.read(piece, at, made);
        }
        if (next == '\n' || next == '\r') {
            return piece.readTo >= 0 && at - piece.readTo < LONGEST_LINE ? softBreak(piece, at) : at;
        }
        return bytes.read(piece, at, made);
    }

    /** A line of quoted-printable text is no longer. */
    private static final int LONGEST_LINE = 80;

    /** One past a line end that is only there to keep lines short; the index itself where there is none. */
    private static int softBreak(Piece piece, int at) {
        if (piece.at(at) != '=') {
            return at;
        }
        int end = at + 1 + (piece.at(at + 1) == '\r' ? 1 : 0);
        return piece.at(end) == '\n' ? end + 1 : piece.missing(end, at);
    }

    private static int unit(Piece piece, int at, int[] end) {
        int from = softBreak(piece, at);
        if (from == MORE) {
            return EscapedBytes.CUT;
        }
        if (piece.at(from) != '=') {
            return EscapedBytes.NONE;
        }
        end[0] = from + 3;
        int value = piece.number(from + 1, 2, 16);
        return value >= 0 || end[0] <= piece.length || piece.last ? value : EscapedBytes.CUT;
    }
}
