package dev.sekisho.dlp.phone;

import dev.sekisho.dlp.inspect.Candidate;
import dev.sekisho.dlp.inspect.Detections;
import dev.sekisho.dlp.inspect.Detector;
import dev.sekisho.dlp.inspect.Evidence;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.inspect.Triggers;
import dev.sekisho.dlp.name.PersonNames;
import dev.sekisho.dlp.phrase.Lexemes;
import dev.sekisho.dlp.text.CharClass;
import dev.sekisho.dlp.text.DigitGroups;
import dev.sekisho.dlp.text.Run;
import dev.sekisho.dlp.text.SpelledDigits;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds telephone numbers that only the word right before them tells: without an area code (電話 52-1234, 役場 22-2111,
 * 秋本（48-2231）), with joints that stand in other numbers too (03/3456/7890, 090・1234・5678), in circled digits or,
 * without an area code, in kanji. With such joints it finds those that everybody knows by their first and the length of
 * their groups without a word, too. Immutable and thread-safe.
 */
final class AnnouncedPhoneDetector implements Detector {
    private static final InfoType TYPE = InfoType.PHONE_NUMBER;
    private static final String JOINTS = "-ー~・/_.)(]〕】の局 ";
    private static final String BETWEEN = " :=.()[]>|│】〔【";
    private static final int LONGEST_GAP = 6;
    private static final int LONGEST_REMARK = 12;
    private static final int LONGEST_JOINT = 3;
    private static final int LONGEST_CODE = 5;
    private static final int SUBSCRIBER = 4;
    private static final int MOST_DIGITS = 11;
    /** What a number counts or orders that one of these stands behind. */
    private static final String COUNTED = "円件個台本名人回年月日号番時分秒歳才点%％社店局床室便枚冊着ページ";

    /** What begins numbers that need no word, each with the lengths of the groups behind it. */
    private static final String[] OPENINGS = {"050", "070", "080", "090", "03", "06", "0120"};

    /** Whom people of one town call without the area code, the number right behind. */
    private static final String[] PLACES = {
        "役場", "役所", "消防署", "警察署", "交番", "公民館", "診療所", "病院", "医院", "クリニック", "薬局", "学校", "保育園", "保育所", "幼稚園", "事務所",
        "事務局", "会館", "宅"
    };

    private static final Lexemes OF_PLACES = Lexemes.of(PLACES);

    /** What begins a number in brackets behind whoever has it. */
    private static final String[] BRACKETED = {"(2", "(3", "(4", "(5", "(6", "(7", "(8", "(9"};

    /** Brackets around the first digits of a number, besides round ones: [090]1234-5678. */
    private static final String SQUARE = "[〔【";

    private static final String SQUARE_CLOSED = "]〕】";
    private static final String[] SQUARED = {"[0", "〔0", "【0"};

    /** What announces nothing but a telephone number. */
    private static final Lexemes TELEPHONE = Lexemes.of("☎", "℡", "電話", "電話番号", "TEL", "Tel", "tel", "FAX", "Fax");

    private static final double NAME = 0.2;
    private static final int LONGEST_SURNAME = 3;

    /** With what newspapers join the groups of every number: 0766・82・0147. */
    private static final String AREA_JOINT = "・";

    private static final String[] ODD_JOINTS = {" - ", " ー ", "・", "/", "の", "~", "_"};

    private final Triggers triggers = Triggers.builder()
            .literals(opened())
            .literals(
                    "電話番号", "電話", "TEL", "Tel", "tel", "℡", "☎", "FAX", "Fax", "fax", "ファックス", "ファクス", "携帯", "直通",
                    "連絡先", "自宅", "勤務先", "Phone", "phone", "PHONE", "Mobile", "mobile", "でんわ", "テレフォン", "電 話", "市外局番")
            .literals(PLACES)
            .literals(BRACKETED)
            .literals(SQUARED)
            .build();

    @Override
    public String id() {
        return "jp-phone-number-announced";
    }

    @Override
    public Set<InfoType> infoTypes() {
        return Set.of(TYPE);
    }

    @Override
    public Triggers triggers() {
        return triggers;
    }

