package dev.sekisho.dlp.detect;

import dev.sekisho.dlp.inspect.Evidence;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.name.PersonNames;
import dev.sekisho.dlp.text.CharClass;
import dev.sekisho.dlp.text.Run;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names in a row parted by one mark that only those beside them tell: 中里、くりはら、吉岡、納所、保坂の各委員. Most of what
 * stands in such a row has to be found as a name, and half of these surely. Time is linear in the names and what stands
 * between them.
 */
final class NamesInRow {
    private static final String MARKS = "、・，,▽";
    /** So many names make a row. */
    private static final int LEAST = 3;

    private static final int LONGEST = 8;
    /** A school, a town or an age behind a name in brackets. */
    private static final int LONGEST_REMARK = 20;
    /** A title behind a name. */
    private static final int LONGEST_TITLE = 6;

    private final Block block;
    private final List<Hit> hits;
    private final AddedNames added;
    private int next;

    private NamesInRow(Block block, List<Hit> hits) {
        this.block = block;
        this.hits = hits;
        this.added = new AddedNames(hits);
    }

    /** The hits of a block and those added, in the order in which they stand. */
    static List<Hit> with(Block block, List<Hit> hits) {
        return AddedNames.worth(hits) ? new NamesInRow(block, hits).found() : hits;
    }

    private List<Hit> found() {
        while (next < hits.size()) {
            Hit hit = hits.get(next);
            int mark = hit.type().equals(InfoType.PERSON_NAME) ? markBehind(block.index(hit.end())) : -1;
            if (mark < 0) {
                next++;
            } else {
                row(hit, mark);
            }
        }
        return added.merged();
    }

    /** Reads the row that a name begins or stands second in, and adds what is between its names. */
    private void row(Hit first, int firstMark) {
        int known = added.size();
        char mark = block.chars[firstMark];
        int names = 1;
        int sure = sure(first);
        before(block.index(first.start()), mark);
        int i = firstMark + 1;
        next++;
        while (i < block.to) {
            i = skipSpace(i);
            Hit hit = hitAt(i);
            int end;
            if (hit != null) {
                names++;
                sure += sure(hit);
                end = block.index(hit.end());
            } else {
                end = word(i);
                if (end == i || !closed(end)) {
                    break;
                }
                propose(i, end);
            }
            int behind = markBehind(end);
            if (behind < 0 || block.chars[behind] != mark) {
                break;
            }
            i = behind + 1;
        }
        if (names < LEAST || sure * 2 < names || (added.size() - known) * 2 > names) {
            added.shrink(known);
        }
    }

    /** One for a name that more speaks for than its letters: towns, schools and swords stand in rows too. */
    private static int sure(Hit hit) {
        return hit.likelihood().atLeast(Likelihood.LIKELY) || hit.has(Evidence.HONORIFIC) ? 1 : 0;
    }

    /** The item before the first name of a row, which was not found. */
    private void before(int name, char mark) {
        int end = name - 1;
        if (end <= block.from || block.chars[end] != mark) {
            return;
        }
        int i = Run.start(block.chars, Math.max(block.from, end - LONGEST - 1), end, CharClass::japanese);
        if (i < end && end - i <= LONGEST && (i == block.from || block.chars[i - 1] != mark)) {
            propose(i, end);
        }
    }

    private void propose(int first, int end) {
        if (PersonNames.mayBeListed(block.text(first, end))) {
            added.add(block.offset(first), block.offset(end));
        }
    }

    /** The name that was found at an index, of which the earlier ones are passed. */
    private @Nullable Hit hitAt(int index) {
        while (next < hits.size() && block.index(hits.get(next).start()) < index) {
            next++;
        }
        int i = next;
        while (i < hits.size() && block.index(hits.get(i).start()) == index) {
            if (hits.get(i).type().equals(InfoType.PERSON_NAME)) {
                next = i;
                return hits.get(i);
            }
            i++;
        }
        return null;
    }

    /** The mark behind a name, over a title or a remark in brackets, or -1. */
    private int markBehind(int end) {
        int i = Run.end(block.chars, end, Math.min(block.to, end + LONGEST_TITLE + 1), CharClass::japanese);
        if (i < block.to && (block.chars[i] == '(' || block.chars[i] == '（')) {
            int open = i;
            while (i < block.to
                    && i - open <= LONGEST_REMARK
                    && block.chars[i] != ')'
                    && block.chars[i] != '）'
                    && block.chars[i] != '\n') {
                i++;
            }
            i += i < block.to && (block.chars[i] == ')' || block.chars[i] == '）') ? 1 : 0;
        }
        i = skipSpace(i);
        return i < block.to && MARKS.indexOf(block.chars[i]) >= 0 ? i : -1;
    }

    /** Whether an item ends here: with a mark, a bracket, a space or the line, and no sentence goes on. */
    private boolean closed(int end) {
        return end >= block.to
                || MARKS.indexOf(block.chars[end]) >= 0
                || block.chars[end] == '('
                || block.chars[end] == '（'
                || CharClass.of(block.chars[end]) == CharClass.SPACE
                || CharClass.of(block.chars[end]) == CharClass.NEWLINE;
    }

    private int word(int first) {
        int i = Run.end(block.chars, first, Math.min(block.to, first + LONGEST + 1), CharClass::japanese);
        return i - first > LONGEST ? first : i;
    }

    private int skipSpace(int at) {
        return at < block.to && CharClass.of(block.chars[at]) == CharClass.SPACE ? at + 1 : at;
    }
}
