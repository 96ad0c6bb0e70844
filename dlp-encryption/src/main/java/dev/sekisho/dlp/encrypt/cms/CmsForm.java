package dev.sekisho.dlp.encrypt.cms;

import dev.sekisho.dlp.protect.KeyRefusal;
import dev.sekisho.dlp.protect.KeyRefusedException;
import dev.sekisho.dlp.protect.ProtectionRequest;
import dev.sekisho.dlp.protect.RecipientKey;
import dev.sekisho.dlp.protect.SigningKey;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.bouncycastle.cms.RecipientInfoGenerator;
import org.jspecify.annotations.Nullable;

/** A request as CMS sees it: one entity, the recipients' certificates, and who signs. */
record CmsForm(
        Body body, @Nullable SignedBody signed, List<RecipientInfoGenerator> recipients, Set<String> algorithms) {

    static CmsForm of(ProtectionRequest request) throws GeneralSecurityException {
        if (request.parts().size() != 1 || request.keys().isEmpty()) {
            throw new IllegalArgumentException("S/MIME encrypts one entity for at least one certificate");
        }
        List<RecipientInfoGenerator> recipients = new ArrayList<>();
        Set<String> algorithms = new TreeSet<>();
        for (RecipientKey key : request.keys()) {
            if (!(key instanceof RecipientKey.Certificate recipient)) {
                throw new KeyRefusedException(KeyRefusal.UNSUPPORTED, null);
            }
            // Path, address and revocation were checked by who found it; what it says of itself, here too.
            CertificateUse.check(recipient.certificate(), Clock.systemUTC().instant());
            Recipients.Named named = Recipients.of(recipient.certificate());
            recipients.add(named.generator());
            algorithms.add(named.algorithm());
        }
        Body body = Body.of(request.parts().get(0).content());
        return new CmsForm(body, signed(body, request.signer()), recipients, algorithms);
    }

    private static @Nullable SignedBody signed(Body body, @Nullable SigningKey signer) throws GeneralSecurityException {
        if (signer == null) {
            return null;
        }
        if (!(signer instanceof SigningKey.Certified certified)) {
            throw new GeneralSecurityException("S/MIME signs with a certified key");
        }
        return new SignedBody(body, certified);
    }

    String algorithm(String cipher) throws GeneralSecurityException {
        String text = cipher + ", " + String.join(", ", algorithms);
        return (signed == null ? text : text + ", signed " + signed.algorithm()) + " (CMS)";
    }
}
