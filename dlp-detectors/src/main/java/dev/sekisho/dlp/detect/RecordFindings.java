package dev.sekisho.dlp.detect;

import dev.sekisho.dlp.inspect.Evidence;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.inspect.Location;
import dev.sekisho.dlp.person.Found;
import dev.sekisho.dlp.person.People;
import dev.sekisho.dlp.table.Column;
import dev.sekisho.dlp.table.PlacedText;
import dev.sekisho.dlp.table.RowKind;
import dev.sekisho.dlp.table.ShownText;
import dev.sekisho.dlp.table.TableListener;
import dev.sekisho.dlp.text.CharClass;
import dev.sekisho.dlp.text.Fold;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * Takes what the reader of tables recognises: examines cells, and hands their findings to the tally and to the people.
 * Not thread-safe.
 */
final class RecordFindings implements TableListener {
    /** What words in a row of headers are no values of: 部門, 社員, 性別(1男 2女). */
    private static final Set<InfoType> HEADINGS = Set.of(
            InfoType.DEPARTMENT,
            InfoType.JOB_TITLE,
            InfoType.OCCUPATION,
            InfoType.INDUSTRY,
            InfoType.MEDICAL_SPECIALTY,
            InfoType.HEALTH_CONDITION,
            InfoType.ORGANIZATION_NAME,
            InfoType.PERSON_NAME,
            InfoType.PERSON_NAME_KANA,
            InfoType.SEX,
            InfoType.AGE);

    private final Cells cells;
    private final People people;
    private final Tally tally;
    private final TextStream stream;
    private final LeafPlaces places;
    private final CoveredPieces covered;
    private final InnerTexts inners;
    private final Runnable readInners;
    private final ColumnMemos memos;
    private final ShownText shown = new ShownText(this::hidden);
    private final Deque<Shown> waiting = new ArrayDeque<>();
    private boolean inCell;
    private String sheet = "";
    private long row;
    private RowKind kind = RowKind.OTHER;

    RecordFindings(
            Scanner scanner,
            Cells cells,
            People people,
            Tally tally,
            TextStream stream,
            LeafPlaces places,
            CoveredPieces covered,
            InnerTexts inners,
            Runnable readInners) {
        this.memos = new ColumnMemos(scanner);
        this.cells = cells;
        this.people = people;
        this.tally = tally;
        this.stream = stream;
        this.places = places;
        this.covered = covered;
        this.inners = inners;
        this.readInners = readInners;
    }

    /** Says that the text is at its end. */
    void finish() {
        shown.finish();
        stream.finish();
        settle(List.of(), Long.MAX_VALUE);
    }

    @Override
    public void plainText(CharSequence chars, long start) {
        shown.text(chars, start); // before the text as it is written, of which it may cover findings
        stream.accept(chars, start);
    }

    /**
     * Looks at what a cell shows that is not one of tags, as a line of a form inside a page; gives what was found in it
     * as it is written, which is valid until the next call only where the cell hides nothing.
     */
    private List<Hit> shownCell(CharSequence value, List<Hit> hits, long start, long end) {
        covered.clear();
        if (start < 0 || end - start != value.length() || !ShownText.mayHide(value)) {
            return hits;
        }
        List<Hit> written = List.copyOf(hits);
        covered.written(written, start);
        inCell = true;
        shown.text(value, start);
        shown.finish();
        inCell = false;
        covered.written(List.of(), 0);
        return written;
    }

    /**
     * Takes what tags and entities hid: a name that goes on behind a tag, a number written in references, a value in a
     * field of a form, of which the label stands elsewhere. Outside of cells it waits for the text as it is written.
     */
    private void hidden(PlacedText text) {
        List<Hit> hits = cells.examine(text, null).stream()
                .filter(hit -> hid(text, hit) && !covered.toldBetter(text, hit))
                .toList();
        hits.forEach(hit -> covered.add(text, hit));
        if (inCell) {
            tell(text, hits);
        } else if (!hits.isEmpty()) {
            waiting.add(new Shown(text, hits));
        }
    }

    /** Text as it is shown with what tags hid in it. */
    private record Shown(PlacedText text, List<Hit> hits) {
        boolean before(long end) {
            return text.rawStart((int) hits.get(0).start()) < end;
        }
    }

    /** Tells what was hidden in text, up to a place, that was found to hold this as it is written. */
    void settle(List<Hit> found, long end) {
        if (waiting.isEmpty()) {
            return;
        }
        covered.written(found.stream().filter(hit -> !covered.have(hit, 0)).toList(), 0);
        while (!waiting.isEmpty() && waiting.element().before(end)) {
            Shown next = waiting.remove();
            tell(
                    next.text(),
                    next.hits().stream()
                            .filter(hit -> !covered.toldBetter(next.text(), hit))
                            .toList());
        }
        covered.written(List.of(), 0);
    }

    private static boolean hid(PlacedText text, Hit hit) {
        int start = (int) hit.start();
        boolean parted = text.rawEnd((int) hit.end() - 1) - text.rawStart(start) != hit.length();
        // Of other numbers an attribute of the tag may say more: <input name="my_number" value="…">.
        boolean told = hit.has(Evidence.LABEL)
                || hit.likelihood().atLeast(Likelihood.LIKELY)
                || !CharClass.digit(Fold.fold(text.charAt((int) hit.end() - 1)));
        return parted || (text.behindLabel(start) && told);
    }

