package dev.sekisho.dlp.custody;

import dev.sekisho.dlp.encrypt.cms.CmsSealer;
import dev.sekisho.dlp.protect.Sealer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;

/**
 * The key pair (P-256) that seals held transfers. Immutable; prints nothing of itself.
 *
 * <p>The file form is meant for development and for hosts that protect their files.
 */
public final class SealingKeys {
    private final ECPublicKey publicKey;
    private final PrivateKey privateKey;

    private SealingKeys(ECPublicKey publicKey, PrivateKey privateKey) {
        this.publicKey = publicKey;
        this.privateKey = privateKey;
    }

    /**
     * Makes a new pair.
     *
     * @return the keys
     */
    public static SealingKeys generate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            KeyPair pair = generator.generateKeyPair();
            return new SealingKeys((ECPublicKey) pair.getPublic(), pair.getPrivate());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has P-256", e);
        }
    }

    /**
     * Reads keys that {@link #store} wrote.
     *
     * @param file the file
     * @return the keys
     * @throws IOException when the file cannot be read or does not hold keys
     */
    public static SealingKeys load(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.US_ASCII);
        try {
            Base64.Decoder base64 = Base64.getDecoder();
            KeyFactory ec = KeyFactory.getInstance("EC");
            return new SealingKeys(
                    (ECPublicKey) ec.generatePublic(new X509EncodedKeySpec(base64.decode(lines.get(0)))),
                    ec.generatePrivate(new PKCS8EncodedKeySpec(base64.decode(lines.get(1)))));
        } catch (GeneralSecurityException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new IOException("the file holds no sealing keys", e);
        }
    }

    /**
     * Writes the keys to a new file that only its owner can read.
     *
     * @param file the file, which must not exist
     * @throws IOException when it cannot be written
     */
    public void store(Path file) throws IOException {
        Base64.Encoder base64 = Base64.getEncoder();
        String text = base64.encodeToString(publicKey.getEncoded()) + "\n"
                + base64.encodeToString(privateKey.getEncoded()) + "\n";
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file);
        }
        Files.writeString(file, text, StandardCharsets.US_ASCII, StandardOpenOption.WRITE);
    }

    /**
     * A sealer that seals and opens.
     *
     * @return the sealer
     */
    public Sealer sealer() {
        return new CmsSealer(publicKey, privateKey);
    }

    /**
     * A sealer that can only seal, for the host of the senders.
     *
     * @return the sealer
     */
    public Sealer sealOnly() {
        return new CmsSealer(publicKey, null);
    }

    @Override
    public String toString() {
        return "SealingKeys";
    }
}
