package dev.sekisho.dlp.detect;

import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.inspect.Location;
import dev.sekisho.dlp.inspect.Row;
import dev.sekisho.dlp.legible.LegibleText;
import dev.sekisho.dlp.legible.Places;
import dev.sekisho.dlp.person.Found;
import dev.sekisho.dlp.person.People;
import dev.sekisho.dlp.table.Column;
import dev.sekisho.dlp.table.ColumnTypes;
import dev.sekisho.dlp.table.LineWraps;
import dev.sekisho.dlp.table.PlacedText;
import dev.sekisho.dlp.table.RowKind;
import dev.sekisho.dlp.table.ShownText;
import dev.sekisho.dlp.table.Slice;
import dev.sekisho.dlp.table.TableListener;
import dev.sekisho.dlp.table.TableReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The inspection of the text and rows of one part: tables are recognised, text and cells examined, findings tallied and
 * joined to people. Not thread-safe.
 */
final class LeafInspection {
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

    private final String partId;
    private final Scanner scanner;
    private final boolean mailBody;
    private final Walk walk;
    private final Cells cells;
    private final People people;
    private final Tally tally;
    private final TextStream stream;
    private final Records records;
    private final LineJoiner joiner;
    private final ColumnTypes types;
    private final TableReader reader;
    private final LegibleText legible = new LegibleText(this::read);
    private final Set<String> failures = new TreeSet<>();
    private final CoveredPieces covered = new CoveredPieces();
    /** Whose value the text is, when it is no part of its own. */
    private final @Nullable InnerText inner;

    private final InnerTexts inners;

    LeafInspection(
            String partId,
            boolean mailBody,
            Scanner scanner,
            ColumnTypes types,
            Walk walk,
            People people,
            Tally tally) {
        this(partId, mailBody, scanner, types, walk, people, tally, null);
    }

    private LeafInspection(
            String partId,
            boolean mailBody,
            Scanner scanner,
            ColumnTypes types,
            Walk walk,
            People people,
            Tally tally,
            @Nullable InnerText inner) {
        this.partId = partId;
        this.inner = inner;
        this.inners = new InnerTexts(types, inner == null ? 0 : inner.depth());
        this.scanner = scanner;
        this.mailBody = mailBody;
        this.walk = walk;
        this.cells = new Cells(scanner, walk);
        this.people = people;
        this.tally = tally;
        this.records = new Records();
        this.joiner = new LineJoiner(this::joined, this::spelled);
        this.stream = new TextStream(walk, this::block, this::apart);
        this.types = types;
        this.reader = new TableReader(types, records);
    }

    void text(CharSequence chars) {
        legible.text(chars);
    }

    private void read(CharSequence chars) {
        try {
            reader.text(chars);
        } catch (IOException e) {
            throw broken(e);
        }
    }

    void beginTable(String name) {
        legible.finish();
        try {
            reader.beginTable(name);
        } catch (IOException e) {
            throw broken(e);
        }
    }

    void row(Row row) {
        try {
            reader.row(LegibleRow.of(row));
        } catch (IOException e) {
            throw broken(e);
        }
    }

    void endTable() {
        try {
            reader.endTable();
        } catch (IOException e) {
            throw broken(e);
        }
    }

    void finish() {
        legible.finish();
        try {
            reader.finish();
        } catch (IOException e) {
            throw broken(e);
        }
        records.shown.finish();
        stream.finish();
        readInners();
    }

    /** Finds what the name of the part says: names of files are often those of the people that they are about. */
    void name(String name) {
        String value = LegibleText.of(name).toString().replace('_', ' ');
        List<Hit> hits = examined(value, null).stream()
                .filter(hit -> hit.likelihood().atLeast(Likelihood.LIKELY))
                .toList();
        for (Hit hit : hits) {
            tally.add(hit, place(-1, -1), hit.in(value).toString());
        }
        records.note(value, hits);
    }

    private void readInners() {
        for (InnerText next = inners.poll(); next != null; next = inners.poll()) {
            LeafInspection leaf = new LeafInspection(partId, false, scanner, types, walk, people, tally, next);
            leaf.text(next.text());
            leaf.finish();
        }
    }

