package dev.sekisho.dlp.extract.sheet;

import dev.sekisho.dlp.spill.Spill;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The strings of a workbook by their number, in a {@link Spill}: four million of them fit no small heap, and they must
 * not lie on disk in the clear. The place of every {@value #STEP}th is kept; reading them in order needs no search.
 */
final class SharedStrings implements Closeable {
    private static final int STEP = 16;
    private static final int CACHED_CHUNKS = 32;

    private final Spill spill = new Spill();
    private long[] places = new long[64];
    private int count;
    private @Nullable SeekableByteChannel open;
    private int nextNumber = -1;

    void add(String text) throws IOException {
        if (count % STEP == 0) {
            int slot = count / STEP;
            places = slot < places.length ? places : Arrays.copyOf(places, places.length * 2);
            places[slot] = spill.sizeBytes();
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        spill.output().write(ByteBuffer.allocate(4).putInt(bytes.length).array());
        spill.output().write(bytes);
        count++;
    }

    /** The string with a number, or an empty string when there is none. Nothing can be added afterwards. */
    String get(int number) throws IOException {
        if (number < 0 || number >= count) {
            return "";
        }
        SeekableByteChannel channel = open != null ? open : spill.channel(CACHED_CHUNKS);
        open = channel;
        if (number != nextNumber) {
            seek(channel, number);
        }
        nextNumber = number + 1;
        return new String(bytes(channel, length(channel)).array(), StandardCharsets.UTF_8);
    }

    private void seek(SeekableByteChannel channel, int number) throws IOException {
        channel.position(places[number / STEP]);
        for (int i = 0; i < number % STEP; i++) {
            long length = length(channel);
            channel.position(channel.position() + length);
        }
    }

    private static int length(SeekableByteChannel channel) throws IOException {
        return bytes(channel, 4).getInt(0);
    }

    private static ByteBuffer bytes(SeekableByteChannel channel, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        if (channel.read(bytes) < length && length > 0) {
            throw new IOException("a shared string is cut");
        }
        return bytes;
    }

    @Override
    public void close() {
        spill.close();
    }
}
