package dev.sekisho.dlp.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BreachReportTest {
    private static final LocalDate DAY = LocalDate.parse("2026-11-26");
    private static final Instant TIME = Records.at("2026-11-20", 9);

    private static void decide(
            BreachReader reader, String id, long people, Map<String, Object> types, String protection) {
        reader.entry(
                0,
                Records.record(
                        "decision",
                        TIME,
                        "transfer",
                        id,
                        "actor",
                        "ann",
                        "action",
                        "encrypt",
                        "leaving",
                        List.of(Map.of("mail", 1, "protection", protection)),
                        "decision",
                        Map.of(
                                "facts",
                                Map.of(
                                        "channel",
                                        "mail",
                                        "people",
                                        people,
                                        "peopleByInfoType",
                                        types,
                                        "from",
                                        "a@corp.example",
                                        "recipients",
                                        List.of(Map.of("address", "p@x.example"))))));
    }

    private static BreachReport report(BreachReader reader, boolean wrongful) {
        return new BreachReport(reader.transfers(), DAY, wrongful);
    }

    @Test
    void saysWhatLeftAndWhetherItWasEncrypted() {
        BreachReader reader = new BreachReader(List.of("t", "u"));
        decide(reader, "t", 5, Map.of("PERSON_NAME", 5, "NEW_TYPE", 1), "AES-256");
        decide(reader, "other", 7, Map.of("HEALTH_CONDITION", 7), "");
        assertFalse(reader.transfers().get(0).hasLeft());
        reader.entry(1, Records.record("approved", TIME, "transfer", "t", "person", "boss"));
        reader.entry(1, Records.record("delivered", TIME.plusSeconds(9), "transfer", "t", "mail", 1));
        reader.entry(2, Records.record("delivered", TIME.plusSeconds(99), "transfer", "t", "mail", 2));
        BreachTransfer one = reader.transfers().get(0);
        assertEquals(1, reader.transfers().size());
        assertEquals(TIME.plusSeconds(9), one.left());
        assertEquals(List.of("boss"), one.approvers());
        assertEquals(List.of("x.example"), one.domains());
        assertTrue(report(reader, false).isEncrypted());
        assertFalse(report(reader, false).hasSpecialCare());
        decide(
                reader,
                "u",
                1_000,
                Map.of("HEALTH_CONDITION", 3, "CREDIT_CARD_NUMBER", 1, "JAPAN_INDIVIDUAL_NUMBER", 1),
                "");
        BreachReport both = report(reader, false);
        assertFalse(both.isEncrypted());
        assertTrue(both.hasSpecialCare() && both.hasPayment() && both.hasMyNumber());
        assertEquals(1_005, both.mostPeople());
        assertEquals(1_000, both.fewestPeople());
    }

    @Test
    void tellsOfAPartlyReleasedTransferWhatOfItLeft() {
        BreachReader reader = new BreachReader(List.of("t"));
        decide(reader, "t", 155, Map.of("PERSON_NAME", 155, "HEALTH_CONDITION", 9), "");
        reader.entry(1, Records.record("approved", TIME, "transfer", "t", "person", "boss"));
        Map<String, Object> left = Map.of(
                "channel",
                "mail",
                "people",
                5,
                "peopleByInfoType",
                Map.of("PERSON_NAME", 5),
                "from",
                "a@corp.example",
                "recipients",
                List.of(Map.of("address", "q@y.example")));
        reader.entry(2, Records.record("reduced", TIME, "transfer", "t", "decision", Map.of("facts", left)));
        reader.entry(3, Records.record("approved", TIME, "transfer", "t", "person", "other"));
        reader.entry(4, Records.record("partly-released", TIME, "transfer", "t"));
        assertFalse(reader.transfers().get(0).hasLeft());
        reader.entry(5, Records.record("delivered", TIME, "transfer", "t", "mail", 1));
        BreachTransfer one = reader.transfers().get(0);
        assertTrue(one.hasLeft());
        assertEquals(5, one.people());
        assertEquals(List.of("y.example"), one.domains());
        assertEquals(List.of("other"), one.approvers());
        assertFalse(report(reader, false).hasSpecialCare());
    }

    @Test
    void heldFilesLeaveWithTheirReleaseAndNotBefore() {
        BreachReader reader = new BreachReader(List.of("t"));
        Map<String, Object> facts = Map.of("channel", "removable", "people", 5, "destination", "usb");
        reader.entry(
                0,
                Records.record(
                        "decision",
                        TIME,
                        "transfer",
                        "t",
                        "actor",
                        "ann",
                        "action",
                        "hold",
                        "decision",
                        Map.of("facts", facts)));
        assertFalse(reader.transfers().get(0).hasLeft());
        reader.entry(1, Records.record("released", TIME.plusSeconds(9), "transfer", "t"));
        assertEquals(TIME.plusSeconds(9), reader.transfers().get(0).left());
    }

    /** Guidelines of the commission, general rules, 3-5-3-3 and 3-5-3-4: the day of discovery is the first. */
    @Test
    void knowsByWhenReportsAreDue() {
        BreachReader reader = new BreachReader(List.of("t"));
        decide(reader, "t", 5, Map.of(), "");
        assertEquals(LocalDate.parse("2026-11-30"), report(reader, false).preliminaryDue());
        assertEquals(LocalDate.parse("2026-12-25"), report(reader, false).finalDue());
        // the 60th day is Sunday 24 January 2027
        assertEquals(LocalDate.parse("2027-01-25"), report(reader, true).finalDue());
        // the 30th day is 29 December, from which on offices are closed; 4 January 2027 is a Monday
        BreachReport later = new BreachReport(reader.transfers(), LocalDate.parse("2026-11-30"), false);
        assertEquals(LocalDate.parse("2027-01-04"), later.finalDue());
    }
}
