package dev.sekisho.dlp.table;

import dev.sekisho.dlp.inspect.InfoType;
import org.jspecify.annotations.Nullable;

/** One labelled line of a form: label, separator and value, the value perhaps on the next line. */
final class FormLine {
    private static final int LONGEST_LABEL = 24;
    /** Names of fields in Latin letters: settings.user.1.annualIncomeBand. */
    private static final int LONGEST_NAME = 40;

    private static final int LONGEST_PARAGRAPH = 80;
    private static final int LONGEST_ALONE = 12;
    private static final int LONGEST_QUESTION = 36;
    private static final char FIRST_KANA = 'ぁ';
    private static final char LAST_KANJI = '\u9fff';
    private static final String BULLETS = "・■□◆◇●○◎▼▽▲△※*-－•‣►▶○☆★";
    /** Lines of a box around the form, with the label and the value between them. */
    static final String BARS = "│┃┆┊｜|";

    private static final int LEAST_DIGITS = 3;
    private static final String OPENING = "[【［〔「（(＜〈《";
    private static final String CLOSING = "]】］〕」）)＞〉》";

    private final HeaderWords words;
    private final NoValue noValue;
    private String label = "";
    private @Nullable Heading heading;
    private int labelStart;
    private int labelEnd;
    private int valueStart;
    private int valueEnd;
    private int next;
    private boolean over;
    /** Whether the value ends before a cell that only looks like a label. */
    private boolean celled;
    /** Whether a bar stands before the label. */
    private boolean boxed;

    FormLine(HeaderWords words) {
        this.words = words;
        this.noValue = new NoValue(words);
    }

    /** Whether a label starts the line; inside of forms a label need not be a known word. */
    boolean read(Window w, int from, boolean inside) {
        over = false;
        celled = false;
        int end = w.lineEnd(from);
        int at = w.skipBlank(from, end);
        boxed = at < end && BARS.indexOf(w.at(at)) >= 0;
        while (at < end && (BULLETS.indexOf(w.at(at)) >= 0 || BARS.indexOf(w.at(at)) >= 0)) {
            at = w.skipBlank(at + 1, end);
        }
        at = Questions.question(w, at, end);
        int labelEnd = labelEnd(w, at, end);
        if (labelEnd <= at) {
            return alone(w, at, end, inside);
        }
        boolean bracketed = closes(w.at(labelEnd - 1)) && opens(w.at(at));
        int value = separator(w, labelEnd, end, bracketed);
        if (value < 0) {
            return alone(w, at, end, inside);
        }
        label = bracketed
                ? w.text(at + 1, labelEnd - 1).strip()
                : w.text(at, labelEnd).strip();
        heading = words.match(label);
        boolean sure = bracketed || FormLabel.signed(w, labelEnd, end);
        labelStart = at;
        this.labelEnd = labelEnd;
        if (label.isEmpty() || (heading == null && !(inside && sure)) || ValueShape.digits(label) > 0) {
            return false;
        }
        value(w, value, end);
        if (noValue.headers(w, valueStart, valueEnd, boxed)
                || NoValue.code(w, label, valueStart, valueEnd)
                || (names() && NoValue.said(w, valueStart, valueEnd))) {
            return false;
        }
        cutAtNextLabel(w);
        valueEnd = ValueEnd.of(w, valueStart, valueEnd, boxed);
        unquote(w);
        return true;
    }

    /** A value in quotes is what stands between them: name = "山田". */
    private void unquote(Window w) {
        char quote = valueEnd - valueStart > 2 ? w.at(valueStart) : ' ';
        boolean quoted = quote == '"' && w.at(valueEnd - 1) == quote;
        for (int i = valueStart + 1; quoted && i < valueEnd - 1; i++) {
            quoted = w.at(i) != quote;
        }
        int signs = quoted ? 1 : Quotes.around(w.chars(), valueStart, valueEnd);
        valueStart += signs;
        valueEnd -= signs;
    }