    @Override
    public void examine(Candidate c, Detections out) {
        if (c.column() != null) {
            return;
        }
        char[] text = c.text();
        if (CharClass.digit(text[c.start()])) {
            opened(c, out);
            return;
        }
        if (text[c.start()] == '(') {
            bracketed(c, out);
            return;
        }
        if (SQUARE.indexOf(text[c.start()]) >= 0) {
            squared(c, out);
            return;
        }
        int start = start(text, c.end(), c.windowEnd());
        if (start < 0) {
            return;
        }
        Spoken number = Spoken.read(text, start, c.windowEnd());
        if (OF_PLACES.holds(text, c.start(), c.end())) {
            if (number.local() && number.tight && free(text, number.end, c.windowEnd()) && !c.contradicted(TYPE)) {
                out.add(TYPE, start, number.end, Likelihood.POSSIBLE, Evidence.SHAPE, Evidence.NEIGHBOUR);
            }
            return;
        }
        int close = start + number.firstLength;
        boolean opened = text[start - 1] == '(' && close < c.windowEnd() && text[close] == ')';
        start -= opened || number.squared(text, start) ? 1 : 0;
        boolean counted = !free(text, number.end, c.windowEnd());
        boolean whole = NumberPlan.number(number.digits) && number.groups <= 3 && number.firstLength >= 2;
        boolean village = number.village() && TELEPHONE.holds(text, c.start(), c.end());
        if (!counted && (whole || number.local() || village) && !c.contradicted(TYPE)) {
            Likelihood likelihood = whole ? Likelihood.VERY_LIKELY : Likelihood.LIKELY;
            out.add(TYPE, start, number.end, likelihood, Evidence.SHAPE, Evidence.LABEL);
        }
    }

    /** Reports the number of who is named before its brackets or those of its exchange: 秋本（48-2231）, 秋本（48）2231. */
    private static void bracketed(Candidate c, Detections out) {
        char[] text = c.text();
        int from =
                Run.start(text, Math.max(c.windowStart(), c.start() - LONGEST_SURNAME - 1), c.start(), CharClass.KANJI);
        int length = c.start() - from;
        if (length < 2 || length > LONGEST_SURNAME) {
            return;
        }
        Spoken number = Spoken.read(text, c.start() + 1, c.windowEnd());
        boolean inside = number.tight && number.end < c.windowEnd() && text[number.end] == ')';
        boolean exchange = number.between.equals(")") && free(text, number.end, c.windowEnd());
        int start = exchange ? c.start() : c.start() + 1;
        if (number.local()
                && (inside || exchange)
                && !c.contradicted(TYPE)
                && PersonNames.plausibility(new String(text, from, length), 0, length) >= NAME) {
            out.add(TYPE, start, number.end, Likelihood.POSSIBLE, Evidence.SHAPE, Evidence.NEIGHBOUR);
        }
    }

    /** Reports [090]1234-5678 and 〔03〕1234-5678: whole, with what people part first by its length in the brackets. */
    private static void squared(Candidate c, Detections out) {
        char[] text = c.text();
        Spoken number = Spoken.read(text, c.start() + 1, c.windowEnd());
        boolean whole = number.squared(text, c.start() + 1)
                && NumberPlan.number(number.digits)
                && number.firstLength == Math.max(AreaCodes.length(number.digits), number.opening());
        if (whole && free(text, number.end, c.windowEnd()) && !c.contradicted(TYPE)) {
            out.add(TYPE, c.start(), number.end, Likelihood.LIKELY, Evidence.SHAPE);
        }
    }

    /** Whether nothing is counted or goes on behind a number. */
    private static boolean free(char[] text, int end, int limit) {
        return end >= limit || (COUNTED.indexOf(text[end]) < 0 && !glued(text, end, limit));
    }

    private static String[] opened() {
        List<String> opened = new ArrayList<>();
        for (String opening : OPENINGS) {
            for (String joint : ODD_JOINTS) {
                opened.add(opening + joint);
            }
        }
        for (String code : AreaCodes.all()) {
            opened.add(code + AREA_JOINT);
        }
        return opened.toArray(new String[0]);
    }

    /** Reports 090/1234/5678 and the like: whole, with one kind of joint, and in the groups of its kind. */
    private static void opened(Candidate c, Detections out) {
        char[] text = c.text();
        Spoken number = Spoken.read(text, c.start(), c.windowEnd());
        boolean whole = number.groups == 3
                && number.even
                && NumberPlan.number(number.digits)
                && (number.service() || number.byArea());
        boolean glued = DigitGroups.gluedLeft(text, c.start(), c.windowStart())
                || DigitGroups.gluedRight(text, number.end, c.windowEnd());
        if (whole && !glued && !c.contradicted(TYPE)) {
            out.add(TYPE, c.start(), number.end, Likelihood.LIKELY, Evidence.SHAPE);
        }
    }

    private static boolean glued(char[] text, int end, int limit) {
        byte kind = CharClass.of(text[end]);
        boolean joint = text[end] == '-' && end + 1 < limit && CharClass.digit(text[end + 1]);
        return kind == CharClass.DIGIT || kind == CharClass.LATIN || joint;
    }

