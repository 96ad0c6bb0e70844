package dev.sekisho.dlp.custody;

import dev.sekisho.dlp.encrypt.BouncyCastle;
import dev.sekisho.dlp.protect.Secret;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.openssl.PEMEncryptedKeyPair;
import org.bouncycastle.openssl.PEMKeyPair;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.openssl.jcajce.JceOpenSSLPKCS8DecryptorProviderBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.pkcs.PKCS8EncryptedPrivateKeyInfo;
import org.bouncycastle.pkcs.PKCSException;
import org.jspecify.annotations.Nullable;

/** Private keys and certificates in PEM files. */
public final class PemFile {
    private PemFile() {}

    /**
     * Reads all private keys of a file: {@code PRIVATE KEY}, {@code ENCRYPTED PRIVATE KEY}, and the older forms of RSA
     * and EC keys, which must not be encrypted (their key derivation is too weak to be worth it).
     *
     * @param file the file
     * @param password opens encrypted keys, or null
     * @return the keys; the certificates of the file belong to its key when it has one only
     * @throws IOException when the file cannot be read
     * @throws GeneralSecurityException when a key cannot be read, or the password does not open it
     */
    public static List<CertifiedKey> keys(Path file, @Nullable Secret password)
            throws IOException, GeneralSecurityException {
        List<PrivateKey> keys = new ArrayList<>();
        for (Object object : read(file)) {
            PrivateKeyInfo info = info(object, password);
            if (info != null) {
                keys.add(key(info));
            }
        }
        List<X509Certificate> chain = keys.size() == 1 ? certificates(file) : List.of();
        return keys.stream().map(key -> new CertifiedKey(key, chain)).toList();
    }

    /**
     * Reads all certificates of a file.
     *
     * @param file the file
     * @return the certificates in their order
     * @throws IOException when the file cannot be read
     * @throws GeneralSecurityException when a certificate cannot be read
     */
    public static List<X509Certificate> certificates(Path file) throws IOException, GeneralSecurityException {
        List<X509Certificate> certificates = new ArrayList<>();
        for (Object object : read(file)) {
            if (object instanceof X509CertificateHolder holder) {
                certificates.add(new JcaX509CertificateConverter().getCertificate(holder));
            }
        }
        return List.copyOf(certificates);
    }

    private static List<Object> read(Path file) throws IOException {
        List<Object> objects = new ArrayList<>();
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1);
                PEMParser parser = new PEMParser(in)) {
            for (Object object = parser.readObject(); object != null; object = parser.readObject()) {
                objects.add(object);
            }
        } catch (RuntimeException e) {
            throw new IOException("this is not a PEM file", e);
        }
        return objects;
    }

    private static @Nullable PrivateKeyInfo info(Object object, @Nullable Secret password)
            throws GeneralSecurityException {
        if (object instanceof PrivateKeyInfo plain) {
            return plain;
        }
        if (object instanceof PEMKeyPair pair) {
            return pair.getPrivateKeyInfo();
        }
        if (object instanceof PKCS8EncryptedPrivateKeyInfo encrypted) {
            return decrypt(encrypted, password);
        }
        if (object instanceof PEMEncryptedKeyPair) {
            throw new GeneralSecurityException("an encrypted key must be in the form of PKCS#8");
        }
        return null;
    }

    private static PrivateKeyInfo decrypt(PKCS8EncryptedPrivateKeyInfo encrypted, @Nullable Secret password)
            throws GeneralSecurityException {
        if (password == null) {
            throw new GeneralSecurityException("the key is encrypted");
        }
        char[] characters = password.reveal();
        try {
            return encrypted.decryptPrivateKeyInfo(new JceOpenSSLPKCS8DecryptorProviderBuilder()
                    .setProvider(BouncyCastle.provider())
                    .build(characters));
        } catch (PKCSException | OperatorCreationException | RuntimeException e) {
            throw new GeneralSecurityException("the password does not open the key", e);
        } finally {
            Arrays.fill(characters, '\0');
        }
    }

    private static PrivateKey key(PrivateKeyInfo info) throws IOException, GeneralSecurityException {
        PrivateKey key = BouncyCastle.privateKey(info);
        if (key == null) {
            throw new GeneralSecurityException("a key of an unknown kind");
        }
        return key;
    }
}