    /** Whether the label is rather a value, with the digits of a date or number: （昭和29年6月12日生）電話. */
    boolean valueAsLabel() {
        int digits = 0;
        for (int i = 0; i < label.length(); i++) {
            digits += Chars.digit(label.charAt(i)) ? 1 : 0;
        }
        return digits >= LEAST_DIGITS;
    }

    /** Whether the words before the value are rather those of a log, which its detectors read: INFO saved with no=1. */
    boolean sentence() {
        return heading == null && Chars.latin(label.charAt(0)) && label.indexOf(' ') > 0;
    }

    /** A label alone in its line, its value in the next: only words known to the letter head such fields. */
    private boolean alone(Window w, int from, int end, boolean inside) {
        int last = ValueEnd.trim(w, from, end);
        if (last - from < (inside ? 1 : 2) || last - from > LONGEST_QUESTION || end >= w.length()) {
            return false;
        }
        String text = w.text(from, w.at(last - 1) == '。' ? last - 1 : last);
        boolean label = (text.length() <= LONGEST_ALONE && words.exactOrPolite(text)) || words.asks(text);
        Heading known = label ? words.match(text) : inside && text.length() <= LONGEST_ALONE ? income(text) : null;
        if (known == null || known.recordNumber() || born(text)) {
            return false;
        }
        this.label = text;
        heading = known;
        value(w, end, end);
        if (valueEnd == valueStart) {
            paragraph(w, w.afterBreak(end));
        }
        over = valueEnd > valueStart;
        return over;
    }

    /** Where label and value are a paragraph each, as the cells of some tables are: a blank line stands around both. */
    private void paragraph(Window w, int blank) {
        int from = w.blankLine(blank) ? w.afterBreak(w.lineEnd(blank)) : w.length();
        int end = w.lineEnd(from);
        int first = w.skipBlank(from, end);
        int last = ValueEnd.trim(w, first, end);
        if (last > first
                && last - first <= LONGEST_PARAGRAPH
                && w.at(last - 1) != '。'
                && w.blankLine(w.afterBreak(end))
                && !looksLabelled(w, first, end)) {
            valueStart = first;
            valueEnd = last;
            next = w.afterBreak(end);
        }
    }

    /** Whether a line tells a day of birth rather than asks for it: 12 山田 太郎 1992年6月3日生まれ. */
    private static boolean born(String text) {
        int day = text.lastIndexOf("日生");
        return day > 0 && Chars.digit(text.charAt(day - 1));
    }

    /** What an unknown word heads that ends with one for income, as no value does: 世帯全体の年収. */
    private @Nullable Heading income(String text) {
        Heading known = words.match(text);
        return known != null && InfoType.INCOME_BAND.equals(known.type()) ? known : null;
    }

    /** Whether the label stands alone in the line over its value. */
    boolean over() {
        return over;
    }

    /** Whether the value ends before a cell that only looks like a label, so that the line may be a row of a table. */
    boolean celled() {
        return celled;
    }

    /** Where another label stands behind the value (勤務先：青葉商事　職業：会社員, 職業 会社員／年収 500万円), the value ends. */
    private void cutAtNextLabel(Window w) {
        int lineEnd = valueEnd;
        for (int i = valueStart + 1; i < lineEnd; i++) {
            boolean stroke = stroke(w.at(i - 1));
            char c = w.at(i);
            boolean sign = c < FIRST_KANA || c > LAST_KANJI;
            boolean round = sign && OPENING.indexOf(c) >= 0 && FormLabel.bracketed(w, i, lineEnd, words);
            if ((!Chars.blank(w.at(i - 1)) && !stroke && !round) || Chars.blank(c)) {
                continue;
            }
            if (empty(w, i, lineEnd)) {
                valueEnd = ValueEnd.trim(w, valueStart, i);
                return;
            }
            boolean cell = FormLabel.cell(w, i, lineEnd, words);
            if (cell || FormLabel.at(w, i, lineEnd, words) || FormLabel.bracketed(w, i, lineEnd, words)) {
                int before = ValueEnd.trim(w, valueStart, round ? i : ValueEnd.numbered(w, valueStart, i - 1));
                while (before > valueStart && stroke(w.at(before - 1))) {
                    before = ValueEnd.trim(w, valueStart, before - 1);
                }
                if (before > valueStart) {
                    valueEnd = before;
                    next = i;
                    celled = cell;
                }
                return;
            }
        }
    }

