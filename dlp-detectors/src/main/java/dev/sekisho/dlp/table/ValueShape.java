package dev.sekisho.dlp.table;

import java.util.Set;

/** Forms of single values, by their characters alone. */
final class ValueShape {
    private static final Set<String> SEXES = Set.of(
            "男", "女", "男性", "女性", "m", "f", "male", "female", "その他", "不明", "男子", "女子", "男児", "女児", "♂", "♀", "無回答",
            "回答しない");
    private static final String[] ORGANISATIONS = {
        "会社", "病院", "医院", "クリニック", "大学", "センター", "(株)", "(有)", "㈱", "㈲", "法人", "製作所", "商事", "建設", "工務店", "整形外科", "診療所",
        "薬局", "学校", "事務所", "組合", "協会", "銀行", "システムズ", "デザイン", "内科", "歯科", "小児科", "眼科", "皮膚科", "工業", "産業", "財団"
    };
    /** Departments that end like specialties. */
    private static final String[] UNITS = {"学科", "栄養科", "薬剤科", "看護科", "医事科", "普通科", "商業科", "検査科", "研究科"};

    private static final Set<String> CONTRACTS = Set.of(
            "常勤", "非常勤", "正規", "非正規", "正社員", "正職員", "契約社員", "契約職員", "派遣", "派遣社員", "嘱託", "嘱託職員", "嘱託社員", "パート", "アルバイト",
            "臨時", "臨時職員", "専任", "兼任", "再雇用", "準社員", "正規雇用", "非正規雇用", "パートタイム", "フルタイム", "職員", "社員");

    private static final String[] TRADES = {"業", "メーカー", "サービス", "商社", "機関", "公務", "小売", "卸", "製造"};

    private static final String PLACE = "都道府県市区郡町村";
    private static final String[] HOUSE = {"丁目", "番地", "番", "号", "条", "字", "の", "線", "階"};

    private static final String NUMERALS = "一二三四五六七八九十";
    private static final long LEAST_YEARLY = 500_000;
    private static final long LARGEST = 100_000_000;

    private static final int LONGEST_POSTAL = 40;
    private static final int LONGEST_NAME = 60;

    private ValueShape() {}

    static boolean mail(String v) {
        int at = v.indexOf('@');
        if (at < 0) {
            at = v.indexOf('＠');
        }
        return at > 0 && v.indexOf('.', at) > at + 1 && noneBlank(v) && v.length() < 255;
    }

    private static boolean noneBlank(String v) {
        for (int i = 0; i < v.length(); i++) {
            if (Chars.space(v.charAt(i)) || v.charAt(i) > 0xff5e) {
                return false;
            }
        }
        return true;
    }

    static boolean postal(String v) {
        char first = v.isEmpty() ? ' ' : v.charAt(0);
        if (v.length() > LONGEST_POSTAL || !(first == '〒' || Chars.digit(first) || Chars.space(first))) {
            return false;
        }
        String shape = shape(v).toString();
        return shape.equals("000-0000") || shape.equals("〒000-0000") || shape.equals("〒0000000");
    }

    /** Digits as 0, all else folded, spaces left out. */
    private static StringBuilder shape(String v) {
        StringBuilder out = new StringBuilder(v.length());
        for (int i = 0; i < v.length() && i < 40; i++) {
            char c = Chars.fold(v.charAt(i));
            if (!Chars.space(c)) {
                out.append(Chars.digit(c) ? '0' : c == 'ー' ? '-' : c);
            }
        }
        return out;
    }

    static boolean phone(String v) {
        if (v.length() < 9 || v.length() > 25) {
            return false;
        }
        StringBuilder digits = new StringBuilder();
        boolean plus = false;
        for (int i = 0; i < v.length(); i++) {
            char c = Chars.fold(v.charAt(i));
            if (Chars.digit(c)) {
                digits.append(c);
            } else if (c == '+' && digits.length() == 0) {
                plus = true;
            } else if ("-().ー ".indexOf(c) < 0) {
                return false;
            }
        }
        int n = digits.length();
        return plus ? n >= 10 && n <= 14 : n >= 10 && n <= 11 && digits.charAt(0) == '0' && digits.charAt(1) != '0';
    }

    /** 650万円, 約500万円, 4,800千円: an amount as incomes are told. */
    static boolean amount(String v) {
        int digits = 0;
        for (int i = 0; i < v.length(); i++) {
            digits += Chars.digit(v.charAt(i)) || NUMERALS.indexOf(v.charAt(i)) >= 0 ? 1 : 0;
        }
        boolean unit = v.indexOf('万') > 0 || v.indexOf("千円") > 0 || v.indexOf("億円") > 0;
        return unit && digits >= 1 && v.length() <= 24;
    }

    /** ¥5,000,000, 4,500,000円: as much as people earn in a year. */
    static boolean yearly(String v) {
        long yen = 0;
        boolean unit = false;
        for (int i = 0; i < v.length(); i++) {
            char c = Chars.fold(v.charAt(i));
            if (Chars.digit(c)) {
                yen = Math.min(LARGEST, yen * 10 + c - '0');
            } else if ("¥￥円".indexOf(c) >= 0) {
                unit = true;
            } else if (",、-約 ".indexOf(c) < 0) {
                return false;
            }
        }
        return unit && yen >= LEAST_YEARLY && yen < LARGEST;
    }

