package dev.sekisho.dlp.extract.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that is written from top to bottom comes out a letter a line. */
class OneLetterLinesTest {
    @Test
    void lettersBelowEachOtherAreOneLine() {
        assertEquals("担当\n髙橋健太郎\n以上", OneLetterLines.joined("担当\n髙\n橋\n健\n太\n郎\n以上"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1\n2\n3\n4\n5", "-\n-\n-\n-", "○\n×\n○\n×", "a\nb", "髙橋\n健太郎"})
    void listsOfSignsStayLists(String text) {
        assertEquals(text, OneLetterLines.joined(text));
    }
}
