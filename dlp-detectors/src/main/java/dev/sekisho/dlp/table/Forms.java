package dev.sekisho.dlp.table;

import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/** Forms of labelled lines (氏名：山田 太郎), the value behind the label or on the next line; one form is one record. */
final class Forms implements TextTable {
    private static final int LONGEST_UNIT = 24;
    private static final int FORM_LINES = 60;
    /** A patient's record may name the patient elsewhere. */
    private static final int LEAST_MEDICAL = 3;
    /** So may what else tells of somebody whose age, sex or birth is told, or who is in charge at a firm. */
    private static final int LEAST_PERSONAL = 3;

    private final ColumnTypes types;
    private final TableListener listener;
    private final HeaderWords words;
    private final FormLine line;
    private final FormRest rest;
    private final Set<String> seen = new HashSet<>();
    private boolean begun;
    private boolean open;
    private boolean named;
    private boolean blankBefore;
    private long number;
    private int index;

    Forms(ColumnTypes types, TableListener listener) {
        this.types = types;
        this.listener = listener;
        this.words = types.headers();
        this.line = new FormLine(words);
        this.rest = new FormRest(types);
    }

    /** 0 when a form starts at this line, else how many characters need not be tried again. */
    int accepts(Window w, int from) {
        int at = from;
        int labels = 0;
        boolean name = false;
        int medical = 0;
        int personal = 0;
        boolean described = false;
        int tabbed = 0;
        boolean over = true;
        boolean spaced = true;
        for (int i = 0; i < FORM_LINES && at < w.length(); i++) {
            // Fields that stand over their values may have a blank line between them, and so has a form of paragraphs.
            boolean blank = labels > 0 && w.blankLine(at);
            if (i > 1 && spaced && !over && !blank) {
                return w.afterBreak(w.lineEnd(from)) - from; // a title stood above the form
            }
            spaced &= blank || i == 0;
            boolean apart = blank && over;
            at = apart || (blank && (spaced || item(w, w.afterBreak(w.lineEnd(at))))) ? afterBlank(w, at) : at;
            if (at >= w.length() || w.blankLine(at) || !line.read(w, at, labels > 0) || (apart && !line.over())) {
                break;
            }
            over &= line.over();
            labels += line.heading() != null ? 1 : 0;
            name |= line.names();
            medical += line.medical() ? 1 : 0;
            personal += line.heading() != null && line.heading().type() != null ? 1 : 0;
            described |= line.describes() || inCharge(w);
            tabbed += line.celled() || tabs(w, line.valueStart(), line.valueEnd()) ? 1 : 0;
            at = line.next();
        }
        // Labels with several values each are the first column of a table.
        return labels >= 2
                        && (name || medical >= LEAST_MEDICAL || (described && personal >= LEAST_PERSONAL))
                        && tabbed < 2
                ? 0
                : Math.max(1, at - from);
    }

    /** Behind a blank line, or behind two, as documents have them between their paragraphs. */
    private static int afterBlank(Window w, int from) {
        int next = w.afterBreak(w.lineEnd(from));
        return next < w.length() && w.blankLine(next) ? w.afterBreak(w.lineEnd(next)) : next;
    }

    /** Whether an item of a list begins the line, as one does behind a blank line in a YAML list of people. */
    private static boolean item(Window w, int from) {
        int at = from < w.length() ? w.skipBlank(from, w.lineEnd(from)) : from;
        return at + 1 < w.length() && w.at(at) == '-' && w.at(at + 1) == ' ';
    }

    /** Whether nothing but a name stands behind 担当者. */
    private boolean inCharge(Window w) {
        return line.namesOther()
                && line.label().contains("担当者")
                && types.values().name(w.text(line.valueStart(), line.valueEnd())) >= NameColumn.NAME_LIKE;
    }

    private static boolean tabs(Window w, int from, int to) {
        for (int i = from; i < to; i++) {
            if (w.at(i) == '\t') {
                return true;
            }
        }
        return false;
    }

    @Override
    public int read(Window w, int from) throws IOException {
        if (w.blankLine(from)) {
            blankBefore = true;
            int next = w.afterBreak(w.lineEnd(from));
            return next < w.length() && !w.blankLine(next) && !line.read(w, next, true) ? ENDED : next;
        }
        if (!line.read(w, from, true)) {
            return ENDED;
        }
        if (border(w, from)) {
            endRecord();
        }
        blankBefore = false;
        int next = line.next();
        if (line.valueAsLabel() || (line.heading() == null && name(line.label()))) {
            begin();
            part(w, Column.untyped(index, ""), line.labelStart(), line.labelEnd());
        }
        if (line.valueEnd() > line.valueStart()) {
            int goesOn = rest.end(w, line);
            if (goesOn > next) {
                wrapped();
                next = goesOn;
            } else {
                cell(w);
            }
        } else {
            begin();
        }
        seen.add(line.label());
        named |= line.names();
        return next;
    }

    /** A value that goes on in the next line. */
    private void wrapped() throws IOException {
        begin();
        PlacedText value = rest.value();
        Heading heading = Objects.requireNonNull(line.heading());
        listener.cell(heading.column(index, line.label()), value, value.rawStart(0), value.rawEnd(value.length() - 1));
        index++;
    }

