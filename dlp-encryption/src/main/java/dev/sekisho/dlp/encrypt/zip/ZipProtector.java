package dev.sekisho.dlp.encrypt.zip;

import dev.sekisho.dlp.encrypt.FileNames;
import dev.sekisho.dlp.encrypt.Passwords;
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
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Puts all parts into one AES-256 ZIP with a generated password. */
public final class ZipProtector implements Protector {
    /** Kinds of file that are compressed already. */
    private static final List<String> COMPRESSED =
            List.of(".zip", ".xlsx", ".docx", ".pptx", ".gz", ".7z", ".jpg", ".jpeg", ".png", ".mp4", ".pdf");

    /** Made by {@link java.util.ServiceLoader}. */
    public ZipProtector() {}

    @Override
    public String id() {
        return "zip";
    }

    @Override
    public KeyKind keyKind() {
        return KeyKind.PASSWORD;
    }

    @Override
    public boolean takes(List<Part> parts) {
        return true;
    }

    @Override
    public ProtectedForm protect(ProtectionRequest request, OutputStream out)
            throws IOException, GeneralSecurityException {
        Secret agreed = request.password();
        Secret password = agreed == null ? Passwords.generate() : agreed;
        request.escrow().contentKey(new OpeningKey.Password(password));
        char[] chars = password.reveal();
        try {
            AesZipWriter zip = new AesZipWriter(out, chars, LocalDateTime.now(ZoneOffset.ofHours(9)));
            List<String> names = FileNames.of(request.parts());
            for (int i = 0; i < names.size(); i++) {
                zip.add(names.get(i), request.parts().get(i).content(), !compressed(names.get(i)));
            }
            zip.finish();
            String algorithm = "AES-256-CTR, HMAC-SHA1-80 (ZIP AE-2)";
            return new ProtectedForm("protected.zip", "application/zip", algorithm, true, password);
        } finally {
            Arrays.fill(chars, '\0');
        }
    }

    private static boolean compressed(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return COMPRESSED.stream().anyMatch(lower::endsWith);
    }
}
