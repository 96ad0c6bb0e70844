package dev.sekisho.dlp.name;

import dev.sekisho.dlp.inspect.Candidate;
import dev.sekisho.dlp.text.Words;
import java.util.Set;

/**
 * Puts right where a name begins and ends that the model took too short: what stands beside it says so. 指揮: 松本ふじ子,
 * 院長の高木 緑です, つる伸一郎議員. Immutable.
 */
final class NameEdges {
    /** A value with a label before it has so many letters at most, and so many that the model left out. */
    private static final int LONGEST_VALUE = 6;

    private static final int MOST_LEFT_OUT = 2;

    private static final int LONGEST_READING = 4;
    private static final int LONGEST_GIVEN = 3;
    private static final int LONGEST_SURNAME = 3;
    private static final double PLAUSIBLE = 0.5;

    /** What follows names and is no part of them. */
    private static final String FOLLOWING = "氏様君殿訳著作記談編画文絵他家方宅部課係科室会社店校町市区県村型系版役員長団的流派戦線館院所局号回人名者賞組等曲詞詩師士";

    /** What stands right before a surname and says who it is. */
    private static final String NOT_FIRST = "夫妻父母子兄弟姉妹娘孫男女故元前現新旧同甲乙丙正副主代師長員者氏様係役士";

    /** Words in hiragana that begin a sentence or a part of one. */
    private static final Set<String> ADVERBS = Set.of(
            "また", "まず", "なお", "つまり", "さらに", "ただ", "ただし", "そして", "かつ", "よって", "しかし", "もし", "その", "この", "あの", "わが", "および",
            "とくに", "いま", "すでに", "もう", "まだ", "ほか", "ほかに", "それ", "これ", "あと", "うち", "ちなみに", "たとえば", "あくまで", "では", "さて",
            "やはり");

    /** What follows names in hiragana and may be read as a given name. */
    private static final Set<String> PARTICLES = Set.of(
            "さん", "くん", "ちゃん", "さま", "どの", "より", "から", "まで", "など", "ほか", "だけ", "こそ", "さえ", "です", "とも", "には", "とは", "では",
            "への", "での", "との", "にも", "はじめ", "ともに", "まさに", "ゆえ", "また", "かつ", "なり", "のみ", "さあ", "なあ", "ねえ", "よう", "やあ",
            "もう", "こと", "よね", "だよ", "だね", "かな", "かも", "いわく", "ごと", "らの", "らと", "らが", "らは", "らも", "らを", "らに");

    private static final Set<String> POSITIONS = Set.of(
            "セッター", "リベロ", "エース", "キャプテン", "マネージャー", "コーチ", "ピッチャー", "キャッチャー", "ゴールキーパー", "フォワード", "トレーナー", "リーダー",
            "スタッフ", "オペレーター", "アナウンサー", "ディレクター", "プロデューサー", "カメラマン", "ライター", "ドライバー", "ヘルパー");

    private final NameLexicon lexicon;
    private final SpacedParts parts;
    private final TitledSurname titled;

    NameEdges(NameLexicon lexicon) {
        this.lexicon = lexicon;
        this.titled = new TitledSurname(lexicon);
        this.parts = new SpacedParts(lexicon);
    }

