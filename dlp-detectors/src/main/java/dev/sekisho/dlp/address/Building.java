package dev.sekisho.dlp.address;

import dev.sekisho.dlp.text.Words;

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

    /** What tells from where to where; a sentence goes on behind it. */
    private static final Words SPANS = Words.of("から", "まで", "より");

    /** What lies before a lot, not on it: 三丁目6番地先路上. */
    private static final Words BEFORE_LOT = Words.of(
            "先路上", "先道路", "先歩道", "先車道", "先路線", "先交差点", "先国道", "先県道", "先市道", "先都道", "先府道", "先海上", "先海面", "先水面", "先河川",
            "先付近");

    private static final Words SENTENCE =
            Words.of("です", "ます", "した", "する", "ください", "ある", "いる", "から", "まで", "より", "について", "日生)", "日生）", "？", "！");

    /** What may stand without a number in the line below an address and be its building. */
    private static final Words HOUSES =
            Words.of("マンション", "ハイツ", "コーポ", "ビルディング", "ビル", "アパート", "レジデンス", "パレス", "ハイム", "タワー", "シャトー", "ヒルズ", "団地");

    /** What the names of houses begin with, which stand so too. */
    private static final Words HOUSES_BEFORE = Words.of("メゾン", "コーポ", "ハイツ", "ハイム", "シャトー", "ヴィラ", "パレス", "レジデンス");

    private static final int LONGEST_HOUSE = 14;
    private static final Words ROOMS = Words.of("号室", "号棟", "号館", "号", "階", "室", "棟", "F");
    private static final int LEAST_NAMED = 3;
    /** Digits behind the exchange of a telephone number. */
    private static final int SUBSCRIBER = 4;

    private static final int LEAST_ROOM = 3;
    private static final int MOST_ROOM = 4;

    private Building() {}

    /** Whether a line below an address is its building, its floor or its room, all of it. */
    static boolean line(char[] text, int from, int to) {
        boolean word = false;
        int katakana = 0;
        boolean house = HOUSES_BEFORE.at(text, from, to) != null && to - from <= LONGEST_HOUSE;
        for (int i = from; i < to; i++) {
            if (!part(text[i])) {
                return false;
            }
            house &= Glyphs.name(text[i]);
            String ending = HOUSES.at(text, i, to);
            if (ending != null && i > from && i + ending.length() == to) {
                return true;
            }
            word |= WORDS.at(text, i, to) != null;
            katakana += Glyphs.kind(text[i]) == Glyphs.KATAKANA ? 1 : 0;
        }
        if (house || !closes(text, to - 1)) {
            return house;
        }
        return word || room(text, from, to) || (katakana >= LEAST_NAMED && numberOfRoom(text, to));
    }

    /** Floor and room alone: 3階, A棟 405号室. */
    private static boolean room(char[] text, int from, int to) {
        int i = from;
        while (i < to) {
            int number = i;
            while (i < to
                    && (Glyphs.digit(text[i]) || Glyphs.kind(text[i]) == Glyphs.LATIN || Glyphs.hyphen(text[i]))) {
                i++;
            }
            String unit = i == number ? null : ROOMS.at(text, i, to);
            boolean floor = unit == null && i - number > 1 && text[i - 1] == 'F' && Glyphs.digit(text[i - 2]);
            if (unit == null && !floor) {
                return false;
            }
            i = Glyphs.end(text, i + (unit == null ? 0 : unit.length()), to, Glyphs.SPACE);
        }
        return true;
    }

    /** Whether a number as of a room ends here, with nothing between it and the name of the house. */
    private static boolean numberOfRoom(char[] text, int to) {
        int i = Glyphs.start(text, 0, to, Glyphs.DIGIT);
        return to - i >= LEAST_ROOM && to - i <= MOST_ROOM && (Glyphs.name(text[i - 1]) || text[i - 1] == ' ');
    }

    /** Whether the rest of a cell goes on with the address and not with a sentence or with a person. */
    static boolean continues(char[] text, int from, int cellEnd) {
        int p = Glyphs.end(text, from, cellEnd, Glyphs.SPACE);
        if (p >= cellEnd) {
            return true;
        }
        boolean particle = p == from && PARTICLES.indexOf(text[p]) >= 0;
        if (cellEnd - p > LONGEST_REST || (particle && !hiraganaName(text, p, cellEnd))) {
            return false;
        }
        if (p == from && BEFORE_LOT.at(text, p, cellEnd) != null) {
            return false;
        }
        for (int i = p; i < cellEnd; i++) {
            if (SENTENCE.at(text, i, cellEnd) != null) {
                return false;
            }
        }
        return !honorific(text, cellEnd)
                && !localNumber(text, p, cellEnd)
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
                || (Words.at(text, end - 1, end, "部") && Glyphs.kind(text[end - 2]) != Glyphs.NUMERAL)
                || Words.at(text, end - 3, end, "役場")
                || Words.at(text, end - 2, end, "役所")
                || Words.at(text, end - 4, end, "センター")
                || Words.at(text, end - 2, end, "大学");
    }

    /** Whether the rest is, or ends behind a space with, a telephone number without its area code: 22-1111. */
    private static boolean localNumber(char[] text, int from, int cellEnd) {
        int i = Glyphs.start(text, from, cellEnd, Glyphs.DIGIT);
        int exchange = i - 1;
        if (cellEnd - i != SUBSCRIBER || exchange <= from || !Glyphs.hyphen(text[exchange])) {
            return false;
        }
        int to = exchange;
        exchange = Glyphs.start(text, from, exchange, Glyphs.DIGIT);
        return to - exchange >= 2 && to - exchange <= SUBSCRIBER && Glyphs.space(text[exchange - 1]);
    }

    /** Whether a telephone number without its area code begins here: 22-1111. */
    static boolean localNumberAt(char[] text, int from, int limit) {
        int i = from;
        while (i < limit && (Glyphs.digit(text[i]) || Glyphs.hyphen(text[i]))) {
            i++;
        }
        return localNumber(text, from - 1, i);
    }

    static boolean honorific(char[] text, int end) {
        return Words.at(text, end - 1, end, "様")
                || Words.at(text, end - 1, end, "殿")
                || Words.at(text, end - 2, end, "さん")
                || Words.at(text, end - 2, end, "先生")
                || Words.at(text, end - 2, end, "御中");
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
        if (p >= limit || PARTICLES.indexOf(text[p]) >= 0 || SPANS.at(text, p, limit) != null) {
            return from;
        }
        int stop = Math.min(limit, p + LONGEST);
        boolean word = false;
        int found = from;
        for (int i = p; i < stop && part(text[i]); i++) {
            boolean numbered = found == i && word && (closes(text, i - 1) || Glyphs.kind(text[i - 1]) == Glyphs.LATIN);
            if ((numbered && PARTICLES.indexOf(text[i]) >= 0)
                    || (Glyphs.space(text[i])
                            && found > from
                            && (!numberFollows(text, i + 1, limit) || localNumberAt(text, i + 1, limit)))) {
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
