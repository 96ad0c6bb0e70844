package dev.sekisho.dlp.name;

import dev.sekisho.dlp.inspect.Candidate;
import dev.sekisho.dlp.inspect.CharRun;
import dev.sekisho.dlp.inspect.Detections;
import dev.sekisho.dlp.inspect.Detector;
import dev.sekisho.dlp.inspect.Evidence;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.inspect.Triggers;
import java.util.Set;

/**
 * Finds readings of names in kana: after a label such as フリガナ, in brackets after a name in kanji (山田太郎（やまだたろう）), in the
 * cell beside one, and in columns of readings. Half-width kana arrive folded, with their voiced marks apart.
 */
final class KanaNameDetector implements Detector {
    private static final InfoType KANA = InfoType.PERSON_NAME_KANA;
    private static final int LONGEST = 30;
    /** What kana beside a name has to be like for its reading. */
    private static final double READING = 0.3;

    /** The last letters of the labels. */
    private static final String LABEL_ENDS = "ナなミみイい名";

    private static final int LONGEST_GAP = 8;

    /** Labels of fewer letters begin names, too, and readings of fewer are words. */
    private static final int LEAST_GLUED = 3;

    private final NameLexicon lexicon;
    private final NameBeside beside;
    private final ForeignReading foreign;
    private final Triggers triggers = Triggers.builder()
            .run(CharRun.KATAKANA, 2)
            .run(CharRun.HIRAGANA, 2)
            .labels(KANA, KanaLabels.WORDS)
            .columns(KANA)
            .build();

    KanaNameDetector(NameLexicon lexicon) {
        this.lexicon = lexicon;
        this.beside = new NameBeside(lexicon);
        this.foreign = new ForeignReading(lexicon);
    }

    @Override
    public String id() {
        return "jp-person-name-kana";
    }

    @Override
    public Set<InfoType> infoTypes() {
        return Set.of(KANA);
    }

    @Override
    public Triggers triggers() {
        return triggers;
    }

    @Override
    public void examine(Candidate c, Detections out) {
        if (c.column() != null) {
            NameCell.find(lexicon, c, out);
            return;
        }
        char[] text = c.text();
        int start = c.start();
        int end = end(text, start, c.windowStart(), c.windowEnd());
        int glued = glued(text, start, end);
        if (glued > start) {
            out.add(KANA, glued, end, Likelihood.LIKELY, Evidence.LABEL, Evidence.SHAPE);
            return;
        }
        if (!begins(text, c.windowStart(), start)) {
            return;
        }
        if (foreign.reads(text, c.windowStart(), start, c.windowEnd())) {
            int close = foreign.close(text, c.windowStart(), start, c.windowEnd());
            out.add(KANA, start, close, Likelihood.LIKELY, Evidence.NEIGHBOUR, Evidence.SHAPE);
            return;
        }
        boolean labelled = c.labelled(KANA);
        if (end - start > LONGEST || (!labelled && !mayStandBeside(text, start, end, c))) {
            return;
        }
        double shape = KanaShapes.plausibility(lexicon, text, start, end);
        // In prose 読み is more often a verb than a label: 読み取り専用として、スロット.
        // A label is what a field of programs is called by: 'kana': 'フリガナ'.
        boolean another = KanaLabels.startingAt(text, end, start) == end - start;
        if (shape > 0 && labelled && !another && afterLabel(text, c.windowStart(), start)) {
            Likelihood likelihood = shape > 0.6 ? Likelihood.VERY_LIKELY : Likelihood.LIKELY;
            out.add(KANA, start, end, likelihood, Evidence.LABEL, Evidence.SHAPE);
        } else if (beside.read(text, c.windowStart(), start, end, c.windowEnd())
                || (shape >= READING
                        && !otherWord(text, start, end)
                        && beside.name(text, c.windowStart(), start, end, c.windowEnd()))) {
            out.add(KANA, start, end, Likelihood.LIKELY, Evidence.NEIGHBOUR, Evidence.SHAPE);
        }
    }

