package dev.sekisho.dlp.contact;

import dev.sekisho.dlp.inspect.Candidate;
import dev.sekisho.dlp.inspect.CharRun;
import dev.sekisho.dlp.inspect.Detections;
import dev.sekisho.dlp.inspect.Detector;
import dev.sekisho.dlp.inspect.Evidence;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.inspect.Triggers;
import dev.sekisho.dlp.text.CharClass;
import dev.sekisho.dlp.text.Run;
import java.util.Set;

/**
 * Finds dates of birth: a date is one only with a label, in a column of them, beside an age or a sex, or where the text
 * tells of a birth: 生年月日：1978/1/13, 昭和53年1月13日（47歳）, 1988年2月29日、大阪府枚方市生まれ.
 */
final class BirthDateDetector implements Detector {
    private static final int LABEL_REACH = 40;
    /** Years of papers in which a date of birth stands beside the age. */
    private static final int EARLIEST_AGED = 1985;

    private static final int LATEST_AGED = 2035;
    /** Each label holds one of these. */
    private static final String LABEL_LETTERS = "生誕bBdD";
    /** What makes another word of 生 behind it: 発生日, 再生日, 衛生日誌. */
    private static final String NOT_BORN = "発派再衛更新";

    private final Triggers triggers = Triggers.builder()
            .run(CharRun.DIGITS, 1)
            .literals("昭和", "平成", "大正", "明治", "令和", "慶応", "文久", "安政", "嘉永", "天保", "千九百", "二千", "一九", "二〇")
            .labels(
                    InfoType.DATE_OF_BIRTH,
                    "生年月日",
                    "出生の年月日",
                    "バースデー",
                    "生 年 月 日",
                    "誕生日",
                    "生年月",
                    "お誕生日",
                    "DOB",
                    "D.O.B",
                    "date of birth",
                    "birth date",
                    "birthday",
                    "birthdate",
                    "born on",
                    "bday",
                    "生誕",
                    "出生日",
                    "生日",
                    "出生年月日",
                    "生まれたのは",
                    "生まれた日",
                    "生まれは",
                    "birthymd",
                    "birth_ymd",
                    "birth_dt",
                    "<birth>",
                    "birth=",
                    "birth:")
            .columns(InfoType.DATE_OF_BIRTH)
            .build();

    @Override
    public String id() {
        return "date-of-birth";
    }

    @Override
    public Set<InfoType> infoTypes() {
        return Set.of(InfoType.DATE_OF_BIRTH);
    }

    @Override
    public Triggers triggers() {
        return triggers;
    }

    @Override
    public void examine(Candidate c, Detections out) {
        DateCursor date = new DateCursor();
        int year = c.run() == null && c.column() == null ? afterEra(c) : firstYear(c);
        if (!WholeDate.read(date, c.text(), year, c.windowStart(), c.windowEnd()) && !explained(c, date, year)) {
            if (!bornInMonth(c, date, year, out)
                    && !bornInShort(c, date, year, out)
                    && !bornInYear(c, date, year, out)) {
                english(c, year, out);
            }
            return;
        }
        if (c.column() != null) {
            add(out, date, c.columnLikelihood(), c.columnEvidence());
        } else if (labelled(c, date.start())) {
            add(out, date, Likelihood.VERY_LIKELY, Evidence.LABEL);
        } else if (besideAge(c.text(), date.end(), c.windowEnd()) || behindAge(c.text(), c.windowStart(), date)) {
            add(out, date, Likelihood.POSSIBLE, Evidence.NEIGHBOUR);
        } else if (born(c.text(), date.end(), c.windowEnd())
                || BirthStory.tells(c, date.start(), date.end())
                || BirthStory.born(c.text(), date.start(), c.windowStart())) {
            add(out, date, Likelihood.LIKELY, Evidence.LABEL);
        } else if (BirthInRow.behindName(c, date) || BirthInRow.lived(c, date)) {
            add(out, date, Likelihood.POSSIBLE, Evidence.NEIGHBOUR);
        } else if (BirthStory.begun(c.text(), date.end(), c.windowEnd())) {
            add(out, date, Likelihood.POSSIBLE, Evidence.LABEL);
        }
    }

