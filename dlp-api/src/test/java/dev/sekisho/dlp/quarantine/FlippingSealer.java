package dev.sekisho.dlp.quarantine;

import dev.sekisho.dlp.protect.Sealer;
import dev.sekisho.dlp.transfer.Content;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Flips every bit: enough to see that all that is stored went through the sealer. */
final class FlippingSealer implements Sealer {
    @Override
    public void seal(Content plain, OutputStream sealed) throws IOException {
        flip(plain, sealed);
    }

    @Override
    public void open(Content sealed, OutputStream plain) throws IOException {
        flip(sealed, plain);
    }

    private static void flip(Content from, OutputStream to) throws IOException {
        try (InputStream in = from.open()) {
            byte[] bytes = in.readAllBytes();
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] ^= (byte) 0xFF;
            }
            to.write(bytes);
        }
    }
}
