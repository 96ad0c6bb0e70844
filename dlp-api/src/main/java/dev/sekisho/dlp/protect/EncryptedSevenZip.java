package dev.sekisho.dlp.protect;

import dev.sekisho.dlp.transfer.Content;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Looks whether the header of a 7z is encrypted (7zFormat.txt). With a header in clear, or only compressed, some files
 * may be in clear.
 */
final class EncryptedSevenZip {
    static final String MAGIC = "7z\u00BC\u00AF'\u001C";

    private static final int START_BYTES = 32;
    private static final int HEADER_BYTES = 1 << 12;
    private static final byte ENCODED_HEADER = 0x17;

    /** The coder of AES-256 with a key from SHA-256. */
    private static final String AES = "\6\u00F1\7\1";

    private EncryptedSevenZip() {}

    static boolean isOne(Content content) throws IOException {
        ByteBuffer start = ByteBuffer.wrap(Slice.of(content, 0, START_BYTES)).order(ByteOrder.LITTLE_ENDIAN);
        if (start.limit() < START_BYTES) {
            return false;
        }
        byte[] header = Slice.of(content, START_BYTES + start.getLong(12), HEADER_BYTES);
        return header.length > 0
                && header[0] == ENCODED_HEADER
                && new String(header, StandardCharsets.ISO_8859_1).contains(AES);
    }
}
