package dev.sekisho.dlp.name;

import dev.sekisho.dlp.inspect.Candidate;
import dev.sekisho.dlp.text.Words;
import java.util.Set;

/**
 * Where a name begins of which the model saw too little or too much: what stands before it says so. くすのき しげのりさん,
 * 賞に高瀬川隼也さん. Immutable.
 */
final class NameStart {
    private static final double PLAUSIBLE = 0.5;
    /** What stands right before a surname and says who it is. */
    private static final String NOT_FIRST = "夫妻父母子兄弟姉妹娘孫男女故元前現新旧同甲乙丙正副主代師長員者氏様係役士";

    /** Words in hiragana that begin a sentence or a part of one. */
    private static final Set<String> ADVERBS = Set.of(
            "また", "まず", "なお", "つまり", "さらに", "ただ", "ただし", "そして", "かつ", "よって", "しかし", "もし", "その", "この", "あの", "わが", "および",
            "とくに", "いま", "すでに", "もう", "まだ", "ほか", "ほかに", "それ", "これ", "あと", "うち", "ちなみに", "たとえば", "あくまで", "では", "さて",
            "やはり");

    private static final Set<String> POSITIONS = Set.of(
            "セッター", "リベロ", "エース", "キャプテン", "マネージャー", "コーチ", "ピッチャー", "キャッチャー", "ゴールキーパー", "フォワード", "トレーナー", "リーダー",
            "スタッフ", "オペレーター", "アナウンサー", "ディレクター", "プロデューサー", "カメラマン", "ライター", "ドライバー", "ヘルパー");

    private final NameLexicon lexicon;
    private final SpacedParts parts;

    NameStart(NameLexicon lexicon) {
        this.lexicon = lexicon;
        this.parts = new SpacedParts(lexicon);
    }

    /** Where the name begins. */
    int of(Candidate c, int start, int end) {
        char[] text = c.text();
        if (NameChars.of(text[start]) == NameChars.KATAKANA) {
            int initial = Initials.start(text, c.windowStart(), start);
            if (initial < start) {
                return initial;
            }
        }
        int own = Kinship.nameStart(text, start, end);
        int relative = own > start ? word(text, own, end) : 0;
        if (NameLexicon.given(relative) > NameLexicon.surname(relative)) {
            return own;
        }
        if (wordBegins(text, c.windowStart(), start, end)) {
            return start - 1;
        }
        int office = parts.behindOffice(text, start, end);
        if (office > start) {
            return office;
        }
        if (another(text, c.windowStart(), start, end)) {
            return start + 1;
        }
        int played = behindPosition(text, start, end);
        if (played > start) {
            return played;
        }
        int before = parts.surnameBefore(text, c.windowStart(), start, end, c.windowEnd());
        before = before < start ? before : spacedKana(text, c.windowStart(), start, end, c.windowEnd());
        if (before < start) {
            return before;
        }
        int from = NameChars.start(
                text, Math.max(c.windowStart(), start - NameEdges.LONGEST_READING - 1), start, NameChars.HIRAGANA);
        if (from < start) {
            return surnameInKana(c, from, start, end) ? from : start;
        }
        if (!given(word(text, start, end))) {
            return start;
        }
        return NameEdges.closed(text, end, c.windowEnd())
                ? surname(text, c.windowStart(), start)
                : unknownSurname(c, start, end);
    }

    /**
     * Whether the surname before a space and a given name is a rare one whose first letter was left out, which begins
     * behind a space or line: 大|豆生田 隆, but 妻|山田 花子.
     */
    private boolean wordBegins(char[] text, int windowStart, int start, int end) {
        int first = start - 1;
        if (first < windowStart
                || NameChars.of(text[first]) != NameChars.KANJI
                || NOT_FIRST.indexOf(text[first]) >= 0
                || (first > windowStart && NameChars.of(text[first - 1]) < NameChars.SPACE)) {
            return false;
        }
        int space = NameChars.end(text, start, end, NameChars.KANJI);
        return space >= start + 2
                && space - start <= NameEdges.LONGEST_SURNAME
                && space + 1 < end
                && NameChars.of(text[space]) == NameChars.SPACE
                && NameLexicon.surname(word(text, start, space)) < 3;
    }

    /** Whether 同 says of the next of a list that they are the same as the one before: 被告宮本義隆、同|城克之. */
    private boolean another(char[] text, int windowStart, int start, int end) {
        return text[start] == '同'
                && end - start > NameEdges.LONGEST_GIVEN
                && start > windowStart
                && "、，,・".indexOf(text[start - 1]) >= 0
                && NameShapes.plausibility(lexicon, text, start + 1, end) >= PLAUSIBLE;
    }

