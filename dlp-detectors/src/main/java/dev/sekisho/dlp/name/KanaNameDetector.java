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
 * Finds readings of names in kana: after a label such as フリガナ, in brackets after a name in kanji, in the cell beside
 * one, and in columns of readings. Half-width kana arrive folded, with their voiced marks apart.
 */
final class KanaNameDetector implements Detector {
    private static final InfoType KANA = InfoType.PERSON_NAME_KANA;
    private static final int LONGEST = 30;
    /** The last letters of the labels. */
    private static final String LABEL_ENDS = "ナなミみイい名";

    private static final int LONGEST_GAP = 8;
    private static final int LONGEST_NAME = 14;

    private final NameLexicon lexicon;
    private final Triggers triggers = Triggers.builder()
            .run(CharRun.KATAKANA, 2)
            .run(CharRun.HIRAGANA, 2)
            .labels(KANA, "フリガナ", "ふりがな", "カナ", "ヨミ", "よみ", "読み", "よみがな", "ヨミガナ", "読み仮名", "セイメイ", "しめい", "シメイ")
            .columns(KANA)
            .build();

    KanaNameDetector(NameLexicon lexicon) {
        this.lexicon = lexicon;
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
        if (!begins(text, c.windowStart(), start)) {
            return;
        }
        int end = end(text, start, c.windowEnd());
        boolean labelled = c.labelled(KANA);
        if (end - start > LONGEST || (!labelled && !mayStandBeside(text, start, end, c))) {
            return;
        }
        double shape = KanaShapes.plausibility(lexicon, new TextSlice(text, start, end), 0, end - start);
        if (shape > 0 && labelled) {
            Likelihood likelihood = shape > 0.6 ? Likelihood.VERY_LIKELY : Likelihood.LIKELY;
            // In prose 読み is more often a verb than a label: 読み取り専用として、スロット.
            boolean near = afterLabel(text, c.windowStart(), start);
            out.add(KANA, start, end, near ? likelihood : Likelihood.UNLIKELY, Evidence.LABEL, Evidence.SHAPE);
        } else if (shape >= 0.3 && besideName(text, c.windowStart(), start, end, c.windowEnd())) {
            out.add(KANA, start, end, Likelihood.LIKELY, Evidence.NEIGHBOUR, Evidence.SHAPE);
        }
    }

    /** Whether nothing but signs stands between the end of a label and the reading. */
    private static boolean afterLabel(char[] text, int windowStart, int start) {
        int i = start - 1;
        while (i >= windowStart && start - i < LONGEST_GAP && !letter(text[i])) {
            i--;
        }
        return i >= windowStart && LABEL_ENDS.indexOf(text[i]) >= 0;
    }

    /** Whether it is closed as a bracket or a cell is; most kana is not, and then no word need be looked up. */
    private static boolean mayStandBeside(char[] text, int start, int end, Candidate c) {
        return start > c.windowStart() && (end >= c.windowEnd() || ends(text[end]) || closesCell(text[end]));
    }

    private static boolean closesCell(char c) {
        return NameChars.of(c) == NameChars.BREAK || c == '"' || c == '\'';
    }

    private static boolean begins(char[] text, int windowStart, int i) {
        if (i == windowStart) {
            return true;
        }
        byte before = NameChars.of(text[i - 1]);
        boolean afterSpace = before == NameChars.SPACE && i - 2 >= windowStart && letter(text[i - 2]);
        return !letter(text[i - 1]) && !(afterSpace && KanaShapes.kana(text[i - 2]));
    }

    private static int end(char[] text, int start, int windowEnd) {
        int i = start;
        int stop = Math.min(windowEnd, start + LONGEST + 1);
        while (i < stop) {
            boolean gap = NameChars.of(text[i]) == NameChars.SPACE && i + 1 < windowEnd && KanaShapes.kana(text[i + 1]);
            if (!KanaShapes.kana(text[i]) && !gap) {
                break;
            }
            i++;
        }
        return i;
    }

    private static boolean letter(char c) {
        byte kind = NameChars.of(c);
        return kind >= NameChars.KANJI && kind <= NameChars.LATIN;
    }

    /** Whether it stands in brackets after a name in kanji, or in the cell after one. */
    private boolean besideName(char[] text, int windowStart, int start, int end, int windowEnd) {
        int i = start - 1;
        boolean bracket = i >= windowStart && text[i] == '(' && end < windowEnd && ends(text[end]);
        if (!bracket) {
            int cell = beforeCell(text, windowStart, i);
            if (cell < 0 || !(end >= windowEnd || closesCell(text[end]))) {
                return false;
            }
            i = cell;
        }
        i--;
        while (i >= windowStart && NameChars.of(text[i]) == NameChars.SPACE) {
            i--;
        }
        return nameEndsAt(text, windowStart, i + 1);
    }

    /** Whether a bracket ends here or a comma follows, as in 山田 太郎（やまだ たろう、1950年 - ）. */
    private static boolean ends(char c) {
        return c == ')' || c == '、' || c == ',';
    }

    /** Whether a name in kanji ends here: one that begins after something else than kanji, 担当の野村 リョウ. */
    private boolean nameEndsAt(char[] text, int windowStart, int end) {
        for (int i = end - 1; i >= windowStart && end - i <= LONGEST_NAME; i--) {
            byte kind = NameChars.of(text[i]);
            if (kind != NameChars.SPACE && !letter(text[i])) {
                return false;
            }
            boolean begins =
                    kind == NameChars.KANJI && (i == windowStart || NameChars.of(text[i - 1]) != NameChars.KANJI);
            if (begins && NameShapes.plausibility(lexicon, new TextSlice(text, i, end), 0, end - i) >= 0.5) {
                return true;
            }
        }
        return false;
    }

    /** The index of the separator between this cell and the one before, over quotes, or -1. */
    private static int beforeCell(char[] text, int windowStart, int from) {
        int i = from;
        while (i >= windowStart && (text[i] == '"' || text[i] == '\'' || NameChars.of(text[i]) == NameChars.SPACE)) {
            i--;
        }
        if (i < windowStart || NameChars.of(text[i]) != NameChars.BREAK) {
            return -1;
        }
        while (i - 1 >= windowStart && (text[i - 1] == '"' || text[i - 1] == '\'')) {
            i--;
        }
        return i;
    }
}
