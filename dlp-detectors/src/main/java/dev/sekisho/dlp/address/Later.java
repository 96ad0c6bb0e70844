package dev.sekisho.dlp.address;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that is made when it is first asked for, once. Thread-safe. Of our own, as a library's would be the first
 * class of it to be loaded, and to open its jar takes longer than what is put off.
 *
 * @param <T> what is made
 */
final class Later<T> implements Supplier<T> {
    /** Given up once it was used, with all it holds. */
    private @Nullable Supplier<T> maker;

    private volatile @Nullable T made;

    Later(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        T known = made;
        return known == null ? make() : known;
    }

    private synchronized T make() {
        T known = made;
        if (known == null) {
            known = Objects.requireNonNull(maker).get();
            made = known;
            maker = null;
        }
        return known;
    }
}
