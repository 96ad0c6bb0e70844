package dev.sekisho.dlp.person;

import java.util.BitSet;

/**
 * The people known so far, as numbers: which are the same (union-find), what was found for each, in which part each was
 * seen last, who has the same name. About eight bytes a person.
 */
final class Persons {
    static final int OWN = 1;
    /** Known by a name alone; takes in the first person of that name that has more. */
    static final int BARE = 2;
    /** Known by a mention in text that may be a surname alone. */
    static final int SHORT = 4;
    /** Known by a mail address, a mobile phone or an identifier without a name. */
    static final int NAMELESS = 8;

    private static final int FLAGS = 15;
    private static final int FLAG_BITS = 4;

    /** How far below the parent stands; 0 for a root. */
    private final Ints parents = new Ints();
    /** Flags, and above them the kind. */
    private final Ints states = new Ints();

    private final Ints parts = new Ints();
    /**
     * The next person of the same name, in a ring. Until anybody asks, the one before of the same name instead: then
     * nothing is written far from where people are added, and most tables hold nobody known by a name alone.
     */
    private final Ints namesakes = new Ints();

    private boolean ringed;

    private final Kinds kinds = new Kinds();

    int add(int flags, int part) {
        int person = parents.size();
        parents.add(0);
        states.add(flags);
        parts.add(part);
        namesakes.add(person);
        return person;
    }

    /** By the list that grows last: whoever is counted stands in all of them, even if memory ran out between two. */
    int size() {
        return namesakes.size();
    }

    int root(int person) {
        int p = person;
        for (int up = parents.get(p); up != 0; up = parents.get(p)) {
            int above = parents.get(p - up);
            if (above != 0) {
                parents.set(p, up + above);
            }
            p -= up + above;
        }
        return p;
    }

    boolean isRoot(int person) {
        return parents.get(person) == 0;
    }

    /** Joins two people that are roots; the lower number stays. Returns it. */
    int union(int a, int b) {
        int keep = Math.min(a, b);
        int drop = Math.max(a, b);
        if (keep != drop) {
            parents.set(drop, drop - keep);
            int x = states.get(keep);
            int y = states.get(drop);
            int flags = (x & y & FLAGS) | ((x | y) & OWN);
            states.set(keep, (kinds.both(x >>> FLAG_BITS, y >>> FLAG_BITS) << FLAG_BITS) | flags);
            parts.set(keep, Math.max(parts.get(keep), parts.get(drop)));
        }
        return keep;
    }

    boolean is(int person, int flag) {
        return (states.get(person) & flag) != 0;
    }

    void set(int person, int flag) {
        states.set(person, states.get(person) | flag);
    }

    void clear(int person, int flag) {
        states.set(person, states.get(person) & ~flag);
    }

    void addTypes(int person, BitSet types) {
        int state = states.get(person);
        int kind = kinds.with(state >>> FLAG_BITS, types);
        if (kind != state >>> FLAG_BITS) {
            states.set(person, (kind << FLAG_BITS) | (state & FLAGS));
        }
    }

    int kind(int person) {
        return states.get(person) >>> FLAG_BITS;
    }

    Kinds kinds() {
        return kinds;
    }

    /** The part in which the person was seen last, or -1. */
    int part(int person) {
        return parts.get(person);
    }

    void part(int person, int part) {
        parts.set(person, part);
    }

    /** The next person of the same name after one; after the last comes the first. */
    int namesake(int person) {
        ring();
        return namesakes.get(person);
    }

    private void ring() {
        for (int person = 0; !ringed && person < namesakes.size(); person++) {
            int before = namesakes.get(person);
            if (before != person) {
                follow(before, person, true);
            }
        }
        ringed = true;
    }

    /** Puts a new person behind the last one of the same name. */
    void follow(int last, int person) {
        if (person < last) {
            // It was known without a name: who goes through all by their numbers would meet it too early.
            ring();
        }
        follow(last, person, ringed);
    }

    private void follow(int last, int person, boolean inRing) {
        if (inRing) {
            namesakes.set(person, namesakes.get(last));
            namesakes.set(last, person);
        } else {
            namesakes.set(person, last);
        }
    }
}