    /** Whether a label whose value was left blank ends the line, in the second column of a form. */
    private boolean empty(Window w, int label, int lineEnd) {
        return label - 2 > valueStart
                && lineEnd - label <= LONGEST_ALONE
                && Chars.blank(w.at(label - 2))
                && FormLabel.letters(w, label, lineEnd)
                && words.exactOrPolite(w.text(label, lineEnd));
    }

    private static boolean stroke(char c) {
        return c == '／' || c == '/' || c == '|' || c == '｜' || c == '、' || c == ',' || c == ';' || c == '；' || c == '&'
                || c == '│';
    }

    private static boolean opens(char c) {
        return OPENING.indexOf(c) >= 0;
    }

    private static boolean closes(char c) {
        return CLOSING.indexOf(c) >= 0;
    }

    private int labelEnd(Window w, int at, int end) {
        int stop = Math.min(end, at + LONGEST_NAME);
        boolean bracket = at < end && opens(w.at(at));
        for (int i = at; i < stop; i++) {
            char c = w.at(i);
            if (c >= FIRST_KANA && c <= LAST_KANJI && c != '・' && i - at < LONGEST_LABEL) {
                continue; // a letter: no sign, which most are
            }
            if (c == '"' || c == '{' || c == '<' || c == '。' || (i - at >= LONGEST_LABEL && c > 0x7F)) {
                return -1;
            }
            if (bracket) {
                if (closes(c) && (i + 1 >= end || w.at(i + 1) != closing(w.at(at)))) {
                    return i + 1;
                }
            } else if (c == ':'
                    || c == '：'
                    || c == '='
                    || c == '＝'
                    || c == '\t'
                    || (boxed && BARS.indexOf(c) >= 0)
                    || FormLabel.stroked(w, at, i, end, words)
                    || FormLabel.leader(w, i, end) > i) {
                return i;
            } else if (Chars.blank(c)) {
                int spread = i - at <= 2 ? FormLabel.spread(w, at, end, words) : -1;
                if (spread > 0) {
                    return spread;
                }
                boolean wide = c == '\u3000' || (i + 1 < end && Chars.blank(w.at(i + 1)));
                boolean remark = i + 1 < end && "※*（(".indexOf(w.at(i + 1)) >= 0;
                if (wide || (!remark && FormLabel.known(w, at, i, words))) {
                    return i;
                }
            }
        }
        return -1;
    }

    private static char closing(char open) {
        return CLOSING.charAt(OPENING.indexOf(open));
    }

    /** Where the value starts, or -1 when nothing separates it from the label. */
    private int separator(Window w, int labelEnd, int end, boolean bracketed) {
        int at = w.skipBlank(labelEnd, end);
        boolean bar = at < end && BARS.indexOf(w.at(at)) >= 0;
        boolean apart = bar && at > labelEnd && only(w, at, end);
        at = bar && (boxed || apart) ? w.skipBlank(at + 1, end) : at;
        boolean sign = at < end && (":：=＝".indexOf(w.at(at)) >= 0 || (w.at(at) == '／' && at == labelEnd));
        if (sign || (at < end && FormLabel.pointed(w, labelEnd, at, end))) {
            boolean arrow = w.at(at) == '=' && at + 1 < end && w.at(at + 1) == '>';
            return w.skipBlank(arrow ? at + 2 : at + 1, end);
        }
        int leader = FormLabel.leader(w, at, end);
        if (leader > at) {
            return w.skipBlank(leader, end);
        }
        int english = FormLabel.translated(w, at, end);
        if (english > at) {
            return w.skipBlank(english, end);
        }
        return bracketed || at > labelEnd ? at : -1;
    }

