package dev.sekisho.dlp.work;

import dev.sekisho.dlp.phrase.Edges;
import dev.sekisho.dlp.phrase.Lexemes;
import dev.sekisho.dlp.phrase.Phrase;
import dev.sekisho.dlp.text.Run;

/** Occupations: a known one, with a remark in brackets or behind a stroke: 会社員（事務）, パート/レジ. */
final class Occupations implements Phrase {
    private static final int LONGEST_REMARK = 12;
    private static final int LONGEST = 16;
    private static final int LONGEST_TRADE = 10;
    private static final Phrase HOUSES = new Organizations();
    private static final String OPENING = "([〔";
    private static final String CLOSING = ")]〕";
    /** Endings of trades that are told from titles and from other words in a sentence. */
    static final Lexemes TRADES = Lexemes.of(
            "運転士", "運転手", "作業員", "販売員", "支援員", "相談員", "オペレーター", "エンジニア", "デザイナー", "ドライバー", "プランナー", "俳優", "作家", "秘書",
            "職人", "農家", "技術者", "整備士", "教員", "教諭", "事務官", "取締官", "従業員", "店員", "配信者", "編集者", "研究者", "講師", "会社員", "スタッフ",
            "経営者", "選手", "補助者", "助手", "監督", "奏者", "調理師", "薬剤師", "看護師", "検査技師", "療法士", "配達員", "警備員", "清掃員", "乗務員", "飼育員",
            "整備工", "溶接工", "組立工", "塗装工", "保育士", "介護士", "福祉士", "衛生士");

    /** What somebody is in a contract, a family, a club or a survey: words that end like trades and are none. */
    private static final Lexemes ROLES = Lexemes.of(
            "会員", "組合員", "配偶者", "扶養者", "保険者", "加入者", "契約者", "申込者", "申請者", "利用者", "対象者", "喫煙者", "経験者", "同居者", "保護者",
            "参加者", "出席者", "欠席者", "受講者", "受講生", "希望者", "該当者", "既卒者", "新卒者", "卒業生", "在校生", "在学生", "年生", "回生", "未成年者",
            "成年者", "高齢者", "障害者", "使用者", "購入者", "来場者", "紹介者", "代理人", "保証人", "名義人", "相続人", "後見人", "所有者", "入居者", "入所者",
            "通所者", "患者", "受診者", "感染者", "接触者", "接種者", "帰国者", "居住者", "外国人", "一人", "責任者", "管理者", "発起人", "株主", "出資者", "受取人",
            "通常勤務", "時短勤務", "短時間勤務", "交替勤務", "交代勤務", "夜間勤務", "休日勤務", "要休業", "休業", "残業", "就業", "卒業", "授業", "操業", "起業",
            "副業", "企業", "作業", "事業", "開業", "職業", "本業", "家業", "生業");

    private static final Lexemes GIVEN = Lexemes.of(
            "指示", "診断", "判断", "意見", "許可", "説明", "処方", "監督", "署名", "証明", "資格", "免許", "求人", "募集", "診察", "治療", "検査", "指導",
            "面接", "面談", "相談", "助言");

    /** What makes a title of a trade, 医事課主任薬剤師. */
    private static final Lexemes RANKS = Lexemes.of("主任", "副主任", "統括", "総括", "上席", "首席", "主席", "筆頭", "チーフ");

    @Override
    public int end(char[] text, int headStart, int headEnd, int to) {
        int open = headEnd < to && text[headEnd] == ' ' ? headEnd + 1 : headEnd;
        if (open < to && OPENING.indexOf(text[open]) >= 0) {
            int remark = bracket(text, open, to);
            return remark > open && !HOUSES.surely(text, open + 1, remark - 1) && ofIt(text, headEnd, open, remark, to)
                    ? remark
                    : headEnd;
        }
        if (headEnd + 1 < to && (text[headEnd] == '/' || text[headEnd] == '・')) {
            int end = Run.end(text, headEnd + 1, to, Edges.LETTERS);
            return WorkWords.OCCUPATIONS.holds(text, headEnd + 1, end) ? end : headEnd;
        }
        return Edges.ends(text, headEnd, to) && !asked(text, headEnd, to) ? headEnd : -1;
    }

    /** 医師の指示書, 看護師の判断: what somebody of the trade gives, not who it is. */
    private static boolean asked(char[] text, int at, int to) {
        return at + 2 < to && text[at] == 'の' && GIVEN.holds(text, at + 1, at + 3);
    }

    /**
     * Whether a remark is the occupation's: behind a space, or in brackets that labels stand in, it says what one does.
     */
    private static boolean ofIt(char[] text, int end, int open, int close, int to) {
        boolean apart = open > end || text[open] != '(';
        boolean does = WorkWords.OCCUPATIONS.holds(text, open + 1, close - 1)
                || WorkWords.INDUSTRIES.holds(text, open + 1, close - 1)
                || WorkWords.STEMS.holds(text, open + 1, close - 1);
        return !apart || (does && Edges.ends(text, close, to));
    }

