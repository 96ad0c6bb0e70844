package dev.sekisho.dlp.audit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** The files that go with records: each is named by its SHA-256, which its record carries as a part of its leaf. */
final class SideFiles {
    private static final String FOLDER = "side";

    private SideFiles() {}

    static Path folder(Path trail) {
        return trail.resolve(FOLDER);
    }

    /** Makes the folder, and clears away what a crash left half written. */
    static void prepare(Path trail) throws IOException {
        Path folder = Files.createDirectories(folder(trail));
        try (DirectoryStream<Path> unfinished = Files.newDirectoryStream(folder, "*.tmp")) {
            for (Path file : unfinished) {
                Files.delete(file);
            }
        }
    }

    /** The digest by which a side file is named. */
    static byte[] digest(Path trail, Path file) throws TrailException {
        String name = String.valueOf(file.getFileName());
        if (!file.equals(folder(trail).resolve(name)) || !Files.isRegularFile(file)) {
            throw new TrailException("side-file-missing");
        }
        try {
            byte[] digest = HexFormat.of().parseHex(name);
            if (digest.length == 32) {
                return digest;
            }
        } catch (IllegalArgumentException e) {
            throw new TrailException("side-file-misnamed", e);
        }
        throw new TrailException("side-file-misnamed");
    }

    /**
     * Checks the side file of a stored record.
     *
     * @return an empty string, or a stable code for what is wrong with it
     */
    static String check(Path trail, byte[] stored) throws IOException {
        byte[] digest;
        try {
            digest = RecordCipher.sideFile(stored);
        } catch (TrailException e) {
            return String.valueOf(e.getMessage());
        }
        if (digest.length == 0) {
            return "";
        }
        try {
            byte[] actual = sha256(folder(trail).resolve(HexFormat.of().formatHex(digest)));
            return Arrays.equals(digest, actual) ? "" : "side-file-changed";
        } catch (NoSuchFileException e) {
            return "side-file-missing";
        }
    }

    private static byte[] sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                sha256.update(buffer, 0, n);
            }
            return sha256.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
