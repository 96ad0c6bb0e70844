package dev.sekisho.dlp.encrypt.cms;

import dev.sekisho.dlp.protect.ProtectedPart;
import dev.sekisho.dlp.protect.ProtectionRequest;
import dev.sekisho.dlp.protect.Protector;
import dev.sekisho.dlp.transfer.Content;
import dev.sekisho.dlp.transfer.Part;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
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
    public ProtectedPart protect(ProtectionRequest request) throws IOException, GeneralSecurityException {
        if (request.parts().size() != 1 || request.certificates().isEmpty()) {
            throw new IllegalArgumentException("S/MIME encrypts one entity for at least one certificate");
        }
        List<RecipientInfoGenerator> recipients = new ArrayList<>();
        Set<String> keyTransports = new TreeSet<>();
        for (X509Certificate certificate : request.certificates()) {
            certificate.checkValidity();
            recipients.add(Recipients.of(certificate));
            keyTransports.add(Recipients.algorithm(certificate.getPublicKey()));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AuthEnvelope.encrypt(request.parts().get(0).content(), recipients, out);
        Part part = Part.of("smime.p7m", MEDIA_TYPE, Content.of(out.toByteArray()));
        return new ProtectedPart(part, "AES-256-GCM, " + String.join(", ", keyTransports) + " (CMS)", null);
    }
}
