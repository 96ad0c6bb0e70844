package dev.sekisho.dlp.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PgpMarkTest {
    @ParameterizedTest
    @CsvSource({
        "'-----BEGIN PGP MESSAGE-----', true",
        "'ab------BEGIN PGP MESSAGE-----x', true",
        "'03-1234-5678 ----- BEGIN PGP MESSAGE-----', false",
        "'-----BEGIN PGP MESSAG', false"
    })
    void isFoundWhereverPiecesEnd(String text, boolean wanted) {
        for (int size = 1; size <= text.length(); size++) {
            PgpMark mark = new PgpMark();
            boolean found = false;
            for (int from = 0; from < text.length(); from += size) {
                char[] piece = text.substring(from, Math.min(text.length(), from + size))
                        .toCharArray();
                found |= mark.in(piece, piece.length);
            }
            assertEquals(wanted, found, "pieces of " + size);
        }
    }
}