    /**
     * A new person starts with a second name, with the first label again, or behind a blank line when a name follows.
     */
    private boolean border(Window w, int from) {
        if (!open) {
            return false;
        }
        if ((line.names() && named) || (seen.contains(line.label()) && line.heading() != null && blankBefore)) {
            return true;
        }
        if (!blankBefore || !named) {
            return false;
        }
        boolean again = nameAhead(w, from);
        line.read(w, from, true);
        return again;
    }

    private boolean nameAhead(Window w, int from) {
        int at = from;
        for (int i = 0; i < FORM_LINES && at < w.length() && !w.blankLine(at) && line.read(w, at, true); i++) {
            if (line.names()) {
                return true;
            }
            at = line.next();
        }
        return false;
    }

    private void begin() throws IOException {
        if (!begun) {
            listener.beginTable("", List.of());
            begun = true;
        }
        if (!open) {
            listener.beginRecord(++number, RowKind.RECORD);
            open = true;
            index = 0;
        }
    }

    private void cell(Window w) throws IOException {
        begin();
        Heading heading = line.heading();
        Column column = heading == null ? Column.untyped(index, line.label()) : heading.column(index, line.label());
        int from = line.sentence() ? line.labelStart() : line.valueStart();
        int to = line.valueEnd();
        if (heading != null && heading.open() && unit(w, from, to)) {
            column = Column.byValues(index, line.label(), InfoType.DEPARTMENT, Likelihood.LIKELY);
        }
        // Nobody's name is a choice; those behind it are of something else: 岸本 茂樹　■男 □女.
        boolean choice = heading != null && heading.type() != null && !NameCell.holdsName(column);
        int[] taken = choice ? Options.taken(w.view(from, to)) : null;
        if (taken != null) {
            options(w, column, taken);
            return;
        }
        JoinedHeader joint = heading == null ? null : JoinedHeader.of(words, line.label());
        int[] parts = joint == null ? null : joint.parts(w.view(from, to));
        if (joint != null && parts != null) {
            for (int p = 0; p < joint.size(); p++) {
                part(w, joint.column(p, index, line.label()), from + parts[p * 2], from + parts[p * 2 + 1]);
            }
            return;
        }
        if (NameCell.holdsName(column)) {
            int end = from + NameCell.end(w.view(from, to));
            if (NameCell.several(w.view(from, end))) {
                names(w, column, from, end);
                rest(w, end, to);
                return;
            }
        }
        column = NameCell.holdsName(column) && NameCell.more(w.view(from, to), types)
                ? Column.untyped(index, "")
                : column;
        int whole = NameCell.holdsName(column)
                ? NameCell.end(w.view(from, to))
                : FirmCell.end(column.type(), w.view(from, to));
        part(w, column, from, from + whole);
        rest(w, from + whole, to);
    }

    private void rest(Window w, int from, int to) throws IOException {
        if (from < to) {
            part(w, Column.untyped(index, ""), from, to);
        }
    }

    /** Whether what stands before a colon is no label but who speaks: 山田 太郎：了解です. */
    private boolean name(String label) {
        Predicate<CharSequence> known = types.values().plausible().get(InfoType.PERSON_NAME);
        return known != null && known.test(label);
    }

    /** The names of a list, each for itself: 出席者：山田部長、佐藤、鈴木. */
    private void names(Window w, Column column, int from, int to) throws IOException {
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || NameCell.parts(w.view(from, to), i - from)) {
                if (i > start) {
                    boolean more = NameCell.more(w.view(start, i), types);
                    part(w, more ? Column.untyped(index, "") : column, start, i);
                }
                start = i + 1;
            }
        }
    }

    /** Whether 所属 and the like stand before a department, as its detector says. */
    private boolean unit(Window w, int from, int to) {
        Predicate<CharSequence> known = types.values().plausible().get(InfoType.DEPARTMENT);
        boolean place =
                line.label().contains("属") || !PhoneticKey.ofLatin(line.label()).isEmpty();
        return place && known != null && to - from <= LONGEST_UNIT && known.test(w.text(from, to));
    }

    /** The choice that is taken is the value, the others are text. */
    private void options(Window w, Column column, int[] taken) throws IOException {
        int from = line.valueStart();
        int to = line.valueEnd();
        int start = taken.length == 0 ? to : from + taken[0];
        int end = taken.length == 0 ? to : from + taken[1];
        if (start > from) {
            part(w, Column.untyped(index, ""), from, start);
        }
        if (end > start) {
            part(w, column, start, end);
        }
        if (end < to) {
            part(w, Column.untyped(index, ""), end, to);
        }
    }

    private void part(Window w, Column column, int from, int to) throws IOException {
        index++;
        listener.cell(column, w.view(from, to), w.offset(from), w.offset(to));
    }

    private void endRecord() throws IOException {
        if (open) {
            listener.endRecord();
            open = false;
        }
        named = false;
        seen.clear();
    }

    @Override
    public void finish() throws IOException {
        endRecord();
        if (begun) {
            listener.endTable();
            begun = false;
        }
    }
}
