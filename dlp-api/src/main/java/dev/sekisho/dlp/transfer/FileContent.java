package dev.sekisho.dlp.transfer;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The bytes of a file, read in place. */
record FileContent(Path file, long sizeBytes) implements Content {

    @Override
    public InputStream open() throws IOException {
        // Reads through no buffer of the thread: threads of the common pool lose theirs with every task.
        return file.getFileSystem().equals(FileSystems.getDefault())
                ? new FileInputStream(file.toFile())
                : Files.newInputStream(file);
    }

    @Override
    public Optional<SeekableByteChannel> channel() throws IOException {
        return Optional.of(Files.newByteChannel(file));
    }

    @Override
    public String toString() {
        return "Content[sizeBytes=" + sizeBytes + "]";
    }
}
