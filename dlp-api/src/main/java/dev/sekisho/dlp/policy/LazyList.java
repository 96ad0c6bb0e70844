package dev.sekisho.dlp.policy;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A list that is made when it is first looked at: who only wants to know what a policy decides need not wait for the
 * reasons. Its maker is pure, so that it may be made twice. Thread-safe.
 */
final class LazyList<T> extends AbstractList<T> {
    private final Supplier<List<T>> maker;
    private volatile @Nullable List<T> made;

    LazyList(Supplier<List<T>> maker) {
        this.maker = maker;
    }

    /** The same list when it cannot change, otherwise a copy. */
    static <T> List<T> copyOf(List<T> list) {
        return list instanceof LazyList<T> ? list : List.copyOf(list);
    }

    private List<T> list() {
        List<T> known = made;
        if (known == null) {
            known = List.copyOf(maker.get());
            made = known;
        }
        return known;
    }

    @Override
    public T get(int index) {
        return list().get(index);
    }

    @Override
    public int size() {
        return list().size();
    }
}
