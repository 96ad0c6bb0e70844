package dev.sekisho.dlp.report;

import static dev.sekisho.dlp.report.Records.at;
import static dev.sekisho.dlp.report.Records.decision;
import static dev.sekisho.dlp.report.Records.record;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.dlp.audit.AuditRecord;
import dev.sekisho.dlp.report.Anomaly.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class FiguresReaderTest {
    private static final Period PERIOD =
            new Period(LocalDate.parse("2026-06-01"), LocalDate.parse("2026-11-30"), Records.TOKYO);

    private final FiguresReader reader = new FiguresReader(PERIOD, AnomalyLimits.DEFAULT);
    private long seq;

    private void take(AuditRecord entry) {
        reader.entry(seq++, entry);
    }

    private void send(String day, int hour, String actor, String domain, long people) {
        String transfer = "t" + seq;
        take(decision(transfer, at(day, hour), actor, domain, people, "allow"));
        take(record("delivered", at(day, hour), "transfer", transfer, "mail", 1));
    }

    private List<Anomaly> anomalies(Kind kind) {
        return reader.figures().anomalies().stream()
                .filter(one -> one.kind() == kind)
                .toList();
    }

    @Test
    void sumsByDayDepartmentAndAction() {
        send("2026-05-31", 10, "ann", "partner.example", 1_000);
        send("2026-06-01", 10, "ann", "partner.example", 7);
        take(decision("b", at("2026-06-02", 10), "bob", "gmail.com", 5, "block"));
        send("2026-12-01", 10, "ann", "partner.example", 1_000);
        AuditFigures figures = reader.figures();
        assertEquals(new Row(2, Map.of("allow", 1L, "block", 1L), 12, 7), figures.total());
        assertEquals(new Row(1, Map.of("allow", 1L), 7, 7), figures.days().get(LocalDate.parse("2026-06-01")));
        assertEquals(
                new Row(1, Map.of("block", 1L), 5, 0), figures.departments().get("dept-b"));
    }

    @Test
    void countsAsLeftOnlyWhatWasDeliveredAndTwoMailsOfATransferOnce() {
        take(decision("x", at("2026-06-02", 10), "ann", "a.example", 9, "encrypt"));
        assertEquals(0, reader.figures().total().peopleLeft());
        assertEquals(1, anomalies(Kind.UNCONFIRMED).get(0).value());
        take(record("delivered", at("2026-06-02", 11), "transfer", "x", "mail", 1));
        take(record("delivered", at("2026-06-02", 11), "transfer", "x", "mail", 2));
        assertEquals(9, reader.figures().total().peopleLeft());
        assertTrue(anomalies(Kind.UNCONFIRMED).isEmpty());
    }

    @Test
    void followsAHoldThroughItsApprovals() {
        take(decision("h", at("2026-06-02", 10), "ann", "a.example", 50, "hold"));
        take(record(
                "approve-refused", at("2026-06-02", 11), "transfer", "h", "person", "ann", "refused", "own-transfer"));
        take(record("approved", at("2026-06-02", 12), "transfer", "h", "person", "bob", "reason", "free text"));
        HoldFigures open = reader.figures().holds().get(0);
        assertEquals(1, open.approvals());
        assertEquals(2, open.quorum());
        assertFalse(open.expired());
        take(record("approved", at("2026-06-02", 14), "transfer", "h", "person", "cho", "reason", "free text"));
        take(record("released", at("2026-06-02", 14), "transfer", "h", "person", ""));
        take(record("delivered", at("2026-06-02", 14), "transfer", "h", "mail", 1));
        AuditFigures figures = reader.figures();
        assertTrue(figures.holds().isEmpty());
        assertEquals(50, figures.total().peopleLeft());
        assertEquals(
                List.of(
                        new ApproverFigures("ann", 0, 0, 0, -1, Map.of("own-transfer", 1L)),
                        new ApproverFigures("bob", 1, 0, 50, 120, Map.of()),
                        new ApproverFigures("cho", 1, 0, 50, 240, Map.of())),
                figures.approvers());
        assertEquals("ann", anomalies(Kind.OWN_APPROVAL_TRIED).get(0).subject());
    }

    @Test
    void aReleaseOfAPartEndsAHoldAndCountsThePeopleOfThePart() {
        take(decision("h", at("2026-06-02", 10), "ann", "a.example", 50, "hold"));
        take(record("approved", at("2026-06-02", 11), "transfer", "h", "person", "bob"));
        take(revised("h", 3, "HELD"));
        assertEquals(0, reader.figures().holds().get(0).approvals());
        take(record("partly-released", at("2026-06-02", 14), "transfer", "h"));
        take(record("delivered", at("2026-06-02", 14), "transfer", "h", "mail", 1));
        assertTrue(reader.figures().holds().isEmpty());
        assertEquals(3, reader.figures().total().peopleLeft());
    }

    @Test
    void whatIsBlockedWhenItIsDecidedAgainWaitsForNobody() {
        take(decision("h", at("2026-06-02", 10), "ann", "a.example", 50, "hold"));
        take(revised("h", 50, "BLOCKED"));
        assertTrue(reader.figures().holds().isEmpty());
    }

    @Test
    void whatIsSubmittedAgainIsNotHeldTwice() {
        for (String because : List.of("submitted-again", "released-already")) {
            AuditRecord decided = decision(because, at("2026-06-02", 10), "ann", "a.example", 50, "hold");
            Map<String, Object> facts = new TreeMap<>(decided.facts());
            facts.put("because", because);
            take(new AuditRecord("decision", decided.time(), facts));
        }
        assertTrue(reader.figures().holds().isEmpty());
        assertEquals(2, reader.figures().total().transfers());
    }

    @Test
    void whatWaitsForAReasonDidNotLeaveAndIsNotExpectedTo() {
        take(decision("r", at("2026-06-02", 10), "ann", "a.example", 50, "ask-reason"));
        assertTrue(anomalies(Kind.UNCONFIRMED).isEmpty());
        assertEquals(0, reader.figures().total().peopleLeft());
    }

    private static AuditRecord revised(String transfer, long people, String state) {
        Map<String, Object> facts = Map.of("channel", "mail", "people", people);
        return record(
                "reduced",
                at("2026-06-02", 12),
                "transfer",
                transfer,
                "state",
                state,
                "decision",
                Map.of("facts", facts));
    }

    @Test
    void seesWhenThePolicyChangedAndReadsEventsItDoesNotKnow() {
        take(decision("1", at("2026-06-01", 9), "a", "x.example", 1, "allow", "aa", "full", List.of()));
        take(record(
                "policy-activated",
                at("2026-06-02", 9),
                "policyHash",
                "bb",
                "by",
                "reviewer",
                "differences",
                List.of(Map.of("ja", "規則", "en", "rule"), "plain")));
        take(decision("2", at("2026-06-03", 9), "a", "x.example", 1, "allow", "bb", "full", List.of()));
        take(decision("3", at("2026-06-04", 9), "a", "x.example", 1, "allow", "bb", "full", List.of()));
        List<PolicyEvent> events = reader.figures().policies();
        assertEquals(
                List.of("seen", "policy-activated", "seen"),
                events.stream().map(PolicyEvent::kind).toList());
        assertEquals("aa", events.get(2).before());
        assertEquals(List.of("規則", "plain"), events.get(1).differences());
        assertEquals("reviewer", events.get(1).by());
    }

    @Test
    void aTrialOfAPolicyIsAQueryAndNoChange() {
        take(record("policy-simulated", at("2026-06-02", 9), "policy", "p@2", "person", "ann"));
        take(record("audit-breach", at("2026-06-02", 9), "transfers", List.of("t1", "t2"), "by", "bob"));
        AuditFigures figures = reader.figures();
        assertTrue(figures.policies().isEmpty());
        assertEquals(
                List.of("ann p@2", "bob t1 t2"),
                figures.keyUses().stream()
                        .map(one -> one.by() + " " + one.subject())
                        .toList());
    }

    @Test
    void findsAPolicyThatNobodyActivated() {
        take(record("change-activated", at("2026-05-01", 9), "file", "policy.yaml", "version", 3, "sha256", "aa"));
        take(decision("1", at("2026-06-01", 9), "a", "x.example", 1, "allow", "aa", "full", List.of()));
        assertTrue(anomalies(Kind.POLICY_NOT_ACTIVATED).isEmpty());
        take(decision("2", at("2026-06-01", 9), "a", "x.example", 1, "allow", "bb", "full", List.of()));
        assertEquals(
                List.of(new Anomaly(Kind.POLICY_NOT_ACTIVATED, "p@1", null, 1, 0)),
                anomalies(Kind.POLICY_NOT_ACTIVATED));
    }

    @Test
    void showsOfAnAddressInADifferenceItsDomainOnly() {
        String difference = "追加: tokyo.taro+x@partner.example, \"a@b.example\" @list";
        take(record(
                "change-proposed",
                at("2026-06-02", 9),
                "file",
                "list.txt",
                "version",
                2,
                "person",
                "ann",
                "differences",
                List.of(difference)));
        PolicyEvent event = reader.figures().policies().get(0);
        assertEquals(List.of("追加: ＊@partner.example, \"＊@b.example\" @list"), event.differences());
        assertEquals("list.txt 2", event.policy());
        assertEquals("ann", event.by());
    }

    @Test
    void findsNightsAndHolidaysAndNotTheWorkingDay() {
        send("2026-06-02", 12, "day", "x.example", 500);
        send("2026-06-02", 23, "owl", "x.example", 60);
        send("2026-06-02", 23, "owl", "x.example", 40);
        send("2026-09-22", 12, "holiday", "x.example", 100);
        send("2026-06-02", 23, "little", "x.example", 99);
        assertEquals(
                List.of("holiday", "owl"),
                anomalies(Kind.NIGHT_OR_HOLIDAY).stream()
                        .map(Anomaly::subject)
                        .sorted()
                        .toList());
    }

    @Test
    void findsANewDomainOnceThereIsSomethingToCompareWith() {
        send("2026-06-01", 10, "ann", "known.example", 500);
        send("2026-06-20", 10, "ann", "learnt.example", 500);
        send("2026-07-20", 10, "ann", "known.example", 500);
        send("2026-07-20", 10, "ann", "new.example", 70);
        send("2026-07-21", 10, "bob", "new.example", 30);
        send("2026-07-20", 10, "ann", "few.example", 99);
        assertEquals(
                List.of(new Anomaly(Kind.NEW_RECIPIENT, "new.example", LocalDate.parse("2026-07-20"), 100, 0)),
                anomalies(Kind.NEW_RECIPIENT));
    }

    @Test
    void comparesADayWithTheDaysBeforeIt() {
        for (int day = 1; day <= 5; day++) {
            send("2026-06-0" + day, 10, "ann", "x.example", 20);
        }
        send("2026-06-08", 10, "ann", "x.example", 200);
        send("2026-06-09", 10, "ann", "x.example", 201);
        assertEquals(
                List.of(new Anomaly(Kind.ABOVE_OWN_MEDIAN, "ann", LocalDate.parse("2026-06-09"), 201, 20)),
                anomalies(Kind.ABOVE_OWN_MEDIAN));
    }

    @Test
    void findsWhoTakesALittleEveryDay() {
        for (Instant time = at("2026-06-01", 10); PERIOD.contains(time); time = time.plusSeconds(86_400)) {
            String day = PERIOD.day(time).toString();
            send(day, 10, "ntt", "x.example", 30);
        }
        for (String colleague : List.of("a", "b", "c", "d")) {
            send("2026-06-02", 10, colleague, "x.example", 90);
        }
        Anomaly slow = anomalies(Kind.ABOVE_COLLEAGUES).get(0);
        assertEquals("ntt", slow.subject());
        assertEquals(30 * PERIOD.days(), slow.value());
        assertEquals(90, slow.usual());
        assertTrue(anomalies(Kind.ABOVE_OWN_MEDIAN).isEmpty());
    }

    @Test
    void tellsARiseFromChance() {
        decisions("2026-06-10", 200, 4);
        decisions("2026-10-10", 200, 10);
        assertTrue(anomalies(Kind.UNINSPECTABLE_RISING).isEmpty());
        decisions("2026-10-11", 200, 40);
        assertEquals(20, anomalies(Kind.UNINSPECTABLE_RISING).get(0).usual());
        assertEquals(125, anomalies(Kind.UNINSPECTABLE_RISING).get(0).value());
    }

    private void decisions(String day, int all, int unread) {
        for (int i = 0; i < all; i++) {
            String status = i < unread ? "encrypted" : "full";
            take(decision("u" + seq, at(day, 10), "a", "x.example", 0, "block", "aa", status, List.of()));
        }
    }

    @Test
    void saysWhatDryRunWouldHaveStopped() {
        List<Map<String, Object>> rules = List.of(
                Records.rule("STRICT", "block", false),
                Records.rule("MILD", "warn", false),
                Records.rule("ON", "hold", true));
        take(decision("1", at("2026-06-02", 10), "a", "x.example", 8, "hold", "aa", "full", rules));
        assertEquals(
                List.of(new Anomaly(Kind.DRY_RUN_WOULD_HAVE_ACTED, "STRICT", null, 1, 8)),
                anomalies(Kind.DRY_RUN_WOULD_HAVE_ACTED));
    }

    @Test
    void findsSilentWorkingDaysAndNotTheWeekend() {
        send("2026-06-05", 10, "a", "x.example", 1);
        send("2026-06-08", 10, "a", "x.example", 1);
        assertTrue(anomalies(Kind.NO_RECORDS).isEmpty());
        send("2026-06-15", 10, "a", "x.example", 1);
        assertEquals(
                List.of(new Anomaly(Kind.NO_RECORDS, "", LocalDate.parse("2026-06-09"), 4, 0)),
                anomalies(Kind.NO_RECORDS));
    }

    @Test
    void goesOnOverRecordsOfAnotherShape() {
        take(record("decision", at("2026-06-02", 10), "decision", "not a map", "transfer", 7, "action", "allow"));
        take(record("from-the-future", at("2026-06-02", 10), "transfer", List.of()));
        assertEquals(2, reader.figures().kinds().size());
        assertEquals(1, reader.figures().total().transfers());
    }

    @Test
    void aTransferSaidToBeOfAnotherDayShowsByTheOrderOfTheRecords() {
        send("2026-06-02", 10, "ann", "a.example", 7);
        send("2041-01-01", 10, "ann", "a.example", 1_000);
        send("2026-06-03", 10, "ann", "a.example", 7);
        send("1990-01-01", 10, "ann", "a.example", 1_000);
        send("2026-06-04", 10, "ann", "a.example", 7);
        send("2026-06-03", 11, "ann", "a.example", 7);
        List<LocalDate> days =
                anomalies(Kind.TIME_WENT_BACK).stream().map(Anomaly::day).toList();
        assertEquals(List.of(LocalDate.parse("2026-06-03"), LocalDate.parse("2026-06-03")), days);
        seq = 0; // the trail of another node
        send("2026-06-01", 10, "ann", "a.example", 7);
        assertEquals(2, anomalies(Kind.TIME_WENT_BACK).size());
    }

    private void decideWithHistory(String day, String opening, long movements) {
        decideWithHistory(day, "home", opening, movements);
    }

    private void decideWithHistory(String day, String node, String opening, long movements) {
        AuditRecord decision = decision("t" + seq, at(day, 10), "ann", "a.example", 1, "block");
        Map<String, Object> facts = new TreeMap<>(decision.facts());
        facts.put("history", Map.of("node", node, "opening", opening, "movements", movements));
        take(new AuditRecord("decision", decision.time(), facts));
    }

    @Test
    void anOlderCopyOfTheHistoryShows() {
        decideWithHistory("2026-05-01", "a", 100);
        decideWithHistory("2026-06-02", "b", 100);
        decideWithHistory("2026-06-02", "b", 105);
        decideWithHistory("2026-06-02", "b", 104); // decided at the same time
        decideWithHistory("2026-06-02", "other", "o", 3);
        decideWithHistory("2026-06-03", "c", 105);
        assertTrue(anomalies(Kind.HISTORY_LOST).isEmpty());
        decideWithHistory("2026-06-04", "d", 40);
        decideWithHistory("2026-06-05", "e", 41);
        take(record("history-lost", at("2026-06-06", 9), "node", "home"));
        decideWithHistory("2026-06-06", "f", 0);
        seq = 0; // the trail of another node
        decideWithHistory("2026-06-07", "z", 0);
        assertEquals(
                List.of(65L, 41L),
                anomalies(Kind.HISTORY_LOST).stream().map(Anomaly::value).toList());
    }
}
