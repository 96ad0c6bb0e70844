package dev.sekisho.dlp.encrypt.office;

import dev.sekisho.dlp.protect.OpeningException;
import dev.sekisho.dlp.protect.OpeningException.Reason;
import dev.sekisho.dlp.transfer.Content;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.crypt.ChainingMode;
import org.apache.poi.poifs.crypt.CipherAlgorithm;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionHeader;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.crypt.HashAlgorithm;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** What POI does here. POI does not check the code over the cipher text; this does, before it decrypts. */
final class AgileFile {
    private static final int KEY_BITS = 256;
    private static final int BLOCK_BYTES = 16;

    /** Office asks for 100,000. */
    private static final int MOST_ROUNDS = 1_000_000;

    private AgileFile() {}

    /** The parameters are all given: POI's own are AES-128 and SHA-1. */
    static void encrypt(Content content, String password, OutputStream out)
            throws IOException, GeneralSecurityException {
        EncryptionInfo info = new EncryptionInfo(
                EncryptionMode.agile,
                CipherAlgorithm.aes256,
                HashAlgorithm.sha512,
                KEY_BITS,
                BLOCK_BYTES,
                ChainingMode.cbc);
        Encryptor encryptor = info.getEncryptor();
        encryptor.confirmPassword(password);
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            try (InputStream in = content.open();
                    OutputStream encrypted = encryptor.getDataStream(file)) {
                in.transferTo(encrypted);
            }
            file.writeFilesystem(out);
        } catch (EncryptedDocumentException e) {
            throw new GeneralSecurityException("the cipher failed", e);
        }
        out.flush();
    }

    static byte[] decrypt(Content sealed, String password) throws IOException, OpeningException {
        try (InputStream in = sealed.open();
                POIFSFileSystem file = new POIFSFileSystem(in)) {
            EncryptionInfo info = new EncryptionInfo(file);
            requireSupported(info);
            Decryptor decryptor = info.getDecryptor();
            if (!decryptor.verifyPassword(password)) {
                throw new OpeningException(Reason.WRONG_KEY, null);
            }
            requireUnchanged(file, decryptor, info.getHeader().getHashAlgorithm());
            try (InputStream plain = decryptor.getDataStream(file)) {
                return plain.readAllBytes();
            }
        } catch (OpeningException e) {
            throw e;
        } catch (GeneralSecurityException | IOException | RuntimeException e) {
            // All bytes are in memory, so whatever POI throws is about what they say.
            throw new OpeningException(Reason.MALFORMED, e);
        }
    }

    private static void requireSupported(EncryptionInfo info) throws OpeningException {
        EncryptionHeader header = info.getHeader();
        CipherAlgorithm cipher = header.getCipherAlgorithm();
        boolean aes = cipher == CipherAlgorithm.aes128
                || cipher == CipherAlgorithm.aes192
                || cipher == CipherAlgorithm.aes256;
        if (info.getEncryptionMode() != EncryptionMode.agile || !aes || header.getChainingMode() != ChainingMode.cbc) {
            throw new OpeningException(Reason.UNSUPPORTED, null);
        }
        if (info.getVerifier().getSpinCount() > MOST_ROUNDS) {
            throw new OpeningException(Reason.LIMIT, null);
        }
    }

    /** The code is over the whole stream, its length at the start included (MS-OFFCRYPTO 2.3.4.14). */
    private static void requireUnchanged(POIFSFileSystem file, Decryptor decryptor, HashAlgorithm hash)
            throws IOException, GeneralSecurityException {
        byte[] key = decryptor.getIntegrityHmacKey();
        byte[] expected = decryptor.getIntegrityHmacValue();
        if (key == null || expected == null) {
            throw new OpeningException(Reason.UNSUPPORTED, null);
        }
        Mac mac = Mac.getInstance(hash.jceHmacId);
        mac.init(new SecretKeySpec(key, hash.jceHmacId));
        try (InputStream in = file.createDocumentInputStream(Decryptor.DEFAULT_POIFS_ENTRY)) {
            byte[] chunk = new byte[1 << 16];
            for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
                mac.update(chunk, 0, n);
            }
        }
        if (!MessageDigest.isEqual(expected, mac.doFinal())) {
            throw new OpeningException(Reason.NOT_AUTHENTIC, null);
        }
    }
}
