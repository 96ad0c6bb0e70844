package dev.sekisho.dlp.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class WordsTest {
    private static final Words WORDS = Words.of("副社長", "社長", "社");
    private static final char[] TEXT = "副社長社".toCharArray();

    @Test
    void givesTheFirstWordOfTheListThatBeginsAtAnIndex() {
        assertEquals("副社長", WORDS.at(TEXT, 0, TEXT.length));
        assertEquals("社長", WORDS.at(TEXT, 1, TEXT.length));
        assertEquals("社", WORDS.at(TEXT, 1, 2));
        assertNull(WORDS.at(TEXT, 2, TEXT.length));
        assertNull(WORDS.at(TEXT, -1, TEXT.length));
        assertNull(WORDS.at(TEXT, 4, TEXT.length));
    }

    @Test
    void givesTheFirstWordOfTheListThatEndsAtAnIndex() {
        assertEquals("副社長", WORDS.before(TEXT, 0, 3));
        assertEquals("社長", WORDS.before(TEXT, 1, 3));
        assertNull(WORDS.before(TEXT, 2, 3));
        assertNull(WORDS.before(TEXT, 0, 0));
    }

    @Test
    void readsNoWordBeyondTheText() {
        assertTrue(Words.at(TEXT, 1, 3, "社長"));
        assertFalse(Words.at(TEXT, 1, 2, "社長"));
        assertFalse(Words.at(TEXT, 3, TEXT.length, "社長"));
        assertFalse(Words.at(TEXT, -1, TEXT.length, "社長"));
    }
}
