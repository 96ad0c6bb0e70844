package dev.sekisho.dlp.detect;

import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.name.PersonNames;
import dev.sekisho.dlp.text.CharClass;
import dev.sekisho.dlp.text.Run;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the names of a list that nothing but their place tells: most of its lines have a name at the same place, behind
 * a number, a title or nothing, and before the same sign. Names that were taken too short there are taken whole. Time
 * is linear in the names and the few lines around each.
 */
final class ListedNames {
    /** So many lines with a name make a list. */
    private static final int LEAST = 3;
    /** So many lines without one may stand together among them. */
    private static final int MOST_LINES = 2;

    private static final int LONGEST_LEAD = 24;
    private static final int LONGEST_LINE = 120;
    private static final int LONGEST_WORD = 6;
    private static final int MOST_SPACES = 3;
    /** So many characters behind a name are compared. */
    private static final int BEHIND = 2;

    /** What marks a line and says nothing of the place of the name in it. */
    private static final String MARKS = "◎○●◇◆□■☆★△▲*・";

    private final Block block;
    private final List<Hit> hits;
    private final List<Entry> run = new ArrayList<>();
    /** How often what stands behind the names of the list does. */
    private final Map<String, Integer> behind = new HashMap<>();

    private final AddedNames added;

    /** A line that has a name, what stands before the name and right behind it. */
    private record Entry(int line, int name, int end, String lead, String behind, boolean spaced) {}

    private ListedNames(Block block, List<Hit> hits) {
        this.block = block;
        this.hits = hits;
        this.added = new AddedNames(hits);
    }

    /** The hits of a block and those added, in the order in which they stand. */
    static List<Hit> with(Block block, List<Hit> hits) {
        return AddedNames.worth(hits) ? new ListedNames(block, hits).found() : hits;
    }

    private List<Hit> found() {
        int lastLine = -1;
        for (Hit hit : hits) {
            if (!hit.type().equals(InfoType.PERSON_NAME)) {
                continue;
            }
            int name = block.index(hit.start());
            int line = lineStart(name);
            if (line < 0 || line == lastLine) {
                continue;
            }
            lastLine = line;
            Entry entry = entry(hit, line, name);
            if (!run.isEmpty() && !follows(run.get(run.size() - 1), entry)) {
                finishRun();
            }
            run.add(entry);
        }
        finishRun();
        return added.merged();
    }

    private Entry entry(Hit hit, int line, int name) {
        int end = Math.min(block.to, block.index(hit.end()));
        boolean spaced = false;
        for (int i = name; i < end; i++) {
            spaced |= CharClass.of(block.chars[i]) == CharClass.SPACE;
        }
        return new Entry(line, name, end, lead(line, name), behind(end), spaced);
    }

    private boolean follows(Entry before, Entry next) {
        return before.lead.equals(next.lead) && lines(before.end, next.line) <= MOST_LINES;
    }

    /** How many lines with text lie between two places, at most one more than may. */
    private int lines(int after, int before) {
        int lines = 0;
        int i = nextLine(after);
        while (i < before && lines <= MOST_LINES) {
            int end = lineEnd(i);
            if (end < 0) {
                return MOST_LINES + 1;
            }
            lines += blank(i, end) ? 0 : 1;
            i = end + 1;
        }
        return lines;
    }

    /** Looks at the lines among and beside those of a list. */
    private void finishRun() {
        if (run.size() >= LEAST) {
            behind.clear();
            run.forEach(entry -> behind.merge(entry.behind, 1, Integer::sum));
            int before = added.size();
            for (int i = 0; i < run.size(); i++) {
                Entry entry = run.get(i);
                whole(entry);
                int stop = i + 1 < run.size() ? run.get(i + 1).line : block.to;
                between(nextLine(entry.end), stop, entry);
            }
            above(run.get(0));
            if (added.size() - before > run.size()) {
                added.shrink(before);
            }
        }
        run.clear();
    }

    /** The two lines above the first line of a list. */
    private void above(Entry first) {
        int line = first.line;
        for (int lines = 0; lines < MOST_LINES && line > block.from; lines++) {
            line = lineStart(line - 1);
            if (line < 0) {
                return;
            }
            candidate(line, first);
        }
    }

    private void between(int first, int stop, Entry entry) {
        int lines = 0;
        int i = first;
        while (i < stop && lines < MOST_LINES) {
            int end = lineEnd(i);
            if (end < 0) {
                return;
            }
            if (!blank(i, end)) {
                candidate(i, entry);
                lines++;
            }
            i = end + 1;
        }
    }

