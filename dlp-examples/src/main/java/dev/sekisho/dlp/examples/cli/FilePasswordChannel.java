package dev.sekisho.dlp.examples.cli;

import dev.sekisho.dlp.protect.PasswordChannel;
import dev.sekisho.dlp.protect.Secret;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
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
        ByteBuffer bytes = StandardCharsets.UTF_8.encode(CharBuffer.wrap(chars));
        byte[] line = new byte[bytes.remaining() + 1];
        bytes.get(line, 0, line.length - 1);
        line[line.length - 1] = '\n';
        Files.write(file, line, StandardOpenOption.WRITE);
        Arrays.fill(chars, '\0');
        Arrays.fill(line, (byte) 0);
        Arrays.fill(bytes.array(), (byte) 0);
    }
}
