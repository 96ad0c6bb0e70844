package dev.sekisho.dlp.phone;

import dev.sekisho.dlp.identifier.Surroundings;
import dev.sekisho.dlp.inspect.Candidate;
import dev.sekisho.dlp.inspect.CharRun;
import dev.sekisho.dlp.inspect.Detections;
import dev.sekisho.dlp.inspect.Detector;
import dev.sekisho.dlp.inspect.Evidence;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.inspect.Triggers;
import dev.sekisho.dlp.text.CharClass;
import dev.sekisho.dlp.text.DigitGroups;
import dev.sekisho.dlp.text.Run;
import java.util.Locale;
import java.util.Set;

/**
 * Finds telephone numbers (03-1234-5678, 09012345678, +81 90 1234 5678): grouped as people write them, bare with eleven
 * digits, bare with ten beside a label, with the country code, and in a column also without the leading zero that a
 * spreadsheet dropped. The extension stays outside.
 */
final class PhoneNumberDetector implements Detector {
    private static final Set<String> GLUED_LABELS =
            Set.of("tel", "fax", "phone", "mobile", "m", "t", "f", "ph", "p", "cell", "telfax", "no");
    private static final int LAST_DIGITS = 4;
    /** How many digits a number may have that lost some or got one too many. */
    private static final int LEAST_MISTYPED = 8;

    private static final int MOST_MISTYPED = 12;
    /** How many digits one has that lost its zero. */
    private static final int LEAST_ZEROLESS = 9;

    private static final int MOST_JOINTS = 2;

    private static final String[] LABELS = {
        "電話番号", "電話", "携帯電話", "携帯番号", "携帯", "自宅電話", "自宅TEL", "勤務先電話", "勤務先TEL", "連絡先電話番号", "連絡先", "緊急連絡先", "FAX",
                "ファックス",
        "ファクス", "ファクシミリ", "FAX番号", "TEL", "TEL/FAX", "phone", "phone number", "mobile", "telephone", "cell", "tel no",
                "直通", "代表電話", "内線",
        "スマホ", "でんわ", "☎", "℡"
    };
    private static final String[] NEGATIVES = {
        "注文番号",
        "注文",
        "受注",
        "発注",
        "伝票",
        "品番",
        "型番",
        "追跡",
        "お問い合わせ番号",
        "シリアル",
        "ISBN",
        "JAN",
        "バージョン",
        "管理番号",
        "会員番号",
        "顧客番号",
        "受付番号",
        "整理番号",
        "口座",
        "金額",
        "合計",
        "単価",
        "円",
        "¥",
        "id=",
        "ID:",
        "version",
        "order"
    };

    private final Triggers triggers = Triggers.builder()
            .run(CharRun.DIGITS, 8)
            .labels(InfoType.PHONE_NUMBER, LABELS)
            .negatives(InfoType.PHONE_NUMBER, NEGATIVES)
            .columns(InfoType.PHONE_NUMBER)
            .build();

    @Override
    public String id() {
        return "jp-phone-number";
    }

    @Override
    public Set<InfoType> infoTypes() {
        return Set.of(InfoType.PHONE_NUMBER);
    }

    @Override
    public Triggers triggers() {
        return triggers;
    }

    @Override
    public void examine(Candidate c, Detections out) {
        DigitGroups groups = new DigitGroups().read(c.text(), c.start(), c.end());
        boolean found = false;
        for (int first = 0; first < groups.count(); ) {
            int last = longest(c, groups, first, out);
            found |= last >= 0;
            first = last >= 0 ? last + 1 : first + 1;
        }
        if (c.column() != null) {
            withoutZero(c, groups, out);
            withoutAreaCode(c, groups, out);
            if (!found) {
                mistyped(c, groups, out);
            }
        } else if (!found && groups.count() == 1 && groups.length(0) >= LEAST_ZEROLESS) {
            fieldWithoutZero(c, groups, out);
        }
    }

