package dev.sekisho.dlp.dispatch;

import dev.sekisho.dlp.transfer.Content;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.ref.Cleaner;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Takes an encrypted form: a small one in memory, a larger one in a file of the temp folder that only its owner can
 * read. On Unix the file has lost its name before the first byte is in it, so that a process that is killed leaves
 * nothing behind; and nothing but cipher text is ever in it.
 */
final class CipherText extends OutputStream {
    private static final int IN_MEMORY = 1 << 20;
    private static final Cleaner CLEANER = Cleaner.create();

    private ByteArrayOutputStream memory = new ByteArrayOutputStream();
    private @Nullable FileChannel file;
    private long size;

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        if (file == null && size + length > IN_MEMORY) {
            spill();
        }
        size += length;
        FileChannel channel = file;
        if (channel == null) {
            memory.write(bytes, from, length);
        } else {
            writeAll(channel, ByteBuffer.wrap(bytes, from, length));
        }
    }

    private void spill() throws IOException {
        Path path = Path.of(System.getProperty("java.io.tmpdir"), "sekisho-" + UUID.randomUUID());
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] owner = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        FileChannel channel = FileChannel.open(
                path,
                Set.of(
                        StandardOpenOption.CREATE_NEW,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.DELETE_ON_CLOSE),
                owner);
        file = channel;
        writeAll(channel, ByteBuffer.wrap(memory.toByteArray()));
        memory = new ByteArrayOutputStream(0);
    }

    private static void writeAll(FileChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /** What was written. The file goes when nobody holds the content any more. */
    Content content() {
        FileChannel channel = file;
        if (channel == null) {
            return Content.of(memory.toByteArray());
        }
        Spilled content = new Spilled(channel, size);
        CLEANER.register(content, () -> closeQuietly(channel));
        return content;
    }

    private static void closeQuietly(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            // the file has no name any more: there is nothing else to do
        }
    }

    /** Content of a file that has no name. */
    private static final class Spilled implements Content {
        private final FileChannel channel;
        private final long size;

        Spilled(FileChannel channel, long size) {
            this.channel = channel;
            this.size = size;
        }

        @Override
        public InputStream open() {
            return new Reader(this);
        }

        @Override
        public long sizeBytes() {
            return size;
        }

        @Override
        public String toString() {
            return "Content[sizeBytes=" + size + "]";
        }
    }

    /** Reads from the start, beside other readers. Holds the content, and with it the file. */
    private static final class Reader extends InputStream {
        private final Spilled content;
        private long at;

        Reader(Spilled content) {
            this.content = content;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            int n = content.channel.read(ByteBuffer.wrap(bytes, from, length), at);
            at += Math.max(n, 0);
            return n;
        }
    }
}
