package dev.sekisho.dlp.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.dlp.inspect.Candidate;
import dev.sekisho.dlp.inspect.Detections;
import dev.sekisho.dlp.inspect.Detector;
import dev.sekisho.dlp.inspect.Evidence;
import dev.sekisho.dlp.inspect.Exemptions;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Inspection;
import dev.sekisho.dlp.inspect.InspectionOptions;
import dev.sekisho.dlp.inspect.InspectionSession;
import dev.sekisho.dlp.inspect.InspectorSettings;
import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.inspect.PartRole;
import dev.sekisho.dlp.inspect.Triggers;
import dev.sekisho.dlp.transfer.Content;
import dev.sekisho.dlp.transfer.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** However a detector fails, it is named, and the others find what they find. */
class FailedDetectorsTest {
    private static final InfoType TICKET = InfoType.custom("TICKET", "票番号", "ticket", 1);
    private static final String TEXT = "氏名: 山田太郎 電話 090-1234-5678\n票 ZZZ\n氏名: 佐藤花子 電話 090-2234-5678\n";

    static Stream<Named<BiConsumer<Candidate, Detections>>> failures() {
        return Stream.of(
                Named.of("a missing class", (c, out) -> {
                    throw new NoClassDefFoundError("dev/elsewhere/Missing");
                }),
                Named.of("a class that does not start", (c, out) -> {
                    throw new ExceptionInInitializerError("no such file");
                }),
                Named.of("no memory", (c, out) -> {
                    throw new OutOfMemoryError("Java heap space");
                }),
                Named.of("a checked exception", (c, out) -> throwAny(new IOException("no such file"))),
                Named.of("no likelihood", (c, out) -> out.add(TICKET, c.start(), c.end(), none(), Evidence.SHAPE)),
                Named.of("no type", (c, out) -> out.add(none(), c.start(), c.end(), Likelihood.LIKELY, Evidence.SHAPE)),
                Named.of("the same without end", FailedDetectorsTest::reportWithoutEnd));
    }

    private static void reportWithoutEnd(Candidate c, Detections out) {
        while (true) {
            out.add(TICKET, c.start(), c.end(), Likelihood.LIKELY, Evidence.SHAPE);
        }
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals", "DataFlowIssue"}) // What a stranger's code may do.
    private static <T> T none() {
        return null;
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> void throwAny(Throwable thrown) throws E {
        throw (E) thrown;
    }

    @ParameterizedTest
    @MethodSource("failures")
    void areNamedAndHideNothing(BiConsumer<Candidate, Detections> examine) {
        Detector failing =
                new TinyDetector("bad", Triggers.builder().literals("ZZZ").columns(TICKET), examine);
        TextInspector.Result text = TextInspector.with(List.of(failing)).inspect(TEXT);
        assertEquals(Set.of("bad"), text.failedDetectors());
        assertEquals(2, text.people());
        Inspection inspection = inspect(failing);
        assertEquals("detector-failed:bad", inspection.parts().get(0).reason());
        assertEquals(2, inspection.people());
    }

    @Test
    void namesWhoCannotTellWhatIsPublicAndReportsTheValues() {
        Inspection inspection = inspect(new FailingExemptions());
        assertEquals("detector-failed:public", inspection.parts().get(0).reason());
        assertEquals(2, inspection.people());
        assertEquals(2, inspection.count(InfoType.PHONE_NUMBER, Likelihood.LIKELY));
    }

    @Test
    void asksAgainInTheNextTextWhoFailedWhileColumnsWereTyped() {
        OnceFailing once = new OnceFailing();
        TextInspector inspector = TextInspector.of(List.of(once));
        String table = "a,b\nx1,y1\nx2,y2\nx3,y3\nx4,y4\n";
        inspector.inspect(table);
        int before = once.calls.get();
        inspector.inspect(table.replace('x', 'p').replace('y', 'q'));
        assertTrue(once.calls.get() > before, "columns are not typed by it any more");
    }

    private static Inspection inspect(Detector further) {
        InspectorSettings usual = InspectorSettings.defaults();
        InspectorSettings settings = new InspectorSettings(
                usual.limits(), List.of(), List.of(further), List.of(), usual.samplesPerInfoType());
        try (InspectionSession session = new InspectorFactory().create(settings).begin(InspectionOptions.none())) {
            Content content = Content.of(TEXT.getBytes(StandardCharsets.UTF_8));
            session.accept(Part.of("a.txt", "text/plain", content), PartRole.ATTACHMENT);
            return session.finish();
        }
    }

    /** Finds an industry in each cell, but for the first. */
    private static final class OnceFailing implements Detector {
        private final AtomicInteger calls = new AtomicInteger();

        @Override
        public String id() {
            return "once";
        }

        @Override
        public Set<InfoType> infoTypes() {
            return Set.of(InfoType.INDUSTRY);
        }

        @Override
        public Triggers triggers() {
            return Triggers.builder().columns(InfoType.INDUSTRY).build();
        }

        @Override
        public void examine(Candidate c, Detections out) {
            if (calls.getAndIncrement() == 0) {
                throw new IllegalStateException("not yet ready");
            }
        }
    }

    private static final class FailingExemptions implements Detector, Exemptions {
        @Override
        public String id() {
            return "public";
        }

        @Override
        public Set<InfoType> infoTypes() {
            return Set.of();
        }

        @Override
        public Triggers triggers() {
            return Triggers.builder().build();
        }

        @Override
        public void examine(Candidate candidate, Detections out) {}

        @Override
        public boolean exempts(InfoType type, CharSequence value) {
            throw new IllegalStateException("cannot bear " + value);
        }
    }
}
