package dev.sekisho.dlp.work;

import dev.sekisho.dlp.phrase.Edges;
import dev.sekisho.dlp.phrase.Lexemes;
import dev.sekisho.dlp.phrase.Phrase;
import dev.sekisho.dlp.text.CharClass;
import dev.sekisho.dlp.text.Run;

/** Departments: units of known words (営業本部 西日本支社 第二課), joined or with a space between. */
final class Departments implements Phrase {
    private static final int LONGEST = 48;
    private static final int LONGEST_TITLE = 20;
    private static final Phrase TITLES = new Titles();
    private static final int LONGEST_NAME = 8;
    private static final int LONGEST_FORM = 12;
    private static final int LONGEST_KANA = 5;
    private static final int LONGEST_LETTERS = 4;
    /** What is said before the name of a unit: こちら総務課. */
    private static final Lexemes CALLS = Lexemes.of("こちら", "そちら", "あちら", "ただいま", "まず", "いま", "かつ", "なお", "もと", "もし");

    private static final int MOST_UNITS = 5;
    /** Units that are named after places, so that any name will do. */
    private static final Lexemes PLACES =
            Lexemes.of("支店", "支社", "支所", "支部", "出張所", "営業所", "事業所", "工場", "支局", "総局", "分室", "病棟");

    /** Heads of units in Latin letters that firms are not called by. */
    private static final Lexemes LATIN =
            Lexemes.of("Division", "Department", "Dept.", "Dept", "Div.", "Section", "Team", "Unit");

    private static final Lexemes CENTER = Lexemes.of("センター");
    /** Units that are named by one letter, Aチーム. */
    private static final Lexemes LETTERED = Lexemes.of("チーム", "班", "グループ", "ユニット", "ライン", "ブロック", "フロア");

    /** Who governs a town or county, of which departments are the units. */
    private static final Lexemes HALLS = Lexemes.of("市役所", "区役所", "町役場", "村役場", "県庁", "府庁", "都庁", "道庁");

    /** Units that schools and the like have of themselves: 第三中学校事務室. */
    private static final Lexemes OFFICES = Lexemes.of("事務局", "事務室", "事務部", "研究科");

    /** Heads of units that ends of names are, too, where the name is no word for what is done. */
    private static final Lexemes FIRMS = Lexemes.of("グループ", "図書館", "学院", "工房", "ラボ");

    /** Words that end like units and say what is asked for or how things hang together: 作成部署, IT関係. */
    private static final Lexemes NO_UNITS = Lexemes.of("部署", "関係", "番組", "一室", "枠組", "骨組");

    /** What stands before 部門 where a form asks for the unit: 起案部門. */
    private static final Lexemes ASKING = Lexemes.of(
            "起案", "申請", "依頼", "要求", "請求", "発注", "発行", "作成", "回答", "関連", "該当", "所属", "配属", "所管", "主管", "担当", "受付", "提出",
            "報告", "送付", "依頼元", "依頼先", "申込", "異動", "異動先", "異動元", "勤務", "管轄", "他", "各", "全", "自", "同", "当", "両");

    /** What a firm's centers do that are named after places: 千葉物流センター. */
    private static final Lexemes FIRM_CENTERS = Lexemes.of(
            "物流センター",
            "配送センター",
            "流通センター",
            "コールセンター",
            "コンタクトセンター",
            "サービスセンター",
            "サポートセンター",
            "テクニカルセンター",
            "テクノセンター",
            "事務センター",
            "事務集中センター",
            "集配センター",
            "出荷センター",
            "部品センター",
            "パーツセンター",
            "ロジスティクスセンター");

    /** What one does in a unit, joined to its name. */
    private static final Lexemes BELONGS = Lexemes.of(
            "所属", "担当", "勤務", "在籍", "在任", "在職", "配属", "異動", "転属", "出身", "兼務", "内線", "直通", "気付", "御中", "一同", "各位", "宛",
            "様");

