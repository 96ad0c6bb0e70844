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
import dev.sekisho.dlp.text.DigitGroups;
import java.util.Set;

/**
 * Finds telephone numbers (03-1234-5678, 09012345678, +81 90 1234 5678): grouped as people write them, bare with eleven
 * digits, bare with ten beside a label, with the country code, and in a column also without the leading zero that a
 * spreadsheet dropped. The extension stays outside.
 */
final class PhoneNumberDetector implements Detector {
    /** How many digits one has that lost its zero. */
    private static final int LEAST_ZEROLESS = 9;

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
            PhoneCell.withoutZero(c, groups, out);
            PhoneCell.withoutAreaCode(c, groups, out);
            if (!found) {
                PhoneCell.mistyped(c, groups, out);
            }
        } else if (!found && groups.count() == 1 && groups.length(0) >= LEAST_ZEROLESS) {
            fieldWithoutZero(c, groups, out);
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
                && !PhoneEdges.labelBefore(text, start, c.windowStart())
                && !(grouped && PhoneEdges.afterNumber(text, start, c.windowStart()));
        boolean more = !callerId
                && first > 0
                && start - groups.end(first - 1) == 1
                && text[start - 1] != ' '
                && text[start - 1] != ')';
        boolean goesOn = DigitGroups.gluedRight(text, end, c.windowEnd())
                && !PhoneEdges.extension(text, end, c.windowEnd())
                && !(grouped
                        && (PhoneEdges.beforeNumber(text, end, c.windowEnd())
                                || PhoneEdges.beforeLabel(text, end, c.windowEnd())));
        if (glued || more || goesOn) {
            return;
        }
        boolean labelled = c.column() != null
                || c.labelled(InfoType.PHONE_NUMBER)
                || PhoneEdges.labelBefore(text, start, c.windowStart());
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

    static void add(
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
