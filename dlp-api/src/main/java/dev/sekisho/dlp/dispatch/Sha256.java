package dev.sekisho.dlp.dispatch;

import dev.sekisho.dlp.transfer.Content;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Digests that records name contents by. */
public final class Sha256 {
    private Sha256() {}

    /**
     * The digest of a content.
     *
     * @param content the content
     * @return SHA-256 in lower-case hex
     * @throws IOException when it cannot be read
     */
    public static String of(Content content) throws IOException {
        try (InputStream in = content.open()) {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            in.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), sha256));
            return HexFormat.of().formatHex(sha256.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
