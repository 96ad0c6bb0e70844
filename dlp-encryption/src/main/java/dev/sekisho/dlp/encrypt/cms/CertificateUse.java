package dev.sekisho.dlp.encrypt.cms;

import dev.sekisho.dlp.protect.KeyRefusal;
import dev.sekisho.dlp.protect.KeyRefusedException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;

/** Whether a certificate, by what it says of itself, is one that mail is encrypted to. */
public final class CertificateUse {
    private static final int KEY_ENCIPHERMENT = 2;
    private static final int KEY_AGREEMENT = 4;
    /** RFC 5280, section 4.2.1.12. */
    private static final List<String> PURPOSES = List.of("1.3.6.1.5.5.7.3.4", "2.5.29.37.0");

    private CertificateUse() {}

    /**
     * Checks time, usage, kind and strength of the key. Who issued it, for whom, and whether it was revoked is not seen
     * here.
     *
     * @param certificate the certificate
     * @param now the time
     * @throws KeyRefusedException when it must not be used, by name
     */
    public static void check(X509Certificate certificate, Instant now) throws KeyRefusedException {
        if (now.isAfter(certificate.getNotAfter().toInstant())) {
            throw new KeyRefusedException(KeyRefusal.EXPIRED, null);
        }
        if (now.isBefore(certificate.getNotBefore().toInstant())) {
            throw new KeyRefusedException(KeyRefusal.NOT_YET_VALID, null);
        }
        boolean[] usage = certificate.getKeyUsage();
        if (usage != null && !usage[KEY_ENCIPHERMENT] && !usage[KEY_AGREEMENT]) {
            throw new KeyRefusedException(KeyRefusal.WRONG_USAGE, null);
        }
        try {
            List<String> purposes = certificate.getExtendedKeyUsage();
            if (purposes != null && purposes.stream().noneMatch(PURPOSES::contains)) {
                throw new KeyRefusedException(KeyRefusal.WRONG_USAGE, null);
            }
            Recipients.of(certificate);
        } catch (KeyRefusedException e) {
            throw e;
        } catch (GeneralSecurityException | RuntimeException e) {
            throw new KeyRefusedException(KeyRefusal.UNSUPPORTED, e);
        }
    }
}