    /** Where the name begins. */
    int start(Candidate c, int start, int end) {
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
                text, Math.max(c.windowStart(), start - LONGEST_READING - 1), start, NameChars.HIRAGANA);
        if (from < start) {
            return surnameInKana(c, from, start, end) ? from : start;
        }
        if (!given(word(text, start, end))) {
            return start;
        }
        return closed(text, end, c.windowEnd()) ? surname(text, c.windowStart(), start) : unknownSurname(c, start, end);
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
                && space - start <= LONGEST_SURNAME
                && space + 1 < end
                && NameChars.of(text[space]) == NameChars.SPACE
                && NameLexicon.surname(word(text, start, space)) < 3;
    }

    /** Whether 同 says of the next of a list that they are the same as the one before: 被告宮本義隆、同|城克之. */
    private boolean another(char[] text, int windowStart, int start, int end) {
        return text[start] == '同'
                && end - start > LONGEST_GIVEN
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
        int from = NameChars.start(text, Math.max(windowStart, to - LONGEST_READING - 1), to, NameChars.HIRAGANA);
        boolean fits = to - from >= 2
                && to - from <= LONGEST_READING
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
        int from =
                NameChars.start(text, Math.max(c.windowStart(), start - LONGEST_SURNAME - 1), start, NameChars.KANJI);
        boolean fits = start - from >= 2
                && start - from <= LONGEST_SURNAME
                && NameCell.honorificFollows(text, end, c.windowEnd())
                && (from == c.windowStart() || NameChars.of(text[from - 1]) != NameChars.KATAKANA)
                && !Kinship.endsAt(text, c.windowStart(), start);
        int flags = fits ? word(text, from, start) : NameLexicon.SUFFIX;
        boolean other = (flags & (NameLexicon.SUFFIX | NameLexicon.COUNTRY)) != 0 || Prefectures.is(text, from, start);
        boolean name = !other && NameLexicon.common(flags) < 2;
        return name && FOLLOWING.indexOf(text[start - 1]) < 0 ? from : start;
    }

    private static boolean given(int flags) {
        return NameLexicon.given(flags) > 0 && NameLexicon.surname(flags) == 0;
    }

    /** A surname nobody knows between a label and a given name: 司会：宮里 康弘. */
    private static int surname(char[] text, int windowStart, int start) {
        int to = start > windowStart && NameChars.of(text[start - 1]) == NameChars.SPACE ? start - 1 : start;
        int from = NameChars.start(text, Math.max(windowStart, to - LONGEST_SURNAME - 1), to, NameChars.KANJI);
        boolean fits = from < to
                && to - from <= LONGEST_SURNAME
                && FOLLOWING.indexOf(text[to - 1]) < 0
                && !Kinship.endsAt(text, windowStart, to)
                && labelBefore(text, windowStart, from);
        return fits ? from : start;
    }

    private static boolean closed(char[] text, int end, int limit) {
        return end >= limit || closes(text[end]);
    }

    /** A surname in hiragana before a given name, as politicians write theirs, with a title behind it. */
    private boolean surnameInKana(Candidate c, int from, int start, int end) {
        char[] text = c.text();
        int length = start - from;
        if (length < 2
                || length > LONGEST_READING
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

    /** Where the name ends. */
    int end(Candidate c, int start, int end) {
        char[] text = c.text();
        int limit = c.windowEnd();
        if (end >= limit) {
            return end;
        }
        int tail = KanaTail.end(text, start, end, limit);
        if (tail > end) {
            return tail;
        }
        if (NameChars.of(text[end]) == NameChars.SPACE) {
            int given = parts.givenAfter(text, start, end, limit);
            return given > end ? given : spacedGiven(text, start, end, limit);
        }
        int kana = hiraganaGiven(text, start, end, limit);
        kana = kana > end ? kana : katakanaGiven(text, start, end, limit);
        kana = kana > end ? kana : titled.lastLetter(text, start, end, limit);
        return kana > end ? kana : value(c, start, end);
    }

    /** The end of a given name in hiragana right behind a surname, with which the phrase ends: 天音ゆき、 安斎りお. */
    private int hiraganaGiven(char[] text, int start, int end, int limit) {
        int to = NameChars.end(text, end, Math.min(limit, end + LONGEST_READING + 1), NameChars.HIRAGANA);
        boolean fits = to - end >= 2
                && to - end <= LONGEST_READING
                && NameChars.of(text[end - 1]) == NameChars.KANJI
                && end - start <= LONGEST_SURNAME
                && (closed(text, to, limit) || NameChars.of(text[to]) == NameChars.SPACE || text[to] == '/');
        return fits
                        && (word(text, end, to) & NameLexicon.GIVEN_READING) != 0
                        && !PARTICLES.contains(new String(text, end, to - end))
                        && !CalledNames.follows(text, end, limit)
                ? to
                : end;
    }

    /** The end of a given name in katakana right behind a surname, with which the phrase ends: 壬生ノエル, 吉乃ルナ. */
    private int katakanaGiven(char[] text, int start, int end, int limit) {
        int to = NameChars.end(text, end, Math.min(limit, end + LONGEST_VALUE + 1), NameChars.KATAKANA);
        boolean surname = to - end >= 2
                && to - end <= LONGEST_VALUE
                && NameChars.of(text[end - 1]) == NameChars.KANJI
                && end - start <= LONGEST_SURNAME
                && NameLexicon.surname(word(text, start, end)) > 1;
        int tail = surname ? KanaTail.end(text, end, to, limit) : to;
        if (tail > to && to - end < LONGEST_READING) {
            return tail;
        }
        boolean fits = surname && (closed(text, to, limit) || NameChars.of(text[to]) == NameChars.SPACE);
        int flags = fits ? word(text, end, to) : 0;
        boolean given = NameLexicon.given(flags) > 0 || (flags & NameLexicon.GIVEN_READING) != 0;
        return given && NameLexicon.common(flags) < 2 ? to : end;
    }

    /** The end of a given name behind a space, after a surname that was taken for the whole name. */
    private int spacedGiven(char[] text, int start, int end, int limit) {
        int from = end + 1;
        byte kind = from < limit ? NameChars.of(text[from]) : NameChars.BREAK;
        if (kind != NameChars.KANJI && kind != NameChars.HIRAGANA) {
            return end;
        }
        int to = from;
        int most = kind == NameChars.KANJI ? LONGEST_GIVEN : LONGEST_READING;
        to = NameChars.end(text, to, Math.min(limit, from + most + 1), kind);
        byte next = to < limit ? NameChars.of(text[to]) : NameChars.BREAK;
        if (to - from > most || next == NameChars.KANJI || next == NameChars.KATAKANA) {
            return end;
        }
        int surname = word(text, start, end);
        int given = word(text, from, to);
        boolean fits = kind == NameChars.KANJI
                ? NameLexicon.surname(surname) > 1
                        && NameLexicon.given(surname) < NameLexicon.surname(surname)
                        && (given == 0
                                ? to - from == 2 && listed(text, start, to, limit)
                                : NameLexicon.given(given) > 0
                                        && (NameLexicon.given(given) > NameLexicon.surname(given)
                                                || next == NameChars.HIRAGANA)
                                        && (NameLexicon.common(given) < 2 || copula(text, to, limit)))
                : next != NameChars.HIRAGANA
                        && next != NameChars.SPACE
                        && to - from > 1
                        && NameChars.of(text[start]) == NameChars.HIRAGANA
                        && (surname & NameLexicon.SURNAME_READING) != 0
                        && (given & NameLexicon.GIVEN_READING) != 0;
        return fits ? to : end;
    }

    /** Whether it is one of a list of names with a space in each: ・関根 範佳・ or the last of it. */
    private static boolean listed(char[] text, int start, int to, int limit) {
        return start > 0
                && NameChars.of(text[start - 1]) == NameChars.DOT
                && (closed(text, to, limit) || NameChars.of(text[to]) == NameChars.DOT);
    }

    /** Whether somebody says who he is: 院長の高木 緑です, 緑と申します. */
    private static boolean copula(char[] text, int at, int limit) {
        return Words.at(text, at, limit, "です") || Words.at(text, at, limit, "と申");
    }

    /** The end of the value behind a label, where no more than a letter or two of it were left out. */
    private static int value(Candidate c, int start, int end) {
        char[] text = c.text();
        if (!labelBefore(text, c.windowStart(), start)) {
            return end;
        }
        int to = end;
        while (to < c.windowEnd() && to - end <= MOST_LEFT_OUT && NameChars.japanese(text[to])) {
            to++;
        }
        boolean some = to > end && to - end <= MOST_LEFT_OUT && to - start <= LONGEST_VALUE;
        return some && closed(text, to, c.windowEnd()) && endsGiven(text, end, to) ? to : end;
    }

    /** Whether letters may end a given name: kanji that follows no name, or kana before kanji. */
    private static boolean endsGiven(char[] text, int from, int to) {
        boolean kanji = NameChars.of(text[to - 1]) == NameChars.KANJI;
        return kanji && FOLLOWING.indexOf(text[to - 1]) < 0 && FOLLOWING.indexOf(text[from]) < 0;
    }

    private static boolean labelBefore(char[] text, int windowStart, int start) {
        int i = NameChars.start(text, windowStart, start, NameChars.SPACE) - 1;
        return i > windowStart && NameChars.of(text[i]) == NameChars.LABEL;
    }

    private static boolean closes(char c) {
        byte kind = NameChars.of(c);
        return kind == NameChars.BREAK || kind == NameChars.CLOSE || kind == NameChars.OPEN || c == '、' || c == ',';
    }

    private int word(char[] text, int from, int to) {
        return NameShapes.word(lexicon, text, from, to);
    }
}
