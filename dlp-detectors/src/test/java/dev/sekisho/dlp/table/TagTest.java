package dev.sekisho.dlp.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** One tag is read after the other, and what closes the first is not looked for again for the next. */
class TagTest {
    private static final int LONGEST = 1 << 11;

    private final Tag tag = new Tag();
    private final Window window = new Window();

    private void restart(String text) {
        window.restart(0);
        window.append(text, 0, text.length());
    }

    @Test
    void aCommentThatBeginsInOneThatIsTooLongEndsInReach() {
        String far = "<!--" + "x".repeat(LONGEST);
        restart(far + "<!-- y -->z");
        assertFalse(tag.read(window, 0));
        assertTrue(tag.read(window, far.length()));
        assertEquals(far.length() + "<!-- y -->".length(), tag.end());
    }

    @Test
    void commentsWithOneEndAllEndThere() {
        restart("<!--<!-- a -->");
        assertTrue(tag.read(window, 0));
        assertEquals(14, tag.end());
        assertTrue(tag.read(window, 4));
        assertEquals(14, tag.end());
    }

    @Test
    void aTagWhoseBracketIsTooFarIsNoneAndTheNextIsOne() {
        String far = "<a " + "x".repeat(LONGEST);
        restart(far + "<b>");
        assertFalse(tag.read(window, 0));
        assertTrue(tag.read(window, far.length()));
        assertEquals("b", tag.name());
    }
}
