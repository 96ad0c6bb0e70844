package dev.sekisho.dlp.trace;

import dev.sekisho.dlp.audit.TrailException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;
import java.util.Objects;

/** A key in a file that only its owner can read: a line that says what it is, the year, its two keys in base64. */
final class KeyFile {
    private KeyFile() {}

    static YearKey read(Path file, String kind) throws IOException {
        return parse(Files.readString(file, StandardCharsets.US_ASCII), kind);
    }

    static YearKey parse(String text, String kind) throws TrailException {
        List<String> lines = text.lines().toList();
        try {
            if (lines.size() == 4 && lines.get(0).equals(kind)) {
                Base64.Decoder base64 = Base64.getDecoder();
                return new YearKey(
                        Integer.parseInt(lines.get(1)), base64.decode(lines.get(2)), base64.decode(lines.get(3)));
            }
        } catch (IllegalArgumentException e) {
            throw new TrailException("key-malformed", e);
        }
        throw new TrailException("key-malformed");
    }

    /** Writes a new file; one that is there is refused. */
    static void create(Path file, String kind, YearKey key) throws IOException {
        Path parent = Objects.requireNonNull(file.toAbsolutePath().getParent(), "parent");
        if (Files.getFileStore(parent).supportsFileAttributeView("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file);
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            write(channel, text(kind, key).getBytes(StandardCharsets.US_ASCII));
        }
    }

    static String text(String kind, YearKey key) {
        Base64.Encoder base64 = Base64.getEncoder();
        String keys = base64.encodeToString(key.bytes()) + "\n" + base64.encodeToString(key.matchingBytes());
        return kind + "\n" + key.year() + "\n" + keys + "\n";
    }

    /** Puts a new key in the place of an old one, whose bytes are written over. */
    static void replace(Path file, String kind, YearKey key) throws IOException {
        Path next = file.resolveSibling(file.getFileName() + ".next");
        Files.deleteIfExists(next);
        create(next, kind, key);
        try (FileChannel old = FileChannel.open(file, StandardOpenOption.WRITE)) {
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            write(old, new byte[Math.toIntExact(old.size())]);
        }
    }

    private static void write(FileChannel channel, byte[] bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            channel.write(buffer, buffer.position());
        }
        channel.force(true);
    }
}