    /** A digit short or of an area that there is none of, a number that fills its cell still tells whose it is. */
    private static void mistyped(Candidate c, DigitGroups groups, Detections out) {
        int last = groups.count() - 1;
        boolean filled = last >= 0
                && last <= MOST_JOINTS
                && groups.start(0) == c.windowStart()
                && groups.end(last) == c.windowEnd()
                && groups.digits() >= LEAST_MISTYPED
                && groups.digits() <= MOST_MISTYPED;
        char[] text = c.text();
        int start = c.windowStart();
        if (filled && text[start] == '0' && text[start + 1] >= '1' && text[start + 1] <= '9') {
            add(c, start, c.windowEnd(), Likelihood.LIKELY, true, false, out);
        }
    }

    /** Lists of one place leave out its area code: 299-0101, (299)0102, 22-1234. */
    private static void withoutAreaCode(Candidate c, DigitGroups groups, Detections out) {
        if (groups.count() != 2 || !Grouping.local(c.text(), groups)) {
            return;
        }
        char[] text = c.text();
        int start = groups.start(0);
        int end = groups.end(1);
        boolean bracket = start > c.windowStart() && text[start - 1] == '(' && text[groups.end(0)] == ')';
        start -= bracket ? 1 : 0;
        if (!DigitGroups.gluedLeft(text, start, c.windowStart()) && !DigitGroups.gluedRight(text, end, c.windowEnd())) {
            add(c, start, end, Likelihood.LIKELY, true, false, out);
        }
    }

    /** Reports the longest number that starts with a group; gives its last group, or -1. */
    private static int longest(Candidate c, DigitGroups groups, int first, Detections out) {
        if (Country.joined(c.text(), groups, first, c.windowStart())) {
            boolean announced = c.labelled(InfoType.PHONE_NUMBER);
            add(c, groups.start(first) - 1, groups.end(first), Likelihood.VERY_LIKELY, announced, false, out);
            return first;
        }
        int international = Country.code(c.text(), groups, first, c.windowStart());
        if (international >= 0) {
            return abroad(c, groups, first, international, out);
        }
        if (c.text()[groups.start(first)] != '0' || areaCode(c.text(), groups, first, c.windowStart())) {
            return -1;
        }
        StringBuilder digits = new StringBuilder(12);
        int found = -1;
        for (int last = first; last < groups.count() && last < first + 3 && digits.length() < 11; last++) {
            digits.append(c.text(), groups.start(last), groups.length(last));
            if (NumberPlan.number(digits) && Grouping.plausible(digits, groups, first, last)) {
                found = last;
            }
        }
        if (found >= 0) {
            report(c, groups, first, found, out);
        }
        return found;
    }

    /** Whether a remark tells the area code alone, the number behind it: （市外局番03）5321-1111. */
    private static boolean areaCode(char[] text, DigitGroups groups, int first, int windowStart) {
        int at = groups.start(first);
        at -= at > windowStart && text[at - 1] == 'は' ? 1 : 0;
        boolean closed = first + 1 < groups.count() && text[groups.end(first)] == ')';
        return closed && at - 2 >= windowStart && text[at - 1] == '番' && text[at - 2] == '局';
    }

    private static int abroad(Candidate c, DigitGroups groups, int first, int national, Detections out) {
        StringBuilder digits = new StringBuilder("0");
        for (int last = national; last < groups.count() && digits.length() < 11; last++) {
            boolean trunk = last == national && groups.length(last) == 1 && c.text()[groups.start(last)] == '0';
            int from = groups.start(last) + (last == national && c.text()[groups.start(last)] == '0' ? 1 : 0);
            digits.append(c.text(), from, groups.end(last) - from);
            if (!trunk && NumberPlan.number(digits)) {
                int start = Country.start(c.text(), groups.start(first), groups.end(first), c.windowStart());
                boolean announced = c.labelled(InfoType.PHONE_NUMBER);
                add(c, start, groups.end(last), Likelihood.VERY_LIKELY, announced, false, out);
                return last;
            }
        }
        return -1;
    }