    private static int bracket(char[] text, int open, int to) {
        int stop = Math.min(to, open + LONGEST_REMARK);
        for (int i = open + 1; i < stop && inBracket(text[i]); i++) {
            if (i + 1 < stop && text[i + 1] == CLOSING.charAt(OPENING.indexOf(text[open]))) {
                return Character.isDigit(text[i]) || text[i] == '歳' ? open : i + 2;
            }
        }
        return open;
    }

    private static boolean inBracket(char c) {
        return Edges.letterOrHiragana(c) || "・中/".indexOf(c) >= 0;
    }

    @Override
    public int start(char[] text, int from, int end) {
        int head = base(text, from, end);
        int length = WorkWords.OCCUPATIONS.before(text, from, head);
        int start = head - length;
        boolean word = length > 0 && Edges.begins(text, from, start) && !away(text, from, start, head);
        return word ? start : trade(text, from, head);
    }

    /** Whether a sentence says why somebody is away from work, rather than what somebody is: うつ病のため休職中. */
    private static boolean away(char[] text, int from, int start, int end) {
        return text[end - 1] == '中' && start > from && "めでり".indexOf(text[start - 1]) >= 0;
    }

    /** Where a trade begins that is put together of unknown words and a known ending, 路線バス運転士, or -1. */
    private static int trade(char[] text, int from, int head) {
        int ending = TRADES.before(text, from, head);
        int start = Run.start(text, from, head, Edges.LETTERS);
        start += start < head && "元現前".indexOf(text[start]) >= 0 ? 1 : 0;
        start += head - start > 2 && text[start] == '自' && text[start + 1] == '称' ? 2 : 0;
        // レ is a tick written by hand.
        start += start < head && text[start] == 'レ' && WorkWords.OCCUPATIONS.holds(text, start + 1, head) ? 1 : 0;
        int name = head - start - ending;
        boolean free = ending > 0 && name >= 2 && name <= LONGEST_TRADE && letters(text, start, head);
        return free && !WorkWords.TITLES.holds(text, start, head) && !named(text, start, head - ending) ? start : -1;
    }

    /** Whether a department, a title or an organisation stands before the ending. */
    private static boolean named(char[] text, int start, int end) {
        return WorkWords.UNITS.before(text, start, end) > 0
                || WorkWords.LEGAL_FORMS.before(text, start, end) > 0
                || house(text, start, end)
                || WorkWords.TITLE_MODIFIERS.holds(text, start, end)
                || RANKS.before(text, start, end) > 0;
    }

    /** Whether an organisation's name ends here; 開発 and 食品 are what one does, too. */
    private static boolean house(char[] text, int start, int end) {
        int ending = WorkWords.ORGANIZATION_ENDINGS.before(text, start, end);
        return ending > 1 && WorkWords.STEMS.before(text, start, end) < ending;
    }

    /** Where the occupation ends without its remark. */
    private static int base(char[] text, int from, int end) {
        int closing = end - 1 > from ? CLOSING.indexOf(text[end - 1]) : -1;
        for (int i = end - 2; closing >= 0 && i > from && end - i <= LONGEST_REMARK; i--) {
            if (text[i] == OPENING.charAt(closing)) {
                return i - 1 > from && text[i - 1] == ' ' ? i - 1 : i;
            }
        }
        for (int i = end - 1; i > from && (Edges.letter(text[i]) || text[i] == '/' || text[i] == '・'); i--) {
            if (text[i] != '/' && text[i] != '・') {
                continue;
            }
            // 佐藤/会社員: what stands before the stroke is no occupation.
            boolean two = WorkWords.OCCUPATIONS.before(text, from, i) > 0;
            return two && WorkWords.OCCUPATIONS.holds(text, i + 1, end) ? i : end;
        }
        return end;
    }

    @Override
    public boolean whole(char[] text, int from, int to) {
        int end = base(text, from, to);
        for (int i = from + 1; i < end; i++) {
            if (text[i] == '/' || text[i] == '・') {
                return whole(text, from, i);
            }
        }
        if (WorkWords.OCCUPATIONS.holds(text, from, end)) {
            return true;
        }
        int ending = WorkWords.OCCUPATION_ENDINGS.before(text, from, end);
        boolean part = ROLES.before(text, from, end) > 0;
        return ending > 0 && !part && end - from > ending && end - from <= LONGEST && letters(text, from, end);
    }

    private static boolean letters(char[] text, int from, int end) {
        for (int i = from; i < end; i++) {
            if (!Character.isLetter(text[i]) && text[i] != 'ー') {
                return false;
            }
        }
        return true;
    }
}
