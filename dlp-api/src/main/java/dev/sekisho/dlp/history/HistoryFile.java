package dev.sekisho.dlp.history;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.function.Consumer;
import java.util.zip.CRC32C;

/**
 * An append-only file of entries: a head with the key's check and the node's name, then frames of length, the length
 * again, CRC-32C and entry. A frame that a crash cut off at the end is taken off; damage anywhere else is refused. Not
 * thread-safe.
 */
final class HistoryFile implements Closeable {
    private static final byte[] MAGIC = "SEKHIST1".getBytes(StandardCharsets.US_ASCII);
    private static final int MOST_BYTES = 64 << 20;
    private static final int FRAME = 12;
    /** Makes the second length another number, so that zeros are no frame. */
    private static final int AGAIN = 0x5EC15A0F;

    private final FileChannel channel;

    private HistoryFile(FileChannel channel) {
        this.channel = channel;
    }

    /** What was read: whose file it is, and where its last whole frame ends. */
    record Head(String node, long end) {}

    /** Opens a file for appending, and makes it when there is none. Gives what it holds. */
    static HistoryFile open(Path file, String node, byte[] check, Consumer<Entry> entries) throws IOException {
        long end;
        if (Files.exists(file)) {
            Head head = read(file, check, entries);
            if (!head.node().equals(node)) {
                throw new DamagedHistoryException("the file is that of another node");
            }
            end = head.end();
        } else {
            write(file, node, check, out -> {});
            end = Files.size(file);
        }
        FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        lock(channel);
        channel.truncate(end);
        channel.position(end);
        return new HistoryFile(channel);
    }

    private static void lock(FileChannel channel) throws IOException {
        try {
            if (channel.tryLock() != null) {
                return;
            }
        } catch (OverlappingFileLockException e) {
            // open in this process
        }
        channel.close();
        throw new IOException("another process or object has the history open");
    }

    /** Reads a file to its last whole frame. */
    static Head read(Path file, byte[] check, Consumer<Entry> entries) throws IOException {
        long size = Files.size(file);
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            String node = head(in, check);
            long end = (long) MAGIC.length + check.length + 2 + node.getBytes(StandardCharsets.UTF_8).length;
            while (size - end >= FRAME) {
                int length = in.readInt();
                int again = in.readInt();
                int crc = in.readInt();
                if (length == 0 && again == 0 && crc == 0 && onlyZeros(in)) {
                    break;
                }
                // a damaged length must not pass for a frame that was cut off
                if (length <= 0 || length > MOST_BYTES || again != (length ^ AGAIN)) {
                    throw new DamagedHistoryException("a frame's length is impossible");
                }
                if (size - end - FRAME < length) {
                    break;
                }
                byte[] entry = in.readNBytes(length);
                boolean whole = crc(entry) == crc;
                if (!whole && end + FRAME + length < size) {
                    throw new DamagedHistoryException("a frame is not what was written");
                }
                if (!whole) {
                    break;
                }
                entries.accept(entry(entry));
                end += (long) FRAME + length;
            }
            return new Head(node, end);
        }
    }

    private static Entry entry(byte[] bytes) throws DamagedHistoryException {
        try {
            return Entry.read(ByteBuffer.wrap(bytes));
        } catch (IllegalArgumentException e) {
            throw new DamagedHistoryException("an entry cannot be read");
        }
    }

    private static boolean onlyZeros(DataInputStream in) throws IOException {
        for (int b = in.read(); b >= 0; b = in.read()) {
            if (b != 0) {
                return false;
            }
        }
        return true;
    }

    private static String head(DataInputStream in, byte[] check) throws IOException {
        try {
            if (!MessageDigest.isEqual(in.readNBytes(MAGIC.length), MAGIC)) {
                throw new DamagedHistoryException("not a history file");
            }
            if (!MessageDigest.isEqual(in.readNBytes(check.length), check)) {
                throw new DamagedHistoryException("the file is of another key");
            }
            return in.readUTF();
        } catch (EOFException e) {
            throw new DamagedHistoryException("the file has no head");
        }
    }

    private static int crc(byte[] bytes) {
        CRC32C crc = new CRC32C();
        crc.update(bytes);
        return (int) crc.getValue();
    }

    /** Appends an entry; it is durable when this returns. */
    void append(Entry entry) throws IOException {
        byte[] bytes = entry.write();
        ByteBuffer frame = ByteBuffer.allocate(FRAME + bytes.length);
        frame.putInt(bytes.length).putInt(bytes.length ^ AGAIN);
        frame.putInt(crc(bytes)).put(bytes).flip();
        long before = channel.position();
        try {
            while (frame.hasRemaining()) {
                channel.write(frame);
            }
            channel.force(false);
        } catch (IOException e) {
            // half a frame must not stand before the next one
            channel.truncate(before);
            channel.position(before);
            throw e;
        }
    }

    long size() throws IOException {
        return channel.position();
    }

    /** Gives entries to be written. */
    interface Source {
        void writeTo(Sink sink) throws IOException;
    }

    /** Takes entries to be written. */
    interface Sink {
        void accept(Entry entry) throws IOException;
    }

    /** Writes a whole file anew, in place of the old one when it is durable. */
    static void write(Path file, String node, byte[] check, Source source) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try (FileChannel channel = FileChannel.open(
                        fresh,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING);
                OutputStream stream = Channels.newOutputStream(channel);
                DataOutputStream out = new DataOutputStream(new BufferedOutputStream(stream, 1 << 16))) {
            out.write(MAGIC);
            out.write(check);
            out.writeUTF(node);
            source.writeTo(entry -> {
                byte[] bytes = entry.write();
                out.writeInt(bytes.length);
                out.writeInt(bytes.length ^ AGAIN);
                out.writeInt(crc(bytes));
                out.write(bytes);
            });
            out.flush();
            channel.force(true);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
