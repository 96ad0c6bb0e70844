package dev.sekisho.dlp.encrypt.cms;

import dev.sekisho.dlp.protect.KeyKind;
import dev.sekisho.dlp.protect.ProtectedForm;
import dev.sekisho.dlp.protect.ProtectionRequest;
import dev.sekisho.dlp.protect.Protector;
import dev.sekisho.dlp.transfer.Part;
import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.util.List;

/**
 * Makes the S/MIME body of a mail: {@code application/pkcs7-mime; smime-type=authEnveloped-data} (RFC 8551). With a
 * signing key the entity is signed first, and the signature stands inside the envelope.
 */
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
        CmsForm form = CmsForm.of(request);
        SignedBody signed = form.signed();
        AuthEnvelope.write(signed == null ? form.body() : signed, form.recipients(), request.escrow(), out);
        return new ProtectedForm("smime.p7m", MEDIA_TYPE, form.algorithm("AES-256-GCM"), true, null);
    }
}
