package dev.sekisho.dlp.encrypt.openpgp;

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
 * Makes one binary OpenPGP message.
 *
 * <p>A single part without a name, such as the MIME entity of a mail, is the content of the message. Named parts go
 * into a plain ZIP inside it, one or several alike, so that their names arrive and are shown to nobody before: the name
 * in the message's own packet, which programs print while they ask for the passphrase, is a neutral one.
 */
public final class OpenPgpProtector implements Protector {

    /** Made by {@link java.util.ServiceLoader}. */
    public OpenPgpProtector() {}

    @Override
    public String id() {
        return "openpgp";
    }

    @Override
    public KeyKind keyKind() {
        return KeyKind.OPENPGP;
    }

    @Override
    public boolean takes(List<Part> parts) {
        return OpenPgpLibrary.isPresent();
    }

    @Override
    public ProtectedForm protect(ProtectionRequest request, OutputStream out)
            throws IOException, GeneralSecurityException {
        if (!takes(request.parts())) {
            throw new GeneralSecurityException("OpenPGP needs bcpg-jdk18on on the class path");
        }
        return MessageWriter.write(request, out);
    }
}
