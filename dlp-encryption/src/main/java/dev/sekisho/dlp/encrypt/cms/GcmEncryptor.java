package dev.sekisho.dlp.encrypt.cms;

import dev.sekisho.dlp.encrypt.CipherOutput;
import dev.sekisho.dlp.encrypt.PacedCipher;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.util.Objects;
import javax.crypto.SecretKey;
import org.bouncycastle.asn1.cms.GCMParameters;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.operator.GenericKey;
import org.bouncycastle.operator.OutputAEADEncryptor;
import org.bouncycastle.operator.jcajce.JceGenericKey;
import org.jspecify.annotations.Nullable;

/** AES-256-GCM by the JDK's cipher under Bouncy Castle's CMS: a new key and nonce for one message. */
final class GcmEncryptor implements OutputAEADEncryptor {
    private static final int NONCE_BYTES = 12;

    private final AlgorithmIdentifier algorithm;
    private final SecretKey key;
    private final PacedCipher cipher;
    private @Nullable CipherOutput stream;

    GcmEncryptor(SecretKey key, long maxBytes) throws GeneralSecurityException {
        this.key = key;
        byte[] nonce = ContentKeys.random(NONCE_BYTES);
        cipher = GcmCiphers.encrypting(key, nonce, maxBytes);
        algorithm = new AlgorithmIdentifier(
                NISTObjectIdentifiers.id_aes256_GCM, new GCMParameters(nonce, GcmCiphers.TAG_BYTES));
    }

    @Override
    public AlgorithmIdentifier getAlgorithmIdentifier() {
        return algorithm;
    }

    @Override
    public OutputStream getOutputStream(OutputStream out) {
        CipherOutput made = new CipherOutput(cipher, out, GcmCiphers.TAG_BYTES, false);
        stream = made;
        return made;
    }

    @Override
    public GenericKey getKey() {
        return new JceGenericKey(algorithm, key);
    }

    /** Nothing here has authenticated attributes. */
    @Override
    public OutputStream getAADStream() {
        return OutputStream.nullOutputStream();
    }

    @Override
    public byte[] getMAC() {
        return Objects.requireNonNull(stream, "nothing was encrypted").tag();
    }
}