    private static boolean labelled(Candidate c, int date) {
        return c.labelled(InfoType.DATE_OF_BIRTH) && !ofSomethingElse(c.text(), c.windowStart(), date);
    }

    /**
     * Whether the label is no whole word (発生年月日, 衛生日誌) or a sentence ended between it and the date: what the next one
     * tells is another day.
     */
    private static boolean ofSomethingElse(char[] text, int windowStart, int date) {
        boolean told = false;
        for (int i = date - 1; i > windowStart && date - i <= LABEL_REACH && text[i] != '\n'; i--) {
            if (text[i] == '。') {
                return !told;
            }
            if (text[i] == '生' && "年日".indexOf(text[i + 1]) >= 0 && NOT_BORN.indexOf(text[i - 1]) >= 0) {
                return true;
            }
            told |= LABEL_LETTERS.indexOf(text[i]) >= 0;
        }
        return false;
    }

    /** Behind an era its year begins, and a year in words where it was found. */
    private static int afterEra(Candidate c) {
        return "千二一".indexOf(c.text()[c.start()]) >= 0 ? c.start() : c.end();
    }

    private static void add(Detections out, DateCursor date, Likelihood likelihood, Evidence basis) {
        out.add(InfoType.DATE_OF_BIRTH, date.start(), date.end(), likelihood, basis, Evidence.SHAPE);
    }

    private static boolean explained(Candidate c, DateCursor date, int year) {
        boolean told = c.column() != null ? c.columnLikelihood().atLeast(Likelihood.LIKELY) : labelled(c, year);
        return told
                && (ExplainedDate.read(date, c.text(), year, c.windowStart(), c.windowEnd())
                        || (c.column() != null
                                && ExplainedDate.readField(date, c.text(), year, c.windowStart(), c.windowEnd())));
    }

    /** 昭和60年4月生: a month that somebody was born in. */
    private static boolean bornInMonth(Candidate c, DateCursor date, int year, Detections out) {
        char[] text = c.text();
        int i = Run.end(text, year, Math.min(c.windowEnd(), year + 4), CharClass.DIGIT);
        boolean month = c.column() == null
                && i > year
                && i + 1 < c.windowEnd()
                && text[i] == '年'
                && (CharClass.digit(text[i + 1]) || text[i + 1] == ' ' || text[i + 1] == '(')
                && ExplainedDate.read(date, text, year, c.windowStart(), c.windowEnd())
                && text[date.end() - 1] == '月'
                && (born(text, date.end(), c.windowEnd()) || BirthStory.place(text, date.end(), c.windowEnd()));
        if (month) {
            add(out, date, Likelihood.LIKELY, Evidence.LABEL);
        }
        return month;
    }

    /** 78.4.3生, 97年5月20日、大分県生まれ: a year of two digits, which 生 tells. */
    private static boolean bornInShort(Candidate c, DateCursor date, int year, Detections out) {
        char[] text = c.text();
        boolean two = c.column() == null
                && year + 2 < c.windowEnd()
                && CharClass.digit(text[year])
                && CharClass.digit(text[year + 1])
                && "/.-年".indexOf(text[year + 2]) >= 0
                && (year == c.windowStart() || ".-/年".indexOf(text[year - 1]) < 0);
        boolean born = two
                && (text[year + 2] == '年'
                        ? ExplainedDate.readShort(date, text, year, c.windowEnd())
                        : ExplainedDate.read(date, text, year, c.windowStart(), c.windowEnd()))
                && (born(text, date.end(), c.windowEnd())
                        || (text[year + 2] == '年' && BirthStory.place(text, date.end(), c.windowEnd())));
        if (born) {
            add(out, date, Likelihood.LIKELY, Evidence.LABEL);
        }
        return born;
    }

    /** 1967年生まれ, 昭和42年、大分県生まれ: less than a date, and said of wines and cars too. */
    private static boolean bornInYear(Candidate c, DateCursor date, int year, Detections out) {
        int i = Run.end(c.text(), year, Math.min(c.windowEnd(), year + 4), CharClass.DIGIT);
        boolean born = c.column() == null
                && i < c.windowEnd()
                && c.text()[i] == '年'
                && BirthStory.inYear(c.text(), i + 1, c.windowEnd())
                && ExplainedDate.readYear(date, c.text(), year, c.windowStart(), c.windowEnd());
        if (born) {
            add(out, date, Likelihood.POSSIBLE, Evidence.LABEL);
        }
        return born;
    }

