package dev.sekisho.dlp.address;

import dev.sekisho.dlp.text.Words;

/** Finds the line or cell that an address stands in. Linear in the window. */
final class Cells {
    private static final String OPENERS = ",\"'>|:：=;([{（「『【［〔・*●■□◆◇○★※";
    private static final String CLOSERS = ",\"'<>|;\\」』】］〕]}。";
    private static final Words OTHERS = Words.of(
            "TEL", "Tel", "tel", "電話", "℡", "☎", "FAX", "Fax", "fax", "ＴＥＬ", "ＦＡＸ", "携帯", "E-mail", "e-mail", "Email",
            "EMAIL", "E-MAIL", "email", "Mail", "MAIL", "mail", "メール", "担当", "〒", "http", "生年月日", "氏名", "代表者", "最寄",
            "Phone", "PHONE", "phone", "Mobile", "お電話", "交通", "旧住所", "新住所", "現住所", "前住所");

    private static final Words LABEL_ENDS = Words.of("住所", "在地", "自宅", "付先", "本籍", "場所", "会場");

    private static final int LONGEST_LABEL = 8;

    private Cells() {}

    /** How a place begins: a line, a cell, or in the middle of text. */
    enum Opening {
        LINE,
        CELL,
        TEXT
    }

    static Opening opening(char[] text, int start, int windowStart) {
        int i = Glyphs.start(text, windowStart, start, Glyphs.SPACE);
        if (i == windowStart) {
            return start - windowStart < 64 ? Opening.LINE : Opening.TEXT;
        }
        char c = text[i - 1];
        if (c == '\t') {
            return Opening.CELL;
        }
        if (Glyphs.kind(c) == Glyphs.BREAK) {
            return Opening.LINE;
        }
        boolean free = OPENERS.indexOf(c) >= 0 || i < start || label(text, i, windowStart);
        return free ? Opening.CELL : Opening.TEXT;
    }

    /** Whether 住所 or the like stands right before, with nothing between. */
    static boolean label(char[] text, int at, int windowStart) {
        return at - windowStart >= 2 && LABEL_ENDS.at(text, at - 2, at) != null;
    }

    /** Where the cell that starts here ends, trimmed: at a delimiter, two spaces, or the label of something else. */
    static int end(char[] text, int start, int windowEnd) {
        int i = start;
        int depth = 0;
        while (i < windowEnd) {
            char c = text[i];
            if (Glyphs.kind(c) == Glyphs.BREAK || CLOSERS.indexOf(c) >= 0 || twoSpaces(text, i, windowEnd)) {
                break;
            }
            depth += c == '(' || c == '（' ? 1 : c == ')' || c == '）' ? -1 : 0;
            if (depth < 0 || (i > start && other(text, i, windowEnd))) {
                break;
            }
            i++;
        }
        return trim(text, start, i);
    }

    static int trim(char[] text, int start, int end) {
        int i = end;
        while (i > start && (Glyphs.space(text[i - 1]) || "(（/・、".indexOf(text[i - 1]) >= 0)) {
            i--;
        }
        return i;
    }

    private static boolean twoSpaces(char[] text, int i, int end) {
        return i + 1 < end && Glyphs.space(text[i]) && Glyphs.space(text[i + 1]);
    }

    private static boolean other(char[] text, int i, int end) {
        return phone(text, i, end)
                || OTHERS.at(text, i, end) != null
                || (text[i - 1] == '、' && labels(text, i, end))
                || (Glyphs.space(text[i - 1]) && (labels(text, i, end) || item(text[i])));
    }

    /** Whether a sign numbers the next field of a line: 赤坂9-7-1　③生年月日. */
    private static boolean item(char c) {
        return (c >= '①' && c <= '⑳') || "■●◆□○◇▼▲".indexOf(c) >= 0;
    }

    /** Whether a word with a colon begins here, the label of something else: 勤務先：. */
    private static boolean labels(char[] text, int from, int end) {
        int i = from;
        while (i < end && i - from <= LONGEST_LABEL && Glyphs.name(text[i])) {
            i++;
        }
        return i > from && i < end && (text[i] == ':' || text[i] == '：');
    }

    /** Whether a phone number stands in a cell. */
    static boolean holdsPhone(char[] text, int start, int end) {
        for (int i = start; i < end; i++) {
            boolean first =
                    text[i] == '0' && (i == start || Glyphs.space(text[i - 1]) || "(（\n".indexOf(text[i - 1]) >= 0);
            if (first && tenDigits(text, i, end)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a phone number starts here: a zero, ten or eleven digits in two to four groups. */
    private static boolean phone(char[] text, int from, int end) {
        if (text[from] != '0' || Glyphs.digit(text[from - 1]) || Glyphs.hyphen(text[from - 1])) {
            return false;
        }
        return tenDigits(text, from, end);
    }

    private static boolean tenDigits(char[] text, int from, int end) {
        int digits = 0;
        int i = from;
        for (; i < end && i - from < 16; i++) {
            if (Glyphs.digit(text[i])) {
                digits++;
            } else if (!Glyphs.hyphen(text[i]) && "()（） .．・".indexOf(text[i]) < 0) {
                break;
            }
        }
        return digits == 10 || digits == 11;
    }
}