    /** The reader of tables throws only what its listener throws: nothing. */
    private static UncheckedIOException broken(IOException e) {
        return new UncheckedIOException(e);
    }

    /** Remembers whose detectors failed; to be called before the walk is used for another part. */
    void noteFailures() {
        failures.addAll(walk.takeFailures());
    }

    /** The ids of the detectors that failed. */
    Set<String> failures() {
        return failures;
    }

    /** Looks for values in examined text that do not stand in it as they are read. */
    private void apart(char[] chars, int size, int from, int to, long start, List<Hit> hits) {
        joiner.lines(chars, size, from, to, start, hits);
        DataUrls.find(chars, size, from, to, (text, first, last) -> inside(text, start + first, start + last));
    }

    private void inside(String text, long start, long end) {
        if (inners.mayAdd(text)) {
            Places places = legible.places().of(start, end);
            inners.add(new InnerText(this, text, start, end, places, "", 0, 0, inners.depth() + 1));
        }
    }

    /** Takes lines that may be one, for the values that go on from the first to the second. */
    private void joined(PlacedText text, int seam, Set<LineWraps.Cut> cuts) {
        List<Hit> hits = examined(text, null).stream()
                .filter(hit -> LineJoiner.value(hit, text, seam, cuts))
                .toList();
        records.apart(text, hits);
    }

    /** Takes a value whose characters stand apart. */
    private void spelled(PlacedText text, int from, int to) {
        List<Hit> hits = examined(text, null).stream()
                .filter(hit -> LineJoiner.spelled(hit, text, from, to))
                .filter(hit -> !joiner.told(text.rawStart((int) hit.start()), text.rawEnd((int) hit.end() - 1)))
                .toList();
        records.apart(text, hits);
    }

    private void block(char[] chars, int from, int to, long start, List<Hit> hits) {
        List<Found> found = new ArrayList<>(hits.size());
        Block block = new Block(chars, from, to, start);
        List<Hit> listed = NamesInRow.with(block, ListedNames.with(block, hits));
        listed = EchoedNames.with(block, listed);
        for (Hit hit : LocalNumbers.with(block, listed)) {
            int first = block.index(hit.start());
            int last = Math.min(to, block.index(hit.end()));
            String value = new String(chars, first, last - first);
            if (walk.exempts(hit.type(), value) || covered.have(hit)) {
                continue;
            }
            Location location = place(hit.start(), hit.end());
            tally.add(hit, location, value);
            found.add(new Found(hit.type(), first - from, last - from, hit.likelihood()));
        }
        covered.forgetBefore(start + to - from);
        CharSequence text = Slice.of(chars, from, to);
        if (mailBody && start < Greeting.REACH) {
            Greeting.names(text, found).forEach(people::addressed);
        }
        people.text(text, found);
    }

    /** What is in a cell or a value, but for what the policy exempts. */
    private List<Hit> examined(CharSequence value, @Nullable Column column) {
        List<Hit> hits = cells.examine(value, column);
        if (scanner.exempting().length == 0 || hits.isEmpty()) {
            return hits;
        }
        return hits.stream()
                .filter(hit -> !walk.exempts(hit.type(), hit.in(value).toString()))
                .toList();
    }

    private Location place(long start, long end) {
        return place(start, end, "", 0, 0);
    }

    /** A place in the raw text, of one in the text as it was made legible; rows of sheets have none. */
    private Location place(long start, long end, String sheet, long row, int column) {
        return place(legible.places(), start, end, sheet, row, column);
    }

    Location place(Places places, long start, long end, String sheet, long row, int column) {
        long first = start < 0 ? start : places.start(start);
        long last = start < 0 ? end : places.end(end);
        return inner == null ? new Location(partId, first, last, sheet, row, column) : inner.place(first, last);
    }

    /** Keeps a value that is a text of its own, with tables or forms, until the table around it is at its end. */
    private boolean keeps(CharSequence value, Column column, long start, long end, long row) {
        return column.type() == null
                && inners.takes(value)
                && inners.add(new InnerText(
                        this,
                        value,
                        start,
                        end,
                        legible.places().of(start, end),
                        records.sheet,
                        row,
                        column.index() + 1,
                        inners.depth() + 1));
    }

