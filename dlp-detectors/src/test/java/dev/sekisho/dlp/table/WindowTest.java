package dev.sekisho.dlp.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class WindowTest {
    private final Window window = new Window();

    private void append(String text) {
        window.append(text, 0, text.length());
    }

    @Test
    void aLineThatGoesOnHasAnotherEnd() {
        append("ab\ncd");
        assertEquals(2, window.lineEnd(1));
        assertEquals(2, window.lineEnd(0));
        assertEquals(5, window.lineEnd(4));
        append("ef\n");
        assertEquals(7, window.lineEnd(4));
        assertEquals(7, window.lineEnd(7));
        assertEquals(8, window.lineEnd(8));
        window.discard(3);
        assertEquals(4, window.lineEnd(0));
        window.restart(0);
        assertEquals(0, window.lineEnd(0));
    }
}
