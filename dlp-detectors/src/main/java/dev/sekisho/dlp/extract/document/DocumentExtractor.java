package dev.sekisho.dlp.extract.document;

import dev.sekisho.dlp.inspect.Budget;
import dev.sekisho.dlp.inspect.ExtractionSink;
import dev.sekisho.dlp.inspect.Extractor;
import dev.sekisho.dlp.inspect.PartStatus;
import dev.sekisho.dlp.transfer.Content;
import dev.sekisho.dlp.transfer.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a document by one of Tika's parsers at work in another thread. */
final class DocumentExtractor implements Extractor {
    private static final Content NOTHING = Content.of(new byte[0]);
    private static final String OCTETS = "application/octet-stream";

    private final String id;
    private final Set<String> mediaTypes;
    private final Reading reading;
    private final ParserThreads threads;

    DocumentExtractor(String id, Set<String> mediaTypes, Reading reading, ParserThreads threads) {
        this.id = id;
        this.mediaTypes = mediaTypes;
        this.reading = reading;
        this.threads = threads;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Set<String> mediaTypes() {
        return mediaTypes;
    }

    @Override
    public void extract(Part part, ExtractionSink sink, Budget budget) throws IOException {
        if (!reading.canHold(part.content().sizeBytes())) {
            sink.status(PartStatus.LIMIT, "memory");
            return;
        }
        if (threads.tooManyStuck()) {
            sink.status(PartStatus.LIMIT, "stuck-parsers");
            return;
        }
        List<Event> children = new ArrayList<>();
        try {
            Failures.report(run(part, sink, budget, children), sink);
            for (Event child : children) {
                handOver(child, sink, budget);
            }
        } finally {
            children.forEach(DocumentExtractor::close);
        }
    }

    /** Runs the parser to its end, and gives its failure. */
    private @Nullable Throwable run(Part part, ExtractionSink sink, Budget budget, List<Event> children)
            throws IOException {
        ParserRun run = threads.start(r -> work(part, r, budget), budget);
        try {
            return pump(run, sink, budget, children);
        } finally {
            threads.leave(run);
        }
    }

    private void work(Part part, ParserRun run, Budget budget) throws Exception {
        XhtmlEvents events = new XhtmlEvents(run);
        try {
            reading.parse(
                    part, events, new EmbeddedKeeper(run, budget, part.content().sizeBytes()));
        } finally {
            events.flush();
        }
    }

    private static @Nullable Throwable pump(ParserRun run, ExtractionSink sink, Budget budget, List<Event> children)
            throws IOException {
        ListRow row = new ListRow();
        boolean inTable = false;
        boolean silent = true;
        while (true) {
            Event event = run.next(budget);
            if (event instanceof Event.Ended ended) {
                if (inTable) {
                    sink.endTable();
                }
                return ended.failure();
            } else if (event instanceof Event.Text text) {
                sink.text(text.chars());
                silent = false;
            } else if (event instanceof Event.TableBegins) {
                sink.beginTable("");
                row.beginTable();
                inTable = true;
            } else if (event instanceof Event.TableRow cells) {
                sink.row(row.next(cells.cells()));
                silent = false;
            } else if (event instanceof Event.TableEnds) {
                sink.endTable();
                inTable = false;
            } else if (event instanceof Event.Unread unread) {
                sink.status(PartStatus.PARTIAL, unread.reason());
            } else if (event instanceof Event.OwnEnds) {
                if (silent && children.isEmpty()) {
                    sink.status(PartStatus.PARTIAL, "no-text");
                }
            } else {
                children.add(event);
            }
        }
    }

    private static void handOver(Event child, ExtractionSink sink, Budget budget) throws IOException {
        if (child instanceof Event.Embedded embedded) {
            budget.takeBytes(embedded.bytes().sizeBytes());
            sink.child(Part.of(embedded.name(), OCTETS, embedded.bytes().content()));
            embedded.bytes().close();
        } else if (child instanceof Event.Lost lost) {
            sink.unreadableChild(Part.of(lost.name(), OCTETS, NOTHING), lost.status(), lost.reason());
        }
    }

    private static void close(Event event) {
        if (event instanceof Event.Embedded embedded) {
            embedded.bytes().close();
        }
    }
}