    /** Takes the name that stands in a line where it does in the others, if one may. */
    private void candidate(int line, Entry like) {
        int name = behindLead(line, like.lead);
        if (name >= 0) {
            take(name, like.spaced);
        }
    }

    /** Takes a name whole of which only the first letters were found. */
    private void whole(Entry entry) {
        if (common(entry.behind) || entry.end >= block.to || !CharClass.japanese(block.chars[entry.end])) {
            return;
        }
        take(entry.name, entry.spaced);
    }

    private void take(int name, boolean spaced) {
        int end = nameEnd(name, spaced);
        if (end < 0 || !PersonNames.mayBeListed(block.text(name, end))) {
            return;
        }
        added.add(block.offset(name), block.offset(end));
    }

    /** Where the name ends that begins at an index, before what stands behind most names of the list; or -1. */
    private int nameEnd(int name, boolean spaced) {
        int i = word(name);
        if (spaced) {
            int gap = i;
            i = Run.end(block.chars, gap, Math.min(block.to, gap + MOST_SPACES), CharClass.SPACE);
            i = i > gap ? word(i) : name;
        }
        if (i > name + 1 && common(behind(i))) {
            return i;
        }
        for (int end = i - 1; end > name + 1 && i - end <= BEHIND + 2; end--) {
            if (common(behind(end))) {
                return end;
            }
        }
        return -1;
    }

    private int word(int from) {
        return Run.end(block.chars, from, Math.min(block.to, from + LONGEST_WORD + BEHIND + 1), CharClass::japanese);
    }

    /** Whether this stands behind most names of the list. */
    private boolean common(String sign) {
        return behind.getOrDefault(sign, 0) * 2 >= run.size();
    }

    /** What stands behind a name: a sign or the letters that follow. */
    private String behind(int end) {
        if (end >= block.to || line(block.chars[end])) {
            return "\n";
        }
        byte kind = CharClass.of(block.chars[end]);
        if (kind == CharClass.SPACE) {
            return " ";
        }
        if (!CharClass.japanese(block.chars[end])) {
            return block.chars[end] == '（' ? "(" : String.valueOf(block.chars[end]);
        }
        return block.text(end, Math.min(block.to, end + BEHIND));
    }

    /** What kinds of characters stand before the name in its line. */
    private String lead(int line, int name) {
        StringBuilder lead = new StringBuilder(name - line);
        for (int i = line; i < name; i++) {
            append(lead, block.chars[i]);
        }
        return lead.toString();
    }

    private static void append(StringBuilder lead, char c) {
        char sign = sign(c);
        boolean first = lead.length() == 0;
        boolean again = !first && lead.charAt(lead.length() - 1) == sign && (sign == ' ' || sign == '0' || sign == 'w');
        if (!again && !(first && sign == ' ')) {
            lead.append(sign);
        }
    }

    private static char sign(char c) {
        if (CharClass.of(c) == CharClass.SPACE || MARKS.indexOf(c) >= 0) {
            return ' ';
        }
        boolean digit = CharClass.digit(c) || (c >= '０' && c <= '９') || (c >= '①' && c <= '⑳');
        return digit ? '0' : CharClass.japanese(c) || CharClass.of(c) == CharClass.LATIN ? 'w' : c;
    }

    /** Where the name begins in a line that begins as others of the list do, or -1. */
    private int behindLead(int line, String lead) {
        StringBuilder read = new StringBuilder(lead.length() + 1);
        for (int i = line; i < block.to && i - line <= LONGEST_LEAD && !line(block.chars[i]); i++) {
            if (lead.contentEquals(read) && CharClass.japanese(block.chars[i]) && !lead.endsWith("w")) {
                return i;
            }
            append(read, block.chars[i]);
            if (read.length() > lead.length()) {
                return -1;
            }
        }
        return -1;
    }

    private int lineStart(int at) {
        int i = at;
        while (i > block.from && at - i <= LONGEST_LEAD && !line(block.chars[i - 1])) {
            i--;
        }
        return at - i > LONGEST_LEAD ? -1 : i;
    }

    private int nextLine(int at) {
        int end = lineEnd(at);
        return end < 0 ? block.to : end + 1;
    }

    private int lineEnd(int at) {
        int i = at;
        while (i < block.to && i - at <= LONGEST_LINE && !line(block.chars[i])) {
            i++;
        }
        return i - at > LONGEST_LINE ? -1 : i;
    }

    private boolean blank(int first, int end) {
        return Run.end(block.chars, first, end, CharClass.SPACE) == end;
    }

    private static boolean line(char c) {
        return c == '\n' || c == '\r';
    }
}
