package dev.sekisho.dlp.custom;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of all texts that a part of a pattern matches. Immutable.
 *
 * @param min the least length in UTF-16 code units
 * @param max the greatest length, at most {@link #ENDLESS}
 * @param exact the texts themselves in lower case, when there are few; else null
 * @param need words of which every such text holds one, or null when none are known
 * @param first the kinds of characters that such a text can begin with, a bit each
 * @param all the kinds of characters that such a text can hold
 * @param lead how many characters at the beginning are surely of the kind of the first
 * @param size how large the part is once compiled, in instructions
 */
record Shape(
        int min,
        int max,
        @Nullable Set<String> exact,
        @Nullable Need need,
        int first,
        int all,
        int lead,
        int size) {
    static final int ENDLESS = 1 << 16;
    private static final int MOST_EXACT = 64;
    static final int MOST_SIZE = 1 << 20;

    static final Shape EMPTY = new Shape(0, 0, Set.of(""), null, 0, 0, 0, 1);

    /** One of some characters. */
    static Shape character(int kinds, int max, @Nullable Set<String> exact) {
        return new Shape(1, max, exact, null, kinds, kinds, 1, exact == null ? 2 : exact.size());
    }

    /**
     * Words of which one is in each text, and how far from its beginning.
     *
     * @param words the words in lower case
     * @param from the least distance
     * @param to the greatest distance
     */
    record Need(Set<String> words, int from, int to) {

        Need moved(int least, int most) {
            return new Need(words, Math.min(ENDLESS, from + least), Math.min(ENDLESS, to + most));
        }

        int shortest() {
            return words.stream().mapToInt(String::length).min().orElse(0);
        }

        /** Longer and rarer words at a known distance make a better guard. */
        int worth() {
            int length = Math.min(shortest(), 4) * 4;
            int spread = to - from > 64 ? 8 : to > from ? 2 : 0;
            return length - spread - words.size() / 16;
        }
    }

    private static @Nullable Need better(@Nullable Need a, @Nullable Need b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return b.worth() > a.worth() ? b : a;
    }

    /** The best words that each text holds, be it the text itself. */
    @Nullable
    Need anyNeed() {
        boolean speaks = exact != null && !exact.isEmpty() && !exact.contains("");
        return better(speaks && exact != null ? new Need(exact, 0, 0) : null, need);
    }

    Shape then(Shape next) {
        Set<String> product = exact == null || next.exact == null ? null : product(exact, next.exact);
        Need later = product == null ? next.anyNeed() : next.need;
        Need mine = product == null ? anyNeed() : need;
        boolean fixed = min == max && Integer.bitCount(all) == 1 && next.first == all;
        return new Shape(
                Math.min(ENDLESS, min + next.min),
                Math.min(ENDLESS, max + next.max),
                product,
                better(mine, later == null ? null : later.moved(min, max)),
                min == 0 ? first | next.first : first,
                all | next.all,
                max == 0 ? next.lead : fixed ? min + next.lead : lead,
                Math.min(MOST_SIZE, size + next.size));
    }

    private static @Nullable Set<String> product(Set<String> a, Set<String> b) {
        if (a.size() * b.size() > MOST_EXACT) {
            return null;
        }
        Set<String> product = new LinkedHashSet<>();
        a.forEach(x -> b.forEach(y -> product.add(x + y)));
        return product;
    }

    Shape or(Shape other) {
        Set<String> union = null;
        if (exact != null && other.exact != null && exact.size() + other.exact.size() <= MOST_EXACT) {
            union = new LinkedHashSet<>(exact);
            union.addAll(other.exact);
        }
        Need mine = anyNeed();
        Need others = other.anyNeed();
        Need both = mine == null || others == null ? null : union(mine, others);
        return new Shape(
                Math.min(min, other.min),
                Math.max(max, other.max),
                union,
                both,
                first | other.first,
                all | other.all,
                Math.min(lead, other.lead),
                Math.min(MOST_SIZE, size + other.size + 1));
    }

    private static @Nullable Need union(Need a, Need b) {
        Set<String> words = new LinkedHashSet<>(a.words);
        words.addAll(b.words);
        return words.size() > MOST_EXACT ? null : new Need(words, Math.min(a.from, b.from), Math.max(a.to, b.to));
    }

    /** This, from one number of times to another; a negative one stands for any number. */
    Shape times(int least, int most) {
        if (least == 0) {
            Shape once = most == 1 ? this : times(1, most);
            Set<String> maybe = null;
            if (once.exact != null && once.exact.size() < MOST_EXACT) {
                maybe = new LinkedHashSet<>(once.exact);
                maybe.add("");
            }
            return new Shape(0, once.max, maybe, null, first, all, 0, Math.min(MOST_SIZE, once.size + 1));
        }
        boolean alike = min == max && Integer.bitCount(all) == 1;
        Shape repeated = exactly(least);
        int longest = most < 0 ? ENDLESS : (int) Math.min(ENDLESS, (long) max * most);
        long copies = most < 0 ? least + 1L : most;
        return new Shape(
                repeated.min,
                longest,
                least == most ? repeated.exact : null,
                least == most ? repeated.need : repeated.anyNeed(),
                first,
                all,
                alike ? repeated.min : lead,
                (int) Math.min(MOST_SIZE, size * copies + 1));
    }

    private Shape exactly(int times) {
        Shape some = this;
        for (int i = 1; i < Math.min(times, 8); i++) {
            some = some.then(this);
        }
        long whole = Math.min(ENDLESS, (long) min * times);
        return new Shape(
                (int) whole,
                some.max,
                times <= 8 ? some.exact : null,
                times <= 8 ? some.need : some.anyNeed(),
                first,
                all,
                lead,
                size);
    }
}
