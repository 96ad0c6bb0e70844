package dev.sekisho.dlp.trace;

import dev.sekisho.dlp.audit.TrailException;
import dev.sekisho.dlp.inspect.PersonDatum;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import javax.crypto.SecretKey;

/** Reads an index that an {@link IndexWriter} wrote, a block at a time. Not thread-safe. */
final class IndexFile implements Closeable {
    private static final int MOST_BYTES = 1 << 30;

    private final Path file;
    private final FileChannel channel;
    private final SecretKey key;
    private final BlockCipher cipher;
    private final int transfers;
    private final List<IndexBlock> blocks;
    private final List<String> actors;
    private final List<String> channels;

    private IndexFile(Path file, FileChannel channel, IntFunction<YearKey> keys) throws IOException {
        this.file = file;
        this.channel = channel;
        this.blocks = new ArrayList<>();
        this.actors = new ArrayList<>();
        this.channels = new ArrayList<>();
        ByteBuffer header = bytes(0, SealedFile.HEADER_BYTES);
        if (header.getInt() != IndexBlock.MAGIC || header.get() != IndexBlock.VERSION) {
            throw new TrailException("index-malformed");
        }
        YearKey year = keys.apply(header.getShort() & 0xffff);
        byte[] salt = new byte[SealedFile.SALT_BYTES];
        header.get(salt);
        key = year.sealing(salt);
        cipher = BlockCipher.opening(key);
        ByteBuffer trailer = bytes(channel.size() - IndexBlock.TRAILER_BYTES, IndexBlock.TRAILER_BYTES);
        Unpacker directory = new Unpacker(open(trailer.getLong(), trailer.getInt()));
        transfers = directory.count();
        int count = directory.count();
        for (int i = 0; i < count; i++) {
            blocks.add(new IndexBlock(directory.get(), directory.number(), directory.fixed()));
        }
        Unpacker names = block(only(IndexBlock.NAMES));
        for (List<String> list : List.of(actors, channels)) {
            for (int i = names.count(); i > 0; i--) {
                list.add(names.text());
            }
        }
    }

    private IndexFile(IndexFile other, FileChannel channel) {
        this.file = other.file;
        this.channel = channel;
        this.key = other.key;
        this.cipher = BlockCipher.opening(key);
        this.transfers = other.transfers;
        this.blocks = other.blocks;
        this.actors = other.actors;
        this.channels = other.channels;
    }

    /** Opens the same file once more, for another thread. */
    IndexFile again() throws IOException {
        return new IndexFile(this, FileChannel.open(file));
    }

    /**
     * Opens an index.
     *
     * @param keys gives the key of a year
     * @throws TrailException when the file is damaged or was written with another key
     */
    static IndexFile open(Path file, IntFunction<YearKey> keys) throws IOException {
        FileChannel channel = FileChannel.open(file);
        try {
            return new IndexFile(file, channel, keys);
        } catch (IndexOutOfBoundsException e) {
            channel.close();
            throw new TrailException("index-malformed", e);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private ByteBuffer bytes(long at, int length) throws IOException {
        if (at < 0 || length < 0 || length > MOST_BYTES) {
            throw new TrailException("index-malformed");
        }
        ByteBuffer buffer = ByteBuffer.allocate(length);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, at + buffer.position()) < 0) {
                throw new TrailException("index-malformed");
            }
        }
        return buffer.flip();
    }

    private byte[] open(long offset, int number) throws IOException {
        byte[] sealed = bytes(offset + 4, bytes(offset, 4).getInt()).array();
        return cipher.at(number, sealed, sealed.length);
    }

    /** The block of a number. */
    Unpacker block(int number) throws IOException {
        return new Unpacker(open(blocks.get(number).offset(), number));
    }

    /** The numbers of the blocks of a kind, in order. */
    List<Integer> blocksOf(int kind) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).kind() == kind) {
                numbers.add(i);
            }
        }
        return numbers;
    }

    private int only(int kind) throws TrailException {
        List<Integer> numbers = blocksOf(kind);
        if (numbers.size() != 1) {
            throw new TrailException("index-malformed");
        }
        return numbers.get(0);
    }

    long first(int number) {
        return blocks.get(number).first();
    }

    int transfers() {
        return transfers;
    }

    List<String> actors() {
        return actors;
    }

    List<String> channels() {
        return channels;
    }

    /** A number of each transfer. */
    int[] column(int kind) throws IOException {
        int[] values = new int[transfers];
        Unpacker in = block(only(kind));
        for (int i = 0; i < transfers; i++) {
            values[i] = in.count();
        }
        return values;
    }

    /** How many fingerprints of a kind each transfer has. */
    int[] carried(PersonDatum datum) throws IOException {
        int kind = IndexBlock.carried(datum);
        return blocksOf(kind).isEmpty() ? new int[transfers] : column(kind);
    }

    byte[] flags() throws IOException {
        byte[] flags = new byte[transfers];
        Unpacker in = block(only(IndexBlock.FLAGS));
        for (int i = 0; i < transfers; i++) {
            flags[i] = (byte) in.number();
        }
        return flags;
    }

    /** The hashes of the ids of the transfers, in order. */
    Unpacker ids() throws IOException {
        return block(only(IndexBlock.IDS));
    }

    Unpacker updates() throws IOException {
        return block(only(IndexBlock.UPDATES));
    }

    Postings postings(PersonDatum datum) {
        return new Postings(this, blocksOf(IndexBlock.postings(datum)));
    }

    /** The smallest fingerprints of a kind: of all transfers first, then of each actor; nothing when there are none. */
    List<long[]> smallest(PersonDatum datum) throws IOException {
        List<long[]> smallest = new ArrayList<>();
        for (int number : blocksOf(IndexBlock.smallest(datum))) {
            Unpacker in = block(number);
            while (in.hasMore()) {
                long[] values = new long[in.count()];
                for (int i = 0; i < values.length; i++) {
                    values[i] = in.fixed();
                }
                smallest.add(values);
            }
        }
        return smallest;
    }

    /** What is shown of some transfers, whose numbers ascend. */
    List<IndexedTransfer> details(int[] ascending) throws IOException {
        List<IndexedTransfer> found = new ArrayList<>();
        List<Integer> numbers = blocksOf(IndexBlock.DETAILS);
        int at = -1;
        List<IndexedTransfer> block = List.of();
        for (int transfer : ascending) {
            int wanted = transfer / IndexBlock.DETAILS_IN_BLOCK;
            if (wanted != at) {
                at = wanted;
                block = unpack(block(numbers.get(wanted)));
            }
            found.add(block.get(transfer % IndexBlock.DETAILS_IN_BLOCK));
        }
        return found;
    }

    private static List<IndexedTransfer> unpack(Unpacker in) throws TrailException {
        List<IndexedTransfer> all = new ArrayList<>();
        while (in.hasMore()) {
            all.add(IndexedTransfer.unpack(in));
        }
        return all;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
