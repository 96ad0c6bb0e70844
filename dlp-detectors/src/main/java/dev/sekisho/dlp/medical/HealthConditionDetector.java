package dev.sekisho.dlp.medical;

import dev.sekisho.dlp.inspect.Candidate;
import dev.sekisho.dlp.inspect.Detections;
import dev.sekisho.dlp.inspect.Detector;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Triggers;
import dev.sekisho.dlp.phrase.Edges;
import dev.sekisho.dlp.phrase.PhraseDetector;
import dev.sekisho.dlp.text.CharClass;
import dev.sekisho.dlp.text.Run;
import java.util.Set;

/**
 * Finds illnesses, infections, treatments and disabilities: 2型糖尿病, 脳梗塞, 身体障害者手帳2級. News and textbooks speak of them
 * too, so in running text they are no more than possible; columns and values of forms are taken at their header's word.
 */
final class HealthConditionDetector implements Detector {
    private static final InfoType TYPE = InfoType.HEALTH_CONDITION;

    private static final int LONGEST_JOINED = 16;

    private final Triggers triggers = Triggers.builder()
            .literals(ConditionWords.triggers().toArray(new String[0]))
            .labels(
                    TYPE,
                    "病名",
                    "傷病名",
                    "診断名",
                    "診断",
                    "主訴",
                    "既往歴",
                    "既往症",
                    "既往",
                    "現病歴",
                    "家族歴",
                    "検査結果",
                    "感染状況",
                    "疾患名",
                    "基礎疾患",
                    "持病",
                    "病状",
                    "障害名",
                    "diagnosis")
            .columns(TYPE)
            .build();

    @Override
    public String id() {
        return "health-condition";
    }

    @Override
    public Set<InfoType> infoTypes() {
        return Set.of(TYPE);
    }

    @Override
    public Triggers triggers() {
        return triggers;
    }

    @Override
    public void examine(Candidate c, Detections out) {
        if (c.column() != null) {
            ConditionCell.examine(c, out);
            return;
        }
        char[] text = c.text();
        int start = c.start();
        int end = c.end();
        if (bare(text, c) || heading(text, c) || insideWord(text, c)) {
            return;
        }
        if (follows(text, end, c.windowEnd()) || joined(text, end, c.windowEnd()) || denied(text, end, c.windowEnd())) {
            return;
        }
        if (ConditionWords.RESULTS.holds(text, start, end)) {
            result(c, out);
        } else if (ConditionWords.GRADED.holds(text, start, end)) {
            graded(c, out);
        } else {
            named(c, out);
        }
    }

    /** Whether it is the heading of a field: 【アレルギー】. */
    private static boolean heading(char[] text, Candidate c) {
        int start = c.start();
        int end = c.end();
        return start > c.windowStart()
                && end < c.windowEnd()
                && (text[start - 1] == '【' || text[start - 1] == '[')
                && (text[end] == '】' || text[end] == ']');
    }

    /** Whether Latin letters stand inside of another word: AKI in kinmusaki, ED in received, ami behind a kanji. */
    private static boolean insideWord(char[] text, Candidate c) {
        int first = c.start();
        int last = c.end() - 1;
        boolean before = first > c.windowStart()
                && latin(text[first])
                && (latin(text[first - 1]) || (small(text[first]) && Edges.letter(text[first - 1])));
        return before || (last + 1 < c.windowEnd() && small(text[last]) && small(text[last + 1]));
    }

    private static boolean latin(char c) {
        return CharClass.of(c) == CharClass.LATIN;
    }

    private static boolean small(char c) {
        return c >= 'a' && c <= 'z';
    }

    /** Cheap: whether nothing stands before an ending that means nothing alone. */
    private static boolean bare(char[] text, Candidate c) {
        int start = c.start();
        if (start > c.windowStart()
                && (Edges.letter(text[start - 1]) || CharClass.of(text[start - 1]) == CharClass.HIRAGANA)) {
            return false;
        }
        return !ConditionWords.WHOLE.holds(text, start, c.end())
                && !ConditionWords.RESULTS.holds(text, start, c.end())
                && !ConditionWords.GRADED.holds(text, start, c.end());
    }