    /** Where the number begins behind the word, or -1 where something else is said. */
    private static int start(char[] text, int label, int limit) {
        int i = gap(text, label, limit);
        if (i < limit && text[i] == '番' && i + 1 < limit && text[i + 1] == '号') {
            i = gap(text, i + 2, limit);
        }
        if (i < limit && (text[i] == 'は' || text[i] == '、')) {
            i = gap(text, i + 1, limit);
        }
        if (text[label - 1] == '番' && i < limit && text[i] == '0') { // 市外局番0595、21-4111
            int code = i;
            i = Run.end(text, i, Math.min(limit, code + LONGEST_CODE + 1), CharClass.DIGIT);
            i = i < limit && (text[i] == '、' || text[i] == ')') ? gap(text, i + 1, limit) : limit;
        }
        if (i < limit && text[i] == '市') { // (市外局番0191)
            int close = i;
            while (close < limit && close - i < LONGEST_REMARK && text[close] != ')') {
                close++;
            }
            i = close < limit && text[close] == ')' ? gap(text, close + 1, limit) : limit;
        }
        boolean digit = i < limit && SpelledDigits.digit(text[i]) >= 0;
        return digit && !(i == label && CharClass.of(text[i]) == CharClass.KANJI) ? i : -1;
    }

    private static int gap(char[] text, int from, int limit) {
        return Run.end(text, from, Math.min(limit, from + LONGEST_GAP), BETWEEN);
    }

    /** The digits that stand together from one on, and the groups that joints make of them. */
    private static final class Spoken {
        private final StringBuilder digits = new StringBuilder(MOST_DIGITS + 1);
        private int groups = 1;
        private int firstLength;
        private int lastLength;
        private int end;
        private boolean hyphened = true;
        private boolean even = true;
        /** Whether every joint is a hyphen and nothing else. */
        private boolean tight = true;

        private String between = "";

        static Spoken read(char[] text, int start, int limit) {
            Spoken spoken = new Spoken();
            int i = start;
            while (i < limit && spoken.digits.length() <= MOST_DIGITS && SpelledDigits.digit(text[i]) >= 0) {
                spoken.digits.append((char) ('0' + SpelledDigits.digit(text[i])));
                spoken.lastLength++;
                i++;
                spoken.end = i;
                int joint = joint(text, i, limit);
                if (joint > i) {
                    spoken.joined(new String(text, i, joint - i));
                    i = joint;
                }
            }
            spoken.firstLength = spoken.groups == 1 ? spoken.lastLength : spoken.firstLength;
            return spoken;
        }

        private void joined(String joint) {
            firstLength = groups == 1 ? lastLength : firstLength;
            even &= groups == 1 || joint.equals(between);
            between = joint;
            groups++;
            lastLength = 0;
            tight &= joint.equals("-");
            hyphened &= "-ー)(".contains(joint.strip()) && (joint.length() == 1 || joint.equals(") "));
        }

        /** One past a joint and the spaces around it, where another digit follows; else the index itself. */
        private static int joint(char[] text, int at, int limit) {
            int i = at;
            int signs = 0;
            while (i < limit && i - at < LONGEST_JOINT && JOINTS.indexOf(text[i]) >= 0) {
                signs += text[i] == ' ' ? 0 : 1;
                i++;
            }
            return signs <= 1 && i < limit && SpelledDigits.digit(text[i]) >= 0 ? i : at;
        }

        /** Whether its first digits stand in brackets that are not round. */
        private boolean squared(char[] text, int start) {
            int open = groups > 1 && groups <= 3 ? SQUARE.indexOf(text[start - 1]) : -1;
            return open >= 0 && text[start + firstLength] == SQUARE_CLOSED.charAt(open);
        }

        /** How many digits begin a mobile number or one of a service. */
        private int opening() {
            return NumberPlan.service(digits) ? SUBSCRIBER : NumberPlan.mobile(digits) ? SUBSCRIBER - 1 : 0;
        }

        /** Groups of a mobile number, of a service or of one of the largest towns: 090・1234・5678, 0120・123・456. */
        private boolean service() {
            return lastLength == (firstLength == SUBSCRIBER ? SUBSCRIBER - 1 : SUBSCRIBER)
                    && digits.length() == firstLength + 2 * lastLength;
        }

        /** An area code, an exchange and a subscriber's number. */
        private boolean byArea() {
            return between.equals(AREA_JOINT)
                    && lastLength == SUBSCRIBER
                    && NumberPlan.geographic(digits)
                    && AreaCodes.length(digits) == firstLength;
        }

        /** An exchange of one digit, as villages have it among themselves: ☎5-3311. */
        private boolean village() {
            return groups == 2 && tight && firstLength == 1 && lastLength == SUBSCRIBER && digits.charAt(0) >= '2';
        }

        /** An exchange and a subscriber's number: 52-1234. */
        private boolean local() {
            return groups == 2
                    && hyphened
                    && digits.charAt(0) >= '2'
                    && firstLength >= 2
                    && firstLength <= SUBSCRIBER
                    && lastLength == SUBSCRIBER
                    && !(firstLength == SUBSCRIBER && year());
        }

        /** Whether it begins as years do: 2020-2024. */
        private boolean year() {
            return digits.indexOf("19") == 0 || digits.indexOf("20") == 0;
        }
    }
}
