package dev.sekisho.dlp.encrypt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.sekisho.dlp.protect.Opener;
import dev.sekisho.dlp.protect.OpeningException;
import dev.sekisho.dlp.transfer.Content;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** Changes what a protector made and looks what its opener releases. */
public final class Tampering {
    private Tampering() {}

    /** Flips a bit of one byte: true when that was refused and nothing released. */
    public static boolean refusesFlip(Opener opener, Sealed sealed, int at, Collected released) throws IOException {
        byte[] changed = sealed.bytes().clone();
        changed[at] ^= (byte) (1 << (at % 8));
        try {
            opener.open(Content.of(changed), sealed.key(), released);
            return false;
        } catch (OpeningException e) {
            assertEquals(List.of(), released.names(), "released although refused, byte " + at);
            return true;
        }
    }

    public static void assertRefusesCut(Opener opener, Sealed sealed, int length) {
        Collected released = new Collected();
        byte[] cut = Arrays.copyOf(sealed.bytes(), length);
        assertThrows(
                OpeningException.class,
                () -> opener.open(Content.of(cut), sealed.key(), released),
                "cut to " + length + " of " + sealed.bytes().length);
        assertEquals(List.of(), released.names(), "released although cut to " + length);
    }
}