    private static void report(Candidate c, DigitGroups groups, int first, int last, Detections out) {
        char[] text = c.text();
        int start = groups.start(first);
        boolean bracket = start > c.windowStart() && text[start - 1] == '(' && closes(text, groups, first, last);
        start -= bracket ? 1 : 0;
        int end = groups.end(last);
        boolean callerId = first > 0 && callerId(text, groups, first - 1);
        boolean grouped = last > first;
        boolean glued = !callerId
                && DigitGroups.gluedLeft(text, start, c.windowStart())
                && !labelGlued(text, start, c.windowStart())
                && !(grouped && afterNumber(text, start, c.windowStart()));
        boolean more = !callerId
                && first > 0
                && start - groups.end(first - 1) == 1
                && text[start - 1] != ' '
                && text[start - 1] != ')';
        boolean goesOn = DigitGroups.gluedRight(text, end, c.windowEnd())
                && !extension(text, end, c.windowEnd())
                && !(grouped && (beforeNumber(text, end, c.windowEnd()) || beforeLabel(text, end, c.windowEnd())));
        if (glued || more || goesOn) {
            return;
        }
        boolean labelled =
                c.column() != null || c.labelled(InfoType.PHONE_NUMBER) || labelGlued(text, start, c.windowStart());
        boolean against = c.column() == null && c.contradicted(InfoType.PHONE_NUMBER);
        boolean amount = first == last && Surroundings.amount(text, start, end, c.windowStart(), c.windowEnd());
        boolean official = labelled || official(text, groups, first, last);
        Likelihood likelihood = likelihood(last - first + 1, official, labelled, against || amount);
        if (!amount || labelled) {
            add(c, start, end, likelihood, labelled, against || amount, out);
        }
    }

    /** 184 and 186 before a number hide or show the caller's. */
    private static boolean callerId(char[] text, DigitGroups groups, int group) {
        int at = groups.start(group);
        return group == 0
                && groups.length(group) == 3
                && text[at] == '1'
                && text[at + 1] == '8'
                && (text[at + 2] == '4' || text[at + 2] == '6');
    }

    private static boolean official(char[] text, DigitGroups groups, int first, int last) {
        StringBuilder digits = new StringBuilder(12);
        for (int group = first; group <= last; group++) {
            digits.append(text, groups.start(group), groups.length(group));
        }
        return Grouping.official(digits, groups, first, last);
    }

    /** Without a label, groups that are not those of the numbering plan make a number possible at most. */
    private static Likelihood likelihood(int groups, boolean official, boolean labelled, boolean against) {
        if (labelled) {
            return against && groups == 1 ? Likelihood.POSSIBLE : Likelihood.VERY_LIKELY;
        }
        if (!official) {
            return !against ? Likelihood.POSSIBLE : groups == 1 ? Likelihood.VERY_UNLIKELY : Likelihood.UNLIKELY;
        }
        if (groups == 1) {
            return against ? Likelihood.UNLIKELY : Likelihood.LIKELY;
        }
        return against ? Likelihood.POSSIBLE : Likelihood.LIKELY;
    }

    /** A spreadsheet reads 09012345678 as a number: nine or ten digits are left. */
    private static void withoutZero(Candidate c, DigitGroups groups, Detections out) {
        boolean one = groups.count() == 1 && c.text()[groups.start(0)] != '0';
        if (one && NumberPlan.number("0" + groups.joined(c.text()))) {
            boolean whole = groups.start(0) == c.windowStart() && groups.end(0) == c.windowEnd();
            Likelihood likelihood = whole ? Likelihood.LIKELY : Likelihood.POSSIBLE;
            add(c, groups.start(0), groups.end(0), likelihood, true, false, out);
        }
    }

    /** The same as the value of a field: mobile_phone=9012345678. */
    private static void fieldWithoutZero(Candidate c, DigitGroups groups, Detections out) {
        char[] text = c.text();
        int start = groups.start(0);
        if (FieldName.before(text, c.windowStart(), start)
                && text[start] != '0'
                && NumberPlan.number("0" + groups.joined(text))
                && !DigitGroups.gluedRight(text, groups.end(0), c.windowEnd())
                && c.labelled(InfoType.PHONE_NUMBER)
                && !c.contradicted(InfoType.PHONE_NUMBER)) {
            add(c, start, groups.end(0), Likelihood.LIKELY, true, false, out);
        }
    }

