package dev.sekisho.dlp.extract.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.sekisho.dlp.inspect.Budget;
import dev.sekisho.dlp.inspect.BudgetExceededException;
import dev.sekisho.dlp.inspect.ExtractionSink;
import dev.sekisho.dlp.inspect.PartStatus;
import dev.sekisho.dlp.inspect.Row;
import dev.sekisho.dlp.transfer.Content;
import dev.sekisho.dlp.transfer.Part;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class StuckParserTest {
    private static final Part PART = Part.of("a", "application/pdf", Content.of(new byte[] {1}));

    /** A budget whose time is over after some looks at the clock. */
    private static final class ShortTime implements Budget {
        private int looks;

        ShortTime(int looks) {
            this.looks = looks;
        }

        @Override
        public void takeBytes(long bytes) {}

        @Override
        public void checkTime() throws BudgetExceededException {
            looks--;
            if (looks < 0) {
                throw new BudgetExceededException("time");
            }
        }
    }

    private static final class StatusSink implements ExtractionSink {
        private String status = "";

        @Override
        public void text(CharSequence chars) {}

        @Override
        public void beginTable(String name) {}

        @Override
        public void row(Row row) {}

        @Override
        public void endTable() {}

        @Override
        public void child(Part child) {}

        @Override
        public void unreadableChild(Part child, PartStatus why, String reason) {}

        @Override
        public void status(PartStatus worse, String reason) {
            status = worse.id() + " " + reason;
        }
    }

    private interface Parser {
        void parse() throws IOException;
    }

    private static DocumentExtractor extractor(ParserThreads threads, Parser parser) {
        Reading reading = new Reading() {
            @Override
            public boolean canHold(long bytes) {
                return true;
            }

            @Override
            public void parse(Part part, XhtmlEvents events, EmbeddedKeeper embedded) throws IOException {
                parser.parse();
            }
        };
        return new DocumentExtractor("x", Set.of("application/pdf"), reading, threads);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aStuckParserIsAbandonedCountedAndCapped() {
        ParserThreads threads = new ParserThreads(1, 2);
        CountDownLatch never = new CountDownLatch(1);
        DocumentExtractor stuck = extractor(threads, () -> await(never));
        for (int i = 0; i < 2; i++) {
            assertThrows(BudgetExceededException.class, () -> stuck.extract(PART, new StatusSink(), new ShortTime(3)));
        }
        StatusSink sink = new StatusSink();
        extract(stuck, sink);
        assertEquals("limit stuck-parsers", sink.status);
        never.countDown();
        while (threads.tooManyStuck()) {
            Thread.onSpinWait();
        }
        StatusSink again = new StatusSink();
        extract(stuck, again);
        assertEquals("", again.status);
    }

    private static void extract(DocumentExtractor extractor, StatusSink sink) {
        try {
            extractor.extract(PART, sink, new ShortTime(Integer.MAX_VALUE));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String outcomeOf(Error error) {
        StatusSink sink = new StatusSink();
        extract(
                extractor(new ParserThreads(1, 1), () -> {
                    throw error;
                }),
                sink);
        return sink.status;
    }

    @Test
    void errorsOfAParserAreStatuses() {
        assertEquals("failed too-nested", outcomeOf(new StackOverflowError()));
        assertEquals("limit memory", outcomeOf(new OutOfMemoryError()));
        assertEquals("unsupported no-reader", outcomeOf(new NoClassDefFoundError()));
        assertEquals("failed broken", outcomeOf(new AssertionError()));
    }
}
