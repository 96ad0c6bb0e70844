package dev.sekisho.dlp.encrypt.zip;

import dev.sekisho.dlp.encrypt.FileNames;
import dev.sekisho.dlp.encrypt.Passwords;
import dev.sekisho.dlp.protect.ProtectedPart;
import dev.sekisho.dlp.protect.ProtectionRequest;
import dev.sekisho.dlp.protect.Protector;
import dev.sekisho.dlp.protect.Secret;
import dev.sekisho.dlp.transfer.Content;
import dev.sekisho.dlp.transfer.Part;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
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
    public ProtectedPart protect(ProtectionRequest request) throws IOException, GeneralSecurityException {
        Secret password = Passwords.generate();
        char[] chars = password.reveal();
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            AesZipWriter zip = new AesZipWriter(out, chars, LocalDateTime.now(ZoneOffset.ofHours(9)));
            List<String> names = FileNames.of(request.parts());
            for (int i = 0; i < names.size(); i++) {
                zip.add(names.get(i), request.parts().get(i).content(), !compressed(names.get(i)));
            }
            zip.finish();
            Part part = Part.of("protected.zip", "application/zip", Content.of(out.toByteArray()));
            return new ProtectedPart(part, "AES-256-CTR, HMAC-SHA1-80 (ZIP AE-2)", password);
        } finally {
            Arrays.fill(chars, '\0');
        }
    }

    private static boolean compressed(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return COMPRESSED.stream().anyMatch(lower::endsWith);
    }
}
