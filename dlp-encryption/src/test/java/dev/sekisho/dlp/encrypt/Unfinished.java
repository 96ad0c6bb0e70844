package dev.sekisho.dlp.encrypt;

import dev.sekisho.dlp.protect.ProtectionRequest;
import dev.sekisho.dlp.protect.Protector;
import dev.sekisho.dlp.transfer.Content;
import dev.sekisho.dlp.transfer.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;

/**
 * A process that stops in the middle of protecting and waits to be killed. Arguments: the protector's id; a file;
 * {@code reading} or {@code writing}, where it stops.
 */
public final class Unfinished {
    private Unfinished() {}

    public static void main(String[] args) throws Exception {
        Path file = Path.of(args[1]);
        Protector protector = ServiceLoader.load(Protector.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(p -> p.id().equals(args[0]))
                .findFirst()
                .orElseThrow();
        boolean reading = args[2].equals("reading");
        Part part = Part.of(
                String.valueOf(file.getFileName()),
                "application/octet-stream",
                reading ? halfOf(Files.readAllBytes(file)) : Content.of(file));
        protector.protect(
                ProtectionRequest.of(List.of(part)).build(), reading ? OutputStream.nullOutputStream() : half());
        throw new IllegalStateException("it did not wait");
    }

    private static void waitToBeKilled() {
        System.out.println("waiting");
        try {
            Thread.sleep(600_000);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Content halfOf(byte[] bytes) {
        return new Content() {
            @Override
            public InputStream open() {
                return new InputStream() {
                    private int at;

                    @Override
                    public int read() {
                        if (at > bytes.length / 2) {
                            waitToBeKilled();
                        }
                        return bytes[at++];
                    }

                    @Override
                    public int read(byte[] to, int from, int length) {
                        if (length > 0) {
                            to[from] = (byte) read();
                        }
                        return Math.min(length, 1);
                    }
                };
            }

            @Override
            public long sizeBytes() {
                return bytes.length;
            }
        };
    }

    private static OutputStream half() {
        return new OutputStream() {
            private int left = 100_000;

            @Override
            public void write(int b) throws IOException {
                left--;
                if (left == 0) {
                    waitToBeKilled();
                }
            }
        };
    }
}
