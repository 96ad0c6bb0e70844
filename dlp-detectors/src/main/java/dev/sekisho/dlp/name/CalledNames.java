package dev.sekisho.dlp.name;

import dev.sekisho.dlp.inspect.Candidate;
import java.util.Set;

/**
 * Names in kana that the lexicon knows right before さん, くん, ちゃん or 様: ゆかりちゃん, イソ様. What is called so and is nobody's
 * name is left out: おくさん, ワンちゃん. Immutable.
 */
final class CalledNames {
    private static final int LONGEST = 6;
    private static final int LONGEST_KANJI = 3;
    /** Digits and colon of 18:31. */
    private static final int TIME = 5;

    private static final int LONGEST_SENDER = 12;
    private static final double PLAUSIBLE = 0.5;
    private static final String NOT_CALLED = "犬猫馬熊鳥豚兎嬢坊爺婆兄姉娘子人者員家屋社店局市町村";
    private static final int GIVEN = NameLexicon.GIVEN_READING | 0x38;
    private static final int READ = GIVEN | NameLexicon.SURNAME_READING;

    /** Particles in hiragana that a name may follow at once. */
    private static final String PARTICLES = "のとはがもに";

    /** What follows a title at once. */
    private static final String AFTER = "のはがもとにをでへやっ";

    /** Kanji that end given names of hiragana, and how they are read there. */
    private static final String KANJI = "子美香江代恵枝世乃奈菜花佳実希音里紗";

    private static final String READINGS = "こみかえよええよのななかかみきねりさ";

    private static final Set<String> NOBODY = Set.of(
            "おとう", "おかあ", "おにい", "おねえ", "おじい", "おばあ", "おじ", "おば", "おく", "おきゃく", "おまわり", "おてつだい", "おい", "おこ", "おぼう",
            "おさる", "おうま", "おひめ", "かあ", "とう", "にい", "ねえ", "じい", "ばあ", "みな", "たく", "むすめ", "むすこ", "よめ", "むこ", "こども", "あか",
            "さる", "くま", "うさぎ", "ねこ", "いぬ", "とり", "ひめ", "おう", "かみ", "ほとけ", "との", "そう", "たくさ", "いく", "おもちゃ", "ママ", "パパ",
            "ワン", "ネコ", "イヌ", "サル", "クマ", "ウサギ", "トリ", "メーカー", "ユーザー", "オーナー", "マスター", "スタッフ", "ファン", "シェフ", "ドクター",
            "ナース", "モデル", "カメラマン", "ドライバー", "プロ", "ボス", "リーダー", "コーチ", "ガイド", "アイドル", "ライター", "バイト", "パート", "ヘルパー",
            "ケアマネ", "おまえ", "あんた", "うち", "よそ", "とな", "となり", "この", "その", "あの", "どの", "さん", "旦那", "主人", "新人", "先輩", "後輩",
            "患者", "部長", "店長");

    private final NameLexicon lexicon;

