package dev.sekisho.dlp.escrow;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;

/** Lets one thread of one process at a time change the custodians of an escrow. Thread-safe. */
record RosterLock(Path file) {
    /** A process may hold the lock of a file only once, so its threads wait for each other first. */
    private static final Object THREADS = new Object();

    /** What is done meanwhile. */
    interface Change<T> {
        T run() throws IOException, GeneralSecurityException;
    }

    <T> T alone(Change<T> change) throws IOException, GeneralSecurityException {
        synchronized (THREADS) {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                if (!lock.isValid()) {
                    throw new IOException("the lock was lost");
                }
                return change.run();
            }
        }
    }
}
