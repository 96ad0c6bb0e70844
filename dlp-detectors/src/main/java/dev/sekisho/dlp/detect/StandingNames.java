package dev.sekisho.dlp.detect;

import dev.sekisho.dlp.inspect.Evidence;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.name.PersonNames;
import dev.sekisho.dlp.text.CharClass;
import dev.sekisho.dlp.text.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes names likely that were found doubtful by their letters and that the place where they stand speaks for: surnames
 * that fill a cell, or that a time of day or the word for somebody stands before, and names of two known words. Asks
 * about the few doubtful names of a block only.
 */
final class StandingNames {
    private static final int LONGEST_SURNAME = 3;
    /** A surname that many bear and a given name that is known. */
    private static final double WHOLE = 0.8;

    /** What parts cells and items, so that a surname between two of them is all that stands there. */
    private static final String CELLS = "\t\n\r|│";

    /** How the words end for who is named behind them, after a space or a colon: 乗務員 若松, 記録：寺内. */
    private static final Words PEOPLE =
            Words.of("担当", "者", "員", "長", "幹事", "理事", "監事", "師", "士", "役", "書記", "記録", "係", "司会");

    private StandingNames() {}

    /** The hits of a block, of which some are more likely. */
    static List<Hit> with(Block block, List<Hit> hits) {
        List<Hit> all = hits;
        for (int i = 0; i < hits.size(); i++) {
            Hit hit = hits.get(i);
            if (doubtful(hit) && block.index(hit.end()) <= block.to && speaks(block, hit)) {
                all = all == hits ? new ArrayList<>(hits) : all;
                all.set(i, hit.raised(Evidence.NEIGHBOUR));
            }
        }
        return all;
    }

    private static boolean doubtful(Hit hit) {
        return hit.likelihood() == Likelihood.POSSIBLE && hit.type().equals(InfoType.PERSON_NAME);
    }

    private static boolean speaks(Block block, Hit hit) {
        int from = block.index(hit.start());
        int to = block.index(hit.end());
        if (!kanji(block.chars[from])) {
            return false;
        }
        if (to - from > LONGEST_SURNAME) {
            return whole(block, from, to);
        }
        for (int i = from; i < to; i++) {
            if (!kanji(block.chars[i])) {
                return whole(block, from, to);
            }
        }
        return afterTime(block, from)
                || (to - from > 1
                        && (labelled(block, from)
                                || (PersonNames.isSurname(block.text(from, to))
                                        && (alone(block, from, to)
                                                || speaker(block, from, to)
                                                || introduced(block, from, to)))));
    }

    /** Whether it is a surname, a space and a given name, none of which goes on. */
    private static boolean whole(Block block, int from, int to) {
        int gap = from;
        while (gap < to && CharClass.of(block.chars[gap]) != CharClass.SPACE) {
            gap++;
        }
        return gap < to
                && !joins(block, from - 1)
                && !joins(block, to)
                && !behindWord(block, from)
                && !block.text(from, gap).equals(block.text(gap + 1, to))
                && PersonNames.plausibility(block.text(from, to), 0, to - from) >= WHOLE;
    }

    /** Whether kanji and a space stand before, so that the name may begin there: 饗庭 昇 美津江. */
    private static boolean behindWord(Block block, int from) {
        return from - 2 >= block.from
                && CharClass.of(block.chars[from - 1]) == CharClass.SPACE
                && kanji(block.chars[from - 2]);
    }

    /** Whether all that stands in a cell or between spaces is this. */
    private static boolean alone(Block block, int from, int to) {
        int before = from;
        while (before > block.from && CharClass.of(block.chars[before - 1]) == CharClass.SPACE) {
            before--;
        }
        int after = to;
        while (after < block.to && CharClass.of(block.chars[after]) == CharClass.SPACE) {
            after++;
        }
        boolean left = before < from || border(block, before - 1);
        boolean right = after > to || border(block, after);
        return left && right;
    }

    private static boolean border(Block block, int at) {
        return at < block.from || at >= block.to || CELLS.indexOf(block.chars[at]) >= 0;
    }

    /** Whether a colon is behind a surname that begins its line or stands behind a bracket: [10:37] 梶: はい. */
    private static boolean speaker(Block block, int from, int to) {
        boolean colon = to < block.to && (block.chars[to] == ':' || block.chars[to] == '：');
        return colon && PersonNames.isOnlySurname(block.text(from, to)) && border(block, from - 1);
    }

    /** Whether somebody of somewhere says who is speaking: 居宅支援課の樋口です. */
    private static boolean introduced(Block block, int from, int to) {
        return from > block.from && block.chars[from - 1] == 'の' && Words.at(block.chars, to, block.to, "です");
    }

    /** Whether a time of day stands before, as it does in chats and logs of calls: 10:14 桂, [9:05] 桂. */
    private static boolean afterTime(Block block, int from) {
        int i = from - 1;
        if (i <= block.from || !(CharClass.of(block.chars[i]) == CharClass.SPACE || block.chars[i] == '\t')) {
            return false;
        }
        i -= block.chars[i - 1] == ']' ? 2 : 1;
        return i - 2 > block.from
                && CharClass.digit(block.chars[i])
                && CharClass.digit(block.chars[i - 1])
                && (block.chars[i - 2] == ':' || block.chars[i - 2] == '：')
                && CharClass.digit(block.chars[i - 3]);
    }

    /** Whether the word for somebody and a space or a colon stand before. */
    private static boolean labelled(Block block, int from) {
        int end = from - 1;
        if (end <= block.from
                || !(CharClass.of(block.chars[end]) == CharClass.SPACE
                        || block.chars[end] == ':'
                        || block.chars[end] == '：')) {
            return false;
        }
        return PEOPLE.before(block.chars, Math.max(block.from, end - LONGEST_SURNAME), end) != null;
    }

    private static boolean joins(Block block, int at) {
        return at >= block.from
                && at < block.to
                && (CharClass.japanese(block.chars[at]) || CharClass.digit(block.chars[at]));
    }

    private static boolean kanji(char c) {
        return CharClass.of(c) == CharClass.KANJI;
    }
}
