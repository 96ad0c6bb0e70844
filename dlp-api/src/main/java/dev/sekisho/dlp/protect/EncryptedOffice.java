package dev.sekisho.dlp.protect;

import dev.sekisho.dlp.transfer.Content;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Looks for the stream {@code EncryptedPackage} (MS-OFFCRYPTO 1.3) among the directory entries of an OLE2 file. */
final class EncryptedOffice {
    static final String MAGIC = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";

    /** Directory entries have 128 bytes and start at multiples of that (MS-CFB 2.6). */
    private static final int ENTRY_BYTES = 128;

    private static final byte[] NAME = "EncryptedPackage\0".getBytes(StandardCharsets.UTF_16LE);
    private static final int NAME_LENGTH_AT = 64;
    private static final int TYPE_AT = 66;
    private static final byte STREAM = 2;

    private EncryptedOffice() {}

    static boolean isOne(Content content) throws IOException {
        byte[] chunk = new byte[512 * ENTRY_BYTES];
        try (InputStream in = content.open()) {
            for (int n = in.readNBytes(chunk, 0, chunk.length); n > 0; n = in.readNBytes(chunk, 0, chunk.length)) {
                for (int at = 0; at + ENTRY_BYTES <= n; at += ENTRY_BYTES) {
                    if (isEntry(chunk, at)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean isEntry(byte[] chunk, int at) {
        return chunk[at + NAME_LENGTH_AT] == NAME.length
                && chunk[at + TYPE_AT] == STREAM
                && Arrays.equals(chunk, at, at + NAME.length, NAME, 0, NAME.length);
    }
}
