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

    private static final int MOST_UNITS = 5;
    /** Units that are named after places, so that any name will do. */
    private static final Lexemes PLACES =
            Lexemes.of("支店", "支社", "支所", "支部", "出張所", "営業所", "事業所", "工場", "支局", "総局", "分室", "病棟");

    /** Heads of units in Latin letters that firms are not called by. */
    private static final Lexemes LATIN =
            Lexemes.of("Division", "Department", "Dept.", "Dept", "Div.", "Section", "Team", "Unit");

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

    private static final Lexemes AREAS = Lexemes.of("エリア");

    /** What one does in a unit, joined to its name. */
    private static final Lexemes BELONGS = Lexemes.of(
            "所属", "担当", "勤務", "在籍", "在任", "在職", "配属", "異動", "転属", "出身", "兼務", "内線", "直通", "気付", "御中", "一同", "各位", "宛",
            "様");

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
        return UnitName.katakana(text[headStart])
                && UnitName.unitBefore(text, Math.max(0, headStart - UnitName.LONGEST_NAME), headStart)
                && titled(text, headStart, to);
    }

    /** Behind a part of the unit that is named one space behind it and is no unit elsewhere: 設備保全課 2直. */
    private static int part(char[] text, int at, int to) {
        if (at >= to || text[at] != ' ') {
            return at;
        }
        int end = Run.end(text, at + 1, Math.min(to, at + UnitName.LONGEST_NAME + 1), Edges.LETTERS);
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
        if (start >= 0 && twoOffices(text, start, end)) {
            return -1;
        }
        int latin = start < 0 ? -1 : LatinWords.start(text, stop, start, end);
        int behind = latin < 0 ? latin : LeadingWords.behindWord(text, latin, end);
        // 新規事業部: what is left is no more than the head.
        behind = behind > latin && WorkWords.UNITS.holds(text, behind, end) ? latin : behind;
        return behind >= 0 && behind < end && text[behind] == '・' ? behind + 1 : behind;
    }

    /** Whether somebody holds two offices, of which the second was taken for a unit with the first: 課長補佐兼政策担当. */
    private static boolean twoOffices(char[] text, int from, int end) {
        int both = end - 1;
        while (both > from && text[both] != '兼') {
            both--;
        }
        int title = both > from ? TITLES.start(text, from, both) : -1;
        return title >= from;
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
        while (space > from && end - space <= UnitName.LONGEST_NAME && text[space] != ' ') {
            space--;
        }
        return space > from && text[space] == ' ' && part(text, space, end) == end ? space : end;
    }

    @Override
    public boolean whole(char[] text, int from, int to) {
        return (start(text, from, to) == from && !WorkWords.NO_UNITS_ALONE.holds(text, from, to))
                || WorkWords.WHOLE_UNITS.holds(text, from, to);
    }

    /** Where one of the areas begins that shops and sales are divided into, or -1: 第2エリア. */
    private static int area(char[] text, int from, int end) {
        int number = end - AREAS.before(text, from, end);
        int digits = number < end ? Run.start(text, from, number, CharClass.DIGIT) : number;
        int start = digits > from && text[digits - 1] == '第' ? digits - 1 : digits;
        return digits < number && Edges.begins(text, from, start) ? start : -1;
    }

    /** One unit that ends here: 第二営業部. */
    private static int unit(char[] text, int from, int end) {
        int suffix = WorkWords.UNITS.before(text, from, end);
        if (suffix == 0 && area(text, from, end) >= 0) {
            return area(text, from, end);
        }
        if (suffix == 0 || LatinWords.inside(text, from, end - suffix) || NoUnit.ends(text, from, end, suffix)) {
            return -1;
        }
        int head = end - suffix;
        int joint = JoinedEmployer.end(text, from, head, end);
        if (joint >= 0) {
            return joint;
        }
        int name = UnitName.lettered(text, from, UnitName.stems(text, from, head), head, end);
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
        boolean place = (center > 0 && run < end - center && end - center - run <= UnitName.LONGEST_NAME)
                || (placed && run < head && head - run <= UnitName.LONGEST_NAME);
        int branch = placed ? Branches.start(text, run, head) : -1;
        if (branch >= 0) {
            return branch;
        }
        int town = run == head ? Branches.kanaBefore(text, from, run) : 0;
        if (town > 0 && (suffix > 1 || place)) {
            return run - town;
        }
        int kana = run < head && "課室係部局".indexOf(text[end - 1]) >= 0 ? UnitName.kanaName(text, from, run, end) : run;
        if (kana < run) {
            return kana;
        }
        if (!named || !Edges.begins(text, from, name)) {
            int behind = UnitName.behindOther(text, from, name, end, suffix);
            boolean unknown = place || UnitName.short_(text, run, head, suffix) || (suffix > 1 && run == head);
            name = behind >= 0 ? behind : unknown ? run : -1;
        }
        if (name < 0
                || NoUnit.firm(text, from, name, end, suffix)
                || (!known(text, name, end)
                        && (NoUnit.company(text, run, end) || (NoUnit.center(text, end) && center == 0)))) {
            return -1;
        }
        return WorkWords.NO_UNITS_ALONE.before(text, name, end) == end - name ? none(text, name, end) : name;
    }

    /** Where a kindergarten's group begins that has a name in hiragana: ひまわり組; -1 when there is none. */
    private static int group(char[] text, int from, int end) {
        int start = Run.start(text, from, end - 1, CharClass.HIRAGANA);
        boolean free = start == from || !Edges.letter(text[start - 1]);
        return text[end - 1] == '組' && end - start >= 3 && end - start <= 7 && free ? start : -1;
    }

    /** Whether all of it is known words. */
    private static boolean known(char[] text, int name, int end) {
        int suffix = WorkWords.UNITS.before(text, name, end);
        return UnitName.stems(text, name, end - suffix) == name;
    }

    /** 本店 and センター alone are departments only where the whole text is one. */
    private static int none(char[] text, int name, int end) {
        return WorkWords.UNITS.holds(text, name, end) && end - name >= 2 && text[end - 2] == '本' ? name : -1;
    }
}
