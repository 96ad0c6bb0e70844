package dev.sekisho.dlp.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * Signs and opens notes as C2SP signed-note and Go's {@code golang.org/x/mod/sumdb/note} do: a text, an empty line, and
 * for each signer an em dash, the name of the key and, in base64, four bytes of key hash and the Ed25519 signature.
 */
final class SignedNote {
    private static final byte ED25519 = 1;
    /** A byte for the algorithm and the key. */
    private static final int KEY_BYTES = 33;
    /** The ASN.1 header that stands before the 32 bytes of an Ed25519 key in its X.509 form (RFC 8410). */
    private static final byte[] X509_HEADER = HexFormat.of().parseHex("302a300506032b6570032100");

    private SignedNote() {}

    static String sign(String text, String keyName, PrivateKey key, PublicKey publicKey)
            throws GeneralSecurityException {
        Signature signer = Signature.getInstance("Ed25519");
        signer.initSign(key);
        signer.update(text.getBytes(StandardCharsets.UTF_8));
        byte[] signature = signer.sign();
        byte[] hash = keyHash(keyName, raw(publicKey));
        byte[] line = ByteBuffer.allocate(4 + signature.length)
                .put(hash)
                .put(signature)
                .array();
        return text + "\n— " + keyName + " " + Base64.getEncoder().encodeToString(line) + "\n";
    }

    /** Gives the text of a note if the key signed it. */
    static String open(String note, String verifierKey) throws TrailException {
        int border = note.lastIndexOf("\n\n");
        if (border < 0) {
            throw new TrailException("checkpoint-malformed");
        }
        String text = note.substring(0, border + 1);
        String[] parts = checkKey(verifierKey);
        byte[] key = Base64.getDecoder().decode(parts[2]);
        try {
            for (String line : note.substring(border + 2).split("\n", -1)) {
                if (line.startsWith("— " + parts[0] + " ") && verify(text, line, parts[0], key)) {
                    return text;
                }
            }
        } catch (IllegalArgumentException | GeneralSecurityException e) {
            throw new TrailException("checkpoint-malformed", e);
        }
        throw new TrailException("checkpoint-signature-invalid");
    }

    /**
     * The three parts of a verifier key, of which the last can be decoded: a key that is none says nothing of a trail.
     */
    static String[] checkKey(String verifierKey) throws TrailException {
        String[] parts = verifierKey.strip().split("\\+", 3);
        try {
            if (parts.length == 3 && Base64.getDecoder().decode(parts[2]).length == KEY_BYTES) {
                return parts;
            }
        } catch (IllegalArgumentException e) {
            throw new TrailException("verifier-key-malformed", e);
        }
        throw new TrailException("verifier-key-malformed");
    }

    private static boolean verify(String text, String line, String name, byte[] key) throws GeneralSecurityException {
        byte[] raw = Arrays.copyOfRange(key, 1, key.length);
        byte[] signed = Base64.getDecoder().decode(line.substring(line.lastIndexOf(' ') + 1));
        if (key[0] != ED25519 || signed.length != 68 || !Arrays.equals(signed, 0, 4, keyHash(name, raw), 0, 4)) {
            return false;
        }
        byte[] x509 = ByteBuffer.allocate(X509_HEADER.length + raw.length)
                .put(X509_HEADER)
                .put(raw)
                .array();
        Signature verifier = Signature.getInstance("Ed25519");
        verifier.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(x509)));
        verifier.update(text.getBytes(StandardCharsets.UTF_8));
        return verifier.verify(signed, 4, 64);
    }

    /** The form in which a verifier is told the key: {@code name+hash+base64(algorithm, key)}. */
    static String verifierKey(String name, PublicKey publicKey) throws GeneralSecurityException {
        byte[] raw = raw(publicKey);
        byte[] typed = ByteBuffer.allocate(1 + raw.length).put(ED25519).put(raw).array();
        return name + "+" + HexFormat.of().formatHex(keyHash(name, raw)) + "+"
                + Base64.getEncoder().encodeToString(typed);
    }

    private static byte[] keyHash(String name, byte[] raw) throws GeneralSecurityException {
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        sha256.update((name + "\n").getBytes(StandardCharsets.UTF_8));
        sha256.update(ED25519);
        return Arrays.copyOf(sha256.digest(raw), 4);
    }

    private static byte[] raw(PublicKey publicKey) {
        byte[] x509 = publicKey.getEncoded();
        return Arrays.copyOfRange(x509, X509_HEADER.length, x509.length);
    }
}
