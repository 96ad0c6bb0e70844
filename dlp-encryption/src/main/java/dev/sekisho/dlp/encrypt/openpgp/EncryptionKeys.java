package dev.sekisho.dlp.encrypt.openpgp;

import dev.sekisho.dlp.protect.KeyRefusal;
import dev.sekisho.dlp.protect.KeyRefusedException;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.bouncycastle.bcpg.PublicKeyAlgorithmTags;
import org.bouncycastle.bcpg.PublicKeyPacket;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.bouncycastle.openpgp.api.OpenPGPCertificate;
import org.bouncycastle.openpgp.api.OpenPGPCertificate.OpenPGPComponentKey;
import org.bouncycastle.openpgp.api.OpenPGPKeyReader;
import org.bouncycastle.openpgp.api.bc.BcOpenPGPImplementation;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the key of a recipient to encrypt to: bound to the primary key by a right signature, meant to encrypt, of
 * now, not revoked; the newest of several.
 */
public final class EncryptionKeys {
    private static final int MIN_RSA_BITS = 2048;
    private static final Set<Integer> ALGORITHMS = Set.of(
            PublicKeyAlgorithmTags.RSA_GENERAL,
            PublicKeyAlgorithmTags.ECDH,
            PublicKeyAlgorithmTags.X25519);

    private EncryptionKeys() {}

    static PGPPublicKey choose(byte[] encoded, Instant now) throws KeyRefusedException {
        try {
            return choose(new OpenPGPKeyReader(new BcOpenPGPImplementation()).parseKeyOrCertificate(encoded), now);
        } catch (IOException | RuntimeException e) {
            throw new KeyRefusedException(KeyRefusal.UNSUPPORTED, e);
        }
    }

    /**
     * Why nothing can be encrypted to a certificate, if so.
     *
     * @param certificate the certificate
     * @param now the time
     * @throws KeyRefusedException names why
     */
    public static void check(OpenPGPCertificate certificate, Instant now) throws KeyRefusedException {
        choose(certificate, now);
    }

    @SuppressWarnings("JavaUtilDate")
    private static PGPPublicKey choose(OpenPGPCertificate certificate, Instant now) throws KeyRefusedException {
        Date time = Date.from(now);
        List<PGPPublicKey> usable = new ArrayList<>();
        for (OpenPGPComponentKey key : certificate.getEncryptionKeys(time)) {
            usable.add(key.getPGPPublicKey());
        }
        if (usable.isEmpty()) {
            throw new KeyRefusedException(reason(certificate, time), null);
        }
        usable.removeIf(
                key -> key.getVersion() != PublicKeyPacket.VERSION_4 || !ALGORITHMS.contains(key.getAlgorithm()));
        if (usable.isEmpty()) {
            throw new KeyRefusedException(KeyRefusal.UNSUPPORTED, null);
        }
        usable.removeIf(key -> isRsa(key) && key.getBitStrength() < MIN_RSA_BITS);
        return usable.stream()
                .max(Comparator.comparing(PGPPublicKey::getCreationTime))
                .orElseThrow(() -> new KeyRefusedException(KeyRefusal.WEAK, null));
    }

    private static boolean isRsa(PGPPublicKey key) {
        return key.getAlgorithm() == PublicKeyAlgorithmTags.RSA_GENERAL;
    }

    @SuppressWarnings("JavaUtilDate")
    private static KeyRefusal reason(OpenPGPCertificate certificate, Date time) {
        PGPPublicKey primary = certificate.getPrimaryKey().getPGPPublicKey();
        KeyRefusal own = reason(primary, time);
        if (own != null) {
            return own;
        }
        KeyRefusal found = KeyRefusal.WRONG_USAGE;
        for (OpenPGPComponentKey key : certificate.getKeys()) {
            PGPPublicKey one = key.getPGPPublicKey();
            boolean encrypts = one.isEncryptionKey() && !key.isPrimaryKey();
            KeyRefusal why = encrypts ? reason(one, time) : null;
            found = why == null ? found : why;
        }
        return found;
    }

    @SuppressWarnings("JavaUtilDate")
    private static @Nullable KeyRefusal reason(PGPPublicKey key, Date time) {
        if (key.hasRevocation()) {
            return KeyRefusal.REVOKED;
        }
        if (key.getCreationTime().after(time)) {
            return KeyRefusal.NOT_YET_VALID;
        }
        long seconds = key.getValidSeconds();
        boolean over = seconds > 0
                && key.getCreationTime().toInstant().plusSeconds(seconds).isBefore(time.toInstant());
        return over ? KeyRefusal.EXPIRED : null;
    }
}
