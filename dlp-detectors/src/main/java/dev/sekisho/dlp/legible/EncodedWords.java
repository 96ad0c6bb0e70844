package dev.sekisho.dlp.legible;

import dev.sekisho.dlp.charset.DecodedText;
import java.io.ByteArrayOutputStream;
import java.util.Base64;

/** Encoded words (RFC 2047) outside of mail headers: {@code =?utf-8?B?5L2Q6Jek?=}. */
final class EncodedWords {
    private static final int LONGEST_CHARSET = 32;
    private static final int LONGEST_WORD = 512;
    private static final int MOST_WORDS = 16;

    /** The parts of one word. */
    private int charsetEnd;

    private int textEnd;

    /** Words that follow one another are one text: mailers cut inside of characters. */
    int read(Piece piece, int at, StringBuilder made) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String charset = "";
        int end = at;
        int next = at;
        for (int n = 0; n < MOST_WORDS; n++) {
            int shape = shape(piece, next);
            if (shape == Notation.MORE) {
                return Notation.MORE;
            }
            String own = shape == next ? "" : piece.text(next + 2, charsetEnd);
            if (shape == next || (n > 0 && !own.equalsIgnoreCase(charset)) || !decode(piece, bytes)) {
                break;
            }
            charset = own;
            end = shape;
            next = piece.skipBlank(end);
            if (next >= piece.length && !piece.last) {
                return Notation.MORE;
            }
        }
        if (end > at) {
            add(DecodedText.of(bytes.toByteArray(), charset).text(), made);
        }
        return end;
    }

    private static void add(String text, StringBuilder made) {
        text.codePoints().forEach(c -> {
            if (!Notation.add(c, made)) {
                made.append(' ');
            }
        });
    }

    /** One past the word; the index itself where there is none. */
    private int shape(Piece piece, int at) {
        if (piece.at(at) != '=' || piece.at(at + 1) != '?') {
            return at + 1 >= piece.length ? piece.missing(at + 1, at) : at;
        }
        charsetEnd = piece.find('?', at + 2, LONGEST_CHARSET);
        if (piece.at(charsetEnd) != '?') {
            return piece.missing(charsetEnd, at);
        }
        textEnd = piece.find('?', charsetEnd + 3, LONGEST_WORD);
        if (piece.at(charsetEnd + 2) != '?' || piece.at(textEnd) != '?' || piece.at(textEnd + 1) != '=') {
            return piece.missing(textEnd + 1, at);
        }
        return textEnd + 2;
    }

    private boolean decode(Piece piece, ByteArrayOutputStream bytes) {
        char kind = piece.at(charsetEnd + 1);
        String text = piece.text(charsetEnd + 3, textEnd);
        if (kind == 'b' || kind == 'B') {
            try {
                bytes.writeBytes(Base64.getDecoder().decode(text));
                return true;
            } catch (IllegalArgumentException e) {
                return false;
            }
        }
        return (kind == 'q' || kind == 'Q') && quoted(text, bytes);
    }

    private static boolean quoted(String text, ByteArrayOutputStream bytes) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '=') {
                bytes.write(c == '_' ? ' ' : c);
                continue;
            }
            if (i + 2 >= text.length()
                    || Character.digit(text.charAt(i + 1), 16) < 0
                    || Character.digit(text.charAt(i + 2), 16) < 0) {
                return false;
            }
            bytes.write(Character.digit(text.charAt(i + 1), 16) << 4 | Character.digit(text.charAt(i + 2), 16));
            i += 2;
        }
        return true;
    }
}
