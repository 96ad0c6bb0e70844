package dev.sekisho.dlp.detect;

import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.inspect.Location;
import dev.sekisho.dlp.inspect.Row;
import dev.sekisho.dlp.legible.LegibleText;
import dev.sekisho.dlp.person.Found;
import dev.sekisho.dlp.person.People;
import dev.sekisho.dlp.table.ColumnTypes;
import dev.sekisho.dlp.table.LineWraps;
import dev.sekisho.dlp.table.PlacedText;
import dev.sekisho.dlp.table.Slice;
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
 * joined to people. What is in rows {@link RecordFindings} takes. Not thread-safe.
 */
final class LeafInspection {
    private final String partId;
    private final Scanner scanner;
    private final boolean mailBody;
    private final Walk walk;
    private final Cells cells;
    private final People people;
    private final Tally tally;
    private final TextStream stream;
    private final RecordFindings records;
    private final LeafPlaces places;
    private final LineJoiner joiner;
    private final ColumnTypes types;
    private final TableReader reader;
    private final LegibleText legible = new LegibleText(this::read);
    private final Set<String> failures = new TreeSet<>();
    private final CoveredPieces covered = new CoveredPieces();
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
        this.places = new LeafPlaces(partId, legible, inner);
        this.inners = new InnerTexts(types, inner == null ? 0 : inner.depth());
        this.scanner = scanner;
        this.mailBody = mailBody;
        this.walk = walk;
        this.cells = new Cells(scanner, walk);
        this.people = people;
        this.tally = tally;
        this.joiner = new LineJoiner(this::joined, this::spelled);
        this.stream = new TextStream(walk, this::block, this::apart);
        this.records =
                new RecordFindings(scanner, cells, people, tally, stream, places, covered, inners, this::readInners);
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
        records.finish();
        readInners();
    }

    /** Finds what the name of the part says: names of files are often those of the people that they are about. */
    void name(String name) {
        String value = LegibleText.of(name).toString().replace('_', ' ');
        List<Hit> hits = cells.examine(value, null).stream()
                .filter(hit -> hit.likelihood().atLeast(Likelihood.LIKELY))
                .toList();
        for (Hit hit : hits) {
            tally.add(hit, places.of(-1, -1), hit.in(value).toString());
        }
        records.note(value, hits);
    }

    private void readInners() {
        for (InnerText next = inners.poll(); next != null; next = inners.poll()) {
            LeafInspection leaf = new LeafInspection(partId, mailBody, scanner, types, walk, people, tally, next);
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
            inners.add(new InnerText(places, text, start, end, places.kept(start, end), "", 0, 0, inners.depth() + 1));
        }
    }

    /** Takes lines that may be one, for the values that go on from the first to the second. */
    private void joined(PlacedText text, int seam, Set<LineWraps.Cut> cuts) {
        List<Hit> hits = cells.examine(text, null).stream()
                .filter(hit -> LineJoiner.value(hit, text, seam, cuts))
                .toList();
        records.apart(text, hits);
    }

    /** Takes a value whose characters stand apart. */
    private void spelled(PlacedText text, int from, int to) {
        List<Hit> hits = cells.examine(text, null).stream()
                .filter(hit -> LineJoiner.spelled(hit, text, from, to))
                .filter(hit -> !joiner.told(text.rawStart((int) hit.start()), text.rawEnd((int) hit.end() - 1)))
                .toList();
        records.apart(text, hits);
    }

    private void block(char[] chars, int from, int to, long start, List<Hit> hits) {
        List<Found> found = new ArrayList<>(hits.size());
        Block block = new Block(chars, from, to, start);
        List<Hit> listed = NamesInRow.with(block, ListedNames.with(block, hits));
        listed = NamesInFrame.with(block, listed);
        listed = EchoedNames.with(block, StandingNames.with(block, listed));
        listed = LocalNumbers.with(block, listed);
        records.settle(listed, start + to - from);
        for (Hit hit : listed) {
            int first = block.index(hit.start());
            int last = Math.min(to, block.index(hit.end()));
            String value = new String(chars, first, last - first);
            if (walk.exempts(hit.type(), value) || covered.have(hit, 0)) {
                continue;
            }
            Location location = places.of(hit.start(), hit.end());
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

    @Override
    public String toString() {
        return "LeafInspection[" + partId + "]";
    }
}