    /**
     * Where a surname in hiragana begins a space before a given name, in hiragana with what people are called behind it
     * or in kanji, as politicians write theirs: くすのき|しげのりさん, みずき|健一; else the start.
     */
    private int spacedKana(char[] text, int windowStart, int start, int end, int limit) {
        int to = start - 1;
        if (to <= windowStart || NameChars.of(text[to]) != NameChars.SPACE) {
            return start;
        }
        boolean hiragana = NameChars.end(text, start, end, NameChars.HIRAGANA) == end;
        int given = hiragana ? 0 : word(text, start, end);
        boolean kanji = NameLexicon.given(given) > 1 && NameLexicon.given(given) > NameLexicon.surname(given);
        if (hiragana ? !NameCell.honorificFollows(text, end, limit) : !kanji) {
            return start;
        }
        int from = NameChars.start(
                text, Math.max(windowStart, to - NameEdges.LONGEST_READING - 1), to, NameChars.HIRAGANA);
        boolean fits = to - from >= 2
                && to - from <= NameEdges.LONGEST_READING
                && (from == windowStart || NameChars.of(text[from - 1]) >= NameChars.SPACE);
        return fits
                        && (word(text, from, to) & NameLexicon.SURNAME_READING) != 0
                        && (kanji || (word(text, start, end) & NameLexicon.GIVEN_READING) != 0)
                        && !ADVERBS.contains(new String(text, from, to - from))
                ? from
                : start;
    }

    /** Where a surname begins behind what somebody is in a team: セッター|笠井; else the start. */
    private int behindPosition(char[] text, int start, int end) {
        int kanji = NameChars.end(text, start, end, NameChars.KATAKANA);
        boolean surname = kanji > start + 1
                && end - kanji >= 2
                && NameChars.of(text[kanji]) == NameChars.KANJI
                && POSITIONS.contains(new String(text, start, kanji - start))
                && NameLexicon.surname(word(text, kanji, end)) > 1;
        return surname ? kanji : start;
    }

    /** A surname nobody knows at the beginning of a phrase, before a given name with a title: 賞に高瀬川隼也さん. */
    private int unknownSurname(Candidate c, int start, int end) {
        char[] text = c.text();
        int from = NameChars.start(
                text, Math.max(c.windowStart(), start - NameEdges.LONGEST_SURNAME - 1), start, NameChars.KANJI);
        boolean fits = start - from >= 2
                && start - from <= NameEdges.LONGEST_SURNAME
                && NameCell.honorificFollows(text, end, c.windowEnd())
                && (from == c.windowStart() || NameChars.of(text[from - 1]) != NameChars.KATAKANA)
                && !Kinship.endsAt(text, c.windowStart(), start);
        int flags = fits ? word(text, from, start) : NameLexicon.SUFFIX;
        boolean other = (flags & (NameLexicon.SUFFIX | NameLexicon.COUNTRY)) != 0 || Prefectures.is(text, from, start);
        boolean name = !other && NameLexicon.common(flags) < 2;
        return name && NameEdges.FOLLOWING.indexOf(text[start - 1]) < 0 ? from : start;
    }

    private static boolean given(int flags) {
        return NameLexicon.given(flags) > 0 && NameLexicon.surname(flags) == 0;
    }

    /** A surname nobody knows between a label and a given name: 司会：宮里 康弘. */
    private static int surname(char[] text, int windowStart, int start) {
        int to = start > windowStart && NameChars.of(text[start - 1]) == NameChars.SPACE ? start - 1 : start;
        int from =
                NameChars.start(text, Math.max(windowStart, to - NameEdges.LONGEST_SURNAME - 1), to, NameChars.KANJI);
        boolean fits = from < to
                && to - from <= NameEdges.LONGEST_SURNAME
                && NameEdges.FOLLOWING.indexOf(text[to - 1]) < 0
                && !Kinship.endsAt(text, windowStart, to)
                && NameEdges.labelBefore(text, windowStart, from);
        return fits ? from : start;
    }

    /** A surname in hiragana before a given name, as politicians write theirs, with a title behind it. */
    private boolean surnameInKana(Candidate c, int from, int start, int end) {
        char[] text = c.text();
        int length = start - from;
        if (length < 2
                || length > NameEdges.LONGEST_READING
                || NameChars.of(text[start]) != NameChars.KANJI
                || !titled(text, end, c.windowEnd())) {
            return false;
        }
        boolean first = from == c.windowStart() || NameChars.of(text[from - 1]) >= NameChars.SPACE;
        return first
                && NameLexicon.given(word(text, start, end)) > 0
                && (word(text, from, start) & NameLexicon.SURNAME_READING) != 0
                && !ADVERBS.contains(new String(text, from, length));
    }

    private static boolean titled(char[] text, int end, int limit) {
        return (end < limit && (text[end] == '君' || text[end] == '氏'))
                || Words.at(text, end, limit, "議員")
                || Words.at(text, end, limit, "委員");
    }

    private int word(char[] text, int from, int to) {
        return NameShapes.word(lexicon, text, from, to);
    }
}
