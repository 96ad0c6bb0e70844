package dev.sekisho.dlp.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class SipHashTest {
    /** Vectors 8 and 16 of the reference implementation: key 00..0f, message 00 01 02 …, the first 8 bytes as salt. */
    @Test
    void theReferenceVectorsHold() {
        SipHash sip = new SipHash(0x0706050403020100L, 0x0f0e0d0c0b0a0908L);
        char[] rest = {0x0908, 0x0b0a, 0x0d0c, 0x0f0e};
        assertEquals(0x93f5f5799a932462L, sip.hash(0x0706050403020100L, rest, 0, 0));
        assertEquals(0x3f2acc7f57c29bdbL, sip.hash(0x0706050403020100L, rest, 0, 4));
    }

    @Test
    void keysAndSaltsMatter() {
        char[] text = "山田太郎".toCharArray();
        assertNotEquals(new SipHash(1, 2).hash(1, text, 0, 4), new SipHash(1, 3).hash(1, text, 0, 4));
        assertNotEquals(new SipHash(1, 2).hash(1, text, 0, 4), new SipHash(1, 2).hash(2, text, 0, 4));
        assertNotEquals(new SipHash(1, 2).hash(1, text, 0, 4), new SipHash(1, 2).hash(1, text, 0, 3));
    }
}
