package dev.sekisho.dlp.encrypt.cms;

import dev.sekisho.dlp.protect.KeyKind;
import dev.sekisho.dlp.protect.ProtectedForm;
import dev.sekisho.dlp.protect.ProtectionRequest;
import dev.sekisho.dlp.protect.Protector;
import dev.sekisho.dlp.protect.RecipientKey;
import dev.sekisho.dlp.transfer.Part;
import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.bouncycastle.cms.RecipientInfoGenerator;

/** Makes the S/MIME body of a mail: {@code application/pkcs7-mime; smime-type=authEnveloped-data} (RFC 8551). */
public final class CmsProtector implements Protector {
    private static final String MEDIA_TYPE =
            "application/pkcs7-mime; smime-type=authEnveloped-data; name=\"smime.p7m\"";

    /** Made by {@link java.util.ServiceLoader}. */
    public CmsProtector() {}

    @Override
    public String id() {
        return "cms";
    }

    @Override
    public KeyKind keyKind() {
        return KeyKind.CERTIFICATE;
    }

    @Override
    public boolean takes(List<Part> parts) {
        return parts.size() == 1;
    }

    @Override
    public ProtectedForm protect(ProtectionRequest request, OutputStream out)
            throws IOException, GeneralSecurityException {
        if (!takes(request.parts()) || request.keys().isEmpty()) {
            throw new IllegalArgumentException("S/MIME encrypts one entity for at least one certificate");
        }
        List<RecipientInfoGenerator> recipients = new ArrayList<>();
        Set<String> keyTransports = new TreeSet<>();
        for (RecipientKey key : request.keys()) {
            if (!(key instanceof RecipientKey.Certificate recipient)) {
                throw new GeneralSecurityException("S/MIME needs a certificate");
            }
            X509Certificate certificate = recipient.certificate();
            certificate.checkValidity();
            recipients.add(Recipients.of(certificate));
            keyTransports.add(Recipients.algorithm(certificate.getPublicKey()));
        }
        AuthEnvelope.encrypt(request.parts().get(0).content(), recipients, out);
        String algorithm = "AES-256-GCM, " + String.join(", ", keyTransports) + " (CMS)";
        return new ProtectedForm("smime.p7m", MEDIA_TYPE, algorithm, true, null);
    }
}
