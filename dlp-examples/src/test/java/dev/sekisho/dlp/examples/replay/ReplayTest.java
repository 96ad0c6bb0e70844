package dev.sekisho.dlp.examples.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.dlp.inspect.Inspection;
import dev.sekisho.dlp.inspect.InspectionOptions;
import dev.sekisho.dlp.inspect.InspectionSession;
import dev.sekisho.dlp.inspect.Inspector;
import dev.sekisho.dlp.inspect.InspectorSettings;
import dev.sekisho.dlp.inspect.PartRole;
import dev.sekisho.dlp.policy.Policy;
import dev.sekisho.dlp.policy.PolicyException;
import dev.sekisho.dlp.policy.TestResult;
import dev.sekisho.dlp.transfer.Content;
import dev.sekisho.dlp.transfer.Part;
import java.io.IOException;
import java.util.ServiceLoader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReplayTest {
    private static final Inspector INSPECTOR = ServiceLoader.load(Inspector.Factory.class)
            .findFirst()
            .orElseThrow()
            .create(InspectorSettings.defaults());

    private static long people(String name, byte[] list) {
        try (InspectionSession session = INSPECTOR.begin(InspectionOptions.none())) {
            session.accept(Part.of(name, "application/octet-stream", Content.of(list)), PartRole.ATTACHMENT);
            Inspection inspection = session.finish();
            assertTrue(inspection.complete());
            return inspection.people();
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 500", "2, 777", "3, 2000"})
    void doctorsAreCountedNotRows(long seed, int count) throws IOException {
        MadeUpPeople people = new MadeUpPeople(seed);
        assertEquals(count, people("list.xlsx", DoctorList.xlsx(people.make(count), people)));
    }

    @ParameterizedTest
    @CsvSource({"1, 500", "2, 777", "3, 4000"})
    void patientsAreCountedNotRows(long seed, int count) {
        MadeUpPeople people = new MadeUpPeople(seed);
        assertEquals(count, people("list.csv", PatientList.csv(people.make(count), people)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mrt.yaml", "health-centre.yaml", "kddi.yaml", "mufg.yaml", "ntt.yaml"})
    void thePoliciesPassTheirOwnTests(String name) throws IOException, PolicyException {
        for (TestResult result : Policy.parse(Stage.resource(name), name).runTests()) {
            assertTrue(result.passed(), result.name() + " " + result.differences());
        }
    }
}
