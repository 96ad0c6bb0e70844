package dev.sekisho.dlp.escrow;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes files that a power cut leaves whole or does not leave at all. */
public final class DurableFile {
    private DurableFile() {}

    /**
     * Writes a file, which has its name only once its bytes are on the disk; both stay when this returns.
     *
     * @param dir the folder of all files, which is there
     * @param file the file, in a folder of {@code dir} that need not be there; one of the name is replaced
     * @param content what is in it, from its position to its limit
     * @throws IOException when it cannot be written
     */
    public static void write(Path dir, Path file, ByteBuffer content) throws IOException {
        Path folder = Files.createDirectories(file.resolveSibling(""));
        Path next = folder.resolve(UUID.randomUUID() + ".next");
        try (FileChannel channel = FileChannel.open(next, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            while (content.hasRemaining()) {
                channel.write(content);
            }
            channel.force(true);
        }
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        force(folder);
        force(dir);
    }

    /** Without this a power cut could take the name of a file away again. Windows has no such call. */
    static void force(Path folder) throws IOException {
        if (!System.getProperty("os.name", "").startsWith("Windows")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
