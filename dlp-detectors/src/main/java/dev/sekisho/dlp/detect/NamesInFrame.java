package dev.sekisho.dlp.detect;

import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.name.PersonNames;
import dev.sekisho.dlp.text.CharClass;
import dev.sekisho.dlp.text.Run;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the names in a line of results that stand between the same two signs as the others, whatever else is told of
 * each: 15～19歳=手島敬洋(茂原市)3時間23分▽20～29歳=荘司識士(八千代市)3時間30分. Time is linear in the lines that have three names or more.
 */
final class NamesInFrame {
    /** So many names make a frame, of which two of three have to be sure. */
    private static final int LEAST = 3;

    private static final int SHORTEST = 2;
    private static final int LONGEST = 6;
    private static final int LONGEST_LINE = 2000;

    /** What stands before the names; behind a space the year of a school: 小3年 村田優河. */
    private static final String BEFORE = "=＝)）]］】";

    private static final char YEAR = '年';

    /** What stands behind them, beside digits. */
    private static final String BEHIND = "(（[［【▽";

    private static final char DIGIT = '0';
    private static final char NONE = 0;

    private final Block block;
    private final List<Hit> hits;
    private final AddedNames added;
    /** How many names stand in each frame of a line. */
    private final Map<Integer, Integer> frames = new HashMap<>();

    private NamesInFrame(Block block, List<Hit> hits) {
        this.block = block;
        this.hits = hits;
        this.added = new AddedNames(hits);
    }

    /** The hits of a block and those added, in the order in which they stand. */
    static List<Hit> with(Block block, List<Hit> hits) {
        return AddedNames.worth(hits) ? new NamesInFrame(block, hits).found() : hits;
    }

    private List<Hit> found() {
        int i = 0;
        while (i < hits.size()) {
            int from =
                    Run.start(block.chars, block.from, block.index(hits.get(i).start()), NamesInFrame::inLine);
            int to = Run.end(block.chars, block.index(hits.get(i).start()), block.to, NamesInFrame::inLine);
            int next = i;
            int names = 0;
            while (next < hits.size() && block.index(hits.get(next).start()) < to) {
                names += hits.get(next).type().equals(InfoType.PERSON_NAME) ? 1 : 0;
                next++;
            }
            if (names >= LEAST && to - from <= LONGEST_LINE) {
                line(from, to, i, next);
            }
            i = Math.max(next, i + 1);
        }
        return added.merged();
    }

    private void line(int from, int to, int first, int last) {
        frames.clear();
        Map<Integer, Integer> sure = new HashMap<>();
        for (int i = first; i < last; i++) {
            Hit hit = hits.get(i);
            int frame = hit.type().equals(InfoType.PERSON_NAME)
                    ? frame(block.index(hit.start()), Math.min(to, block.index(hit.end())), from, to)
                    : NONE;
            if (frame != NONE) {
                frames.merge(frame, 1, Integer::sum);
                sure.merge(frame, hit.likelihood().atLeast(Likelihood.LIKELY) ? 1 : 0, Integer::sum);
            }
        }
        frames.forEach((frame, names) -> {
            if (names >= LEAST && sure.getOrDefault(frame, 0) * 3 >= names * 2) {
                fill(from, to, frame, names);
            }
        });
    }

    /** Adds the words of a line that stand in a frame. */
    private void fill(int from, int to, int frame, int names) {
        int before = added.size();
        int i = from + 1;
        while (i < to) {
            int end = Run.end(block.chars, i, Math.min(to, i + LONGEST + 1), CharClass::japanese);
            if (end - i >= SHORTEST
                    && end - i <= LONGEST
                    && frame(i, end, from, to) == frame
                    && PersonNames.mayBeListed(block.text(i, end))) {
                added.add(block.offset(i), block.offset(end));
            }
            i = Math.max(end, i + 1);
            while (i < to && CharClass.japanese(block.chars[i]) && CharClass.japanese(block.chars[i - 1])) {
                i++;
            }
        }
        if ((added.size() - before) * 2 > names) {
            added.shrink(before);
        }
    }

    /** The signs around a word, or none. */
    private int frame(int start, int end, int from, int to) {
        char lead = start > from ? block.chars[start - 1] : NONE;
        if (lead == ' ' || lead == '\u3000') {
            lead = start - 1 > from && block.chars[start - 2] == YEAR ? YEAR : NONE;
        } else if (BEFORE.indexOf(lead) < 0) {
            lead = NONE;
        }
        char behind = end < to ? block.chars[end] : NONE;
        behind = CharClass.digit(behind) ? DIGIT : BEHIND.indexOf(behind) < 0 ? NONE : behind;
        return lead == NONE || behind == NONE ? NONE : lead << Character.SIZE | behind;
    }

    private static boolean inLine(char c) {
        return CharClass.of(c) != CharClass.NEWLINE;
    }
}
