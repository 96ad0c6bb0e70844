package dev.sekisho.dlp.detect;

import dev.sekisho.dlp.inspect.Evidence;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.name.PersonNames;
import dev.sekisho.dlp.text.CharClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds people again by the surname that they have elsewhere in the same block of a text, which short texts are one of:
 * whom a report names once with a title or in full, it goes on to call by the surname alone. Time is linear in the
 * block.
 */
final class EchoedNames {
    /** A text with more names is a list, which names each once. */
    private static final int MOST = 32;

    private static final int LONGEST = 4;
    /** Enough that few letters look like the first of a surname and are none. */
    private static final int FIRST_BITS = 1 << 10;

    /** What follows a surname alone and no town: 石川で, 石川に and 石川から are said of places. */
    private static final String AFTER = "はがもを:：」";

    private EchoedNames() {}

    /** The hits of a block and those added, in the order in which they stand. */
    static List<Hit> with(char[] chars, int from, int to, long start, List<Hit> hits) {
        Set<String> surnames = surnames(chars, from, start, hits);
        if (surnames.isEmpty() || surnames.size() > MOST) {
            return hits;
        }
        long[] first = new long[FIRST_BITS / Long.SIZE];
        for (String surname : surnames) {
            int bit = surname.charAt(0) % FIRST_BITS;
            first[bit / Long.SIZE] |= 1L << bit;
        }
        List<Hit> all = new ArrayList<>(hits.size() + 2);
        int next = 0;
        long free = start;
        for (int i = from; i < to; i++) {
            long at = start + i - from;
            while (next < hits.size() && hits.get(next).start() <= at) {
                free = Math.max(free, hits.get(next).end());
                all.add(hits.get(next++));
            }
            int bit = chars[i] % FIRST_BITS;
            if (at < free || (first[bit / Long.SIZE] & 1L << bit) == 0 || (i > from && joins(chars[i - 1]))) {
                continue;
            }
            int length = echoed(chars, i, to, surnames);
            boolean alone = next >= hits.size() || hits.get(next).start() >= at + length;
            if (length > 0 && alone) {
                Set<Evidence> evidence = Evidence.setOf(Evidence.NEIGHBOUR);
                all.add(new Hit(InfoType.PERSON_NAME, at, at + length, Likelihood.POSSIBLE, evidence));
                free = at + length;
            }
        }
        all.addAll(hits.subList(next, hits.size()));
        return all;
    }

    /** The surnames of the people who were found for sure. */
    private static Set<String> surnames(char[] chars, int from, long start, List<Hit> hits) {
        Set<String> surnames = new TreeSet<>();
        for (int i = 0; i < hits.size() && surnames.size() <= MOST; i++) {
            Hit hit = hits.get(i);
            if (hit.type().equals(InfoType.PERSON_NAME)
                    && (hit.likelihood().atLeast(Likelihood.LIKELY) || hit.has(Evidence.HONORIFIC))) {
                int first = from + (int) (hit.start() - start);
                String name = new String(chars, first, (int) hit.length());
                String surname = name.substring(0, Math.max(0, end(name)));
                if (surname.length() > 1 && surname.length() <= LONGEST && kanji(surname)) {
                    surnames.add(surname);
                }
            }
        }
        return surnames;
    }

    private static int end(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (CharClass.of(name.charAt(i)) == CharClass.SPACE) {
                return i;
            }
        }
        return name.length() > 2 ? PersonNames.surnameEnd(name, 0, name.length()) : name.length();
    }

    private static boolean kanji(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (CharClass.of(text.charAt(i)) != CharClass.KANJI) {
                return false;
            }
        }
        return true;
    }

    private static boolean joins(char c) {
        byte kind = CharClass.of(c);
        return kind == CharClass.KANJI || kind == CharClass.KATAKANA;
    }

    /** The length of the surname that begins at an index before what only a person has behind it, or 0. */
    private static int echoed(char[] chars, int at, int limit, Set<String> surnames) {
        for (String surname : surnames) {
            int end = at + surname.length();
            if (end < limit && same(chars, at, surname) && AFTER.indexOf(chars[end]) >= 0) {
                return surname.length();
            }
        }
        return 0;
    }

    private static boolean same(char[] chars, int at, String word) {
        for (int i = 0; i < word.length(); i++) {
            if (chars[at + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