    /** Whether what follows makes it another word, a thing or a place. */
    private static boolean follows(char[] text, int end, int to) {
        if (end >= to || (!Edges.letter(text[end]) && CharClass.of(text[end]) != CharClass.HIRAGANA)) {
            return false;
        }
        if (ConditionWords.at(ConditionWords.TAILS, text, end, to) > 0) {
            return false;
        }
        if (ConditionWords.at(ConditionWords.THINGS, text, end, to) > 0) {
            return true;
        }
        byte kind = CharClass.of(text[end]);
        boolean word = kind == CharClass.KANJI || kind == CharClass.KATAKANA || kind == CharClass.KANA_MARK;
        return word && ConditionWords.at(ConditionWords.NEXT, text, end, to) == 0 && !CharClass.digit(text[end]);
    }

    /** Whether a form asks for it and the answer is no: アレルギー　ない, 糖尿病：なし. */
    private static boolean denied(char[] text, int end, int to) {
        int i = Run.end(text, end, to, " :");
        int no = i > end ? ConditionWords.at(ConditionWords.DENIALS, text, i, to) : 0;
        return no > 0 && (i + no >= to || !Edges.letterOrHiragana(text[i + no]));
    }

    /** ・ and a clinic's department or a centre behind it: 糖尿病・内分泌内科. */
    private static boolean joined(char[] text, int end, int to) {
        if (end + 2 >= to || text[end] != '・') {
            return false;
        }
        int last = Run.end(text, end + 1, Math.min(to, end + LONGEST_JOINED), Edges.LETTERS);
        return text[last - 1] == '科'
                || text[last - 1] == '院'
                || text[last - 1] == '室'
                || ConditionWords.PLACES.before(text, end + 1, last) > 0;
    }

    private static void named(Candidate c, Detections out) {
        char[] text = c.text();
        int start = Conditions.start(text, c.windowStart(), c.start());
        boolean whole = ConditionWords.WHOLE.holds(text, c.start(), c.end());
        if (!whole && (start == c.start() || ConditionWords.NOT.before(text, start, c.end()) == c.end() - start)) {
            return;
        }
        if ((whole && split(text, start, c)) || (start < c.start() && otherWord(text, c.start()))) {
            return;
        }
        if (ConditionWords.NOT.before(text, start, c.end()) > c.end() - c.start()) {
            return;
        }
        int end = Conditions.end(text, c.end(), c.windowEnd());
        if (CharClass.of(text[c.end() - 1]) == CharClass.LATIN && !Edges.ends(text, end, c.windowEnd())) {
            return;
        }
        PhraseDetector.add(c, TYPE, start, end, out);
    }

    /** Whether cancer, in katakana as a word in katakana goes on, is none: ローガン. */
    private static boolean otherWord(char[] text, int word) {
        byte before = CharClass.of(text[word - 1]);
        return text[word] == 'ガ' && (before == CharClass.KATAKANA || before == CharClass.KANA_MARK);
    }

    /** A short word in hiragana or Latin letters inside another word. */
    private static boolean split(char[] text, int start, Candidate c) {
        int first = c.start();
        byte kind = CharClass.of(text[first]);
        if (kind == CharClass.LATIN) {
            return first > c.windowStart() && CharClass.of(text[first - 1]) == CharClass.LATIN;
        }
        if (kind != CharClass.HIRAGANA || first == c.windowStart()) {
            return false;
        }
        boolean shortWord = c.end() - first <= 2;
        // 守ろう is what one is about to do.
        boolean verb = shortWord && text[c.end() - 1] == 'う' && CharClass.of(text[first - 1]) == CharClass.KANJI;
        boolean before =
                CharClass.of(text[first - 1]) == CharClass.HIRAGANA && "はがとにをやもでての".indexOf(text[first - 1]) < 0;
        boolean after = c.end() < c.windowEnd()
                && CharClass.of(text[c.end()]) == CharClass.HIRAGANA
                && "がをはとにもでのや".indexOf(text[c.end()]) < 0;
        return verb || before || (shortWord && (after || (start == first && before)));
    }

    private static void graded(Candidate c, Detections out) {
        char[] text = c.text();
        int end = Conditions.grade(text, c.end(), c.windowEnd());
        if (end == c.end()) {
            end = Conditions.end(text, end, c.windowEnd());
            if (!ConditionWords.ENDINGS.holds(text, c.end() - 2, c.end())) {
                return;
            }
        }
        PhraseDetector.add(c, TYPE, Conditions.start(text, c.windowStart(), c.start()), end, out);
    }

    /** 陽性 with the test before it, or alone behind a colon or label. */
    private static void result(Candidate c, Detections out) {
        char[] text = c.text();
        int start = Conditions.start(text, c.windowStart(), c.start());
        PhraseDetector.add(c, TYPE, start, Conditions.end(text, c.end(), c.windowEnd()), out);
    }
}
