package dev.sekisho.dlp.detect;

import dev.sekisho.dlp.extract.Extraction;
import dev.sekisho.dlp.extract.PartListener;
import dev.sekisho.dlp.extract.PartReader;
import dev.sekisho.dlp.inspect.Inspection;
import dev.sekisho.dlp.inspect.InspectionOptions;
import dev.sekisho.dlp.inspect.InspectionSession;
import dev.sekisho.dlp.inspect.KeywordList;
import dev.sekisho.dlp.inspect.PartReport;
import dev.sekisho.dlp.inspect.PartRole;
import dev.sekisho.dlp.inspect.PartStatus;
import dev.sekisho.dlp.inspect.Row;
import dev.sekisho.dlp.person.People;
import dev.sekisho.dlp.transfer.Part;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One inspection: parts in, an {@link Inspection} out. Not thread-safe. */
final class Session implements InspectionSession {
    private final Engine engine;
    private final Walk walk;
    private final People people;
    private final Tally tally;
    private final PartReader reader;
    private final Reports reports = new Reports();
    private boolean closed;

    Session(Engine engine, Extraction extraction, InspectionOptions options, int samplesPerType) {
        this.engine = engine;
        this.walk = engine.scanner().newWalk();
        this.people = new People(options.ownAddresses(), options.ownNames(), options.hashes(), options.people());
        this.tally = new Tally(options.sink(), samplesPerType);
        this.reader = extraction.begin(reports);
    }

    @Override
    public void accept(Part part, PartRole role) {
        if (closed) {
            throw new IllegalStateException("the inspection is closed");
        }
        reader.read(part, role);
    }

    @Override
    public Inspection snapshot() {
        return new Inspection(
                tally.counts(),
                people.counted(),
                people.notCounted(),
                people.byInfoType(),
                keywords(),
                reports.list,
                tally.samples(),
                people.combinations());
    }

    private Map<String, Long> keywords() {
        Map<String, Long> hits = new LinkedHashMap<>();
        long[] counts = walk.keywordCounts();
        List<KeywordList> lists = engine.scanner().keywords();
        for (int i = 0; i < counts.length; i++) {
            hits.put(lists.get(i).name(), counts[i]);
        }
        return hits;
    }

    @Override
    public Inspection finish() {
        Inspection result = snapshot();
        close();
        return result;
    }

    @Override
    public void close() {
        closed = true;
    }

    /** Follows the parts as they open and close, and completes their reports. */
    private final class Reports implements PartListener {
        final List<PartReport> list = new ArrayList<>();
        private final Deque<Open> open = new ArrayDeque<>();

        /** A part that is being read, and the place of its report among those of its parents and children. */
        private record Open(LeafInspection leaf, int place) {}

        @Override
        public void beginPart(String id, PartRole role, Part part) {
            if (!open.isEmpty()) {
                open.peek().leaf().noteFailures();
            }
            people.beginPart();
            LeafInspection leaf = new LeafInspection(
                    id, role == PartRole.BODY, engine.scanner(), engine.columnTypes(), walk, people, tally);
            open.push(new Open(leaf, list.size()));
            leaf.name(part.name());
            list.add(new PartReport(id, role, part.name(), part.mediaType(), 0, PartStatus.FAILED, "broken", 0, 0));
        }

        private LeafInspection leaf() {
            return open.element().leaf();
        }

        @Override
        public void text(CharSequence chars) {
            leaf().text(chars);
        }

        @Override
        public void beginTable(String name) {
            leaf().beginTable(name);
        }

        @Override
        public void row(Row row) {
            leaf().row(row);
        }

        @Override
        public void endTable() {
            leaf().endTable();
        }

        @Override
        public void endPart(PartReport report) {
            boolean whole = finish(leaf());
            Open ended = open.pop();
            ended.leaf().noteFailures();
            long counted = people.endPart();
            PartReport known =
                    whole && !people.failed() ? report : worse(report, PartStatus.FAILED, "inspection-failed");
            for (String id : ended.leaf().failures()) {
                known = worse(known, PartStatus.PARTIAL, "detector-failed:" + id);
            }
            list.set(ended.place(), withPeople(known, counted));
        }

        /** What fails here comes outside the guard of the reader of parts. */
        private static boolean finish(LeafInspection leaf) {
            try {
                leaf.finish();
                return true;
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
                return false;
            }
        }
    }

    private static PartReport worse(PartReport r, PartStatus status, String reason) {
        if (status.compareTo(r.status()) <= 0) {
            return r;
        }
        return new PartReport(
                r.id(), r.role(), r.name(), r.mediaType(), r.sizeBytes(), status, reason, r.chars(), r.people());
    }

    private static PartReport withPeople(PartReport r, long people) {
        return new PartReport(
                r.id(), r.role(), r.name(), r.mediaType(), r.sizeBytes(), r.status(), r.reason(), r.chars(), people);
    }
}
