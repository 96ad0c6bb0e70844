package dev.sekisho.dlp.encrypt.zip;

import dev.sekisho.dlp.encrypt.AgreedPassword;
import dev.sekisho.dlp.encrypt.FileNames;
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

/**
 * Puts all parts into one AES-256 ZIP, under a generated password unless one was agreed. Nothing of their names can be
 * read without it.
 */
public final class ZipProtector implements Protector {
    /** What one entry adds to its content at most: headers, and a long name twice. */
    private static final long ENTRY_OVERHEAD = 8 << 10;

    private static final int LARGEST_EXPANSION_PERCENT = 1;

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
        return parts.size() <= ZipOpener.MOST_ENTRIES;
    }

    @Override
    public ProtectedForm protect(ProtectionRequest request, OutputStream out)
            throws IOException, GeneralSecurityException {
        if (!takes(request.parts())) {
            throw new IllegalArgumentException("too many parts for one ZIP");
        }
        Secret password = AgreedPassword.orGenerated(request.password());
        request.escrow().contentKey(new OpeningKey.Password(password));
        char[] chars = password.reveal();
        try {
            write(request.parts(), chars, out);
        } finally {
            Arrays.fill(chars, '\0');
        }
        String algorithm = "AES-256-CTR, HMAC-SHA1-80 (ZIP AE-2)";
        return new ProtectedForm("protected.zip", "application/zip", algorithm, true, password);
    }

    private static void write(List<Part> parts, char[] password, OutputStream out)
            throws IOException, GeneralSecurityException {
        LocalDateTime time = LocalDateTime.now(ZoneOffset.ofHours(9));
        AesZip outer = new AesZip(out, password, time, mostBytes(parts) >= ZipRecords.MAX32);
        PlainZip inner = new PlainZip(outer.plain(), time);
        List<String> names = FileNames.of(parts);
        for (int i = 0; i < names.size(); i++) {
            inner.add(names.get(i), parts.get(i).content(), !CompressedKinds.isOne(names.get(i)));
        }
        inner.finish();
        outer.finish();
    }

    private static long mostBytes(List<Part> parts) {
        long sum = 0;
        for (Part part : parts) {
            long size = part.content().sizeBytes();
            sum += size + size / 100 * LARGEST_EXPANSION_PERCENT + ENTRY_OVERHEAD;
        }
        return sum;
    }
}
