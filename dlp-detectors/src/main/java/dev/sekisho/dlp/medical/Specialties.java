package dev.sekisho.dlp.medical;

import dev.sekisho.dlp.phrase.CellText;
import dev.sekisho.dlp.phrase.Edges;
import dev.sekisho.dlp.phrase.Lexemes;
import dev.sekisho.dlp.text.CharClass;
import dev.sekisho.dlp.text.Run;
import java.util.Map;
import java.util.Objects;

/** Names of medical specialties: known parts, ・ between some of them, and 科 or 外来 at the end. Folded text. */
final class Specialties {
    private static final Map<String, Lexemes> SETS = Lexemes.read(Specialties.class, "specialties.txt");
    private static final Lexemes PARTS = get("part");
    private static final Lexemes HEADS = get("head");
    private static final Lexemes NEXT = get("next");
    /** Short forms, taken only as whole cells. */
    static final Lexemes SHORT = get("short");

    /** Short forms that are nothing else in a sentence. */
    static final Lexemes TOLD = get("told");

    private static final Lexemes NARROWED = get("narrowed");
    private static final Lexemes CENTRES = Lexemes.of("センター", "センター内科", "センター外科", "部門", "班", "グループ", "チーム");
    private static final int LONGEST_REMARK = 10;

    private static final Lexemes HOUSES = get("house");
    private static final Lexemes PARTICLES = Lexemes.of(
            "は", "の", "で", "を", "が", "と", "も", "へ", "や", "に", "にて", "では", "での", "から", "より", "において", "および", "及び", "または",
            "又は", "として", "ならびに", "については", "には", "にも", "との", "へは", "まで", "における", "についても", "とともに", "かつ");
    private static final int LONGEST = 24;

    private Specialties() {}

    private static Lexemes get(String section) {
        return Objects.requireNonNull(SETS.get(section), section);
    }

    /** Where the specialty begins that ends at an index, or -1 when none does. */
    static int start(char[] text, int from, int end) {
        int stop = Math.max(from, end - LONGEST);
        int head = HEADS.before(text, stop, end);
        int i = head == 0 ? end : end - head;
        int start = -1;
        while (i > stop && i < end) {
            int part = PARTS.before(text, stop, i);
            if (part > 0) {
                i -= part;
                start = i;
                continue;
            }
            int joint = start >= 0 && text[i - 1] == '・' ? joined(text, stop, i - 1) : 0;
            if (joint == 0) {
                break;
            }
            i -= joint;
            start = i;
        }
        // 内科 and 外科 are specialties by themselves.
        return start < 0 && head == 2 && text[end - 1] == '科' ? end - 2 : start;
    }

    /** The length of ・ and what stands before it, when that is a part or a specialty of its own: 内科・消化器科. */
    private static int joined(char[] text, int stop, int dot) {
        int part = PARTS.before(text, stop, dot);
        if (part > 0) {
            return part + 1;
        }
        int whole = dot > stop && text[dot - 1] == '科' ? start(text, stop, dot) : -1;
        return whole < 0 ? 0 : dot - whole + 1;
    }

    /** Where a specialty ends with what it is narrowed to in brackets: 眼科（角膜）, 整形外科（上肢）. */
    static int withRemark(char[] text, int end, int to) {
        if (end >= to || text[end] != '(') {
            return end;
        }
        for (int i = end + 2; i < Math.min(to, end + LONGEST_REMARK + 2); i++) {
            if (text[i] == ')') {
                boolean known = PARTS.holds(text, end + 1, i) || NARROWED.holds(text, end + 1, i);
                return known ? i + 1 : end;
            }
        }
        return end;
    }

    /** Whether a whole stretch of text is a specialty, or what lists call one: 乳腺センター, 循内, 消化器（肝胆膵）. */
    static boolean whole(char[] text, int from, int to) {
        int base = to;
        if (to - from > 3 && text[to - 1] == ')') {
            base = CellText.opening(text, from, to - 1);
            base = withRemark(text, base, to) == to ? base : to;
        }
        int centre = CENTRES.before(text, from, base);
        return start(text, from, base) == from
                || SHORT.holds(text, from, base)
                || (centre > 0 && parts(text, from, base - centre) == from);
    }

    /** Where a run of parts begins that ends here, ・ between some. */
    private static int parts(char[] text, int from, int end) {
        int i = end;
        while (i > from) {
            int part = PARTS.before(text, from, i);
            if (part == 0 && !(text[i - 1] == '・' && i < end)) {
                return i;
            }
            i -= Math.max(1, part);
        }
        return i;
    }

    /** Whether a specialty may begin at an index: nothing stands before it that would make it part of a name. */
    static boolean free(char[] text, int from, int at) {
        if (at <= from) {
            return true;
        }
        char before = text[at - 1];
        if (CharClass.of(before) == CharClass.HIRAGANA) {
            int run = Run.start(text, from, at, CharClass.HIRAGANA);
            return PARTICLES.before(text, run, at) > 0;
        }
        if (before == '・') {
            return at - 2 >= from && text[at - 2] == '科';
        }
        return !Edges.letter(before) || HOUSES.before(text, from, at) > 0;
    }

    /** Whether it ends here: what follows does not make it a person, a place or another word. */
    static boolean ends(char[] text, int at, int to) {
        if (at >= to || (!Edges.letter(text[at]) && text[at] != '・')) {
            return true;
        }
        if (text[at] == '・') {
            int next = next(text, at + 1, to);
            return at + 1 >= to
                    || !Edges.letter(text[at + 1])
                    || (next - at == 3 && start(text, at + 1, next) == at + 1);
        }
        for (int n = 1; n <= Math.min(4, to - at); n++) {
            if (NEXT.holds(text, at, at + n)) {
                return !(text[at] == '医' && n == 2);
            }
        }
        return CharClass.digit(text[at]) || start(text, at, next(text, at, to)) == at;
    }

    /** Behind the next 科. */
    private static int next(char[] text, int at, int to) {
        for (int i = at; i < Math.min(to, at + 12); i++) {
            if (text[i] == '科') {
                return i + 1;
            }
            if (!Edges.letter(text[i])) {
                break;
            }
        }
        return at;
    }
}
