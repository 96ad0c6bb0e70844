package dev.sekisho.dlp.examples.cli;

import dev.sekisho.dlp.protect.PasswordChannel;
import dev.sekisho.dlp.protect.PasswordHandover;
import dev.sekisho.dlp.protect.Secret;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;

/**
 * Puts each password into a file that only its owner can read, a line each and nothing else. A file reaches no
 * recipient.
 */
final class FilePasswordChannel implements PasswordChannel {
    private static final OpenOption[] NEW = {StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE};

    private final Path file;
    private boolean begun;

    FilePasswordChannel(Path file) {
        this.file = file;
    }

    @Override
    public Kind kind() {
        return Kind.SENDER;
    }

    @Override
    public boolean reaches(String address) {
        return false;
    }

    @Override
    public synchronized void deliver(PasswordHandover handover, Secret password) throws IOException {
        if (!begun) {
            Files.deleteIfExists(file);
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            } else {
                Files.write(file, new byte[0], NEW);
            }
            begun = true;
        }
        char[] chars = password.reveal();
        byte[] line = new byte[chars.length + 1];
        try {
            for (int i = 0; i < chars.length; i++) {
                if (chars[i] > 0x7e) {
                    throw new IOException("a generated password is ASCII");
                }
                line[i] = (byte) chars[i];
            }
            line[chars.length] = '\n';
            Files.write(file, line, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
        } finally {
            Arrays.fill(chars, '\0');
            Arrays.fill(line, (byte) 0);
        }
    }
}
