package dev.sekisho.dlp.encrypt.openpgp;

import dev.sekisho.dlp.encrypt.BouncyCastle;
import dev.sekisho.dlp.protect.ContentSignature;
import dev.sekisho.dlp.protect.OpeningException;
import dev.sekisho.dlp.protect.OpeningException.Reason;
import dev.sekisho.dlp.protect.RecipientKey;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bouncycastle.bcpg.HashAlgorithmTags;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPOnePassSignature;
import org.bouncycastle.openpgp.PGPOnePassSignatureList;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.PGPSignatureList;
import org.bouncycastle.openpgp.api.OpenPGPCertificate;
import org.bouncycastle.openpgp.api.OpenPGPCertificate.OpenPGPComponentKey;
import org.bouncycastle.openpgp.api.OpenPGPKeyReader;
import org.bouncycastle.openpgp.api.bc.BcOpenPGPImplementation;
import org.bouncycastle.openpgp.operator.jcajce.JcaPGPContentVerifierBuilderProvider;
import org.jspecify.annotations.Nullable;

/** Verifies signatures whose signers are known, while the content goes by. */
final class MessageVerifier {
    private static final int MAX_SIGNATURES = 16;
    private static final Set<Integer> DIGESTS =
            Set.of(HashAlgorithmTags.SHA256, HashAlgorithmTags.SHA384, HashAlgorithmTags.SHA512);

    private final List<RecipientKey.OpenPgp> signers;
    private final List<Announced> announced = new ArrayList<>();
    private final List<ContentSignature> signatures = new ArrayList<>();

    /** A signature that the message promises to end with, and the key that it is checked with, if it is known. */
    private record Announced(
            PGPOnePassSignature signature, @Nullable OpenPGPComponentKey key) {}

    MessageVerifier(List<RecipientKey.OpenPgp> signers) {
        this.signers = signers;
    }

    void begin(PGPOnePassSignatureList list) throws PGPException, OpeningException {
        if (list.size() > MAX_SIGNATURES) {
            throw new OpeningException(Reason.LIMIT, null);
        }
        for (PGPOnePassSignature one : list) {
            OpenPGPComponentKey key = signer(one.getKeyID());
            if (key != null) {
                one.init(
                        new JcaPGPContentVerifierBuilderProvider().setProvider(BouncyCastle.provider()),
                        key.getPGPPublicKey());
            }
            announced.add(new Announced(one, key));
        }
    }

    private @Nullable OpenPGPComponentKey signer(long keyId) throws OpeningException {
        for (RecipientKey.OpenPgp signer : signers) {
            try {
                OpenPGPCertificate certificate =
                        new OpenPGPKeyReader(new BcOpenPGPImplementation()).parseKeyOrCertificate(signer.encoded());
                for (OpenPGPComponentKey key : certificate.getKeys()) {
                    if (key.getPGPPublicKey().getKeyID() == keyId) {
                        return key;
                    }
                }
            } catch (IOException | RuntimeException e) {
                throw new OpeningException(Reason.UNSUPPORTED, e);
            }
        }
        return null;
    }

    void update(byte[] bytes, int from, int length) {
        for (Announced one : announced) {
            if (one.key() != null) {
                one.signature().update(bytes, from, length);
            }
        }
    }

    /** The signatures come in the opposite order of their announcements. */
    void end(PGPSignatureList list) throws PGPException, OpeningException {
        if (list.size() != announced.size()) {
            throw new OpeningException(Reason.NOT_AUTHENTIC, null);
        }
        for (int i = 0; i < list.size(); i++) {
            signatures.add(check(announced.get(announced.size() - 1 - i), list.get(i)));
        }
        announced.clear();
    }

    @SuppressWarnings("JavaUtilDate")
    private static ContentSignature check(Announced one, PGPSignature signature) throws PGPException, OpeningException {
        OpenPGPComponentKey key = one.key();
        if (key == null) {
            return new ContentSignature(String.format(Locale.ROOT, "%016X", signature.getKeyID()), null, false);
        }
        if (!DIGESTS.contains(signature.getHashAlgorithm())) {
            throw new OpeningException(Reason.UNSUPPORTED, null);
        }
        if (!one.signature().verify(signature) || !key.isSigningKey(signature.getCreationTime())) {
            throw new OpeningException(Reason.NOT_AUTHENTIC, null);
        }
        String fingerprint =
                HexFormat.of().withUpperCase().formatHex(key.getPGPPublicKey().getFingerprint());
        return new ContentSignature(fingerprint, null, true);
    }

    List<ContentSignature> signatures() throws OpeningException {
        if (!announced.isEmpty()) {
            throw new OpeningException(Reason.NOT_AUTHENTIC, null);
        }
        return List.copyOf(signatures);
    }
}