    CalledNames(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * Finds names in the hiragana of a run: the one before each title in it. さん and くん stand before a particle or a
     * mark, as in words such as さんみゃく they do not.
     */
    void hiragana(char[] text, int windowStart, int from, int to, int limit, NameTaker out) {
        int start = from;
        for (int i = from + 2; i < to; i++) {
            if (title(text, i, to)) {
                boolean first = start == windowStart || NameChars.of(text[start - 1]) == NameChars.BREAK;
                if (!titled(text, i, limit)) {
                    return;
                }
                if (!first) {
                    before(text, start, i, out);
                }
                start = text[i] == 'ち' ? i + 3 : i + 2;
                i = start + 1;
            }
        }
    }

    /**
     * Finds the names in hiragana, or of hiragana with one kanji as in さくら子, that end at a title and begin behind a
     * particle: クラスのけんとくん.
     */
    void behindParticle(Candidate c, NameTaker out) {
        for (int i = c.start(); i + 1 < c.end(); i++) {
            if (title(c.text(), i, c.end())) {
                behindParticle(c.text(), c.windowStart(), i, c.windowEnd(), out);
            }
        }
    }

    private void behindParticle(char[] text, int windowStart, int title, int limit, NameTaker out) {
        int end = title;
        char kanji = title > windowStart ? text[title - 1] : 0;
        int read = KANJI.indexOf(kanji);
        end -= read >= 0 ? 1 : 0;
        int from = NameChars.start(text, Math.max(windowStart, end - LONGEST - 1), end, NameChars.HIRAGANA);
        if (end - from < 2 || !titled(text, title, limit)) {
            return;
        }
        boolean first = from == windowStart || NameChars.of(text[from - 1]) >= NameChars.SPACE;
        for (int start = first && read >= 0 ? from : from + 1; start <= end - 2; start++) {
            boolean begins = start == from || PARTICLES.indexOf(text[start - 1]) >= 0;
            if (begins && text[end - 1] != 'お' && given(text, start, end, read)) {
                out.name(start, title);
                return;
            }
        }
    }

    private boolean given(char[] text, int start, int end, int read) {
        String kana = new String(text, start, end - start);
        String name = read < 0 ? kana : kana + READINGS.charAt(read);
        return (NameShapes.word(lexicon, name, 0, name.length()) & GIVEN) != 0 && !NOBODY.contains(kana);
    }

    private static boolean titled(char[] text, int i, int limit) {
        if (!title(text, i, limit)) {
            return false;
        }
        int at = text[i] == 'ち' ? i + 3 : i + 2;
        byte next = at < limit ? NameChars.of(text[at]) : NameChars.BREAK;
        return next == NameChars.KANJI || next >= NameChars.SPACE || AFTER.indexOf(text[at]) >= 0;
    }

    /** Finds the name that the katakana before an index is, where a title stands there. */
    void katakana(char[] text, int from, int end, int limit, NameTaker out) {
        if (end >= limit || !(text[end] == '様' || titled(text, end, limit))) {
            return;
        }
        int start = NameChars.start(text, Math.max(from, end - LONGEST - 1), end, NameChars.KATAKANA);
        boolean alone = start == from || NameChars.of(text[start - 1]) != NameChars.DOT;
        if (alone && end - start >= 2 && end - start <= LONGEST) {
            name(text, start, end, READ, out);
        }
    }

    /** Whether さん, くん, ちゃん or さま stands at an index, whatever is behind it. */
    static boolean follows(char[] text, int at, int limit) {
        return title(text, at, limit) || (at + 2 <= limit && text[at] == 'さ' && text[at + 1] == 'ま');
    }

    /** Whether a cluster of kanji is somebody called くん or ちゃん, which is said of few others: 黒鉄くん. */
    boolean boy(char[] text, int from, int end, int limit) {
        return end - from >= 2
                && end - from <= LONGEST_KANJI
                && titled(text, end, limit)
                && text[end] != 'さ'
                && NameChars.end(text, from, end, NameChars.KANJI) == end
                && NOT_CALLED.indexOf(text[end - 1]) < 0
                && !NOBODY.contains(new String(text, from, end - from));
    }

    /** The end of a name in katakana that is no word, of whom somebody plays the part: イレイナ役の; else the start. */
    int part(char[] text, int from, int to, int limit) {
        int end = NameChars.end(text, from, to, NameChars.KATAKANA);
        boolean part = end - from > 2
                && end + 1 == to
                && text[end] == '役'
                && to < limit
                && (text[to] == 'の' || NameChars.of(text[to]) != NameChars.HIRAGANA);
        return part && NameLexicon.common(NameShapes.word(lexicon, text, from, end)) == 0 ? end : from;
    }

    /** Whether a cluster is the surname of who speaks, in brackets before a colon: オペレーター（長沼）：. */
    boolean speaks(char[] text, int windowStart, int from, int end, int limit) {
        return end + 1 < limit
                && text[end] == ')'
                && text[end + 1] == ':'
                && from > windowStart
                && text[from - 1] == '('
                && end - from <= LONGEST_KANJI
                && NameChars.end(text, from, end, NameChars.KANJI) == end
                && NameLexicon.surname(NameShapes.word(lexicon, text, from, end)) > 1;
    }

    /**
     * The end of the name of who sent a message, between tabs behind its time, as chats are exported: 18:31⇥山ノ内 恵⇥; the
     * start where there is none.
     */
    int sends(char[] text, int windowStart, int from, int limit) {
        int time = from - TIME - 1;
        boolean sent = time >= windowStart
                && text[from - 1] == '\t'
                && text[time + 2] == ':'
                && NameChars.of(text[time]) == NameChars.DIGIT
                && NameChars.of(text[from - 2]) == NameChars.DIGIT
                && (time == windowStart || text[time - 1] == '\n');
        int end = from;
        while (sent && end < limit && end - from <= LONGEST_SENDER && text[end] != '\t' && text[end] != '\n') {
            end++;
        }
        boolean name = end > from + 1 && end < limit && text[end] == '\t' && end - from <= LONGEST_SENDER;
        return name && sender(text, from, end) ? end : from;
    }

    private boolean sender(char[] text, int from, int end) {
        int flags = NameShapes.word(lexicon, text, from, end);
        return NameLexicon.given(flags) > 1
                || NameLexicon.surname(flags) > 1
                || NameShapes.plausibility(lexicon, text, from, end) >= PLAUSIBLE;
    }

    private void before(char[] text, int from, int end, NameTaker out) {
        if (end - from <= LONGEST && name(text, from, end, GIVEN, out)) {
            return;
        }
        for (int start = Math.max(from + 1, end - LONGEST); start <= end - 3; start++) {
            if (PARTICLES.indexOf(text[start - 1]) >= 0 && name(text, start, end, GIVEN, out)) {
                return;
            }
        }
    }

    private boolean name(char[] text, int start, int end, int kinds, NameTaker out) {
        int flags = NameShapes.word(lexicon, text, start, end);
        boolean name = (flags & kinds) != 0 && !NOBODY.contains(new String(text, start, end - start));
        if (name) {
            out.name(start, end);
        }
        return name;
    }

    private static boolean title(char[] text, int i, int to) {
        if (i + 2 > to || text[i + 1] != (text[i] == 'ち' ? 'ゃ' : 'ん')) {
            return false;
        }
        return text[i] == 'さ' || text[i] == 'く' || (text[i] == 'ち' && i + 3 <= to && text[i + 2] == 'ん');
    }
}
