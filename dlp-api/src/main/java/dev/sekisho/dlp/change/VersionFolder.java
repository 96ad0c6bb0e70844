package dev.sekisho.dlp.change;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/** The folder with the texts of all versions, made to be read by people. */
final class VersionFolder {
    private static final int MAX_NAME = 200;

    private final Path dir;

    VersionFolder(Path dir) throws IOException {
        this.dir = Files.createDirectories(dir);
    }

    /** Names come from people: letters, digits and a few signs, with at most one folder before. */
    static boolean isName(String file) {
        String[] parts = file.split("/", -1);
        if (parts.length > 2 || file.length() > MAX_NAME) {
            return false;
        }
        for (String part : parts) {
            boolean plain = part.chars().allMatch(c -> isPlain((char) c));
            if (part.isEmpty() || part.startsWith(".") || !plain || isVersion(part)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || "._-@+".indexOf(c) >= 0;
    }

    private static boolean isVersion(String part) {
        return part.startsWith("v")
                && part.length() > 1
                && part.substring(1).chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** The file that holds a version. */
    Path file(String file, int number) {
        return folder(file, number).resolve(file.substring(file.lastIndexOf('/') + 1));
    }

    private Path folder(String file, int number) {
        return dir.resolve(file).resolve(String.format(Locale.ROOT, "v%04d", number));
    }

    void write(String file, int number, byte[] content, String difference) throws IOException {
        Files.createDirectories(folder(file, number));
        replace(file(file, number), content);
        replace(folder(file, number).resolve("difference.txt"), difference.getBytes(StandardCharsets.UTF_8));
    }

    void about(Version version, String text) throws IOException {
        replace(folder(version.file(), version.number()).resolve("about.txt"), text.getBytes(StandardCharsets.UTF_8));
    }

    /** The bytes of a version, once they are what the trail says. */
    byte[] read(Version version) throws IOException, ChangeRefusedException {
        Path file = file(version.file(), version.number());
        if (!Files.isRegularFile(file) || Files.size(file) > Changes.MAX_BYTES) {
            throw new ChangeRefusedException("content-changed");
        }
        byte[] content = Files.readAllBytes(file);
        if (!Digest.of(content).equals(version.sha256())) {
            throw new ChangeRefusedException("content-changed");
        }
        return content;
    }

    private static void replace(Path file, byte[] content) throws IOException {
        Path next = file.resolveSibling(file.getFileName() + ".next");
        try (FileChannel channel = FileChannel.open(
                next, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
