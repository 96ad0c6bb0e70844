package dev.sekisho.dlp.examples.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Inspection;
import dev.sekisho.dlp.inspect.InspectionOptions;
import dev.sekisho.dlp.inspect.InspectionSession;
import dev.sekisho.dlp.inspect.Inspector;
import dev.sekisho.dlp.inspect.InspectorSettings;
import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.inspect.Limits;
import dev.sekisho.dlp.inspect.PartRole;
import dev.sekisho.dlp.policy.Policy;
import dev.sekisho.dlp.policy.PolicyException;
import dev.sekisho.dlp.transfer.Content;
import dev.sekisho.dlp.transfer.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of customers is what it says, and is counted so. */
class KddiReplayTest {
    @TempDir
    Path dir;

    private static Inspection inspect(Path list) throws IOException, PolicyException {
        Policy policy = Policy.parse(Stage.resource("kddi.yaml"), "kddi.yaml");
        Inspector inspector = ServiceLoader.load(Inspector.Factory.class)
                .findFirst()
                .orElseThrow()
                .create(new InspectorSettings(Limits.defaults(), policy.keywords(), List.of(), List.of(), 5));
        try (InspectionSession session = inspector.begin(InspectionOptions.none())) {
            Part part = Part.of(String.valueOf(list.getFileName()), "application/octet-stream", Content.of(list));
            session.accept(part, PartRole.ATTACHMENT);
            return session.finish();
        }
    }

    private static void assertExact(CustomerCounts counts, Inspection found) {
        assertTrue(found.complete());
        Map<InfoType, Long> with = found.peopleByInfoType();
        assertEquals(counts.people(), found.people());
        assertEquals(counts.companies(), found.count(InfoType.ORGANIZATION_NAME, Likelihood.LIKELY));
        assertEquals(counts.sexes(), with.get(InfoType.SEX));
        assertEquals(counts.birthDates(), with.get(InfoType.DATE_OF_BIRTH));
        assertEquals(counts.mails(), with.get(InfoType.EMAIL_ADDRESS));
        assertEquals(counts.people(), with.get(InfoType.STREET_ADDRESS));
        assertEquals(counts.people(), with.get(InfoType.PHONE_NUMBER));
        assertEquals(counts.otherProviders(), found.keywords().get("other-providers"));
    }

    @ParameterizedTest
    @ValueSource(longs = {3_000, 40_000})
    void everyNumberOfTheListIsFoundExactly(long customers) throws IOException, PolicyException {
        CustomerCounts counts = CustomerCounts.ofSize(customers);
        Path list = dir.resolve("list.csv");
        CustomerCsv.write(counts, list, rows -> {});
        assertExact(counts, inspect(list));
    }

    @Test
    void soItIsInAWorkbook() throws IOException, PolicyException {
        CustomerCounts counts = CustomerCounts.ofSize(20_000);
        Path list = dir.resolve("list.xlsx");
        CustomerWorkbook.write(counts, list, rows -> {});
        assertExact(counts, inspect(list));
    }

    @Test
    @Tag("long")
    void soItIsAtItsTrueSize() throws IOException, PolicyException {
        Path list = dir.resolve("list.csv");
        CustomerCsv.write(CustomerCounts.KDDI, list, rows -> {});
        assertExact(CustomerCounts.KDDI, inspect(list));
    }

    @Test
    void theListHoldsWhatWasAskedForAndIsTheSameEachTime() throws IOException {
        CustomerCounts counts = CustomerCounts.ofSize(50_000);
        Customers first = new Customers(counts);
        Customers second = new Customers(counts);
        Set<String> contacts = new HashSet<>();
        long companies = 0;
        for (Customer c = first.next(); c != null; c = first.next()) {
            Customer same = second.next();
            assertTrue(same != null && c.cells().equals(same.cells()));
            boolean company = c.name().contains("会社");
            companies += company ? 1 : 0;
            if (!company) {
                contacts.add(c.contact().replace("-", ""));
            }
        }
        assertNull(second.next());
        assertEquals(counts.companies(), companies);
        assertEquals(counts.people(), contacts.size());
        assertEquals(List.of(Customers.OTHERS), words());
    }

    /** The policy names the providers that the list does. */
    private static List<String> words() throws IOException {
        String policy = Stage.resource("kddi.yaml");
        int from = policy.indexOf("words: [") + "words: [".length();
        return List.of(policy.substring(from, policy.indexOf(']', from)).split(", "));
    }

    @Test
    void bothParsersReadTheFile() throws IOException {
        CustomerCounts counts = CustomerCounts.ofSize(1_000);
        Path csv = dir.resolve("list.csv");
        Path xlsx = dir.resolve("list.xlsx");
        CustomerCsv.write(counts, csv, rows -> {});
        CustomerWorkbook.write(counts, xlsx, rows -> {});
        Alone.csv(csv);
        assertTrue(Alone.seen() > 1_000 * 40 && Alone.seen() < Files.size(csv));
        Alone.xlsx(xlsx);
        assertTrue(Alone.seen() > 1_000 * 40);
    }
}
