package dev.sekisho.dlp.examples.cli;

import dev.sekisho.dlp.protect.PasswordChannel;
import dev.sekisho.dlp.protect.Secret;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;

/**
 * Puts the password into a file that only its owner can read, one line and nothing else. A file reaches no recipient.
 */
final class FilePasswordChannel implements PasswordChannel {
    private static final OpenOption[] NEW = {StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE};

    private final Path file;

    FilePasswordChannel(Path file) {
        this.file = file;
    }

    @Override
    public boolean reaches(String address) {
        return false;
    }

    @Override
    public void deliver(String transferId, List<String> recipients, Secret password) throws IOException {
        Files.deleteIfExists(file);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.write(file, new byte[0], NEW);
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
            Files.write(file, line, StandardOpenOption.WRITE);
        } finally {
            Arrays.fill(chars, '\0');
            Arrays.fill(line, (byte) 0);
        }
    }
}
