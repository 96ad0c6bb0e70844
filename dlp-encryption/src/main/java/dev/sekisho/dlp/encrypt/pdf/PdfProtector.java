package dev.sekisho.dlp.encrypt.pdf;

import dev.sekisho.dlp.encrypt.AgreedPassword;
import dev.sekisho.dlp.protect.KeyKind;
import dev.sekisho.dlp.protect.OpeningKey;
import dev.sekisho.dlp.protect.ProtectedForm;
import dev.sekisho.dlp.protect.ProtectionRequest;
import dev.sekisho.dlp.protect.Protector;
import dev.sekisho.dlp.protect.Secret;
import dev.sekisho.dlp.transfer.Part;
import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;

/**
 * Puts a password on one PDF. Its streams are encrypted as they are, and nothing is forbidden to who has the password;
 * the second password that PDF has, which lifts restrictions, is a random one that nobody keeps.
 *
 * <p>Signed documents are not taken: to encrypt is to change them. Broken ones are neither, as they would be repaired.
 */
public final class PdfProtector implements Protector {
    /** Made by {@link java.util.ServiceLoader}. */
    public PdfProtector() {}

    @Override
    public String id() {
        return "pdf";
    }

    @Override
    public KeyKind keyKind() {
        return KeyKind.PASSWORD;
    }

    @Override
    public boolean takes(List<Part> parts) throws IOException {
        return PdfBox.PRESENT
                && parts.size() == 1
                && PdfFile.canBeProtected(parts.get(0).content());
    }

    @Override
    public ProtectedForm protect(ProtectionRequest request, OutputStream out)
            throws IOException, GeneralSecurityException {
        if (!takes(request.parts())) {
            throw new IllegalArgumentException("not one PDF that can be encrypted and fits into memory");
        }
        Secret password = AgreedPassword.orGenerated(request.password());
        request.escrow().contentKey(new OpeningKey.Password(password));
        char[] chars = password.reveal();
        try {
            PdfFile.encrypt(request.parts().get(0).content(), new String(chars), out);
        } finally {
            Arrays.fill(chars, '\0');
        }
        String algorithm = "AES-256-CBC, not authenticated (PDF 2.0, revision 6)";
        return new ProtectedForm("protected.pdf", "application/pdf", algorithm, false, password);
    }
}
