package dev.sekisho.dlp.encrypt.zip;

import dev.sekisho.dlp.protect.OpeningKey;
import dev.sekisho.dlp.protect.ProtectionRequest;
import dev.sekisho.dlp.protect.Secret;
import dev.sekisho.dlp.transfer.Content;
import dev.sekisho.dlp.transfer.Part;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A process with little memory that protects two large files and opens them again. Arguments: the file to write, the
 * size of each part, the password.
 */
public final class LargeZip {
    private LargeZip() {}

    public static void main(String[] args) throws Exception {
        Path file = Path.of(args[0]);
        long size = Long.parseLong(args[1]);
        Secret password = new Secret(args[2].toCharArray());
        List<Part> parts = List.of(
                Part.of("雑音.mp4", "video/mp4", new Numbers(size, false)),
                Part.of("名簿.csv", "text/csv", new Numbers(size, true)));
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            new ZipProtector()
                    .protect(ProtectionRequest.of(parts).password(password).build(), out);
        }
        List<Compared> opened = new ArrayList<>();
        new ZipOpener().open(Content.of(file), new OpeningKey.Password(password), (name, mediaType) -> {
            Compared one = new Compared(parts.get(opened.size()).content().open());
            opened.add(one);
            return one;
        });
        System.out.println("opened " + opened.stream().map(c -> c.size).toList());
    }

    /** Numbers in a row: mixed so that nothing compresses them, or written in decimal. */
    private record Numbers(long sizeBytes, boolean decimal) implements Content {
        @Override
        public InputStream open() {
            return new InputStream() {
                private final byte[] block = new byte[1 << 16];
                private long at;

                @Override
                public int read() {
                    throw new UnsupportedOperationException("one byte");
                }

                @Override
                public int read(byte[] to, int from, int length) {
                    if (at == sizeBytes) {
                        return -1;
                    }
                    int within = (int) (at % block.length);
                    if (within == 0) {
                        fill(at / block.length);
                    }
                    int n = (int) Math.min(Math.min(length, block.length - within), sizeBytes - at);
                    System.arraycopy(block, within, to, from, n);
                    at += n;
                    return n;
                }

                private void fill(long number) {
                    long x = number + 1;
                    for (int i = 0; i < block.length; i++) {
                        x = x * 6364136223846793005L + 1442695040888963407L;
                        block[i] = (byte) (decimal ? '0' + (i % 64 < 60 ? i % 10 : (x >>> 60) % 10) : x >>> 56);
                    }
                }
            };
        }
    }

    /** Fails at the first byte that differs. */
    private static final class Compared extends OutputStream {
        private final InputStream expected;
        private long size;

        Compared(InputStream expected) {
            this.expected = expected;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            byte[] want = expected.readNBytes(length);
            for (int i = 0; i < length; i++) {
                if (i >= want.length || want[i] != bytes[from + i]) {
                    throw new IllegalStateException("another byte at " + (size + i));
                }
            }
            size += length;
        }
    }
}
