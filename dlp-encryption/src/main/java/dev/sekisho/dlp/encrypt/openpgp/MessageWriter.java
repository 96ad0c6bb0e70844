package dev.sekisho.dlp.encrypt.openpgp;

import dev.sekisho.dlp.encrypt.PacedCipher;
import dev.sekisho.dlp.protect.KeyRefusal;
import dev.sekisho.dlp.protect.KeyRefusedException;
import dev.sekisho.dlp.protect.OpenPgpSecretKey;
import dev.sekisho.dlp.protect.ProtectedForm;
import dev.sekisho.dlp.protect.ProtectionRequest;
import dev.sekisho.dlp.protect.RecipientKey;
import dev.sekisho.dlp.protect.SigningKey;
import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Set;
import java.util.TreeSet;
import org.bouncycastle.bcpg.PublicKeyAlgorithmTags;
import org.bouncycastle.openpgp.PGPEncryptedDataGenerator;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPLiteralData;
import org.bouncycastle.openpgp.PGPLiteralDataGenerator;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.bouncycastle.openpgp.operator.bc.BcPublicKeyKeyEncryptionMethodGenerator;
import org.jspecify.annotations.Nullable;

/** Writes a message: for each recipient the session key, then the encrypted packet with the content, signed or not. */
final class MessageWriter {
    private final PGPEncryptedDataGenerator generator;
    private final Set<String> algorithms = new TreeSet<>();
    private final Literal literal;
    private final @Nullable MessageSigner signer;

    private MessageWriter(ProtectionRequest request) throws GeneralSecurityException {
        if (request.keys().isEmpty()) {
            throw new IllegalArgumentException("an OpenPGP message needs a recipient");
        }
        generator = new PGPEncryptedDataGenerator(new SessionCipher(request.escrow()));
        for (RecipientKey key : request.keys()) {
            if (!(key instanceof RecipientKey.OpenPgp recipient)) {
                throw new KeyRefusedException(KeyRefusal.UNSUPPORTED, null);
            }
            PGPPublicKey chosen =
                    EncryptionKeys.choose(recipient.encoded(), Clock.systemUTC().instant());
            generator.addMethod(new BcPublicKeyKeyEncryptionMethodGenerator(chosen));
            algorithms.add(name(chosen));
        }
        literal = new Literal(request.parts());
        signer = signer(request.signer());
    }

    private static @Nullable MessageSigner signer(@Nullable SigningKey key) throws GeneralSecurityException {
        if (key == null) {
            return null;
        }
        if (!(key instanceof OpenPgpSecretKey own)) {
            throw new GeneralSecurityException("OpenPGP signs with an OpenPGP key");
        }
        return MessageSigner.of(own);
    }

    private static String name(PGPPublicKey key) {
        return switch (key.getAlgorithm()) {
            case PublicKeyAlgorithmTags.RSA_GENERAL -> "RSA";
            case PublicKeyAlgorithmTags.ECDH -> "ECDH";
            default -> "X25519";
        };
    }

    static ProtectedForm write(ProtectionRequest request, OutputStream out)
            throws IOException, GeneralSecurityException {
        MessageWriter writer = new MessageWriter(request);
        try {
            writer.writeTo(out);
        } catch (PGPException e) {
            throw new GeneralSecurityException("the message is not made", e);
        }
        String algorithm = "AES-256-CFB with MDC, " + String.join(", ", writer.algorithms)
                + (writer.signer == null ? "" : ", signed") + " (OpenPGP SEIPDv1)";
        return new ProtectedForm("protected.pgp", "application/octet-stream", algorithm, true, null);
    }

    private void writeTo(OutputStream out) throws IOException, PGPException {
        try (OutputStream encrypted = generator.open(out, new byte[PacedCipher.CHUNK_BYTES])) {
            if (signer != null) {
                signer.begin(encrypted);
            }
            PGPLiteralDataGenerator packet = new PGPLiteralDataGenerator();
            try (OutputStream content = packet.open(
                    encrypted,
                    PGPLiteralData.BINARY,
                    literal.name(),
                    PGPLiteralData.NOW,
                    new byte[PacedCipher.CHUNK_BYTES])) {
                literal.writeTo(signer == null ? content : signer.through(content));
            }
            if (signer != null) {
                signer.end(encrypted);
            }
        }
        out.flush();
    }
}