    /** Rooms where nobody works: 第2会議室. */
    private static final Lexemes ROOMS = Lexemes.of("会議室", "応接室", "面談室", "待合室", "更衣室", "休憩室", "控室", "給湯室", "ミーティングルーム");

    @Override
    public int end(char[] text, int headStart, int headEnd, int to) {
        // 担当 in 開発部担当 is what somebody does, 担当課長代理 in 営業部担当課長代理 the title.
        if (text[headStart] == '担' && WorkWords.UNITS.before(text, 0, headStart) > 0) {
            return -1;
        }
        // A longer head may go on: 部 in 部門.
        if (Edges.ends(text, headEnd, to)) {
            return part(text, headEnd, to);
        }
        boolean unit = titled(text, headEnd, to) && !inTitle(text, headStart, to);
        return unit || belongs(text, headEnd, to) ? headEnd : -1;
    }

    /** Whether the head is a word in katakana that opens a title behind a unit: フロア in 金融部フロアマネージャー. */
    private static boolean inTitle(char[] text, int headStart, int to) {
        return katakana(text[headStart])
                && unitBefore(text, Math.max(0, headStart - LONGEST_NAME), headStart)
                && titled(text, headStart, to);
    }

    /** Behind a part of the unit that is named one space behind it and is no unit elsewhere: 設備保全課 2直. */
    private static int part(char[] text, int at, int to) {
        if (at >= to || text[at] != ' ') {
            return at;
        }
        int end = Run.end(text, at + 1, Math.min(to, at + LONGEST_NAME + 1), Edges.LETTERS);
        boolean shift = end - at == 3 && text[end - 1] == '直' && CharClass.digit(text[at + 1]);
        boolean part = shift
                || (WorkWords.WHOLE_UNITS.holds(text, at + 1, end) && !WorkWords.OCCUPATIONS.holds(text, at + 1, end));
        return part && WorkWords.UNITS.before(text, at + 1, end) == 0 ? end : at;
    }

