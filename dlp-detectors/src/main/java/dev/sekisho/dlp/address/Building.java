package dev.sekisho.dlp.address;

/** Decides how far an address goes on after its numbers: building, floor, room, or the rest of its cell. */
final class Building {
    private static final int LONGEST = 40;
    private static final int LONGEST_REST = 60;
    private static final String PARTICLES = "のにはがをでとへもや";
    private static final String ENDS = "階室号棟館荘F";
    private static final String FACILITIES = "校園館所院社店場署寺荘局棟階室号邸苑会内方ルンツト";
    private static final Words WORDS = Words.of(
            "ビル内",
            "マンション",
            "ハイツ",
            "コーポ",
            "ビルディング",
            "ビル",
            "アパート",
            "メゾン",
            "レジデンス",
            "パレス",
            "ハイム",
            "タワー",
            "シャトー",
            "ヴィラ",
            "ヒルズ",
            "コート",
            "ガーデン",
            "ハウス",
            "テラス",
            "プラザ",
            "センター",
            "団地",
            "会館",
            "エステート",
            "プレジール",
            "プレイス",
            "スクエア",
            "住宅",
            "庁舎",
            "事務所",
            "税務署内",
            "館内",
            "寮",
            "荘",
            "号棟",
            // Half-width text comes with its voiced marks apart.
            "ヒ゛ルテ゛ィンク゛",
            "ヒ゛ル",
            "アハ゜ート",
            "メソ゛ン",
            "レシ゛テ゛ンス",
            "ハ゜レス",
            "ウ゛ィラ",
            "ヒルス゛",
            "カ゛ーテ゛ン",
            "フ゜ラサ゛");
    /** What begins with a particle and is no name. */
    private static final Words PHRASES =
            Words.of("の", "にある", "にて", "における", "では", "での", "でご", "からの", "より", "まで", "との", "への", "をは");

    private static final Words SENTENCE =
            Words.of("です", "ます", "した", "する", "ください", "ある", "いる", "から", "まで", "より", "について", "？", "！");

    private Building() {}

    /** Whether the rest of a cell goes on with the address and not with a sentence or with a person. */
    static boolean continues(char[] text, int from, int cellEnd) {
        int p = from;
        while (p < cellEnd && Glyphs.space(text[p])) {
            p++;
        }
        if (p >= cellEnd) {
            return true;
        }
        boolean particle = p == from && PARTICLES.indexOf(text[p]) >= 0;
        if (cellEnd - p > LONGEST_REST || (particle && !hiraganaName(text, p, cellEnd))) {
            return false;
        }
        for (int i = p; i < cellEnd; i++) {
            if (SENTENCE.at(text, i, cellEnd) != null) {
                return false;
            }
        }
        return !honorific(text, cellEnd)
                && !(p > from && (personLike(text, p, cellEnd) || OtherRest.is(text, p, cellEnd)));
    }

    /** Whether a building's name begins with a kana that might be a particle: やまもとビル２階, はりま館１０１号. */
    private static boolean hiraganaName(char[] text, int from, int cellEnd) {
        boolean word = false;
        for (int i = from; i < cellEnd; i++) {
            if (!part(text[i])) {
                return false;
            }
            word |= WORDS.at(text, i, cellEnd) != null || text[i] == '館';
        }
        return word && closes(text, cellEnd - 1) && PHRASES.at(text, from, cellEnd) == null;
    }

    /** Whether a name ends as that of a school, hospital, station or office does. */
    static boolean facility(char[] text, int end) {
        return "院校駅店社館署局行課屋城".indexOf(text[end - 1]) >= 0
                || (Glyphs.at(text, end - 1, end, "部") && Glyphs.kind(text[end - 2]) != Glyphs.NUMERAL)
                || Glyphs.at(text, end - 3, end, "役場")
                || Glyphs.at(text, end - 2, end, "役所")
                || Glyphs.at(text, end - 4, end, "センター")
                || Glyphs.at(text, end - 2, end, "大学");
    }

    private static boolean honorific(char[] text, int end) {
        return Glyphs.at(text, end - 1, end, "様")
                || Glyphs.at(text, end - 1, end, "殿")
                || Glyphs.at(text, end - 2, end, "さん")
                || Glyphs.at(text, end - 2, end, "先生")
                || Glyphs.at(text, end - 2, end, "御中");
    }

    /** Two to six kanji that do not end as a facility's name does. */
    private static boolean personLike(char[] text, int from, int end) {
        for (int i = from; i < end; i++) {
            if (!Glyphs.kanji(text[i]) && !Glyphs.space(text[i])) {
                return false;
            }
        }
        return end - from >= 2 && end - from <= 7 && FACILITIES.indexOf(text[end - 1]) < 0;
    }

    /** The end of a building in running text after the numbers, or the same index when none is there. */
    static int end(char[] text, int from, int limit) {
        int p = AddressParser.skipSpace(text, from, limit);
        if (p >= limit || PARTICLES.indexOf(text[p]) >= 0) {
            return from;
        }
        int stop = Math.min(limit, p + LONGEST);
        boolean word = false;
        int found = from;
        for (int i = p; i < stop && part(text[i]); i++) {
            boolean numbered = found == i && word && (closes(text, i - 1) || Glyphs.kind(text[i - 1]) == Glyphs.LATIN);
            if ((numbered && PARTICLES.indexOf(text[i]) >= 0)
                    || (Glyphs.space(text[i]) && found > from && !numberFollows(text, i + 1, limit))) {
                return found;
            }
            String built = WORDS.at(text, i, limit);
            if (built != null && caseFollows(text, i + built.length(), limit)) {
                return i + built.length();
            }
            word |= built != null;
            boolean closed = closes(text, i);
            if (closed && particleFollows(text, i + 1, limit)) {
                return i + 1;
            }
            if ((word || (closed && numbered(text, i, p))) && bounded(text, i + 1, limit)) {
                found = i + 1;
            }
        }
        return found;
    }

    /** Whether に, で, へ, を or は follows, after which a sentence goes on. */
    private static boolean caseFollows(char[] text, int at, int limit) {
        return at < limit && "にでへをは".indexOf(text[at]) >= 0;
    }

    private static boolean numberFollows(char[] text, int at, int limit) {
        return at < limit && (Glyphs.digit(text[at]) || Glyphs.kind(text[at]) == Glyphs.LATIN);
    }

    private static boolean part(char c) {
        return Glyphs.name(c)
                || Glyphs.digit(c)
                || Glyphs.kind(c) == Glyphs.LATIN
                || Glyphs.hyphen(c)
                || c == '・'
                || c == '&'
                || c == '\''
                || c == ' '
                || c == '　';
    }

    private static boolean closes(char[] text, int i) {
        return Glyphs.digit(text[i]) || ENDS.indexOf(text[i]) >= 0;
    }

    /** Whether a floor or room ends here, after a name. */
    private static boolean numbered(char[] text, int i, int from) {
        return (i - from >= 2 && !Glyphs.digit(text[from])) || (i > from && (text[i] == 'F' || text[i] == '階'));
    }

    private static boolean particleFollows(char[] text, int at, int limit) {
        return at < limit && ENDS.indexOf(text[at - 1]) >= 0 && PARTICLES.indexOf(text[at]) >= 0;
    }

    private static boolean bounded(char[] text, int at, int limit) {
        return at >= limit || !part(text[at]) || Glyphs.space(text[at]) || PARTICLES.indexOf(text[at]) >= 0;
    }
}
