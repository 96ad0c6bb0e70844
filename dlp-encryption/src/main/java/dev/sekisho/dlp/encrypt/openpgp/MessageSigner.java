package dev.sekisho.dlp.encrypt.openpgp;

import dev.sekisho.dlp.encrypt.BouncyCastle;
import dev.sekisho.dlp.protect.OpenPgpSecretKey;
import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.util.Date;
import org.bouncycastle.bcpg.HashAlgorithmTags;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPKeyPair;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.PGPSignatureGenerator;
import org.bouncycastle.openpgp.PGPSignatureSubpacketGenerator;
import org.bouncycastle.openpgp.api.OpenPGPCertificate.OpenPGPComponentKey;
import org.bouncycastle.openpgp.api.OpenPGPKey;
import org.bouncycastle.openpgp.operator.jcajce.JcaPGPContentSignerBuilder;

/** Signs the content of a message with the company's key. */
final class MessageSigner {
    private final PGPSignatureGenerator generator;

    private MessageSigner(PGPSignatureGenerator generator) {
        this.generator = generator;
    }

    static MessageSigner of(OpenPgpSecretKey signer) throws GeneralSecurityException {
        OpenPGPKey key = SecretKeys.parse(signer.encoded());
        for (OpenPGPComponentKey candidate : key.getSigningKeys()) {
            OpenPGPKey.OpenPGPSecretKey secret = key.getSecretKey(candidate);
            if (secret != null) {
                try {
                    return of(SecretKeys.unlock(secret, signer.passphrase()));
                } catch (PGPException e) {
                    throw new GeneralSecurityException("the company's key does not sign", e);
                }
            }
        }
        throw new GeneralSecurityException("the company's key has no part that signs now");
    }

    @SuppressWarnings("JavaUtilDate")
    private static MessageSigner of(PGPKeyPair pair) throws PGPException {
        PGPSignatureGenerator generator = new PGPSignatureGenerator(
                new JcaPGPContentSignerBuilder(pair.getPublicKey().getAlgorithm(), HashAlgorithmTags.SHA256)
                        .setProvider(BouncyCastle.provider())
                        .setDigestProvider("SUN"),
                pair.getPublicKey());
        generator.init(PGPSignature.BINARY_DOCUMENT, pair.getPrivateKey());
        PGPSignatureSubpacketGenerator hashed = new PGPSignatureSubpacketGenerator();
        hashed.setIssuerFingerprint(false, pair.getPublicKey());
        hashed.setSignatureCreationTime(false, new Date());
        generator.setHashedSubpackets(hashed.generate());
        return new MessageSigner(generator);
    }

    void begin(OutputStream out) throws IOException, PGPException {
        generator.generateOnePassVersion(false).encode(out);
    }

    /** Sees the content on its way. */
    OutputStream through(OutputStream out) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                generator.update((byte) b);
                out.write(b);
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                generator.update(bytes, from, length);
                out.write(bytes, from, length);
            }
        };
    }

    void end(OutputStream out) throws IOException, PGPException {
        generator.generate().encode(out);
    }
}
