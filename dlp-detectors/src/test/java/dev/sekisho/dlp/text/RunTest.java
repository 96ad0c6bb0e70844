package dev.sekisho.dlp.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RunTest {
    private static final char[] TEXT = "ab 12、 漢カー".toCharArray();

    @Test
    void endsWhereAnotherSortBeginsOrTheBoundIs() {
        assertEquals(5, Run.end(TEXT, 3, TEXT.length, CharClass.DIGIT));
        assertEquals(4, Run.end(TEXT, 3, 4, CharClass.DIGIT));
        assertEquals(3, Run.end(TEXT, 2, TEXT.length, ' '));
        assertEquals(7, Run.end(TEXT, 5, TEXT.length, " 、"));
        assertEquals(10, Run.end(TEXT, 7, TEXT.length, CharClass::japanese));
        assertEquals(0, Run.end(TEXT, 0, TEXT.length, CharClass.DIGIT));
    }

    @Test
    void startsBehindAnotherSortOrAtTheBound() {
        assertEquals(3, Run.start(TEXT, 0, 5, CharClass.DIGIT));
        assertEquals(4, Run.start(TEXT, 4, 5, CharClass.DIGIT));
        assertEquals(2, Run.start(TEXT, 0, 3, ' '));
        assertEquals(5, Run.start(TEXT, 0, 7, " 、"));
        assertEquals(7, Run.start(TEXT, 0, 10, CharClass::japanese));
        assertEquals(2, Run.start(TEXT, 0, 2, CharClass.DIGIT));
    }
}