    /** Where a reading begins that stands right behind its label: フリガナイワキリマイ. */
    private int glued(char[] text, int start, int end) {
        if (end - start <= 2 * LEAST_GLUED) {
            return start;
        }
        int label = KanaLabels.startingAt(text, end, start);
        int from = start + label;
        boolean rest = label > LEAST_GLUED && end - from > LEAST_GLUED && KanaShapes.kana(text[from]);
        return rest && KanaShapes.plausibility(lexicon, text, from, end) > 0.6 ? from : start;
    }

    /** Whether it begins with a country or another word in katakana that is no reading: 加藤善さん（カナダ）, 松平健太（ファースト）. */
    private boolean otherWord(char[] text, int start, int end) {
        if (NameChars.of(text[start]) != NameChars.KATAKANA) {
            return false;
        }
        int flags = NameShapes.word(lexicon, text, start, NameChars.end(text, start, end, NameChars.KATAKANA));
        boolean reading = (flags & (NameLexicon.SURNAME_READING | NameLexicon.GIVEN_READING)) != 0;
        return (flags & NameLexicon.COUNTRY) != 0 || (NameLexicon.common(flags) > 1 && !reading);
    }

    /** Whether kana is enough like a reading to be found as one beside a name. */
    static boolean mayRead(NameLexicon lexicon, char[] text, int start, int end) {
        return KanaShapes.plausibility(lexicon, text, start, end) >= READING;
    }

    /** Whether nothing but signs stands between the end of a label and the reading. */
    private static boolean afterLabel(char[] text, int windowStart, int start) {
        int i = start - 1;
        while (i >= windowStart && start - i < LONGEST_GAP && !NameChars.letter(text[i])) {
            i--;
        }
        boolean field =
                i >= windowStart && NameChars.of(text[i]) == NameChars.LATIN && ":=\"'(".indexOf(text[i + 1]) >= 0;
        boolean label = i >= windowStart && LABEL_ENDS.indexOf(text[i]) >= 0;
        return field || (label && !KanaLabels.insideWord(text, windowStart, i + 1));
    }

    /** Whether it is closed as a bracket or a cell is; most kana is not, and then no word need be looked up. */
    private static boolean mayStandBeside(char[] text, int start, int end, Candidate c) {
        byte before = start > c.windowStart() ? NameChars.of(text[start - 1]) : NameChars.BREAK;
        return start > c.windowStart()
                && (end >= c.windowEnd()
                        || NameBeside.ends(text[end])
                        || NameBeside.closesCell(text[end])
                        || ((before == NameChars.SPACE || text[start - 1] == '(')
                                && NameChars.of(text[end]) == NameChars.SPACE));
    }

    private static boolean begins(char[] text, int windowStart, int i) {
        if (i == windowStart) {
            return true;
        }
        byte before = NameChars.of(text[i - 1]);
        boolean afterSpace = before == NameChars.SPACE && i - 2 >= windowStart && NameChars.letter(text[i - 2]);
        return !NameChars.letter(text[i - 1])
                && !(afterSpace && KanaShapes.kana(text[i - 2]) && !KanaLabels.endsAt(text, windowStart, i - 1));
    }

    private static int end(char[] text, int start, int windowStart, int windowEnd) {
        boolean bracket = start > windowStart && NameChars.of(text[start - 1]) == NameChars.OPEN;
        int i = start;
        int stop = Math.min(windowEnd, start + LONGEST + 1);
        while (i < stop) {
            boolean gap = (KanaShapes.joint(text, start, i) || (bracket && i > start && text[i] == '・'))
                    && i + 1 < windowEnd
                    && KanaShapes.kana(text[i + 1]);
            if (!KanaShapes.kana(text[i]) && !gap) {
                break;
            }
            i++;
        }
        return i;
    }
}