    /** Whether it is said at once that somebody belongs to it: 開発部所属, 営業課在任中. */
    private static boolean belongs(char[] text, int at, int to) {
        for (int n = 1; n <= Math.min(3, to - at); n++) {
            if (BELONGS.holds(text, at, at + n)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a title follows at once, 人事部部長. */
    private static boolean titled(char[] text, int at, int to) {
        int end = Run.end(text, at, Math.min(to, at + LONGEST_TITLE), Edges.LETTERS);
        return end - at >= 2 && TITLES.start(text, at, end) == at;
    }

    @Override
    public int start(char[] text, int from, int end) {
        int stop = Math.max(from, end - LONGEST);
        int whole = beforePart(text, stop, end);
        int start = unit(text, stop, whole);
        if (start < 0) {
            int word = end - LATIN.before(text, stop, end);
            int latin = word < end ? LatinWords.start(text, stop, word, end) : word;
            return latin < word ? latin : -1;
        }
        boolean named = !WorkWords.UNITS.holds(text, start, whole);
        for (int i = 1; i < MOST_UNITS && start > stop; i++) {
            int space = Run.start(text, Math.max(stop, start - 2), start, ' ');
            int before = unit(text, stop, space);
            before = before < 0 && named && space < start ? wordBefore(text, stop, space) : before;
            if (before < 0) {
                break;
            }
            start = before;
        }
        int latin = start < 0 ? -1 : LatinWords.start(text, stop, start, end);
        int behind = latin < 0 ? latin : LeadingWords.behindWord(text, latin, end);
        // 新規事業部: what is left is no more than the head.
        behind = behind > latin && WorkWords.UNITS.holds(text, behind, end) ? latin : behind;
        return behind >= 0 && behind < end && text[behind] == '・' ? behind + 1 : behind;
    }

    /** Where a unit begins that has no head of units and ends before a space, 塗装工程 出荷係; or -1. */
    private static int wordBefore(char[] text, int from, int end) {
        int run = Run.start(text, from, end, Edges.LETTERS);
        boolean unit = WorkWords.WHOLE_UNITS.holds(text, run, end) && !WorkWords.OCCUPATIONS.holds(text, run, end);
        return unit ? run : -1;
    }

    /** Where the unit ends of which a part follows that ends at an index; the index itself when there is none. */
    private static int beforePart(char[] text, int from, int end) {
        int space = end - 1;
        while (space > from && end - space <= LONGEST_NAME && text[space] != ' ') {
            space--;
        }
        return space > from && text[space] == ' ' && part(text, space, end) == end ? space : end;
    }

    @Override
    public boolean whole(char[] text, int from, int to) {
        return (start(text, from, to) == from && !WorkWords.NO_UNITS_ALONE.holds(text, from, to))
                || WorkWords.WHOLE_UNITS.holds(text, from, to);
    }

    /** One unit that ends here: 第二営業部. */
    private static int unit(char[] text, int from, int end) {
        int suffix = WorkWords.UNITS.before(text, from, end);
        if (suffix == 0 || noUnit(text, from, end, suffix)) {
            return -1;
        }
        int head = end - suffix;
        int joint = JoinedEmployer.end(text, from, head, end);
        if (joint >= 0) {
            return joint;
        }
        int name = lettered(text, from, stems(text, from, head), head, end);
        // 患者支援センター names nobody, 青葉支援センター an organisation.
        boolean named = name < head;
        boolean house = WorkWords.ORGANIZATION_ENDINGS.before(text, from, end) > suffix;
        if (house && !(named && Edges.begins(text, from, name))) {
            return -1;
        }
        int flower = group(text, from, end);
        if (flower >= 0) {
            return flower;
        }
        int run = Run.start(text, from, end, Edges.LETTERS);
        int center = FIRM_CENTERS.before(text, run, end);
        boolean placed = PLACES.holds(text, head, end);
        boolean place = (center > 0 && run < end - center && end - center - run <= LONGEST_NAME)
                || (placed && run < head && head - run <= LONGEST_NAME);
        int branch = placed ? Branches.start(text, run, head) : -1;
        if (branch >= 0) {
            return branch;
        }
        int town = run == head ? Branches.kanaBefore(text, from, run) : 0;
        if (town > 0 && (suffix > 1 || place)) {
            return run - town;
        }
        int kana = run < head && "課室係部局".indexOf(text[end - 1]) >= 0 ? kanaName(text, from, run, end) : run;
        if (kana < run) {
            return kana;
        }
        if (!named || !Edges.begins(text, from, name)) {
            int behind = behindOther(text, from, name, end, suffix);
            boolean unknown = place || short_(text, run, head, suffix) || (suffix > 1 && run == head);
            name = behind >= 0 ? behind : unknown ? run : -1;
        }
        if (name < 0
                || firm(text, from, name, end, suffix)
                || (!known(text, name, end) && (company(text, run, end) || (center(text, end) && center == 0)))) {
            return -1;
        }
        return WorkWords.NO_UNITS_ALONE.before(text, name, end) == end - name ? none(text, name, end) : name;
    }

    /** Whether what ends like a unit is an abbreviation, a room, an authority, lessons, or what a form asks for. */
    private static boolean noUnit(char[] text, int from, int end, int suffix) {
        return abbreviation(text, from, end, suffix)
                || lessons(text, from, end, suffix)
                || ROOMS.before(text, from, end) > 0
                || WorkWords.ORGANIZATION_NAMES.before(text, from, end) > suffix
                || NO_UNITS.before(text, from, end) > 0
                || region(text, from, end)
                || founded(text, from, end, suffix)
                || asked(text, from, end, suffix);
    }

    /** Whether it is a house that a state or town founded: 国立保健研究所. */
    private static boolean founded(char[] text, int from, int end, int suffix) {
        if (WorkWords.ORGANIZATION_ENDINGS.before(text, from, end) < suffix || suffix < 3) {
            return false;
        }
        int run = Run.start(text, from, end, Edges.LETTERS);
        for (int i = run + 1; i < end - suffix; i++) {
            if (text[i] == '立' && "国県府都道市町村区".indexOf(text[i - 1]) >= 0) {
                return !unitBefore(text, run, end - suffix);
            }
        }
        return false;
    }

    /** Whether it is a part of a county or town: 青葉県東部. */
    private static boolean region(char[] text, int from, int end) {
        return end - 3 >= from
                && text[end - 1] == '部'
                && "東西南北中".indexOf(text[end - 2]) >= 0
                && "県府都道市区町村郡島".indexOf(text[end - 3]) >= 0;
    }

    /**
     * Where a unit begins right behind another or the house that it belongs to, or -1; its known words begin at a name.
     */
    private static int behindOther(char[] text, int from, int name, int end, int suffix) {
        int head = end - suffix;
        boolean named = name < head;
        if (named ? office(text, from, end, suffix) : joined(text, from, end, suffix)) {
            return head;
        }
        int cut = named ? behindUnit(text, from, name, head) : name;
        return cut < head && (unitBefore(text, from, cut) || houseBefore(text, from, cut)) ? cut : -1;
    }

    /** Where a name in hiragana begins before the rest of a unit's where nothing else does: みどり環境課; else the rest. */
    private static int kanaName(char[] text, int from, int run, int end) {
        if (run == from || CharClass.of(text[run - 1]) != CharClass.HIRAGANA || end - run > LONGEST_NAME) {
            return run;
        }
        int name = NameBorder.start(text, from, end);
        boolean free = name == 0 || (name > 0 && " \n\t(|/,".indexOf(text[name - 1]) >= 0);
        boolean word = free && run - name >= 2 && run - name <= LONGEST_KANA;
        for (int i = Math.max(0, name); word && i < run; i++) {
            word = CharClass.of(text[i]) == CharClass.HIRAGANA;
        }
        return word && !CALLS.holds(text, name, run) ? name : run;
    }

    /** Where the one letter stands that a unit is named by; the start given when there is none. */
    private static int lettered(char[] text, int from, int name, int head, int end) {
        boolean letter = name == head && head > from && text[head - 1] >= 'A' && text[head - 1] <= 'Z';
        boolean one = letter && (head - 1 == from || CharClass.of(text[head - 2]) != CharClass.LATIN);
        return one && LETTERED.holds(text, head, end) ? head - 1 : name;
    }

    /** Whether a form asks for the unit: 起案部門. */
    private static boolean asked(char[] text, int from, int end, int suffix) {
        int run = Run.start(text, from, end, Edges.LETTERS);
        int head = end - run > suffix ? suffix : 0;
        boolean unit = head == 2 && text[end - 1] == '門';
        return unit && ASKING.holds(text, run, end - head);
    }

    /**
     * Whether the unit's name is part of a longer head, and another unit ends before it: 管理課 in 第一営業部管理課, 本社 in 青葉商事本社.
     */
    private static boolean joined(char[] text, int from, int end, int suffix) {
        boolean unit = suffix >= 3 && "部課係室局班".indexOf(text[end - 1]) >= 0 && unitBefore(text, from, end - suffix);
        return unit
                || office(text, from, end, suffix)
                || (suffix == 2 && text[end - 2] == '本' && houseBefore(text, from, end - suffix));
    }

    /** Whether it is the office of a school or the like: 事務室 in 第三中学校事務室. */
    private static boolean office(char[] text, int from, int end, int suffix) {
        return OFFICES.before(text, from, end) == suffix && houseBefore(text, from, end - suffix);
    }

    /** Where a kindergarten's group begins that has a name in hiragana: ひまわり組; -1 when there is none. */
    private static int group(char[] text, int from, int end) {
        int start = Run.start(text, from, end - 1, CharClass.HIRAGANA);
        boolean free = start == from || !Edges.letter(text[start - 1]);
        return text[end - 1] == '組' && end - start >= 3 && end - start <= 7 && free ? start : -1;
    }

    /** 内科学講座 is a unit of a university, BCP策定講座 something to attend. */
    private static boolean lessons(char[] text, int from, int end, int suffix) {
        return suffix == 2
                && text[end - 2] == '講'
                && (end - 3 < from || ("学科医理療".indexOf(text[end - 3]) < 0 && !numbered(text[end - 3])));
    }

    private static boolean numbered(char c) {
        return CharClass.digit(c) || "一二三四五".indexOf(c) >= 0;
    }

    /** CABG is no group. */
    private static boolean abbreviation(char[] text, int from, int end, int suffix) {
        return suffix == 1 && text[end - 1] == 'G' && end - 2 >= from && CharClass.of(text[end - 2]) == CharClass.LATIN;
    }

    /** Whether it is named as firms, schools and workshops are: 丸三バスグループ, 県立図書館, ゆめ工房; 人事グループ is a unit. */
    private static boolean firm(char[] text, int from, int name, int end, int suffix) {
        int head = end - suffix;
        if (!FIRMS.holds(text, head, end)) {
            return false;
        }
        if (name < head) {
            int own = LeadingWords.behindWord(text, name, end);
            boolean latin = own < head && CharClass.of(text[head - 1]) == CharClass.LATIN;
            boolean unknown = head - own > (school(text, head) ? 1 : 2)
                    && !latin
                    && stems(text, own, head) > own
                    && !working(text, own, head);
            return unknown && !unitBefore(text, own, head) && !unitBefore(text, from, name);
        }
        int kana = Run.start(text, from, name, CharClass.HIRAGANA);
        return name - kana >= 2 && "のにではがをとも".indexOf(text[name - 1]) < 0;
    }

    /** Whether two signs before the head name a school or a library: 青雲学院, 都立図書館. */
    private static boolean school(char[] text, int head) {
        return text[head] == '学' || (text[head] == '図' && text[head - 1] == '立');
    }

    /** Whether what a unit does, and no firm is called, ends its name: 量子計算グループ. */
    private static boolean working(char[] text, int own, int head) {
        return text[head] == 'グ'
                && WorkWords.STEMS.before(text, own, head) > 1
                && WorkWords.ORGANIZATION_ENDINGS.before(text, own, head) == 0;
    }

    /** Whether all of it is known words. */
    private static boolean known(char[] text, int name, int end) {
        int suffix = WorkWords.UNITS.before(text, name, end);
        return stems(text, name, end - suffix) == name;
    }

    /** 湘南台透析センター is an organisation, 品質管理センター a department. */
    private static boolean center(char[] text, int end) {
        return CENTER.before(text, 0, end) > 0;
    }

    /** A firm or shop that ends like a unit: 有限会社瑞穂製作所, 小島畳店. */
    private static boolean company(char[] text, int run, int end) {
        if (text[end - 1] == '店' && (end - 2 < run || "支本分".indexOf(text[end - 2]) < 0)) {
            return true;
        }
        for (int i = run + 2; i < end; i++) {
            if (WorkWords.LEGAL_FORMS.before(text, run, i) > 0) {
                return true;
            }
        }
        return false;
    }

    /** 本店 and センター alone are departments only where the whole text is one. */
    private static int none(char[] text, int name, int end) {
        return WorkWords.UNITS.holds(text, name, end) && end - name >= 2 && text[end - 2] == '本' ? name : -1;
    }

    /**
     * Where the name of a unit begins that directly follows another, when a word of the other's head may be the name's,
     * too: behind 支店 in 高崎支店契約業務課, behind 工業 in (有)田村工業営業本部. The start given when there is no such place.
     */
    private static int behindUnit(char[] text, int from, int start, int end) {
        boolean formed = formBefore(text, Run.start(text, from, end, Edges.LETTERS));
        for (int cut = start; cut < end; cut++) {
            boolean before = unitBefore(text, from, cut) || (formed && houseBefore(text, from, cut));
            if (before && knownStems(text, cut, end) == cut) {
                return cut;
            }
        }
        return start;
    }

    /** Whether an organisation ends here to which the unit belongs: 青葉法律事務所総務部. */
    private static boolean houseBefore(char[] text, int from, int end) {
        int ending = WorkWords.ORGANIZATION_ENDINGS.before(text, from, end);
        if (WorkWords.LEGAL_FORMS.before(text, from, end) > 0
                || WorkWords.ORGANIZATION_NAMES.before(text, from, end) > 2
                || HALLS.before(text, from, end) > 0) {
            return true;
        }
        return ending >= 2
                && end - ending > from
                && Edges.letter(text[end - ending - 1])
                && (WorkWords.STEMS.before(text, from, end) < ending
                        || formBefore(text, Run.start(text, from, end, Edges.LETTERS)));
    }

    /** Whether a legal form stands before a name: (有)田村工業. */
    private static boolean formBefore(char[] text, int name) {
        return WorkWords.LEGAL_FORMS.before(text, Math.max(0, name - LONGEST_FORM), name) > 0;
    }

    private static boolean unitBefore(char[] text, int from, int end) {
        return WorkWords.UNITS.before(text, from, end) > 0;
    }

    /** An unknown name of two to six letters, 血液浄化部; a faculty's may be one, 医学部. */
    private static boolean short_(char[] text, int run, int end, int suffix) {
        int length = end - run;
        boolean faculty = length == 1 && suffix == 2 && text[end] == '学';
        boolean same = end > run && text[end - 1] == '同'; // 鎌田義広同部次長
        return (faculty || length >= 2) && !same && length <= 6 + suffix && CharClass.of(text[run]) != CharClass.DIGIT;
    }

    /** Known words before the head of a unit, or one in katakana that is not: ウェルビーイング推進部. */
    private static int stems(char[] text, int from, int end) {
        int known = knownStems(text, from, end);
        int kana = known;
        // アンドウ・安全衛生課: the dot parts a firm from its unit.
        boolean parted = known < end && text[known] == '・';
        while (kana > from && !parted && katakana(text[kana - 1])) {
            kana--;
        }
        if (known - kana < 3) {
            return known;
        }
        int before = abbreviated(text, from, knownStems(text, from, kana));
        boolean free = Edges.begins(text, from, before) || unitBefore(text, from, before);
        return free ? before : known;
    }

    /** Before a few letters that open a name in katakana: ICTソリューション本部; the index itself when there are none. */
    private static int abbreviated(char[] text, int from, int at) {
        int i = at;
        while (i > from && text[i - 1] >= 'A' && text[i - 1] <= 'Z') {
            i--;
        }
        boolean few = at - i <= LONGEST_LETTERS && (i == from || !Edges.letter(text[i - 1]));
        return few ? i : at;
    }

    private static boolean katakana(char c) {
        byte kind = CharClass.of(c);
        return kind == CharClass.KATAKANA || kind == CharClass.KANA_MARK;
    }

    private static int knownStems(char[] text, int from, int end) {
        int i = end;
        while (i > from) {
            int word = WorkWords.STEMS.before(text, from, i);
            if (word == 0 && CharClass.digit(text[i - 1])) {
                word = 1;
            } else if (word == 0 && (text[i - 1] == '第' || text[i - 1] == '・')) {
                word = i < end ? 1 : 0;
            }
            if (word == 0) {
                break;
            }
            i -= word;
        }
        return i;
    }
}