    /** Jan 2, 1975 and 2 Jan 1975, beside a label, behind born or in a column. */
    private static void english(Candidate c, int number, Detections out) {
        EnglishDate date = new EnglishDate(c.column() != null);
        if (!date.read(c.text(), number, c.windowStart(), c.windowEnd())) {
            return;
        }
        if (c.column() != null) {
            Likelihood likelihood = c.columnLikelihood();
            out.add(InfoType.DATE_OF_BIRTH, date.start(), date.end(), likelihood, c.columnEvidence(), Evidence.SHAPE);
        } else if (labelled(c, date.start())) {
            Likelihood likelihood = Likelihood.VERY_LIKELY;
            out.add(InfoType.DATE_OF_BIRTH, date.start(), date.end(), likelihood, Evidence.LABEL, Evidence.SHAPE);
        } else if (BirthStory.born(c.text(), date.start(), c.windowStart())) {
            Likelihood likelihood = Likelihood.LIKELY;
            out.add(InfoType.DATE_OF_BIRTH, date.start(), date.end(), likelihood, Evidence.LABEL, Evidence.SHAPE);
        }
    }

    /** In a cell the year starts at the first digit or kanji numeral. */
    private static int firstYear(Candidate c) {
        int i = c.start();
        while (i < c.end() && "0123456789元〇一二三四五六七八九十壱弐参拾千".indexOf(c.text()[i]) < 0) {
            i++;
        }
        return i;
    }

    /** Whether an age or a sex follows, with nothing but signs between: 昭和53年1月13日（47歳）, 1978/1/13 男. */
    private static boolean besideAge(char[] text, int end, int windowEnd) {
        int i = Run.end(text, end, Math.min(windowEnd, end + 3), " (、,・/\t|満");
        if (i == end || i >= windowEnd) {
            return false;
        }
        if (text[i] == '男' || text[i] == '女' || text[i] == '♂' || text[i] == '♀') {
            return true;
        }
        int digits = Run.end(text, i, windowEnd, CharClass.DIGIT);
        boolean age = digits > i && digits - i <= 3 && digits < windowEnd;
        boolean bracketed = age && text[i - 1] == '(' && text[digits] == ')';
        boolean lettered = age
                && text[i - 1] == '('
                && (text[digits] == 'Y' || text[digits] == 'y')
                && digits + 1 < windowEnd
                && text[digits + 1] == ')';
        return age && (bracketed || lettered || text[digits] == '歳' || text[digits] == '才');
    }

    /** Whether an age stands before it that fits it: 山田太郎様（66歳・昭和33年3月3日）. */
    private static boolean behindAge(char[] text, int windowStart, DateCursor date) {
        int i = Run.start(text, Math.max(windowStart, date.start() - 2), date.start(), " (、,・/");
        if (i == date.start() || i - 2 < windowStart || (text[i - 1] != '歳' && text[i - 1] != '才')) {
            return false;
        }
        int age = 0;
        int unit = 1;
        for (int d = i - 2; d >= windowStart && i - d < 5 && CharClass.digit(text[d]); d--) {
            age += unit * (text[d] - '0');
            unit *= 10;
        }
        int now = date.year() + age;
        return unit > 1 && date.year() > 0 && now >= EARLIEST_AGED && now <= LATEST_AGED;
    }

    private static boolean born(char[] text, int from, int windowEnd) {
        int end = BirthStory.otherYear(text, from, windowEnd);
        int i = Run.end(text, end, Math.min(windowEnd, end + 2), " (");
        i += i + 1 < windowEnd && text[i] == '出' && text[i + 1] == '生' ? 1 : 0;
        i += i + 2 < windowEnd && text[i] == 'の' && text[i + 1] == '生' && text[i + 2] == 'ま' ? 1 : 0;
        boolean sei = i < windowEnd && text[i] == '生';
        boolean umare = i + 1 < windowEnd && text[i] == 'う' && text[i + 1] == 'ま';
        boolean later = sei && i + 1 < windowEnd && "産成命活徒物".indexOf(text[i + 1]) >= 0;
        return (sei && !later) || umare;
    }
}
