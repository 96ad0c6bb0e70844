package dev.sekisho.dlp.work;

import dev.sekisho.dlp.phrase.Lexemes;
import dev.sekisho.dlp.text.CharClass;

/** Where the place begins that a branch is named after, behind the name of its firm: 新宿 in 青葉銀行新宿支店. Folded text. */
final class Branches {
    private static final int LONGEST_PLACE = 8;
    private static final int LONGEST_FORM = 12;
    private static final String PARTICLES = "はがをにのでとへもらや";

    /**
     * Places after which branches are named most, told where nothing but a legal form says that a firm stands there.
     */
    private static final Lexemes CITIES = Lexemes.of(
            "北海道", "札幌", "函館", "旭川", "青森", "八戸", "盛岡", "仙台", "秋田", "山形", "福島", "郡山", "いわき", "水戸", "つくば", "宇都宮", "前橋",
            "高崎", "さいたま", "大宮", "川越", "千葉", "船橋", "柏", "東京", "新宿", "渋谷", "池袋", "銀座", "上野", "品川", "立川", "八王子", "町田",
            "横浜", "川崎", "相模原", "厚木", "藤沢", "新潟", "長岡", "富山", "金沢", "福井", "甲府", "長野", "松本", "岐阜", "静岡", "浜松", "沼津",
            "名古屋", "豊橋", "豊田", "岡崎", "四日市", "津", "大津", "京都", "大阪", "梅田", "難波", "堺", "東大阪", "神戸", "姫路", "尼崎", "奈良",
            "和歌山", "鳥取", "松江", "岡山", "倉敷", "広島", "福山", "山口", "下関", "徳島", "高松", "松山", "高知", "福岡", "博多", "北九州", "小倉",
            "久留米", "佐賀", "長崎", "佐世保", "熊本", "大分", "宮崎", "鹿児島", "沖縄", "那覇", "東北", "関東", "首都圏", "中部", "東海", "北陸", "関西",
            "近畿", "中国", "四国", "九州", "東日本", "西日本", "中日本", "上海", "香港", "シンガポール", "バンコク", "ハノイ", "台北", "ソウル", "ロンドン",
            "ニューヨーク");

    /** Towns that are written in hiragana. */
    private static final Lexemes KANA = Lexemes.of(
            "つくば", "つくばみらい", "さいたま", "いわき", "むつ", "つがる", "ひたちなか", "かすみがうら", "さくら", "みどり", "ふじみの", "いすみ", "あきるの",
            "みなとみらい", "かほく", "にかほ", "あわら", "おおい", "いなべ", "みよし", "あま", "たつの", "みやま", "うきは", "えびの", "うるま", "さぬき", "まんのう",
            "いちき", "せたな", "むかわ", "えりも", "ときがわ", "みなかみ", "おいらせ", "けいはんな", "あべの", "なんば", "たまプラーザ", "すすきの");

    private Branches() {}

    /** The length of the name of a town in hiragana that ends before a branch and stands free, or 0. */
    static int kanaBefore(char[] text, int from, int end) {
        int town = KANA.before(text, from, end);
        int start = end - town;
        boolean free = start == from
                || CharClass.of(text[start - 1]) != CharClass.HIRAGANA
                || PARTICLES.indexOf(text[start - 1]) >= 0;
        return free ? town : 0;
    }

    /**
     * Where the place begins.
     *
     * @param text folded text
     * @param run the first letter of the run in which it stands
     * @param end where the word for the branch begins
     * @return its first index, or -1 when no firm stands before it
     */
    static int start(char[] text, int run, int end) {
        boolean formed = formed(text, run, end);
        int city = CITIES.before(text, run, end);
        // 株式会社九州 may be a firm, 丸和精機株式会社九州 is one and a place.
        int form = WorkWords.LEGAL_FORMS.before(text, run, end - city);
        boolean behind = city > 0 && end - city > run && (form == 0 || end - city - form > run + 1);
        if (behind && (formed || house(text, run, end - city, true))) {
            return end - city;
        }
        for (int cut = end - 1; cut > run + 2 && end - cut <= LONGEST_PLACE; cut--) {
            if (house(text, run, cut, formed) && WorkWords.STEMS.before(text, cut, end) < end - cut) {
                return cut;
            }
        }
        return -1;
    }

    /** Whether a name of a firm ends here. */
    private static boolean house(char[] text, int run, int end, boolean formed) {
        int ending = WorkWords.ORGANIZATION_ENDINGS.before(text, run, end);
        int name = end - ending - run;
        boolean kana = name == 0 && run > 0 && CharClass.of(text[run - 1]) == CharClass.HIRAGANA;
        boolean word = ending >= 2 && (name >= 2 || kana);
        boolean clear = formed || WorkWords.STEMS.before(text, run, end) < ending;
        return (word && clear) || (name > 0 && form(text, run, end));
    }

    /** Whether a legal form stands in the run or right before it. */
    private static boolean formed(char[] text, int run, int end) {
        if (form(text, Math.max(0, run - LONGEST_FORM), run)) {
            return true;
        }
        for (int i = run + 1; i < end; i++) {
            if (form(text, run, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean form(char[] text, int from, int end) {
        return WorkWords.LEGAL_FORMS.before(text, from, end) > 0;
    }
}
