package dev.sekisho.dlp.name;

import java.util.Arrays;

/** Classes of characters of folded text, and the one-to-one folding of old and variant kanji used by the lexicon. */
final class NameChars {
    static final byte OTHER = 0;
    static final byte KANJI = 1;
    static final byte KATAKANA = 2;
    static final byte HIRAGANA = 3;
    static final byte LATIN = 4;
    static final byte DIGIT = 5;
    static final byte SPACE = 6;
    static final byte DOT = 7;
    static final byte BREAK = 8;
    static final byte OPEN = 9;
    static final byte CLOSE = 10;
    static final byte PUNCT = 11;
    static final byte LABEL = 12;

    /** Pairs of a variant and the usual form; both sides of every lookup are folded. */
    private static final String VARIANTS = "髙高﨑崎嵜崎碕崎濵浜濱浜邉辺邊辺齋斎齊斉澤沢廣広國国櫻桜嶋島嶌島眞真惠恵靜静黑黒德徳瀨瀬圓円圡土"
            + "曾曽榮栄榎榎壽寿實実豐豊藏蔵淺浅條条槇槙槗橋柗松桒桑舘館冨富峯峰栁柳瀧滝祐祐神神渕淵渊淵閒間羽羽增増寬寛"
            + "晴晴敎教塚塚隆隆郞郎郎郎祥祥福福都都諸諸逸逸勝勝學学縣県檜桧讓譲祿禄彌弥亞亜應応會会來来佛仏傳伝兒児"
            + "龜亀齡齢莊荘萬万與与將将專専巖巌當当穗穂緖緒繩縄總総薰薫藝芸螢蛍衞衛覺覚譽誉鐵鉄鷗鴎麥麦顯顕驛駅鹽塩";

    private static final byte[] CLASSES = classes();
    private static final char[] FOLDED = folded();

    private NameChars() {}

    static byte of(char c) {
        return CLASSES[c];
    }

    /** The usual form of a variant kanji; 0 for the first half of a pair whose second half carries the meaning. */
    static char fold(char c) {
        return FOLDED[c];
    }

    private static byte[] classes() {
        byte[] c = new byte[1 << 16];
        fill(c, 0x3400, 0x9FFF, KANJI);
        fill(c, 0xF900, 0xFAFF, KANJI);
        fill(c, 0xD840, 0xD88F, KANJI);
        fill(c, 0xDC00, 0xDFFF, KANJI);
        fill(c, 0x3005, 0x3007, KANJI);
        fill(c, 0x3041, 0x309F, HIRAGANA);
        fill(c, 0x30A1, 0x30FA, KATAKANA);
        fill(c, 0x30FC, 0x30FF, KATAKANA);
        fill(c, 0x31F0, 0x31FF, KATAKANA);
        fill(c, 0xFF66, 0xFF9F, KATAKANA);
        c[0x309B] = KATAKANA;
        c[0x309C] = KATAKANA;
        c[0x30F5] = KANJI;
        c[0x30F6] = KANJI;
        fill(c, 'a', 'z', LATIN);
        fill(c, 'A', 'Z', LATIN);
        fill(c, 0xC0, 0x24F, LATIN);
        fill(c, '0', '9', DIGIT);
        set(c, " \u3000\u00A0", SPACE);
        set(c, "・･＝=゠", DOT);
        set(c, "\n\r\t,|;", BREAK);
        set(c, "(「『[{<【〈《〔\"'“‘（", OPEN);
        set(c, ")」』]}>】〉》〕”’）", CLOSE);
        set(c, "。、.,!?！？…‥ー-~/＊*", PUNCT);
        set(c, "\n\r\t,|;", BREAK);
        c['ー'] = KATAKANA;
        set(c, ":：", LABEL);
        return c;
    }

    private static char[] folded() {
        char[] f = new char[1 << 16];
        for (int i = 0; i < f.length; i++) {
            f[i] = (char) i;
        }
        for (int i = 0; i + 1 < VARIANTS.length(); i += 2) {
            f[VARIANTS.charAt(i)] = VARIANTS.charAt(i + 1);
        }
        f[0xD842] = 0;
        f[0xDFB7] = '吉';
        return f;
    }

    private static void fill(byte[] c, int from, int to, byte value) {
        Arrays.fill(c, from, to + 1, value);
    }

    private static void set(byte[] c, String chars, byte value) {
        for (int i = 0; i < chars.length(); i++) {
            c[chars.charAt(i)] = value;
        }
    }

    static boolean space(char c) {
        return CLASSES[c] == SPACE;
    }

    /** Kanji and kana. */
    static boolean japanese(char c) {
        return CLASSES[c] >= KANJI && CLASSES[c] <= HIRAGANA;
    }

    /** Kanji, kana and Latin letters. */
    static boolean letter(char c) {
        return CLASSES[c] >= KANJI && CLASSES[c] <= LATIN;
    }

    static boolean capital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    /** One past the characters of a class that begin at an index, not beyond another. */
    static int end(char[] text, int start, int to, byte kind) {
        int i = start;
        while (i < to && CLASSES[text[i]] == kind) {
            i++;
        }
        return i;
    }

    /** Where the characters of a class begin that end at an index, not before another. */
    static int start(char[] text, int from, int end, byte kind) {
        int i = end;
        while (i > from && CLASSES[text[i - 1]] == kind) {
            i--;
        }
        return i;
    }
}
