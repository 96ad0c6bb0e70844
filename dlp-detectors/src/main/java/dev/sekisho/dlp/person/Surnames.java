package dev.sekisho.dlp.person;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;

/** With which surnames the known full names may begin, and who is known by what may be a surname alone. */
final class Surnames {
    private static final int SURNAME = 20;
    private static final int LONGEST_SURNAME = 3;
    private static final int RECENT = 1 << 6;
    private static final int MORE_RECENT = 1 << 14;
    private static final int MANY_NAMES = 1 << 12;
    private static final int KEPT = 1 << 20;

    private final SipHash sip;
    private final KeyTable starts = new KeyTable();
    private final Map<Integer, Long> mentions = new HashMap<>();
    /** The names noted last, by their hashes: of many records few have new names. */
    private long[] recent = new long[RECENT];

    private int noted;

    private int kept;

    Surnames(SipHash sip) {
        this.sip = sip;
    }

    /**
     * Notes a full name, normalised; {@code split} is where the given name starts, or 0 when that is not known.
     *
     * @return the hash of the name
     */
    long full(long salt, char[] name, int length, int split) {
        long whole = sip.hash(salt, name, 0, length);
        long asSplit = whole + split;
        int place = (int) asSplit & recent.length - 1;
        if (recent[place] != asSplit) {
            recent[place] = asSplit;
            note(salt, name, length, split);
            if (++noted == MANY_NAMES) {
                recent = new long[MORE_RECENT];
            }
        }
        return whole;
    }

    private void note(long salt, char[] name, int length, int split) {
        int from = split > 0 ? split : 1;
        int to = split > 0 ? split : Math.min(LONGEST_SURNAME, length - 1);
        for (int n = from; n <= to && kept < KEPT; n++) {
            if (split > 0 || n > 1 || length <= 3) {
                long key = sip.join(SURNAME, sip.hash(salt, name, 0, n), 0);
                if (starts.get(key, 0) == 0) {
                    starts.put(key, 1);
                    kept++;
                }
            }
        }
    }

    /** Whether a known full name begins with a name. */
    boolean known(long name) {
        return starts.get(sip.join(SURNAME, name, 0), 0) != 0;
    }

    void mention(int person, long name) {
        mentions.putIfAbsent(person, name);
    }

    /** How many of those mentioned by a surname that is now known fulfil a condition. */
    long count(IntPredicate condition) {
        long n = 0;
        for (Map.Entry<Integer, Long> e : mentions.entrySet()) {
            n += known(e.getValue()) && condition.test(e.getKey()) ? 1 : 0;
        }
        return n;
    }

    /** Whether somebody mentioned by a surname is among the full names. */
    boolean folded(int person) {
        Long name = mentions.get(person);
        return name != null && known(name);
    }
}
