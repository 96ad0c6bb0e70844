package dev.sekisho.dlp.trace;

/**
 * What an index says of a transfer in one byte: what became of it, whether it was read whole, whether it has people.
 */
final class IndexFlags {
    private static final int FATE = 3;
    private static final int UNREAD = 4;
    private static final int PEOPLE = 8;

    private IndexFlags() {}

    static byte of(Fate fate, boolean unread, boolean people) {
        return (byte) (number(fate) | (unread ? UNREAD : 0) | (people ? PEOPLE : 0));
    }

    /** The number that stands for what became of a transfer. */
    static int number(Fate fate) {
        return switch (fate) {
            case STOPPED -> 0;
            case LET_GO -> 1;
            case LEFT -> 2;
        };
    }

    static Fate fate(int flags) {
        return switch (flags & FATE) {
            case 0 -> Fate.STOPPED;
            case 1 -> Fate.LET_GO;
            default -> Fate.LEFT;
        };
    }

    static boolean unread(byte flags) {
        return (flags & UNREAD) != 0;
    }

    static boolean hasPeople(byte flags) {
        return (flags & PEOPLE) != 0;
    }

    static byte atLeast(byte flags, Fate fate) {
        boolean more = fate(flags).compareTo(fate) < 0;
        return more ? of(fate, unread(flags), hasPeople(flags)) : flags;
    }
}