    /**
     * Whether a bar is the only one of its line, which a row of a table has more of, with a space behind it: 年　収 |
     * 800万円.
     */
    private static boolean only(Window w, int bar, int end) {
        for (int i = bar + 1; i < end; i++) {
            if (BARS.indexOf(w.at(i)) >= 0) {
                return false;
            }
        }
        return bar + 1 < end && Chars.blank(w.at(bar + 1));
    }

    private void value(Window w, int from, int end) {
        // **氏名：** 山田 太郎
        boolean bold = from + 2 < end && w.holds(from, "**") && Chars.blank(w.at(from + 2));
        int start = bold ? w.skipBlank(from + 2, end) : from;
        valueStart = start;
        valueEnd = ValueEnd.trim(w, start, end);
        next = w.afterBreak(end);
        if (valueEnd > valueStart || next >= w.length()) {
            return;
        }
        int nextEnd = w.lineEnd(next);
        int first = w.skipBlank(next, nextEnd);
        boolean indented = first > next;
        int answer = Questions.answer(w, first, nextEnd);
        boolean wanted =
                indented ? !signed(w, first, nextEnd) : !looksLabelled(w, first, nextEnd) || between(w, first, nextEnd);
        if (first < nextEnd && (answer > first || wanted)) {
            valueStart = answer;
            valueEnd = ValueEnd.trim(w, answer, nextEnd);
            next = w.afterBreak(nextEnd);
        } else if (first >= nextEnd && indented) {
            next = w.afterBreak(nextEnd);
        }
    }

    /** Whether a line that ends like a label stands before one that is known, and so is a value: 青葉専門学校 before 業種. */
    private boolean between(Window w, int from, int end) {
        int next = w.afterBreak(end);
        if (next >= w.length() || labelEnd(w, from, end) > from || words.exactOrPolite(w.text(from, end))) {
            return false;
        }
        int nextEnd = w.lineEnd(next);
        int last = ValueEnd.trim(w, next, nextEnd);
        return last - next <= LONGEST_ALONE && words.exactOrPolite(w.text(next, last));
    }

    /** Whether a field of its own begins here, as below {@code name:} in YAML. */
    private boolean signed(Window w, int from, int end) {
        int labelEnd = labelEnd(w, from, end);
        return labelEnd > from
                && labelEnd + 1 < end
                && w.at(labelEnd) == ':'
                && w.at(labelEnd + 1) == ' '
                && words.match(w.text(from, labelEnd)) != null;
    }

    private boolean looksLabelled(Window w, int from, int end) {
        int at = from;
        while (at < end && BULLETS.indexOf(w.at(at)) >= 0) {
            at++;
        }
        int labelEnd = labelEnd(w, at, end);
        return (labelEnd > at && words.match(w.text(at, labelEnd)) != null)
                || (at < end && opens(w.at(at)))
                || words.match(w.text(at, end)) != null;
    }

    boolean names() {
        return heading != null
                && InfoType.PERSON_NAME.equals(heading.type())
                && heading.part() != NamePart.GIVEN
                && heading.part() != NamePart.OTHER;
    }

    /** Whether it names somebody else than whom forms are about: 担当者, 保護者. */
    boolean namesOther() {
        return heading != null && InfoType.PERSON_NAME.equals(heading.type()) && heading.part() == NamePart.OTHER;
    }

    boolean medical() {
        return heading != null && InfoType.HEALTH_CONDITION.equals(heading.type());
    }

    /** Whether it says how old somebody is, or of what sex. */
    boolean describes() {
        InfoType type = heading == null ? null : heading.type();
        return InfoType.AGE.equals(type) || InfoType.SEX.equals(type) || InfoType.DATE_OF_BIRTH.equals(type);
    }

    String label() {
        return label;
    }

    @Nullable
    Heading heading() {
        return heading;
    }

    int labelStart() {
        return labelStart;
    }

    int labelEnd() {
        return labelEnd;
    }

    int valueStart() {
        return valueStart;
    }

    int valueEnd() {
        return valueEnd;
    }

    int next() {
        return next;
    }
}
