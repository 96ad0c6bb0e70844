package dev.sekisho.dlp.detect;

import dev.sekisho.dlp.inspect.Candidate;
import dev.sekisho.dlp.inspect.CharRun;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.table.FieldNames;
import dev.sekisho.dlp.text.CharClass;
import org.jspecify.annotations.Nullable;

/** The one candidate of a {@link Walk}, moved from place to place. */
final class Spot implements Candidate {
    private static final int LABEL_REACH = 40;
    private static final int NEGATIVE_BEFORE = 20;
    private static final int NEGATIVE_AFTER = 8;
    /** Labels this close stand together, as in 氏名（ふりがな）. */
    private static final int SAME_GROUP = 2;
    /** The most characters that a number begins with before its first run: TR, 13A, 第, 東医第. */
    private static final int LEADING = 4;
    /** Kanji that numbers begin with; each may have another before or behind it, as in 東医 and 第東. */
    private static final String NUMBER_SIGNS = "第医歯薬";

    private final Walk walk;
    private int windowStart;
    private int windowEnd;
    private int start;
    private int end;
    private @Nullable CharRun run;
    private @Nullable InfoType column;
    /** The place that the group of labels is for; the labels from the first to the last, none when they cross. */
    private int labelsFor = -1;

    private int groupFirst;
    private int groupLast;
    private Likelihood columnLikelihood = Likelihood.VERY_UNLIKELY;

    private final FieldKey fieldKey;
    /** What the name of the field announces, for that place. */
    private @Nullable InfoType named;

    Spot(Walk walk, FieldNames names) {
        this.walk = walk;
        this.fieldKey = new FieldKey(names);
    }

    void move(int from, int to, @Nullable CharRun kind) {
        start = from;
        end = to;
        windowStart = Math.max(0, from - Walk.WINDOW);
        windowEnd = Math.min(walk.length(), to + Walk.WINDOW);
        run = kind;
        column = null;
        columnLikelihood = Likelihood.VERY_UNLIKELY;
    }

    /** Forgets what was found in the text before. */
    void reset() {
        labelsFor = -1;
    }

    void moveToCell(InfoType type, Likelihood likelihood) {
        move(0, walk.length(), null);
        column = type;
        columnLikelihood = likelihood;
    }

    @Override
    public char[] text() {
        return walk.text();
    }

    @Override
    public char original(int index) {
        return walk.raw()[index];
    }

    @Override
    public int windowStart() {
        return windowStart;
    }

    @Override
    public int windowEnd() {
        return windowEnd;
    }

    @Override
    public int start() {
        return start;
    }

    @Override
    public int end() {
        return end;
    }

    @Override
    public @Nullable CharRun run() {
        return run;
    }

    @Override
    public @Nullable InfoType column() {
        return column;
    }

    @Override
    public Likelihood columnLikelihood() {
        return columnLikelihood;
    }

    @Override
    public boolean labelled(InfoType type) {
        if (column != null && column.equals(type) && columnLikelihood.atLeast(Likelihood.LIKELY)) {
            return true;
        }
        if (labelsFor != start) {
            labelsFor = start;
            labelGroup();
            named = fieldKey.before(walk.text(), start);
        }
        return (groupFirst <= groupLast && announces(type)) || (named != null && named.equals(type));
    }

    private boolean announces(InfoType type) {
        int number = walk.vocabulary().type(type);
        for (int i = groupFirst; number >= 0 && i <= groupLast; i++) {
            if (contains(walk.vocabulary().labels[walk.labels().word(i)], number)) {
                return true;
            }
        }
        return false;
    }

    /** Finds the labels that stand together before the trigger: the same for all detectors that ask here. */
    private void labelGroup() {
        Marks labels = walk.labels();
        int last = labels.lastEndingBy(start);
        groupLast = last;
        groupFirst = last + 1;
        // Beyond this not even a label on the line above is near enough; most places have no label as near.
        if (last < 0 || labels.start(last) < start - 2 * LABEL_REACH - 2) {
            return;
        }
        int lineStart = lineStart(start, LABEL_REACH);
        if (labels.start(last) < lineStart) {
            boolean startsLine = lineStart > 0 && start - lineStart < LABEL_REACH;
            groupFirst = startsLine && labelledAbove(last, lineStart) ? last : last + 1;
            return;
        }
        if (valueClosed(labels.end(last))) {
            return;
        }
        int next = labels.start(last) + SAME_GROUP;
        for (int i = last; i >= 0 && labels.start(i) >= lineStart && labels.end(i) >= next - SAME_GROUP * 2; i--) {
            groupFirst = i;
            next = labels.start(i) + SAME_GROUP;
        }
    }

