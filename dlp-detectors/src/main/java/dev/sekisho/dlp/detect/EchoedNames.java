package dev.sekisho.dlp.detect;

import dev.sekisho.dlp.inspect.Evidence;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.name.PersonNames;
import dev.sekisho.dlp.text.CharClass;
import dev.sekisho.dlp.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
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

    /** What follows a surname alone and no town: 石川で, 石川に and 石川から are said of places. */
    private static final String AFTER = "はがもをら:：」";

    /** What may follow a surname that is no town's name. */
    private static final String AFTER_NO_TOWN = "のにへや、。,（()）";

    private EchoedNames() {}

    /** The hits of a block and those added, in the order in which they stand. */
    static List<Hit> with(Block block, List<Hit> hits) {
        NavigableSet<String> names = new TreeSet<>();
        Set<String> surnames = surnames(block, hits, names);
        if (surnames.isEmpty() || surnames.size() > MOST) {
            return hits;
        }
        Words known = Words.of(surnames.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toArray(String[]::new));
        List<Hit> all = new ArrayList<>(hits.size() + 2);
        int next = 0;
        long free = block.offset(block.from);
        for (int i = block.from; i < block.to; i++) {
            long at = block.offset(i);
            while (next < hits.size() && hits.get(next).start() <= at) {
                free = Math.max(free, hits.get(next).end());
                all.add(raised(block, hits.get(next++), names));
            }
            String surname = at < free ? null : known.at(block.chars, i, block.to - 1);
            boolean defined = surname != null && shortened(block, i);
            if (surname == null || (i > block.from && joins(block.chars[i - 1]) && !defined)) {
                continue;
            }
            int length = surname.length();
            boolean person = defined || follows(surname, block.chars[i + length]) || speaks(block, i, i + length);
            boolean alone = next >= hits.size() || hits.get(next).start() >= at + length;
            if (person && alone) {
                Set<Evidence> evidence = Evidence.setOf(Evidence.NEIGHBOUR);
                all.add(new Hit(InfoType.PERSON_NAME, at, at + length, Likelihood.POSSIBLE, evidence));
                free = at + length;
            }
        }
        while (next < hits.size()) {
            all.add(raised(block, hits.get(next++), names));
        }
        return all;
    }

    private static boolean follows(String surname, char next) {
        return AFTER.indexOf(next) >= 0 || (AFTER_NO_TOWN.indexOf(next) >= 0 && !PersonNames.isPlace(surname));
    }

    /** Whether somebody says behind a greeting who is writing: こんにちは、足立です. */
    private static boolean speaks(Block block, int from, int to) {
        boolean first = from == block.from || "、。\n".indexOf(block.chars[from - 1]) >= 0;
        return first && Words.at(block.chars, to, block.to, "です");
    }

    /** A doubtful surname made likely where somebody is known by it. */
    private static Hit raised(Block block, Hit hit, NavigableSet<String> names) {
        if (hit.likelihood() != Likelihood.POSSIBLE
                || !hit.type().equals(InfoType.PERSON_NAME)
                || hit.length() > LONGEST) {
            return hit;
        }
        int first = block.index(hit.start());
        int last = first + (int) hit.length();
        if (last > block.to || (first > block.from && joins(block.chars[first - 1]))) {
            return hit;
        }
        String surname = block.text(first, last);
        String name = surname.length() > 1 ? names.ceiling(surname) : null;
        return name != null && name.startsWith(surname) ? hit.raised(Evidence.NEIGHBOUR) : hit;
    }

    /** Whether it is said here what somebody is called from now on: （以下村瀬という）, （以下、「村瀬」）. */
    private static boolean shortened(Block block, int at) {
        int i = at;
        while (i > block.from && "、,「『 ".indexOf(block.chars[i - 1]) >= 0) {
            i--;
        }
        return i - 2 >= block.from && block.chars[i - 1] == '下' && block.chars[i - 2] == '以';
    }

    /** The surnames of the people who were found for sure; adds their names to others. */
    private static Set<String> surnames(Block block, List<Hit> hits, Set<String> names) {
        Set<String> surnames = new TreeSet<>();
        for (int i = 0; i < hits.size() && surnames.size() <= MOST; i++) {
            Hit hit = hits.get(i);
            if (hit.type().equals(InfoType.PERSON_NAME)
                    && (hit.likelihood().atLeast(Likelihood.LIKELY) || hit.has(Evidence.HONORIFIC))) {
                int first = block.index(hit.start());
                String name = block.text(first, first + (int) hit.length());
                String surname = name.substring(0, Math.max(0, end(name)));
                if (surname.length() > 1 && surname.length() <= LONGEST && kanji(surname)) {
                    surnames.add(surname);
                    names.add(name);
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
}
