package dev.sekisho.dlp.examples.cli;

import dev.sekisho.dlp.custody.CertifiedKey;
import dev.sekisho.dlp.custody.KeyStoreFile;
import dev.sekisho.dlp.custody.PemFile;
import dev.sekisho.dlp.protect.OpenPgpSecretKey;
import dev.sekisho.dlp.protect.OpeningKey;
import dev.sekisho.dlp.protect.RecipientKey;
import dev.sekisho.dlp.protect.Secret;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads keys and passwords that a person names on the command line. */
final class KeyFiles {
    private static final long MAX_BYTES = 1 << 20;
    private static final String PGP = "-----BEGIN PGP ";

    private KeyFiles() {}

    private static byte[] bytes(Path file) throws IOException, UserException {
        InputFiles.needed(file);
        if (Files.size(file) > MAX_BYTES) {
            throw new UserException("鍵のファイルではありません / no file of keys: " + file);
        }
        return Files.readAllBytes(file);
    }

    /** Certificates in PEM, or an armoured OpenPGP key. */
    static List<RecipientKey> recipient(Path file) throws IOException, UserException {
        byte[] bytes = bytes(file);
        if (new String(bytes, StandardCharsets.ISO_8859_1).contains(PGP)) {
            return List.of(new RecipientKey.OpenPgp(bytes));
        }
        List<X509Certificate> certificates = List.of();
        try {
            certificates = PemFile.certificates(file);
        } catch (GeneralSecurityException | IOException e) {
            // said below
        }
        if (certificates.isEmpty()) {
            throw new UserException("証明書か OpenPGP の公開鍵ではありません / neither a certificate nor an OpenPGP key: " + file);
        }
        return certificates.stream()
                .<RecipientKey>map(RecipientKey.Certificate::new)
                .toList();
    }

    /** A private key in PEM (PKCS #8) or a key store (PKCS #12), or an armoured OpenPGP secret key. */
    static OpeningKey opening(Path file, @Nullable Path passwordFile) throws IOException, UserException {
        byte[] bytes = bytes(file);
        Secret password = passwordFile == null ? null : password(passwordFile);
        if (new String(bytes, StandardCharsets.ISO_8859_1).contains(PGP)) {
            return new OpenPgpSecretKey(bytes, password);
        }
        Arrays.fill(bytes, (byte) 0);
        try {
            List<CertifiedKey> keys = isStore(file)
                    ? KeyStoreFile.read(file, password == null ? new Secret(new char[0]) : password)
                    : PemFile.keys(file, password);
            if (!keys.isEmpty()) {
                return keys.get(0).opening();
            }
        } catch (GeneralSecurityException | IOException e) {
            throw new UserException("秘密鍵が読めません。--key-password-file が要るかもしれません / the private key cannot be read;"
                    + " it may need --key-password-file: " + file);
        }
        throw new UserException("秘密鍵ではありません / not a private key: " + file);
    }

    private static boolean isStore(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".p12") || name.endsWith(".pfx") || name.endsWith(".jks");
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