    /** Takes values whose characters do not stand beside each other, and covers their pieces. */
    void apart(PlacedText text, List<Hit> hits) {
        hits.forEach(hit -> covered.add(text, hit));
        tell(text, hits);
    }

    private void tell(PlacedText text, List<Hit> hits) {
        for (Hit hit : hits) {
            long start = text.rawStart((int) hit.start());
            long end = text.rawEnd((int) hit.end() - 1);
            tally.add(hit, places.of(start, end), hit.in(text).toString());
        }
        note(text, hits);
    }

    @Override
    public void beginTable(String name, List<Column> columns) {
        shown.finish();
        stream.finish();
        settle(List.of(), Long.MAX_VALUE);
        memos.clear();
        sheet = name;
        people.beginTable();
    }

    @Override
    public void beginRecord(long number, RowKind what) {
        row = number;
        kind = what;
        if (what == RowKind.HEADER) {
            memos.clear();
        }
        if (what == RowKind.RECORD) {
            people.beginRecord();
        }
    }

    @Override
    public void nextRow(long number) {
        row = number;
    }

    @Override
    public void cell(Column column, CharSequence written, long start, long end) {
        CharSequence value = Base64Value.decoded(written);
        if (kind == RowKind.RECORD && column.recordNumber()) {
            people.recordNumber(column, value);
        }
        if (kind == RowKind.RECORD) {
            record(column, value, start, end);
            return;
        }
        if (kind != RowKind.HEADER && keeps(value, column, start, end, row)) {
            return;
        }
        List<Hit> hits = shownCell(value, cells.examine(value, null), start, end);
        if (kind == RowKind.HEADER && !column.header().isEmpty()) {
            hits = hits.stream().filter(hit -> !HEADINGS.contains(hit.type())).toList();
        }
        for (Hit hit : hits) {
            found(hit, column, value, start, end);
        }
        note(value, hits);
    }

    private void record(Column column, CharSequence value, long start, long end) {
        ColumnMemo memo = memos.of(column);
        ColumnMemo.Answer answer = memo == null ? null : memo.ask(value);
        if (answer == null && keeps(value, column, start, end, row)) {
            return;
        }
        if (answer == null) {
            List<Hit> hits = cells.examine(value, column);
            hits = hits.isEmpty() ? hits : NamesakeCells.doubted(hits, column, value.length());
            hits = shownCell(value, hits, start, end);
            for (Hit hit : hits) {
                found(hit, column, value, start, end);
                people.add(column, hit.type(), hit.in(value), hit.likelihood());
            }
            if (memo != null && !ShownText.mayHide(value)) {
                memo.learn(hits);
            }
            return;
        }
        if (memo != null && memo.mayHoldKeyword()) {
            cells.countKeywords(value);
        }
        Hit hit = answer.hit();
        if (hit != null) {
            if (tally.count(hit)) {
                keep(hit.filling(value.length()), column, value, start, end);
            }
            people.add(column, hit.type(), value, hit.likelihood());
        }
    }

    private void found(Hit hit, Column column, CharSequence value, long start, long end) {
        if (!covered.have(hit, start) && tally.count(hit)) {
            keep(hit, column, value, start, end);
        }
    }

    private void keep(Hit hit, Column column, CharSequence value, long start, long end) {
        String text = hit.in(value).toString();
        tally.keep(hit, location(hit, column, value, start, end), text);
    }

    /** A row that is no record is text: a name in a footnote is mentioned, no more. */
    void note(CharSequence value, List<Hit> hits) {
        if (hits.isEmpty()) {
            return;
        }
        List<Found> found = new ArrayList<>(hits.size());
        for (Hit hit : hits) {
            found.add(new Found(hit.type(), (int) hit.start(), (int) hit.end(), hit.likelihood()));
        }
        people.text(value, found);
    }

    private Location location(Hit hit, Column column, CharSequence value, long start, long end) {
        if (start >= 0 && value instanceof PlacedText placed) {
            long from = placed.rawStart((int) hit.start());
            return places.of(from, placed.rawEnd((int) hit.end() - 1), sheet, row, column.index() + 1);
        }
        boolean exact = end - start == value.length();
        long first = start < 0 ? -1 : exact ? start + hit.start() : start;
        long last = start < 0 ? -1 : exact ? start + hit.end() : end;
        return places.of(first, last, sheet, row, column.index() + 1);
    }

    @Override
    public void endRecord() {
        if (kind == RowKind.RECORD) {
            people.endRecord();
        }
    }

    @Override
    public void endTable() {
        sheet = "";
        readInners.run();
    }

    /** Keeps a value that is a text of its own, with tables or forms, until the table around it is at its end. */
    private boolean keeps(CharSequence value, Column column, long start, long end, long row) {
        return !(column.byHeader() && column.type() != null)
                && inners.takes(value)
                && inners.add(new InnerText(
                        places,
                        value,
                        start,
                        end,
                        places.kept(start, end),
                        sheet,
                        row,
                        column.index() + 1,
                        inners.depth() + 1));
    }
}
