package dev.sekisho.dlp.examples.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * A file that is there whole or not at all, and that only its owner can read.
 *
 * <p>What is written goes to a file that has no name: on Unix it loses its name when it is made, on Windows it is gone
 * when it is closed. So a process that is killed leaves nothing behind. Once it is whole it is copied beside its place
 * and moved there in one step: Java cannot give a file its name back. A process that is killed in just that time leaves
 * the copy, which the next one to write into the folder deletes; the lock of a file tells that its process lives.
 */
final class NewFile implements AutoCloseable {
    private static final String PREFIX = ".sekisho-";

    private final Path target;
    private final FileChannel unnamed;

    /** Writes a file. */
    interface Body {
        void write(OutputStream out) throws IOException, GeneralSecurityException, UserException;
    }

    private NewFile(Path target, FileChannel unnamed) {
        this.target = target;
        this.unnamed = unnamed;
    }

    static NewFile at(Path target) throws IOException {
        Path path = beside(target);
        deleteLeft(Objects.requireNonNull(path.getParent(), "parent"));
        return new NewFile(
                target,
                open(
                        path,
                        StandardOpenOption.CREATE_NEW,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.DELETE_ON_CLOSE));
    }

    /** What is written is no secret: it needs no file without a name. */
    static void write(Path target, Body body) throws IOException, GeneralSecurityException, UserException {
        Path next = beside(target);
        try {
            try (FileChannel channel = open(next, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                body.write(Channels.newOutputStream(channel));
                channel.force(true);
                Files.move(next, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            }
        } finally {
            Files.deleteIfExists(next);
        }
    }

    /** Deletes what processes that live no more have left in a folder. */
    private static void deleteLeft(Path folder) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, PREFIX + "*")) {
            for (Path file : files) {
                if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && !locked(file)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private static boolean locked(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            return channel.tryLock() == null;
        } catch (IOException | OverlappingFileLockException e) {
            return true; // another user's, just gone, or a thread's beside this one
        }
    }

    private static Path beside(Path target) throws NoSuchFileException {
        Path folder = Objects.requireNonNull(target.toAbsolutePath().getParent(), "parent");
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
        return folder.resolve(PREFIX + UUID.randomUUID());
    }

    private static FileChannel open(Path path, OpenOption... options) throws IOException {
        boolean posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] owner = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        FileChannel channel = FileChannel.open(path, Set.of(options), owner);
        channel.lock();
        return channel;
    }

    /** Takes the bytes; closing it does nothing. */
    OutputStream out() {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                write(new byte[] {(byte) b}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                ByteBuffer buffer = ByteBuffer.wrap(bytes, from, length);
                while (buffer.hasRemaining()) {
                    unnamed.write(buffer);
                }
            }
        };
    }

    /** Puts the whole file at its place. */
    void commit() throws IOException {
        Path next = beside(target);
        try {
            try (FileChannel named = open(next, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                long size = unnamed.size();
                for (long at = 0; at < size; ) {
                    at += unnamed.transferTo(at, size - at, named);
                }
                named.force(true);
                Files.move(next, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            }
        } finally {
            Files.deleteIfExists(next);
        }
    }

    @Override
    public void close() throws IOException {
        unnamed.close();
    }
}
