package dev.sekisho.dlp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;

class PartNumbersTest {
    private static String asItCame(String id, String... dropped) {
        return new PartNumbers(Set.of(dropped)).asItCame(id);
    }

    @Test
    void whatStandsBehindADroppedPartKeepsItsNumber() {
        assertEquals("2", asItCame("2"));
        assertEquals("1", asItCame("1", "2"));
        assertEquals("3", asItCame("2", "2"));
        assertEquals("5", asItCame("2", "2", "3", "4"));
        assertEquals("5", asItCame("3", "2", "4"));
    }

    @Test
    void partsOfAnotherParentDoNotCount() {
        assertEquals("3.1", asItCame("2.1", "2"));
        assertEquals("3.2", asItCame("2.1", "2", "3.1"));
        assertEquals("1.2", asItCame("1.2", "2.1"));
    }

    @Test
    void whatIsNoNumberStays() {
        assertEquals("1.p", asItCame("1.p", "2"));
        assertEquals("2^1", asItCame("2^1", "2"));
        assertEquals("3.u1", asItCame("2.u1", "2"));
    }
}
