package dev.sekisho.dlp.protect;

import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Takes the content keys of one form until they are deposited, in copies that are wiped. Prints nothing of them. Not
 * thread-safe.
 */
public final class CollectedKeys implements ContentKeyEscrow, AutoCloseable {
    private final List<OpeningKey> keys = new ArrayList<>();

    /** Starts without a key. */
    public CollectedKeys() {}

    @Override
    public void contentKey(OpeningKey key) throws GeneralSecurityException {
        if (key instanceof OpeningKey.ContentKey content) {
            byte[] bytes = content.bytes();
            keys.add(new OpeningKey.ContentKey(bytes));
            Arrays.fill(bytes, (byte) 0);
        } else if (key instanceof OpeningKey.Password password) {
            char[] chars = password.password().reveal();
            keys.add(new OpeningKey.Password(new Secret(chars)));
            Arrays.fill(chars, '\0');
        } else {
            throw new GeneralSecurityException("not the key of a content");
        }
    }

    /**
     * The keys.
     *
     * @return what was taken so far
     */
    public List<OpeningKey> keys() {
        return List.copyOf(keys);
    }

    @Override
    public void close() {
        for (OpeningKey key : keys) {
            if (key instanceof OpeningKey.ContentKey content) {
                content.wipe();
            } else if (key instanceof OpeningKey.Password password) {
                password.password().close();
            }
        }
        keys.clear();
    }

    @Override
    public String toString() {
        return "CollectedKeys[" + keys.size() + "]";
    }
}
