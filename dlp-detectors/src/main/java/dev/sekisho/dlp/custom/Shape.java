package dev.sekisho.dlp.custom;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known of all texts that a part of a pattern matches. Immutable.
 *
 * @param min the least length in UTF-16 code units
 * @param max the greatest length, at most {@link #ENDLESS}
 * @param exact the texts themselves in lower case, when there are few; else null
 * @param needs words of which every such text holds one each, the best guards first; empty when none are known
 * @param first the kinds of characters that such a text can begin with, a bit each
 * @param all the kinds of characters that such a text can hold
 * @param lead how many characters at the beginning are surely of the kind of the first
 * @param opening the kinds of the first characters
 * @param size how large the part is once compiled, in instructions
 */
record Shape(
        int min,
        int max,
        @Nullable Set<String> exact,
        List<Need> needs,
        int first,
        int all,
        int lead,
        Opening opening,
        int size) {
    static final int ENDLESS = 1 << 16;
    private static final int MOST_EXACT = 64;
    private static final int MOST_NEEDS = 3;
    static final int MOST_SIZE = 1 << 20;

    static final Shape EMPTY = new Shape(0, 0, Set.of(""), List.of(), 0, 0, 0, Opening.NONE, 1);

    /** One of some characters. */
    static Shape character(int kinds, int max, @Nullable Set<String> exact) {
        return new Shape(
                1, max, exact, List.of(), kinds, kinds, 1, Opening.of(kinds), exact == null ? 2 : exact.size());
    }

    /** Words that each text holds, be it the text itself; the best guards first. */
    List<Need> anyNeeds() {
        if (exact == null || exact.isEmpty() || exact.contains("")) {
            return needs;
        }
        return best(List.of(new Need(exact, 0, 0, 0)), needs);
    }

    private static List<Need> best(List<Need> a, List<Need> b) {
        return Stream.concat(a.stream(), b.stream())
                .sorted(Comparator.comparingInt(Need::worth).reversed())
                .limit(MOST_NEEDS)
                .toList();
    }

    Shape then(Shape next) {
        Set<String> product = exact == null || next.exact == null ? null : product(exact, next.exact);
        List<Need> later = product == null ? next.anyNeeds() : next.needs;
        List<Need> mine = product == null ? anyNeeds() : needs;
        boolean fixed = min == max && Integer.bitCount(all) == 1 && next.first == all;
        return new Shape(
                Math.min(ENDLESS, min + next.min),
                Math.min(ENDLESS, max + next.max),
                product,
                best(mine, later.stream().map(need -> need.moved(min, max, all)).toList()),
                min == 0 ? first | next.first : first,
                all | next.all,
                max == 0 ? next.lead : fixed ? min + next.lead : lead,
                min == max && opening.places() == min ? opening.then(next.opening) : opening,
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
        return new Shape(
                Math.min(min, other.min),
                Math.max(max, other.max),
                union,
                either(anyNeeds(), other.anyNeeds()),
                first | other.first,
                all | other.all,
                Math.min(lead, other.lead),
                opening.or(other.opening),
                Math.min(MOST_SIZE, size + other.size + 1));
    }

    private static List<Need> either(List<Need> a, List<Need> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return List.of();
        }
        Need union = a.get(0).or(b.get(0));
        return union.words().size() > MOST_EXACT ? List.of() : List.of(union);
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
            return new Shape(
                    0, once.max, maybe, List.of(), first, all, 0, Opening.NONE, Math.min(MOST_SIZE, once.size + 1));
        }
        boolean alike = min == max && Integer.bitCount(all) == 1;
        Shape repeated = exactly(least);
        int longest = most < 0 ? ENDLESS : (int) Math.min(ENDLESS, (long) max * most);
        long copies = most < 0 ? least + 1L : most;
        return new Shape(
                repeated.min,
                longest,
                least == most ? repeated.exact : null,
                least == most ? repeated.needs : repeated.anyNeeds(),
                first,
                all,
                alike ? repeated.min : lead,
                repeated.opening,
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
                times <= 8 ? some.needs : some.anyNeeds(),
                first,
                all,
                lead,
                some.opening,
                size);
    }
}
