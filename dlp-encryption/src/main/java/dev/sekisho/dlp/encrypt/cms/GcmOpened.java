package dev.sekisho.dlp.encrypt.cms;

import dev.sekisho.dlp.encrypt.CipherInput;
import dev.sekisho.dlp.encrypt.PacedCipher;
import dev.sekisho.dlp.encrypt.Refusals;
import dev.sekisho.dlp.protect.OpeningException;
import dev.sekisho.dlp.protect.OpeningException.Reason;
import dev.sekisho.dlp.transfer.Content;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.asn1.cms.GCMParameters;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * The content of {@code AuthEnvelopedData}, authenticated before it is decrypted.
 *
 * <p>The JDK's cipher keeps all of a content in memory to decrypt it, and others release it before they have seen the
 * tag. Here the content is deciphered in counter mode, which is what GCM is made of (NIST SP 800-38D), enciphered again
 * by the JDK's GCM, which streams that way, and thrown away: the tag that comes out is that of the cipher text that
 * went in. So memory is a chunk, and nothing of GCM is written anew.
 */
final class GcmOpened implements Opened {
    private static final int NONCE_BYTES = 12;
    private static final int MIN_TAG_BYTES = 12;
    /** The counter of a block has 32 bits, and GCM uses two of its values otherwise. */
    private static final long MAX_BYTES = ((1L << 32) - 2) * 16;

    private final Content sealed;
    private final SecretKey key;

    GcmOpened(Content sealed, byte[] key) {
        this.sealed = sealed;
        this.key = new SecretKeySpec(key, "AES");
    }

    void authenticate() throws IOException, OpeningException {
        byte[] attributes = authenticate(null);
        if (attributes != null) {
            authenticate(attributes);
        }
    }

    /** Compares the tag, or returns the attributes when there are some that were not thought of. */
    private byte @Nullable [] authenticate(byte @Nullable [] attributes) throws IOException, OpeningException {
        try (EnvelopeReader reader = EnvelopeReader.of(sealed)) {
            GCMParameters parameters = parameters(reader.algorithm());
            PacedCipher gcm = gcm(parameters);
            if (attributes != null) {
                gcm.associate(attributes);
            }
            byte[] computed = tag(reader, counter(parameters), gcm);
            EnvelopeReader.Trailer trailer = reader.finish();
            if (attributes == null && trailer.attributes() != null) {
                return trailer.attributes();
            }
            byte[] expected = Arrays.copyOf(computed, parameters.getIcvLen());
            if (!MessageDigest.isEqual(expected, trailer.tag())) {
                throw new OpeningException(Reason.NOT_AUTHENTIC, null);
            }
            return null;
        }
    }

    private static byte[] tag(EnvelopeReader reader, PacedCipher counter, PacedCipher gcm)
            throws IOException, OpeningException {
        byte[] chunk = new byte[PacedCipher.CHUNK_BYTES];
        byte[] plain = new byte[PacedCipher.OUTPUT_BYTES];
        byte[] again = new byte[PacedCipher.OUTPUT_BYTES];
        long all = 0;
        try {
            InputStream encrypted = reader.encrypted();
            for (int n = encrypted.readNBytes(chunk, 0, chunk.length);
                    n > 0;
                    n = encrypted.readNBytes(chunk, 0, chunk.length)) {
                all += n;
                if (all > MAX_BYTES) {
                    throw new OpeningException(Reason.LIMIT, null);
                }
                gcm.update(plain, 0, counter.update(chunk, 0, n, plain), again);
            }
            int last = gcm.finish(again);
            return Arrays.copyOfRange(again, last - GcmCiphers.TAG_BYTES, last);
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            throw Refusals.of(e, Reason.NOT_AUTHENTIC);
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }

    @Override
    public InputStream decrypt() throws IOException, OpeningException {
        EnvelopeReader reader = EnvelopeReader.of(sealed);
        return new CipherInput(reader.encrypted(), counter(parameters(reader.algorithm())), reader);
    }

    private static GCMParameters parameters(AlgorithmIdentifier algorithm) throws OpeningException {
        if (!Algorithms.isGcm(algorithm.getAlgorithm())) {
            throw new OpeningException(Reason.UNSUPPORTED, null);
        }
        try {
            GCMParameters parameters = GCMParameters.getInstance(algorithm.getParameters());
            if (parameters.getNonce().length == NONCE_BYTES
                    && parameters.getIcvLen() >= MIN_TAG_BYTES
                    && parameters.getIcvLen() <= GcmCiphers.TAG_BYTES) {
                return parameters;
            }
        } catch (RuntimeException e) {
            throw new OpeningException(Reason.MALFORMED, e);
        }
        throw new OpeningException(Reason.UNSUPPORTED, null);
    }

    private PacedCipher gcm(GCMParameters parameters) throws OpeningException {
        try {
            return GcmCiphers.encrypting(key, parameters.getNonce(), sealed.sizeBytes());
        } catch (GeneralSecurityException e) {
            throw new OpeningException(Reason.UNSUPPORTED, e);
        }
    }

    private PacedCipher counter(GCMParameters parameters) throws OpeningException {
        try {
            byte[] first = Arrays.copyOf(parameters.getNonce(), 16);
            first[15] = 2;
            Cipher cipher = Cipher.getInstance("AES/CTR/NoPadding", "SunJCE");
            cipher.init(Cipher.DECRYPT_MODE, key, new IvParameterSpec(first));
            return new PacedCipher(cipher, false);
        } catch (GeneralSecurityException e) {
            throw new OpeningException(Reason.UNSUPPORTED, e);
        }
    }
}
