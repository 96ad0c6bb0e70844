package dev.sekisho.dlp.examples.cli;

import dev.sekisho.dlp.protect.OpeningKey;
import dev.sekisho.dlp.protect.RecipientKey;
import dev.sekisho.dlp.protect.Secret;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads keys and passwords that a person names on the command line. */
final class KeyFiles {
    private static final long MAX_BYTES = 1 << 20;
    private static final String PKCS8 = "-----BEGIN PRIVATE KEY-----";
    private static final String PGP = "-----BEGIN PGP ";

    private KeyFiles() {}

    private static byte[] bytes(Path file) throws IOException, UserException {
        if (!Files.isRegularFile(file)) {
            throw new NoSuchFileException(file.toString());
        }
        if (Files.size(file) > MAX_BYTES) {
            throw new UserException("鍵のファイルではありません / no file of keys: " + file);
        }
        return Files.readAllBytes(file);
    }

    /** Certificates in PEM or DER, or an armoured OpenPGP key. */
    static List<RecipientKey> recipient(Path file) throws IOException, UserException {
        byte[] bytes = bytes(file);
        if (new String(bytes, StandardCharsets.ISO_8859_1).contains(PGP)) {
            return List.of(new RecipientKey.OpenPgp(bytes));
        }
        List<RecipientKey> keys = new ArrayList<>();
        try {
            for (Certificate one :
                    CertificateFactory.getInstance("X.509").generateCertificates(new ByteArrayInputStream(bytes))) {
                keys.add(new RecipientKey.Certificate((X509Certificate) one));
            }
        } catch (GeneralSecurityException e) {
            throw new UserException("証明書ではありません / not a certificate: " + file);
        }
        return keys;
    }

    /** A private key in PEM (PKCS #8), or an armoured OpenPGP secret key. */
    static OpeningKey opening(Path file, @Nullable Path passwordFile) throws IOException, UserException {
        byte[] bytes = bytes(file);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        if (text.contains(PGP)) {
            return new OpeningKey.OpenPgp(bytes, passwordFile == null ? null : password(passwordFile));
        }
        int begin = text.indexOf(PKCS8);
        int end = text.indexOf("-----END PRIVATE KEY-----");
        if (begin < 0 || end < begin) {
            throw new UserException("秘密鍵（PKCS #8 の PEM）ではありません / not a private key in PEM (PKCS #8): " + file);
        }
        byte[] der = Base64.getMimeDecoder().decode(text.substring(begin + PKCS8.length(), end));
        try {
            return new OpeningKey.Private(key(der), null);
        } catch (GeneralSecurityException e) {
            throw new UserException("使えない種類の秘密鍵です / not a private key that is supported: " + file);
        } finally {
            Arrays.fill(der, (byte) 0);
            Arrays.fill(bytes, (byte) 0);
        }
    }

    private static PrivateKey key(byte[] der) throws GeneralSecurityException {
        try {
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(der));
        } catch (GeneralSecurityException e) {
            return KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(der));
        }
    }

    /** The first line of a file. */
    static Secret password(Path file) throws IOException, UserException {
        byte[] bytes = bytes(file);
        int length = 0;
        while (length < bytes.length && bytes[length] != '\n' && bytes[length] != '\r') {
            length++;
        }
        CharBuffer chars = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes, 0, length));
        char[] line = new char[chars.remaining()];
        chars.get(line);
        Arrays.fill(bytes, (byte) 0);
        Arrays.fill(chars.array(), '\0');
        try {
            return new Secret(line);
        } finally {
            Arrays.fill(line, '\0');
        }
    }
}
