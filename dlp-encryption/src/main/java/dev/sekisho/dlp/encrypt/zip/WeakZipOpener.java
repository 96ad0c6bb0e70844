package dev.sekisho.dlp.encrypt.zip;

import dev.sekisho.dlp.encrypt.FileNames;
import dev.sekisho.dlp.encrypt.zip.ZipDirectory.Directory;
import dev.sekisho.dlp.protect.EncryptedForm;
import dev.sekisho.dlp.protect.OpenedParts;
import dev.sekisho.dlp.protect.Opener;
import dev.sekisho.dlp.protect.OpeningException;
import dev.sekisho.dlp.protect.OpeningException.Reason;
import dev.sekisho.dlp.protect.OpeningKey;
import dev.sekisho.dlp.transfer.Content;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Looks into ZIPs in the old encryption, which Windows opens and many tools still make. It cannot be authenticated: a
 * check sum tells a wrong password, not a changed file. Names are as {@link ZipOpener} gives them.
 */
public final class WeakZipOpener implements Opener {
    private static final String MEDIA_TYPE = "application/octet-stream";
    private static final long ALWAYS_ALLOWED = 1L << 30;
    private static final long LARGEST_RATIO = 100;

    /** Passwords that are not ASCII: as newer tools write them, then as Japanese Windows does. */
    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, Charset.forName("windows-31j"));

    /** Made by {@link java.util.ServiceLoader}. */
    public WeakZipOpener() {}

    @Override
    public String id() {
        return "zip-weak";
    }

    @Override
    public boolean authenticates() {
        return false;
    }

    @Override
    public boolean recognises(Content sealed) throws IOException {
        return EncryptedForm.of(sealed).equals(Optional.of(EncryptedForm.ZIP_WEAK));
    }

    @Override
    public void open(Content sealed, OpeningKey key, OpenedParts parts) throws IOException, OpeningException {
        Directory directory = ZipDirectory.read(sealed, ZipOpener.MOST_ENTRIES);
        if (!(key instanceof OpeningKey.Password given)) {
            throw new OpeningException(Reason.WRONG_KEY, null);
        }
        char[] chars = given.password().reveal();
        try {
            byte[] password = password(sealed, directory, chars);
            FileNames names = new FileNames();
            WeakZipReading reading = reading(sealed, password);
            for (ZipItem item : directory.items()) {
                if (!item.folder()) {
                    try (OutputStream out = parts.begin(names.next(item.nameText(), ""), MEDIA_TYPE)) {
                        reading.read(item, out);
                    }
                }
            }
            Arrays.fill(password, (byte) 0);
        } finally {
            Arrays.fill(chars, '\0');
        }
    }

    private static WeakZipReading reading(Content sealed, byte[] password) {
        return new WeakZipReading(sealed, password, Math.max(ALWAYS_ALLOWED, LARGEST_RATIO * sealed.sizeBytes()));
    }

    /** The bytes of the password that open all entries. */
    private static byte[] password(Content sealed, Directory directory, char[] chars)
            throws IOException, OpeningException {
        for (Charset charset : CHARSETS) {
            ByteBuffer encoded = charset.encode(CharBuffer.wrap(chars));
            byte[] password = new byte[encoded.remaining()];
            encoded.get(password);
            encoded.clear();
            encoded.put(new byte[encoded.remaining()]);
            if (opensAll(sealed, directory, password)) {
                return password;
            }
            Arrays.fill(password, (byte) 0);
        }
        throw new OpeningException(Reason.WRONG_KEY, null);
    }

    private static boolean opensAll(Content sealed, Directory directory, byte[] password)
            throws IOException, OpeningException {
        WeakZipReading reading = reading(sealed, password);
        try {
            for (ZipItem item : directory.items()) {
                if (!item.folder()) {
                    reading.read(item, OutputStream.nullOutputStream());
                }
            }
            return true;
        } catch (OpeningException e) {
            if (e.reason() == Reason.WRONG_KEY) {
                return false;
            }
            throw e;
        }
    }
}
