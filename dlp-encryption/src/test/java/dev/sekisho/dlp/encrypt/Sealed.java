package dev.sekisho.dlp.encrypt;

import dev.sekisho.dlp.protect.OpeningKey;
import dev.sekisho.dlp.protect.ProtectedForm;
import dev.sekisho.dlp.protect.ProtectionRequest;
import dev.sekisho.dlp.protect.Protector;
import dev.sekisho.dlp.protect.Secret;
import dev.sekisho.dlp.transfer.Content;
import dev.sekisho.dlp.transfer.Part;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Objects;

/** What a protector made, with its password. */
public final class Sealed {
    private final byte[] bytes;
    private final ProtectedForm form;

    private Sealed(byte[] bytes, ProtectedForm form) {
        this.bytes = bytes;
        this.form = form;
    }

    public static Sealed by(Protector protector, Part... parts) throws IOException, GeneralSecurityException {
        return by(protector, ProtectionRequest.of(List.of(parts)).build());
    }

    public static Sealed by(Protector protector, ProtectionRequest request)
            throws IOException, GeneralSecurityException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ProtectedForm form = protector.protect(request, out);
        return new Sealed(out.toByteArray(), form);
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public ProtectedForm form() {
        return form;
    }

    public Content content() {
        return Content.of(bytes);
    }

    public String password() {
        return new String(Objects.requireNonNull(form.password()).reveal());
    }

    public OpeningKey key() {
        return key(password());
    }

    public static OpeningKey key(String password) {
        return new OpeningKey.Password(new Secret(password.toCharArray()));
    }
}
