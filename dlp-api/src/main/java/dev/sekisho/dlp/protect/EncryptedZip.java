package dev.sekisho.dlp.protect;

import dev.sekisho.dlp.transfer.Content;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/** Reads how the entries of a ZIP are encrypted from its directory (APPNOTE.TXT 6.3, WinZip's method 99). */
final class EncryptedZip {
    private static final int END = 0x06054b50;
    private static final int END64 = 0x06064b50;
    private static final int LOCATOR64 = 0x07064b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int CENTRAL_BYTES = 46;
    private static final int END_BYTES = 22;
    private static final int TAIL_BYTES = END_BYTES + 0xFFFF;
    private static final int AES = 99;

    private EncryptedZip() {}

    static Optional<EncryptedForm> of(Content content) throws IOException {
        long from = Math.max(0, content.sizeBytes() - TAIL_BYTES);
        ByteBuffer tail = little(Slice.of(content, from, TAIL_BYTES));
        for (int at = tail.limit() - END_BYTES; at >= 0; at--) {
            if (tail.getInt(at) == END) {
                return ofDirectory(content, start(content, tail, at));
            }
        }
        return Optional.empty();
    }

    /** Where the directory starts. */
    private static long start(Content content, ByteBuffer tail, int at) throws IOException {
        int locator = at - 20;
        if (locator >= 0 && tail.getInt(locator) == LOCATOR64) {
            ByteBuffer end = little(Slice.of(content, tail.getLong(locator + 8), 56));
            return end.limit() == 56 && end.getInt(0) == END64 ? end.getLong(48) : -1;
        }
        return tail.getInt(at + 16) & 0xFFFFFFFFL;
    }

    private static Optional<EncryptedForm> ofDirectory(Content content, long start) throws IOException {
        if (start < 0 || start >= content.sizeBytes()) {
            return Optional.empty();
        }
        long files = 0;
        boolean weak = false;
        try (InputStream in = new BufferedInputStream(content.open())) {
            in.skipNBytes(start);
            for (ByteBuffer b = next(in); b.limit() == CENTRAL_BYTES && b.getInt(0) == CENTRAL; b = next(in)) {
                byte[] name = in.readNBytes(b.getShort(28) & 0xFFFF);
                in.skipNBytes((b.getShort(30) & 0xFFFF) + (b.getShort(32) & 0xFFFF));
                boolean folder = name.length > 0 && name[name.length - 1] == '/' && b.getInt(24) == 0;
                boolean encrypted = (b.getShort(8) & 1) != 0;
                if (!encrypted && !folder) {
                    return Optional.empty();
                }
                files += folder ? 0 : 1;
                weak |= encrypted && b.getShort(10) != AES;
            }
        }
        return files == 0 ? Optional.empty() : Optional.of(weak ? EncryptedForm.ZIP_WEAK : EncryptedForm.ZIP_AES);
    }

    private static ByteBuffer next(InputStream in) throws IOException {
        return little(in.readNBytes(CENTRAL_BYTES));
    }

    private static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