    /** Takes what the reader of tables recognises. */
    private final class Records implements TableListener {
        private final ShownText shown = new ShownText(this::hidden);
        private String sheet = "";
        private long row;
        private RowKind kind = RowKind.OTHER;
        private final ColumnMemos memos = new ColumnMemos(scanner);

        @Override
        public void plainText(CharSequence chars, long start) {
            shown.text(chars, start); // before the text as it is written, of which it may cover findings
            stream.accept(chars, start);
        }

        /** A cell of a table that is not one of tags, as a line of a form inside a page. */
        private void shownCell(CharSequence value, long start, long end) {
            if (start >= 0 && end - start == value.length()) {
                if (ShownText.mayHide(value)) {
                    shown.text(value, start);
                    shown.finish();
                }
                covered.clear(); // as it is written the cell was examined before
            }
        }

        /**
         * Takes what tags and entities hid: a name that goes on behind a tag, a number written in references, a value
         * in a field of a form, of which the label stands elsewhere.
         */
        private void hidden(PlacedText text) {
            apart(
                    text,
                    examined(text, null).stream().filter(hit -> hid(text, hit)).toList());
        }

        private static boolean hid(PlacedText text, Hit hit) {
            int start = (int) hit.start();
            return text.behindLabel(start) || text.rawEnd((int) hit.end() - 1) - text.rawStart(start) != hit.length();
        }

        /** Takes values whose characters do not stand beside each other, and covers their pieces. */
        private void apart(PlacedText text, List<Hit> hits) {
            for (Hit hit : hits) {
                long start = text.rawStart((int) hit.start());
                long end = text.rawEnd((int) hit.end() - 1);
                tally.add(hit, place(start, end), hit.in(text).toString());
                covered.add(text, hit);
            }
            note(text, hits);
        }

        @Override
        public void beginTable(String name, List<Column> columns) {
            shown.finish();
            stream.finish();
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
            List<Hit> hits = examined(value, null);
            if (kind == RowKind.HEADER && !column.header().isEmpty()) {
                hits = hits.stream()
                        .filter(hit -> !HEADINGS.contains(hit.type()))
                        .toList();
            }
            for (Hit hit : hits) {
                found(hit, column, value, start, end);
            }
            note(value, hits);
            shownCell(value, start, end);
        }

        private void record(Column column, CharSequence value, long start, long end) {
            ColumnMemo memo = memos.of(column);
            ColumnMemo.Answer answer = memo == null ? null : memo.ask(value);
            if (answer == null && keeps(value, column, start, end, row)) {
                return;
            }
            if (answer == null) {
                List<Hit> hits = examined(value, column);
                hits = hits.isEmpty() || !column.goods() ? hits : GoodsNames.doubted(hits);
                for (Hit hit : hits) {
                    found(hit, column, value, start, end);
                    people.add(column, hit.type(), hit.in(value), hit.likelihood());
                }
                if (memo != null) {
                    memo.learn(hits);
                }
                shownCell(value, start, end);
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
            if (tally.count(hit)) {
                keep(hit, column, value, start, end);
            }
        }

        private void keep(Hit hit, Column column, CharSequence value, long start, long end) {
            String text = hit.in(value).toString();
            tally.keep(hit, location(hit, column, value, start, end), text);
        }

        /** A row that is no record is text: a name in a footnote is mentioned, no more. */
        private void note(CharSequence value, List<Hit> hits) {
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
                return place(from, placed.rawEnd((int) hit.end() - 1), sheet, row, column.index() + 1);
            }
            boolean exact = end - start == value.length();
            long first = start < 0 ? -1 : exact ? start + hit.start() : start;
            long last = start < 0 ? -1 : exact ? start + hit.end() : end;
            return place(first, last, sheet, row, column.index() + 1);
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
            readInners();
        }
    }

    @Override
    public String toString() {
        return "LeafInspection[" + partId + "]";
    }
}