    /** A phone number of which a spreadsheet dropped the leading zero. */
    static boolean phoneWithoutZero(String v) {
        int n = digits(v);
        return (n == 10 && "5789".indexOf(v.charAt(0)) >= 0 && v.charAt(1) == '0') || (n == 9 && v.charAt(0) != '0');
    }

    static boolean mobileWithoutZero(String v) {
        return digits(v) == 10 && "789".indexOf(v.charAt(0)) >= 0 && v.charAt(1) == '0';
    }

    /** How many digits the value consists of, or -1 when there is anything else. */
    static int digits(String v) {
        for (int i = 0; i < v.length(); i++) {
            if (!Chars.digit(v.charAt(i))) {
                return -1;
            }
        }
        return v.length();
    }

    static boolean sex(String v) {
        if (v.length() > 8) {
            return false;
        }
        boolean coded = v.length() > 2 && Chars.digit(v.charAt(0)) && ":.：．_ ".indexOf(v.charAt(1)) >= 0;
        return SEXES.contains((coded ? v.substring(2) : v).toLowerCase(java.util.Locale.ROOT));
    }

    static boolean kana(String v) {
        int n = 0;
        int small = 0;
        for (int i = 0; i < v.length(); i++) {
            char c = v.charAt(i);
            if (Chars.katakana(c) || Chars.hiragana(c)) {
                n++;
                small += c == 'ー' ? 1 : 0;
            } else if (!Chars.blank(c) && c != '・' && c != '･') {
                return false;
            }
        }
        return n >= 2 && n <= 24 && small < n;
    }

    static boolean address(String v) {
        if (v.length() < 5 || v.length() > 120) {
            return false;
        }
        boolean place = false;
        boolean number = false;
        for (int i = 0; i < v.length(); i++) {
            char c = v.charAt(i);
            if (c == '。' || c == '、' || c == 'を') {
                return false;
            }
            place |= i > 0 && PLACE.indexOf(c) >= 0;
            number |= place && (Chars.digit(c) || house(v, i));
        }
        return place && number && !organisation(v.substring(Math.max(0, v.length() - 8)));
    }

    private static boolean house(String v, int at) {
        if ("一二三四五六七八九十〇".indexOf(v.charAt(at)) < 0) {
            return false;
        }
        for (String word : HOUSE) {
            if (v.startsWith(word, at + 1)) {
                return true;
            }
        }
        return false;
    }

    static boolean organisation(String v) {
        String folded = v.indexOf('（') >= 0 ? v.replace('（', '(').replace('）', ')') : v;
        for (String word : ORGANISATIONS) {
            if (folded.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a value has what names have not: signs of sentences and of code, or great length. */
    static boolean nobody(String v) {
        for (int i = 0; i < v.length(); i++) {
            if ("。<>{}%_=\\/$".indexOf(v.charAt(i)) >= 0) {
                return true;
            }
        }
        return v.length() > LONGEST_NAME || v.startsWith("-");
    }

    /** Whether the text is a sentence, or ends like one. */
    static boolean prose(String v) {
        return v.endsWith("。") || (v.indexOf('。') >= 0 && v.length() > 20) || (v.length() > 60 && v.indexOf('、') >= 0);
    }

    /** A code such as A82908 or M-00452. */
    static boolean code(String v) {
        int digits = 0;
        for (int i = 0; i < v.length(); i++) {
            char c = Chars.fold(v.charAt(i));
            digits += Chars.digit(c) ? 1 : 0;
            if (!Chars.digit(c) && !Chars.latin(c) && c != '-' && c != '_') {
                return false;
            }
        }
        return digits >= 1 && v.length() <= 20;
    }

    /** 循環器内科, 物忘れ外来: not 栄養科 and the like, which are units. */
    static boolean specialty(String v) {
        if (v.length() < 2 || v.length() > 14) {
            return false;
        }
        return v.endsWith("外来") || (v.endsWith("科") && !AnyOf.ends(v, UNITS));
    }

    /** 第123456号, or five to six digits: -1 no, 0 digits only, 1 with 第 and 号. */
    static int licence(String v) {
        String shape = shape(v).toString();
        if (shape.equals("第000000号") || shape.equals("第00000号")) {
            return 1;
        }
        return shape.equals("000000") || shape.equals("00000") ? 0 : -1;
    }

    /** A symbol such as 14030 and a number that ends in 1, as accounts at the post office have. */
    static boolean postOffice(String v) {
        String shape = shape(v).toString();
        boolean symbol = shape.length() > 7 && shape.length() <= 14 && shape.startsWith("00000-0");
        return symbol && shape.indexOf('-', 6) < 0 && Chars.fold(v.charAt(v.length() - 1)) == '1' && digitZero(v);
    }

    private static boolean digitZero(String v) {
        char first = Chars.fold(v.charAt(0));
        return (first == '0' || first == '1') && Chars.fold(v.charAt(4)) == '0';
    }

    /** Whether a value is a kind of employment, which many lists of staff have a column for. */
    static boolean contract(String v) {
        return CONTRACTS.contains(v);
    }

    /** Whether a value says itself that it is a line of business: 金融業、保険業, 食品メーカー. */
    static boolean trade(String v) {
        for (String word : TRADES) {
            if (v.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
