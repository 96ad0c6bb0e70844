package dev.sekisho.dlp.table;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How much a whole cell looks like a person's name, by its characters and the commonest surnames alone. */
final class NameShape {
    private static final Set<String> SURNAMES =
            new HashSet<>(List.of(("佐藤 鈴木 高橋 田中 伊藤 渡辺 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 林 斎藤 清水 山崎 森 池田 橋本 阿部 石川"
                            + " 山下 中島 石井 小川 前田 岡田 長谷川 藤田 後藤 近藤 村上 遠藤 青木 坂本 斉藤 福田 太田 西村 藤井 金子 岡本 藤原 中野 三浦 原田 中川 松田 竹内"
                            + " 小野 田村 中山 和田 石田 森田 上田 原 内田 柴田 酒井 宮崎 横山 高木 安藤 宮本 大野 小島 谷口 今井 工藤 高田 増田 丸山 杉山 村田 大塚 新井 藤本 小山"
                            + " 平野 河野 上野 野口 武田 松井 千葉 菅原 岩崎 木下 久保 佐野 野村 松尾 市川 菊地 杉本 古川 大西 島田 水野 桜井 高野 渡部 吉川 山内 西田 飯田 菊池 西川"
                            + " 小松 北村 安田 五十嵐 川口 平田 関 中田 久保田 服部 東 岩田 土屋 川崎 福島 本田 辻 樋口 秋山 田口 永井 山中 中西 吉村 川上 石原 大橋 松岡 馬場"
                            + " 浜田 森本 星野 矢野 浅野 大島 吉岡 小池 浅井 荒木 大久保 野田 熊谷 松村 川村 田辺 松下 西山 菅野 片山 岩本 岡 早川 横田 荒井 鎌田 成田 宮田 小田 石橋"
                            + " 篠原 須藤 河合 大石 小沢 高山 望月 萩原 沢田 栗原 柳田 渡邊 渡邉 齋藤 齊藤 髙橋 山﨑 澤田 伊東 福井 根岸 園田 村山 寺田 堀 岸 西 南 北 滝沢"
                            + " 黒木 三宅 奥村 稲垣 平井 鶴田 広田 土井 江口 細川 大沢 落合 古田 関口 松原 永田 内山 坂田 尾崎 三木 大谷 川原 向井 安井 岩瀬 小森 西尾 小出 堤 泉")
                    .split(" ", -1)));

    private static final Set<String> NOT_NAMES = Set.of(
            "新規", "既存", "要確認", "更新済", "確認済", "未確認", "完了", "済", "未済", "対応済", "未対応", "未定", "不明", "有", "無", "有効", "無効",
            "正常", "異常", "承認", "未承認", "一般", "特別", "会社員", "公務員", "自営業", "主婦", "学生", "無職", "年金", "東京", "大阪", "京都", "名古屋",
            "横浜", "福岡", "北海道", "男性", "女性", "本人", "家族", "合計", "小計", "総計", "平均", "件数", "以上", "備考", "その他", "なし", "あり",
            "陽性", "陰性", "経過観察", "入院", "退院", "退会", "休会", "継続", "解約", "契約中", "検討中", "保留", "対象", "対象外", "正社員", "派遣", "在籍",
            "退職", "休職", "担当者", "管理者", "氏名", "名前");

    private static final String ENDINGS = "科課部室係店院社市町村県府都郡区号円件名計済認可無歳年月日回階棟局署所園校庁会";

    private static final Suffixes PLACES = new Suffixes(
            "営業所", "出張所", "支店", "支社", "本店", "本社", "工場", "事業所", "事業部", "本部", "研究所", "倉庫", "物流", "販売", "市場", "空港", "公園",
            "小学校", "中学校", "高校", "大橋", "ビル", "商店", "商会", "食品", "電機", "電気", "運輸", "交通", "新聞", "製薬", "化学", "電鉄", "役所",
            "役場", "支部", "支所", "確認中", "保留", "一式", "見積り", "見積", "対応中", "完了", "予定", "中止", "手続き", "作業", "工事", "業務", "費用",
            "駅前", "部会", "委員会");

    private static final String[] HONORIFICS = {"様", "さん", "殿", "氏", "先生"};

    private NameShape() {}

    /** 0 when it cannot be one, 1 when it begins with a common surname. */
    static double score(String value) {
        String v = honorific(value);
        int letters = 0;
        int blanks = 0;
        int kanji = 0;
        int kata = 0;
        int dots = 0;
        boolean particle = false;
        for (int i = 0; i < v.length(); i++) {
            char c = v.charAt(i);
            if (Chars.blank(c)) {
                blanks++;
            } else if (c == '・' || c == '＝') {
                dots++;
            } else if (Chars.kanji(c)) {
                particle |= i > 0 && Chars.hiragana(v.charAt(i - 1));
                kanji++;
                letters++;
            } else if (Chars.katakana(c)) {
                kata++;
                letters++;
            } else if (Chars.hiragana(c)) {
                letters++;
            } else {
                return 0;
            }
        }
        if (letters < 2 || letters > 16 || blanks > 3 || NOT_NAMES.contains(v) || ValueShape.organisation(v)) {
            return 0;
        }
        return particle ? 0.15 : graded(v, letters, blanks, kanji, kata, dots);
    }

    private static double graded(String v, int letters, int blanks, int kanji, int kata, int dots) {
        if (kanji == 0) {
            return dots > 0 && kata > 3 ? 0.7 : 0.2;
        }
        if (letters > 9 || blanks > 1 || (!Chars.kanji(v.charAt(0)) && kata < 2)) {
            return 0;
        }
        if (place(v)) {
            return 0;
        }
        if (surname(v)) {
            return letters > 4 && blanks == 0 && ENDINGS.indexOf(v.charAt(v.length() - 1)) >= 0 ? 0.4 : 1;
        }
        double split = blanks == 1 ? 0.75 : 0.55;
        boolean odd = letters < 3 || letters > 7 || (ENDINGS.indexOf(v.charAt(v.length() - 1)) >= 0 && blanks == 0);
        return odd ? 0.25 : split;
    }

    /** Whether it ends as names of places, offices and things do, though single names may. */
    static boolean oddEnding(String v) {
        return !v.isEmpty() && ENDINGS.indexOf(v.charAt(v.length() - 1)) >= 0;
    }

    /** 長野県伊那市, or a word for an office or a thing at the end. */
    private static boolean place(String v) {
        boolean prefecture = v.length() >= 5 && ("都道府県".indexOf(v.charAt(2)) >= 0 || v.charAt(3) == '県');
        return (prefecture && "市区町村郡".indexOf(v.charAt(v.length() - 1)) >= 0) || PLACES.end(v);
    }

    /** Whether it begins with a common surname and something follows. */
    static boolean surname(String v) {
        for (int n = Math.min(3, v.length() - 1); n >= 1; n--) {
            boolean whole = n > 1 || (v.length() > 1 && v.length() <= 4);
            if (whole && SURNAMES.contains(v.substring(0, n))) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is a common surname by itself. */
    static boolean common(String v) {
        return SURNAMES.contains(v);
    }

    private static String honorific(String value) {
        for (String word : HONORIFICS) {
            if (value.length() > word.length() + 1 && value.endsWith(word)) {
                return value.substring(0, value.length() - word.length()).strip();
            }
        }
        return value;
    }

    static boolean spaced(String value) {
        return value.indexOf(' ') > 0 || value.indexOf('\u3000') > 0;
    }
}
