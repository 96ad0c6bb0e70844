package dev.sekisho.dlp.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.dlp.inspect.CharRun;
import dev.sekisho.dlp.inspect.Detector;
import dev.sekisho.dlp.inspect.Finding;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Inspection;
import dev.sekisho.dlp.inspect.InspectionOptions;
import dev.sekisho.dlp.inspect.InspectionSession;
import dev.sekisho.dlp.inspect.Inspector;
import dev.sekisho.dlp.inspect.InspectorSettings;
import dev.sekisho.dlp.inspect.KeywordList;
import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.inspect.Limits;
import dev.sekisho.dlp.inspect.PartReport;
import dev.sekisho.dlp.inspect.PartRole;
import dev.sekisho.dlp.inspect.PartStatus;
import dev.sekisho.dlp.inspect.PersonHashes;
import dev.sekisho.dlp.inspect.PersonSink;
import dev.sekisho.dlp.inspect.Triggers;
import dev.sekisho.dlp.transfer.Content;
import dev.sekisho.dlp.transfer.Part;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SessionTest {
    private static final InfoType CODE = InfoType.custom("PROJECT_CODE", "案件番号", "project code", 3);
    private static final String ROSTER = "氏名,住所,電話番号\n"
            + "山田太郎,東京都千代田区丸の内1-2-3,090-1234-5678\n"
            + "佐藤花子,大阪府大阪市北区梅田2-4-6,080-2345-6789\n"
            + "山田太郎,東京都千代田区丸の内1-2-3,090-1234-5678\n";

    @Test
    void isFoundAsAService() {
        Inspector.Factory factory =
                ServiceLoader.load(Inspector.Factory.class).findFirst().orElseThrow();
        assertTrue(factory instanceof InspectorFactory);
    }

    @Test
    void countsDistinctPeopleOfATableInPlace() {
        List<Finding> found = new ArrayList<>();
        Inspection inspection = inspect(List.of(), List.of(), found, ROSTER);
        assertEquals(2, inspection.people());
        assertEquals(2, inspection.parts().get(0).people());
        assertEquals(3, inspection.count(InfoType.PERSON_NAME, Likelihood.LIKELY));
        assertEquals(3, inspection.count(InfoType.STREET_ADDRESS, Likelihood.LIKELY));
        for (Finding f : found) {
            int start = (int) f.location().start();
            assertEquals(
                    f.revealValue(), ROSTER.substring(start, (int) f.location().end()));
            assertTrue(f.location().row() >= 2);
        }
        assertFalse(inspection.toString().contains("山田"));
    }

    @Test
    void aDetectorThatThrowsMakesThePartPartialByName() {
        Detector bad = new TinyDetector("bad", Triggers.builder().run(CharRun.DIGITS, 1), (c, out) -> {
            throw new IllegalStateException("secret");
        });
        Inspection inspection = inspect(List.of(bad), List.of(), new ArrayList<>(), "第1回、山田太郎様");
        assertEquals(PartStatus.PARTIAL, inspection.parts().get(0).status());
        assertEquals("detector-failed:bad", inspection.parts().get(0).reason());
        assertEquals(1, inspection.people());
    }

    /** Where memory runs out among many people, the parts say so; nothing is thrown, then or by what comes after. */
    @Test
    void partsWhosePeopleCannotBeCountedSaySo() {
        StringBuilder list = new StringBuilder("氏名,電話番号\n");
        for (int i = 0; i < 20_000; i++) {
            list.append(String.format("山田太郎,090-%04d-%04d%n", 1000 + i / 10, i % 10));
        }
        AtomicInteger people = new AtomicInteger();
        PersonHashes hashes = new PersonHashes(1, 2, hash -> {
            if (people.incrementAndGet() == 10_000) {
                throw new OutOfMemoryError("made up");
            }
        });
        InspectionOptions options = new InspectionOptions(Set.of(), Set.of(), f -> {}, hashes, PersonSink.NONE);
        try (InspectionSession session =
                new InspectorFactory().create(InspectorSettings.defaults()).begin(options)) {
            session.accept(part("山田太郎様"), PartRole.BODY);
            session.accept(part(list.toString()), PartRole.ATTACHMENT);
            session.accept(part(ROSTER), PartRole.ATTACHMENT);
            Inspection inspection = session.finish();
            assertEquals(
                    List.of(PartStatus.FULL, PartStatus.FAILED, PartStatus.FAILED),
                    inspection.parts().stream().map(PartReport::status).toList());
            assertEquals("inspection-failed", inspection.parts().get(2).reason());
            assertTrue(inspection.people() > 0);
        }
    }

    @Test
    void countsKeywordsInCellsLikeOthersBefore() {
        KeywordList list = new KeywordList("secret", List.of("社外秘", "秘"), List.of());
        String row = "山田太郎,東京都新宿区西新宿1-2-3,090-1234-5678,なし\n";
        String text = "氏名,住所,電話番号,備考\n" + row.repeat(300)
                + row.replace("太郎", "秘").repeat(10) + row.replace("西", "社外秘").repeat(10)
                + row.replace("なし", "社外秘").repeat(10);
        assertEquals(
                30L,
                inspect(List.of(), List.of(list), new ArrayList<>(), text)
                        .keywords()
                        .get("secret"));
    }

    @Test
    void countsKeywordsByList() {
        KeywordList list = new KeywordList("secret", List.of("社外秘"), List.of());
        Inspection inspection = inspect(List.of(), List.of(list), new ArrayList<>(), "これは社外秘です。社外秘\n" + ROSTER);
        assertEquals(2L, inspection.keywords().get("secret"));
    }

    @Test
    void keepsFewSamplesAndExactCounts() {
        Detector codes = TinyDetector.whole("code", CODE, Triggers.builder().literals("PJ-"));
        Inspection inspection = inspect(List.of(codes), List.of(), new ArrayList<>(), "PJ-1 と pj-2 と\n".repeat(1000));
        assertEquals(2000, inspection.count(CODE, Likelihood.LIKELY));
        assertEquals(
                5,
                inspection.samples().stream()
                        .filter(f -> f.infoType().equals(CODE))
                        .count());
    }

    @Test
    void theActorIsNotCounted() {
        InspectionOptions options = new InspectionOptions(Set.of(), Set.of("鈴木一郎"), f -> {});
        Inspector inspector = new InspectorFactory().create(InspectorSettings.defaults());
        try (InspectionSession session = inspector.begin(options)) {
            session.accept(part("お世話になっております。\n\n鈴木一郎様\n\n高橋直子様の件です。\n"), PartRole.BODY);
            Inspection inspection = session.finish();
            assertEquals(1, inspection.people());
            assertEquals(1, inspection.peopleNotCounted());
            assertThrows(IllegalStateException.class, () -> session.accept(part("x"), PartRole.BODY));
        }
    }

    private static Inspection inspect(
            List<Detector> detectors, List<KeywordList> keywords, List<Finding> found, String text) {
        Inspector inspector = new InspectorFactory()
                .create(new InspectorSettings(Limits.defaults(), keywords, detectors, List.of(), 5));
        try (InspectionSession session = inspector.begin(new InspectionOptions(Set.of(), Set.of(), found::add))) {
            session.accept(part(text), PartRole.ATTACHMENT);
            return session.finish();
        }
    }

    private static Part part(String text) {
        return new Part("a.csv", "text/csv", "UTF-8", Content.of(text.getBytes(StandardCharsets.UTF_8)));
    }
}