    private static boolean closes(char[] text, DigitGroups groups, int first, int last) {
        return last > first && text[groups.end(first)] == ')';
    }

    /**
     * TEL03-1234-5678 and M090-1234-5678 are normal in signatures, FAX/03-1234-5678 and F A X:03-1234-5678 in forms.
     */
    private static boolean labelGlued(char[] text, int start, int windowStart) {
        int from = start;
        while (from > windowStart
                && start - from < 8
                && (CharClass.of(text[from - 1]) == CharClass.LATIN
                        || ".:/".indexOf(text[from - 1]) >= 0
                        || spelledOut(text, from, windowStart))) {
            from--;
        }
        String word = new String(text, from, start - from)
                .toLowerCase(Locale.ROOT)
                .replace(".", "")
                .replace(":", "")
                .replace(" ", "")
                .replace("/", "");
        return GLUED_LABELS.contains(word);
    }

    /** Whether a space stands before an index between two letters that stand alone. */
    private static boolean spelledOut(char[] text, int at, int windowStart) {
        return at - 2 >= windowStart
                && at + 1 < text.length
                && text[at - 1] == ' '
                && CharClass.of(text[at]) == CharClass.LATIN
                && CharClass.of(text[at + 1]) != CharClass.LATIN
                && CharClass.of(text[at - 2]) == CharClass.LATIN;
    }

    /** Whether a slash parts it from a number before: 03-1234-5678/03-1234-5679. */
    private static boolean afterNumber(char[] text, int start, int windowStart) {
        return start - 2 >= windowStart
                && text[start - 1] == '/'
                && (CharClass.digit(text[start - 2]) || text[start - 2] == ')');
    }

    /**
     * Whether a slash parts it from a number or its label after it, or from the last digits of the next line of the
     * same office: 03-1234-5678/FAX03-1234-5679, 03-5321-1111/1112.
     */
    private static boolean beforeNumber(char[] text, int end, int windowEnd) {
        if (text[end] != '/' || end + 1 >= windowEnd) {
            return false;
        }
        int to = Run.end(text, end + 1, Math.min(windowEnd, end + 8), CharClass.LATIN);
        return text[end + 1] == '0'
                || lastDigits(text, end + 1, windowEnd)
                || GLUED_LABELS.contains(new String(text, end + 1, to - end - 1).toLowerCase(Locale.ROOT));
    }

    private static boolean lastDigits(char[] text, int from, int windowEnd) {
        int to = Run.end(text, from, Math.min(windowEnd, from + LAST_DIGITS + 1), CharClass.DIGIT);
        return to > from && to - from <= LAST_DIGITS && !DigitGroups.gluedRight(text, to, windowEnd);
    }

    /** Whether the label of the next number follows at once: TEL03-1234-5678FAX03-1234-5679. */
    private static boolean beforeLabel(char[] text, int end, int windowEnd) {
        int to = Run.end(text, end, Math.min(windowEnd, end + 8), CharClass.LATIN);
        int next = to < windowEnd && text[to] == ':' ? to + 1 : to;
        return to - end >= 3
                && next < windowEnd
                && CharClass.digit(text[next])
                && GLUED_LABELS.contains(new String(text, end, to - end).toLowerCase(Locale.ROOT));
    }

    private static boolean extension(char[] text, int end, int windowEnd) {
        return end + 2 < windowEnd
                && (text[end] == 'e' || text[end] == 'E' || text[end] == 'x')
                && CharClass.of(text[end + 1]) != CharClass.DIGIT;
    }

    private static void add(
            Candidate c,
            int start,
            int end,
            Likelihood likelihood,
            boolean announced,
            boolean against,
            Detections out) {
        Evidence basis = c.column() != null ? c.columnEvidence() : announced ? Evidence.LABEL : Evidence.SHAPE;
        Evidence doubt = against ? Evidence.NEGATIVE_CONTEXT : Evidence.SHAPE;
        out.add(InfoType.PHONE_NUMBER, start, end, likelihood, Evidence.SHAPE, basis, doubt);
    }
}
