package dev.sekisho.dlp.encrypt.cms;

import dev.sekisho.dlp.encrypt.BouncyCastle;
import dev.sekisho.dlp.protect.OpeningException;
import dev.sekisho.dlp.protect.OpeningException.Reason;
import java.math.BigInteger;
import org.bouncycastle.asn1.pkcs.PBKDF2Params;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.PasswordRecipient;
import org.bouncycastle.cms.PasswordRecipientInformation;
import org.bouncycastle.cms.Recipient;
import org.bouncycastle.cms.RecipientInformation;
import org.bouncycastle.cms.RecipientOperator;
import org.bouncycastle.cms.jcajce.JcePasswordAuthEnvelopedRecipient;
import org.jspecify.annotations.Nullable;

/** Unwraps content keys with a password; how much work the envelope may ask for is limited. */
final class PasswordKey implements Unwrapping {
    private static final BigInteger MAX_ROUNDS = BigInteger.valueOf(2_000_000);

    private final char[] password;

    PasswordKey(char[] password) {
        this.password = password;
    }

    @Override
    public @Nullable Recipient recipient(RecipientInformation info, KeyCapture capture) throws OpeningException {
        if (!(info instanceof PasswordRecipientInformation recipient)) {
            return null;
        }
        AlgorithmIdentifier derivation = recipient.getKeyDerivationAlgorithm();
        if (derivation == null || !derivation.getAlgorithm().equals(PKCSObjectIdentifiers.id_PBKDF2)) {
            throw new OpeningException(Reason.UNSUPPORTED, null);
        }
        BigInteger rounds = PBKDF2Params.getInstance(derivation.getParameters()).getIterationCount();
        if (rounds.signum() <= 0 || rounds.compareTo(MAX_ROUNDS) > 0) {
            throw new OpeningException(Reason.LIMIT, null);
        }
        return new Password(password, capture)
                .setPasswordConversionScheme(PasswordRecipient.PKCS5_SCHEME2_UTF8)
                .setProvider(BouncyCastle.provider());
    }

    private static final class Password extends JcePasswordAuthEnvelopedRecipient {
        private final KeyCapture capture;

        Password(char[] password, KeyCapture capture) {
            super(password);
            this.capture = capture;
        }

        @Override
        public RecipientOperator getRecipientOperator(
                AlgorithmIdentifier wrap, AlgorithmIdentifier content, byte[] derived, byte[] wrapped)
                throws CMSException {
            return capture.take(
                    extractSecretKey(wrap, content, derived, wrapped).getEncoded(), content);
        }
    }
}