    /**
     * Whether a label that ends here has a value of its own in quotes, which closes before the trigger: name="f4"
     * value="…".
     */
    private boolean valueClosed(int labelEnd) {
        char[] text = walk.text();
        int i = labelEnd;
        boolean assigned = false;
        while (i < start && (text[i] == ' ' || text[i] == '=' || text[i] == ':' || (!assigned && quote(text[i])))) {
            assigned |= text[i] == '=' || text[i] == ':';
            i++;
        }
        if (!assigned || i >= start || !quote(text[i])) {
            return false;
        }
        char open = text[i];
        for (i++; i < start; i++) {
            if (text[i] == open) {
                return true;
            }
        }
        return false;
    }

    private static boolean quote(char c) {
        return c == '"' || c == '\'';
    }

    /**
     * Whether the line above holds nothing but the label, and nothing but the beginning of a number before the trigger
     * in its own.
     */
    private boolean labelledAbove(int label, int lineStart) {
        Marks labels = walk.labels();
        char[] text = walk.text();
        if (!blank(lineStart, numberStart(lineStart))) {
            return false;
        }
        int above = lineStart - 1;
        if (above > 0 && text[above] == '\n' && text[above - 1] == '\r') {
            above--;
        }
        int from = lineStart(above, LABEL_REACH);
        boolean cut = from > 0 && CharClass.of(text[from - 1]) != CharClass.NEWLINE;
        return !cut
                && labels.start(label) >= from
                && labels.end(label) <= above
                && blank(from, labels.start(label))
                && blank(labels.end(label), above);
    }

    /** Where a number begins of which the trigger is not the first: at letters, or at signs such as 第. */
    private int numberStart(int lineStart) {
        boolean letter = false;
        boolean kanji = false;
        boolean sign = false;
        int first = start;
        for (int i = start - 1; i >= lineStart && start - i <= LEADING; i--) {
            char c = walk.text()[i];
            byte kind = CharClass.of(c);
            letter |= kind == CharClass.LATIN;
            kanji |= kind == CharClass.KANJI;
            sign |= NUMBER_SIGNS.indexOf(c) >= 0;
            boolean part = kind == CharClass.LATIN
                    || kind == CharClass.KANJI
                    || kind == CharClass.SPACE
                    || kind == CharClass.HYPHEN
                    || (letter && kind == CharClass.DIGIT);
            if (!part) {
                break;
            }
            first = i;
        }
        return kanji && !sign ? start : first;
    }

    private boolean blank(int from, int to) {
        for (int i = from; i < to; i++) {
            byte kind = CharClass.of(walk.text()[i]);
            if (kind != CharClass.SPACE && kind != CharClass.PUNCTUATION && kind != CharClass.OTHER) {
                return false;
            }
        }
        return true;
    }

    private int lineStart(int index, int reach) {
        int i = index;
        while (i > 0 && index - i < reach && CharClass.of(walk.text()[i - 1]) != CharClass.NEWLINE) {
            i--;
        }
        return i;
    }

    @Override
    public boolean contradicted(InfoType type) {
        int number = walk.vocabulary().type(type);
        Marks negatives = walk.negatives();
        if (number < 0 || negatives.size() == 0) {
            return false;
        }
        int from = lineStart(start, NEGATIVE_BEFORE);
        int to = lineEnd(end, NEGATIVE_AFTER);
        // A word that begins within the reach after the trigger may end beyond it.
        int i = negatives.lastEndingBy(Math.min(walk.length(), to + NEGATIVE_AFTER));
        for (; i >= 0 && negatives.end(i) > from; i--) {
            boolean inReach = negatives.start(i) < to && (negatives.end(i) <= start || negatives.start(i) >= end);
            if (inReach && contains(walk.vocabulary().negatives[negatives.word(i)], number)) {
                return true;
            }
        }
        return false;
    }

    private int lineEnd(int index, int reach) {
        int i = index;
        while (i < walk.length() && i - index < reach && CharClass.of(walk.text()[i]) != CharClass.NEWLINE) {
            i++;
        }
        return i;
    }

    private static boolean contains(int[] numbers, int number) {
        for (int n : numbers) {
            if (n == number) {
                return true;
            }
        }
        return false;
    }
}
