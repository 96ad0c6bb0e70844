package dev.sekisho.dlp.table;

import dev.sekisho.dlp.inspect.InfoType;
import org.jspecify.annotations.Nullable;

/** One labelled line of a form: label, separator and value, the value perhaps on the next line. */
final class FormLine {
    private static final int LONGEST_PARAGRAPH = 80;
    private static final int LONGEST_ALONE = 12;
    private static final int LONGEST_QUESTION = 36;
    private static final String BULLETS = "・■□◆◇●○◎▼▽▲△※*-－•‣►▶○☆★";
    /** Lines of a box around the form, with the label and the value between them. */
    static final String BARS = "│┃┆┊｜|";

    private static final int LEAST_DIGITS = 3;

    private final HeaderWords words;
    private final LabelEnd labels;
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
        this.labels = new LabelEnd(words);
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
        int labelEnd = labels.end(w, at, end, boxed);
        if (labelEnd <= at) {
            return alone(w, at, end, inside);
        }
        boolean bracketed = LabelEnd.closes(w.at(labelEnd - 1)) && LabelEnd.opens(w.at(at));
        int value = labels.value(w, labelEnd, end, bracketed, boxed);
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
            boolean sign = c < LabelEnd.FIRST_KANA || c > LabelEnd.LAST_KANJI;
            boolean round = sign && LabelEnd.OPENING.indexOf(c) >= 0 && FormLabel.bracketed(w, i, lineEnd, words);
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
        if (next >= w.length() || labels.end(w, from, end, boxed) > from || words.exactOrPolite(w.text(from, end))) {
            return false;
        }
        int nextEnd = w.lineEnd(next);
        int last = ValueEnd.trim(w, next, nextEnd);
        return last - next <= LONGEST_ALONE && words.exactOrPolite(w.text(next, last));
    }

    /** Whether a field of its own begins here, as below {@code name:} in YAML. */
    private boolean signed(Window w, int from, int end) {
        int labelEnd = labels.end(w, from, end, boxed);
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
        int labelEnd = labels.end(w, at, end, boxed);
        return (labelEnd > at && words.match(w.text(at, labelEnd)) != null)
                || (at < end && LabelEnd.opens(w.at(at)))
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
