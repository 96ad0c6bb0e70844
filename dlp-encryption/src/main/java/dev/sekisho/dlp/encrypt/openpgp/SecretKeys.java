package dev.sekisho.dlp.encrypt.openpgp;

import dev.sekisho.dlp.protect.OpeningException;
import dev.sekisho.dlp.protect.Secret;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import org.bouncycastle.bcpg.S2K;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPKeyPair;
import org.bouncycastle.openpgp.api.OpenPGPKey;
import org.bouncycastle.openpgp.api.OpenPGPKeyReader;
import org.bouncycastle.openpgp.api.bc.BcOpenPGPImplementation;
import org.jspecify.annotations.Nullable;

/** Reads and unlocks secret keys; the work that unlocking may ask for is limited. */
final class SecretKeys {
    /** 2 to the power of this in KiB: 2 GiB, the first choice of RFC 9106. */
    private static final int MAX_MEMORY_EXPONENT = 21;

    private static final int MAX_PASSES = 10;

    private SecretKeys() {}

    static OpenPGPKey parse(byte[] encoded) throws GeneralSecurityException {
        try {
            return new OpenPGPKeyReader(new BcOpenPGPImplementation()).parseKey(encoded);
        } catch (IOException | RuntimeException e) {
            throw new GeneralSecurityException("this is not an OpenPGP secret key", e);
        } finally {
            Arrays.fill(encoded, (byte) 0);
        }
    }

    static PGPKeyPair unlock(OpenPGPKey.OpenPGPSecretKey secret, @Nullable Secret passphrase)
            throws GeneralSecurityException {
        S2K derivation = secret.getPGPSecretKey().getS2K();
        if (derivation != null
                && derivation.getType() == S2K.ARGON_2
                && (derivation.getMemorySizeExponent() > MAX_MEMORY_EXPONENT || derivation.getPasses() > MAX_PASSES)) {
            throw new OpeningException(OpeningException.Reason.LIMIT, null);
        }
        char[] characters = passphrase == null ? null : passphrase.reveal();
        try {
            return secret.unlock(characters).getKeyPair();
        } catch (PGPException | RuntimeException e) {
            throw new GeneralSecurityException("the key does not unlock", e);
        } finally {
            if (characters != null) {
                Arrays.fill(characters, '\0');
            }
        }
    }
}
