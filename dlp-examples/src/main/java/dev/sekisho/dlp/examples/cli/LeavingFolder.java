package dev.sekisho.dlp.examples.cli;

import dev.sekisho.dlp.Outcome;
import dev.sekisho.dlp.OutgoingMail;
import dev.sekisho.dlp.transfer.Content;
import dev.sekisho.dlp.transfer.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;

/** A folder for what may leave: each mail is {@code mail-N.eml} there, and files have their number. */
final class LeavingFolder {
    private static final int LONGEST_EXTENSION = 8;

    private final Path dir;

    private LeavingFolder(Path dir) {
        this.dir = dir;
    }

    /** The folder that belongs to one transfer alone. */
    static LeavingFolder own(Path dir) {
        return new LeavingFolder(dir);
    }

    /**
     * A folder that a person named. What left earlier is not overwritten, nor mixed with what leaves now: it is asked
     * before the transfer is decided on, as its decision would be in the trail for ever.
     */
    static LeavingFolder named(Path dir) throws IOException, UserException {
        if (Files.exists(dir) && !Files.isDirectory(dir)) {
            throw new UserException("フォルダではありません / not a folder: " + dir);
        }
        if (Files.isDirectory(dir)) {
            try (DirectoryStream<Path> earlier = Files.newDirectoryStream(dir, "{mail-[0-9]*.eml,file-[0-9]*}")) {
                if (earlier.iterator().hasNext()) {
                    throw new UserException(
                            "前に出たものがあります。別のフォルダを指定してください / holds what left earlier; name another folder: " + dir);
                }
            }
        }
        return new LeavingFolder(dir);
    }

    /** Writes what may leave, and confirms each mail: in this folder it has left. */
    List<Path> deliver(Outcome outcome) throws IOException {
        List<Path> files = new ArrayList<>();
        Files.createDirectories(dir);
        for (OutgoingMail mail : outcome.mails()) {
            Path file = dir.resolve("mail-" + mail.number() + ".eml");
            try {
                write(mail.content(), file);
            } catch (IOException e) {
                outcome.failed(mail, "cannot-write");
                throw e;
            }
            outcome.delivered(mail);
            files.add(file);
        }
        for (Part part : outcome.files()) {
            Path file = dir.resolve("file-" + (files.size() + 1) + extension(part.name()));
            write(part.content(), file);
            files.add(file);
        }
        return files;
    }

    /** What leaves holds personal data: only its owner reads it here. */
    private static void write(Content content, Path file) throws IOException {
        try (InputStream in = content.open()) {
            NewFile.write(file, in::transferTo);
        } catch (GeneralSecurityException | UserException e) {
            throw new IOException("nothing is encrypted here", e);
        }
    }

    /** Of the name that somebody gave a file, only its end, and only where it is plain. */
    private static String extension(String name) {
        String end = name.substring(name.lastIndexOf('.') + 1);
        boolean plain = end.length() < name.length() && end.length() <= LONGEST_EXTENSION;
        for (int i = 0; i < end.length() && plain; i++) {
            char c = end.charAt(i);
            plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        return plain ? "." + end : "";
    }
}
