package dev.sekisho.dlp.name;

import dev.sekisho.dlp.inspect.Candidate;
import dev.sekisho.dlp.inspect.Detections;
import dev.sekisho.dlp.inspect.Evidence;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.text.Run;
import dev.sekisho.dlp.text.Words;

/**
 * Puts the edges of a name right that the model found, and tells whether it is one by what it is made of and stands
 * beside.
 */
final class FoundName {
    private static final int LEAST_WHOLE = 3;
    /** What a name is like that a title behind it leaves no doubt of. */
    private static final double WHOLE = 0.8;

    private static final int USUAL = 4;
    private static final double KNOWN_SURNAME = 0.29;

    private static final Words ERAS = Words.of("令和", "平成", "昭和", "大正", "明治");
    private final NameLexicon lexicon;
    private final NameStart starts;
    private final NameEnd ends;
    private final NameBeside beside;
    private final SurnameRow row;
    private final TitledSurname titled;
    private final ForeignReading foreign;

    FoundName(NameLexicon lexicon, SurnameRow row, TitledSurname titled, ForeignReading foreign) {
        this.lexicon = lexicon;
        this.starts = new NameStart(lexicon);
        this.ends = new NameEnd(lexicon);
        this.beside = new NameBeside(lexicon);
        this.row = row;
        this.titled = titled;
        this.foreign = foreign;
    }

    /**
     * Adds a name that the model found, with its edges put right; the end of it where it begins the cluster, else -1.
     */
    int add(Candidate c, int first, int found, Likelihood likelihood, Evidence basis, Detections out) {
        int titled = TitledName.end(lexicon, c.text(), first, found, c.windowEnd());
        int start = starts.of(c, first, titled);
        int last = titled < found ? titled : ends.of(c, first, found);
        int own = Kinship.nameEnd(c.text(), start, last);
        int end = OtherWord.nameEnd(lexicon, c.text(), start, own, c.windowEnd());
        int reached = start == c.start() ? end : -1;
        if (labelInside(c.text(), start, end)
                || era(c.text(), start, end, c.windowEnd())
                || numbered(c.text(), c.windowStart(), start, end, c.windowEnd())
                || reading(c, start, end)
                || PublicPlace.is(c, start, end)
                || NoPerson.is(lexicon, c, start, end)) {
            return reached;
        }
        int second = row.second(c.text(), start, end, c.windowEnd());
        if (second > start && !NameCell.honorificFollows(c.text(), end, c.windowEnd())) {
            int gap = second - 1;
            out.add(InfoType.PERSON_NAME, start, gap, likelihood, Evidence.MODEL, Evidence.DICTIONARY);
            out.add(InfoType.PERSON_NAME, second, end, likelihood, Evidence.MODEL, Evidence.DICTIONARY);
            return reached;
        }
        if (!likelihood.atLeast(Likelihood.LIKELY)
                && (beside.remark(c.text(), c.windowStart(), start, end, c.windowEnd())
                        || beside.inRemark(c.text(), c.windowStart(), start, end, c.windowEnd()))) {
            return reached;
        }
        boolean honorific = NameCell.honorificFollows(c.text(), end, c.windowEnd());
        Evidence title = honorific ? Evidence.HONORIFIC : Evidence.MODEL;
        boolean known = KnownName.is(lexicon, c.text(), start, end);
        Evidence word = known ? Evidence.DICTIONARY : Evidence.MODEL;
        // Both words of a longer name are known or its place tells it, more than the model saw in the shorter one.
        boolean longer = start < first
                || end > found
                || (honorific && whole(c.text(), start, end))
                || this.titled.sure(c.text(), start, end, c.windowEnd());
        Likelihood grown = longer && !likelihood.atLeast(Likelihood.LIKELY) ? Likelihood.LIKELY : likelihood;
        out.add(InfoType.PERSON_NAME, start, end, grown, Evidence.MODEL, basis, title, word);
        return reached;
    }

    /** Whether it is a surname that many bear and a given name, which is well known but in names of usual length. */
    private boolean whole(char[] text, int start, int end) {
        boolean usual = end - start == USUAL && NameChars.end(text, start, end, NameChars.KANJI) == end;
        double least = usual ? KNOWN_SURNAME : WHOLE;
        return end - start >= LEAST_WHOLE && NameShapes.plausibility(lexicon, text, start, end) >= least;
    }

    /**
     * Whether it begins with a day of the month, as diaries head their entries, or the number of a line, or is an age
     * in brackets: 四月七日　晴, 一　本件訴えを, （七七）.
     */
    private static boolean numbered(char[] text, int windowStart, int from, int to, int limit) {
        int i = Run.end(text, from, to, "一二三四五六七八九十月日");
        boolean line = from == windowStart || NameChars.of(text[from - 1]) == NameChars.BREAK;
        if (line && i > from && i + 1 < to && NameChars.of(text[i]) == NameChars.SPACE) {
            return true;
        }
        boolean bracket = from > windowStart && text[from - 1] == '(' && to < limit && text[to] == ')';
        return i - from >= 4 ? text[i - 1] == '日' : bracket && i == to && to - from == 2;
    }

    /** Whether a label and the era of a date were taken for one name: 日時　令和6年. */
    private static boolean era(char[] text, int start, int end, int limit) {
        boolean digit = end < limit && (NameChars.of(text[end]) == NameChars.DIGIT || text[end] == '元');
        return digit
                && end - start > 2
                && NameChars.of(text[end - 3]) == NameChars.SPACE
                && ERAS.before(text, start, end) != null;
    }

    /** Whether a label and its value were taken for one name: フリガナ オオハラ, but カナコ is a name. */
    private static boolean labelInside(char[] text, int start, int end) {
        int label = KanaLabels.startingAt(text, end, start);
        return label > 0 && start + label < end && NameChars.of(text[start + label]) == NameChars.SPACE;
    }

    /** Whether it is the reading of a name, which is found as such: a label says so, or the name stands beside it. */
    private boolean reading(Candidate c, int start, int end) {
        if (foreign.reads(c.text(), c.windowStart(), start, c.windowEnd())) {
            return true;
        }
        for (int i = start; i < end; i++) {
            if (!KanaShapes.kana(c.text()[i]) && !KanaShapes.joint(c.text(), start, i)) {
                return false;
            }
        }
        if (start == c.start() && c.labelled(InfoType.PERSON_NAME_KANA)) {
            return true;
        }
        char[] text = c.text();
        int from = KanaShapes.stretchStart(text, c.windowStart(), start);
        int to = KanaShapes.stretchEnd(text, end, c.windowEnd());
        return beside.read(text, c.windowStart(), from, to, c.windowEnd())
                || (beside.name(text, c.windowStart(), from, to, c.windowEnd())
                        && KanaNameDetector.mayRead(lexicon, text, from, to));
    }
}
