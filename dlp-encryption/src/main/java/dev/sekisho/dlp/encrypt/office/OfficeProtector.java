package dev.sekisho.dlp.encrypt.office;

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
 * Puts a password on one Office file, which the recipient's Office asks for. The file inside keeps its bytes.
 *
 * <p>POI writes the cipher text, and nothing else, to a temporary file and removes it.
 */
public final class OfficeProtector implements Protector {
    private static final long MOST_BYTES = 32L << 20;

    /** Made by {@link java.util.ServiceLoader}. */
    public OfficeProtector() {}

    @Override
    public String id() {
        return "office";
    }

    @Override
    public KeyKind keyKind() {
        return KeyKind.PASSWORD;
    }

    @Override
    public boolean takes(List<Part> parts) throws IOException {
        return Poi.PRESENT
                && parts.size() == 1
                && parts.get(0).content().sizeBytes() <= MOST_BYTES
                && OfficeKind.of(parts.get(0)).isPresent();
    }

    @Override
    public ProtectedForm protect(ProtectionRequest request, OutputStream out)
            throws IOException, GeneralSecurityException {
        if (!takes(request.parts())) {
            throw new IllegalArgumentException("not one Office file that fits into memory");
        }
        Part part = request.parts().get(0);
        OfficeKind kind = OfficeKind.of(part).orElseThrow();
        Secret password = AgreedPassword.orGenerated(request.password());
        request.escrow().contentKey(new OpeningKey.Password(password));
        char[] chars = password.reveal();
        try {
            AgileFile.encrypt(part.content(), new String(chars), out);
        } finally {
            Arrays.fill(chars, '\0');
        }
        String algorithm = "AES-256-CBC, HMAC-SHA512 (Office agile)";
        return new ProtectedForm("protected." + kind.extension(), kind.mediaType(), algorithm, true, password);
    }
}
