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
 * Makes the S/MIME body that older mail programs read: signed, then {@code enveloped-data} with AES-256-CBC.
 *
 * <p>The envelope itself does not show that it was changed; only a recipient who insists on the signature inside sees
 * it. So this is only for a policy that names it, it never makes an envelope without a signature, and its result says
 * that it is not authenticated.
 */
public final class CmsCbcProtector implements Protector {
    private static final String MEDIA_TYPE = "application/pkcs7-mime; smime-type=enveloped-data; name=\"smime.p7m\"";

    /** Made by {@link java.util.ServiceLoader}. */
    public CmsCbcProtector() {}

    @Override
    public String id() {
        return "cms-cbc";
    }

    @Override
    public KeyKind keyKind() {
        return KeyKind.CERTIFICATE;
    }

    @Override
    public boolean needsKnownRecipient() {
        return true;
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
        if (signed == null) {
            throw new GeneralSecurityException("an envelope that is not authenticated needs a signature inside");
        }
        CbcEnvelope.write(signed, form.recipients(), request.escrow(), out);
        return new ProtectedForm("smime.p7m", MEDIA_TYPE, form.algorithm("AES-256-CBC"), false, null);
    }
}
