package dev.sekisho.dlp.encrypt.zip;

import dev.sekisho.dlp.encrypt.zip.ZipDirectory.Directory;
import dev.sekisho.dlp.protect.EncryptedForm;
import dev.sekisho.dlp.protect.OpenedParts;
import dev.sekisho.dlp.protect.Opener;
import dev.sekisho.dlp.protect.OpeningException;
import dev.sekisho.dlp.protect.OpeningException.Reason;
import dev.sekisho.dlp.protect.OpeningKey;
import dev.sekisho.dlp.transfer.Content;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

/**
 * Opens AES ZIPs: ours, whose files come out under their own names, and others'. Entries in folders come out with the
 * folders in their names; entries that are not encrypted, or in the old way, are refused with the whole.
 */
public final class ZipOpener implements Opener {
    /** More entries are refused, here and by the protector. */
    static final int MOST_ENTRIES = 10_000;

    /** What comes out may always be this large, and otherwise a hundred times as large as what was sealed. */
    private static final long ALWAYS_ALLOWED = 1L << 30;

    private static final long LARGEST_RATIO = 100;

    private final long alwaysAllowed;

    /** Made by {@link java.util.ServiceLoader}. */
    public ZipOpener() {
        this(ALWAYS_ALLOWED);
    }

    ZipOpener(long alwaysAllowed) {
        this.alwaysAllowed = alwaysAllowed;
    }

    @Override
    public String id() {
        return "zip";
    }

    @Override
    public boolean recognises(Content sealed) throws IOException {
        return EncryptedForm.of(sealed).equals(Optional.of(EncryptedForm.ZIP_AES));
    }

    @Override
    public void open(Content sealed, OpeningKey key, OpenedParts parts) throws IOException, OpeningException {
        Directory directory = ZipDirectory.read(sealed, MOST_ENTRIES);
        for (ZipItem item : directory.items()) {
            if (!item.folder()) {
                item.requireSupported();
            }
        }
        if (!(key instanceof OpeningKey.Password given)) {
            throw new OpeningException(Reason.WRONG_KEY, null);
        }
        char[] password = given.password().reveal();
        try {
            long most = Math.max(alwaysAllowed, LARGEST_RATIO * sealed.sizeBytes());
            boolean inner =
                    new ZipReading(sealed, directory, password, most).read(ZipReading.NOWHERE, isOurs(directory));
            new ZipReading(sealed, directory, password, most).read(parts, inner);
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    private static boolean isOurs(Directory directory) {
        return directory.items().size() == 1
                && directory.items().get(0).nameText().equals(AesZip.INNER_NAME)
                && directory.items().get(0).method() == ZipRecords.STORED;
    }
}
