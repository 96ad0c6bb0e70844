package dev.sekisho.dlp.quarantine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.dlp.audit.AuditTrail;
import dev.sekisho.dlp.audit.SignedStatement;
import dev.sekisho.dlp.audit.TrailKeys;
import dev.sekisho.dlp.audit.TrailReader;
import dev.sekisho.dlp.policy.CsvDirectory;
import dev.sekisho.dlp.policy.Directory;
import dev.sekisho.dlp.policy.Escalation;
import dev.sekisho.dlp.policy.HoldRequirement;
import dev.sekisho.dlp.policy.PolicyException;
import dev.sekisho.dlp.transfer.Content;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** What holds whichever store the items are in. */
abstract class QuarantineContract {
    static final Instant NOW = Instant.parse("2026-11-23T00:00:00Z");
    static final TrailKeys KEYS = TrailKeys.generate("example.test/sekisho");
    private static final byte[] MAIL = "Subject: x\r\n\r\nhello\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final String PEOPLE = """
            account,name,supervisor,groups,aliases,delegates
            taro@example.co.jp,,boss@example.co.jp,,t.yamada@example.co.jp,hisho@example.co.jp
            boss@example.co.jp,,,,,
            hanako@example.co.jp,,,security,h.sato@example.co.jp,
            jiro@example.co.jp,,,security,,
            saburo@example.co.jp,,,audit,,
            shiro@example.co.jp,,,,,
            goro@example.co.jp,,,,,
            """;

    final MovingClock clock = new MovingClock(NOW);

    @TempDir
    Path dir;

    AuditTrail trail;
    Quarantine items;

    /** A quarantine over the store of this test. */
    abstract Quarantine open(AuditTrail own, Directory directory) throws Exception;

    @BeforeEach
    void openTrail() throws Exception {
        trail = AuditTrail.open(dir.resolve("trail"), KEYS);
        items = open(trail, directory());
    }

    @AfterEach
    void closeTrail() throws IOException {
        trail.close();
    }

    static Directory directory() throws PolicyException {
        return CsvDirectory.parse(PEOPLE, "people.csv");
    }

    static HoldRequirement by(int quorum, String... groups) {
        return new HoldRequirement(Set.of(groups), quorum, Duration.ofHours(1));
    }

    static HoldRequest request(String id, HoldRequirement requirement, String content) {
        Map<String, Object> rule = Map.of("id", "FREE", "enforced", true);
        Map<String, Object> facts = Map.of("people", 17, "requestedBy", "irai@example.co.jp", "parts", List.of());
        return new HoldRequest(
                id,
                NOW,
                "taro",
                "taro@example.co.jp",
                List.of("a@example.com", "b@example.com"),
                requirement,
                Map.of("action", "hold", "policyHash", "0123", "facts", facts, "rules", List.of(rule)),
                Content.of(content.getBytes(StandardCharsets.US_ASCII)),
                false);
    }

    private HeldItem hold(String id, HoldRequirement requirement) throws IOException {
        return items.hold(request(id, requirement, "Subject: " + id + "\r\n\r\nhello\r\n"));
    }

    static void refused(String code, Executable action) {
        assertEquals(code, assertThrows(RefusedException.class, action).code());
    }

    List<String> kinds() throws IOException {
        List<String> kinds = new ArrayList<>();
        new TrailReader(dir.resolve("trail"), KEYS).read((seq, entry) -> kinds.add(entry.kind()));
        return kinds;
    }

    private Map<String, Object> facts(String kind) throws IOException {
        List<Map<String, Object>> found = new ArrayList<>();
        new TrailReader(dir.resolve("trail"), KEYS).read((seq, entry) -> {
            if (entry.kind().equals(kind)) {
                found.add(entry.facts());
            }
        });
        return found.get(found.size() - 1);
    }

    private void release(String id) throws IOException, RefusedException {
        items.release(items.approvedContent(id).item());
    }

    @Test
    void anotherPersonApprovesAndItIsReleasedOnce() throws Exception {
        items.hold(request("t1", by(1), new String(MAIL, StandardCharsets.US_ASCII)));
        refused("not-approved", () -> items.approvedContent("t1"));
        refused("not-approved", () -> items.release(items.get("t1")));
        assertEquals(HoldState.APPROVED, items.approve("t1", "hanako", "agreed").state());
        HeldContent ready = items.approvedContent("t1");
        assertArrayEquals(MAIL, ready.content().open().readAllBytes());
        assertEquals(HoldState.RELEASED, items.release(ready.item()).state());
        refused("not-approved", () -> items.release(ready.item()));
        refused("not-approved", () -> items.approvedContent("t1"));
        refused("not-held", () -> items.reject("t1", "hanako", "too late"));
        assertEquals(List.of("approved", "released", "reject-refused"), kinds());
    }

    @Test
    void aGroupThatTheDirectoryDoesNotKnowHasNoMembers() throws Exception {
        hold("t1", by(1, "secruity"));
        refused("not-an-approver", () -> items.approve("t1", "hanako", "a slip of the pen lets nobody in"));
        items = open(trail, Directory.EMPTY);
        hold("t1", by(1, "secruity"));
        assertEquals(HoldState.APPROVED, items.approve("t1", "hanako", "agreed").state());
        assertEquals(false, facts("approved").get("approverVerified"));
    }

    @Test
    void theSendersSideDecidesUnderNoSpelling() throws Exception {
        hold("t1", by(1));
        List<String> side = List.of(
                "taro",
                " TARO ",
                "taro@example.co.jp",
                "ｔａｒｏ",
                "ta\u200bro",
                "t.yamada@example.co.jp",
                "T.Yamada",
                "hisho",
                "irai@example.co.jp");
        for (String name : side) {
            refused("own-transfer", () -> items.approve("t1", name, "mine"));
            refused("own-transfer", () -> items.reject("t1", name, "mine"));
            refused("own-transfer", () -> items.reveal("t1", name, "mine"));
        }
        assertEquals(side.size() * 3, kinds().size());
        assertEquals(HoldState.HELD, items.get("t1").state());
    }

    @Test
    void onePersonIsNoQuorumOfTwo() throws Exception {
        hold("t1", by(2));
        assertEquals(
                HoldState.HELD,
                items.approve("t1", "hanako@example.co.jp", "agreed").state());
        refused("already-approved", () -> items.approve("t1", "hanako", "agreed"));
        refused("already-approved", () -> items.approve("t1", "Ｈanako", "agreed"));
        assertEquals(HoldState.APPROVED, items.approve("t1", "jiro", "agreed").state());
    }

    @Test
    void onePersonIsNoQuorumOfTwoUnderTwoShortNames() throws Exception {
        hold("t1", by(2, "security"));
        items.approve("t1", "hanako", "agreed");
        refused("already-approved", () -> items.approve("t1", "h.sato", "agreed"));
        refused("already-approved", () -> items.approve("t1", "h.sato@example.co.jp", "agreed"));
    }

    @Test
    void onlyMembersOfTheGroupsDecide() throws Exception {
        hold("t1", by(1, "manager"));
        refused("not-an-approver", () -> items.approve("t1", "hanako", "agreed"));
        refused("no-reason", () -> items.approve("t1", "boss", "  "));
        assertEquals(HoldState.APPROVED, items.approve("t1", "boss", "agreed").state());
    }

    @Test
    void expiryAlsoEndsAnApproval() throws Exception {
        hold("t1", by(1));
        items.approve("t1", "hanako", "agreed");
        HeldItem seen = items.approvedContent("t1").item();
        clock.pass(Duration.ofHours(1));
        refused("expired", () -> items.release(seen));
        refused("expired", () -> items.approvedContent("t1"));
        refused("expired", () -> items.approve("t1", "hanako", "agreed"));
        assertEquals(HoldState.EXPIRED, items.list().items().get(0).state());
        assertEquals(1, kinds().stream().filter("expired"::equals).count());
    }

    @Test
    void theListShowsWhatIsOverAsOver() throws Exception {
        hold("t1", by(1));
        clock.pass(Duration.ofHours(2));
        assertEquals(HoldState.EXPIRED, items.list().items().get(0).state());
        assertEquals(HoldState.EXPIRED, items.list().items().get(0).state());
        assertEquals(List.of("expired"), kinds());
    }

    @Test
    void whatNobodyDecidesGoesToTheNextAndThenIsBlocked() throws Exception {
        Escalation next = new Escalation(Set.of("audit"), Duration.ofHours(2));
        HoldRequirement requirement = new HoldRequirement(Set.of("security"), 1, Duration.ofHours(1), next);
        hold("t1", requirement);
        hold("t2", requirement);
        items.approve("t1", "hanako", "agreed, but not released in time");
        clock.pass(Duration.ofHours(1));
        refused("not-approved", () -> items.approvedContent("t1"));
        HeldItem escalated = items.get("t1");
        assertEquals(HoldState.HELD, escalated.state());
        assertTrue(escalated.escalated() && escalated.approvals().isEmpty());
        assertEquals(NOW.plus(Duration.ofHours(3)), escalated.expiresAt());
        assertEquals(List.of("hanako"), facts("escalated").get("voided"));
        refused("not-an-approver", () -> items.approve("t1", "hanako", "again"));
        items.approve("t1", "saburo", "agreed");
        release("t1");
        clock.pass(Duration.ofHours(2));
        refused("expired", () -> items.approve("t2", "saburo", "too late"));
        assertEquals(2, kinds().stream().filter("escalated"::equals).count());
        assertEquals(1, kinds().stream().filter("expired"::equals).count());
    }

    @Test
    void aRejectedItemStaysRejected() throws Exception {
        hold("t1", by(1));
        refused("no-reason", () -> items.reject("t1", "hanako", " "));
        assertEquals(HoldState.REJECTED, items.reject("t1", "hanako", "no").state());
        refused("not-held", () -> items.approve("t1", "jiro", "yes"));
        refused("not-approved", () -> items.approvedContent("t1"));
    }

    @Test
    void theSenderTakesItBackUntilItIsReleased() throws Exception {
        hold("t1", by(1));
        hold("t2", by(1));
        refused("not-the-sender", () -> items.recall("t1", "hanako", ""));
        refused("not-the-sender", () -> items.recall("t1", "hisho", ""));
        items.approve("t1", "hanako", "agreed");
        HeldItem seen = items.approvedContent("t1").item();
        assertEquals(
                HoldState.RECALLED,
                items.recall("t1", "T.YAMADA@example.co.jp", "").state());
        refused("not-approved", () -> items.release(seen));
        assertEquals(List.of("hanako"), facts("recalled").get("approvals"));
        items.approve("t2", "hanako", "agreed");
        release("t2");
        refused("not-held", () -> items.recall("t2", "taro", "too late"));
    }

    @Test
    void theContentIsShownToApproversAndThatIsRecordedFirst() throws Exception {
        items.hold(request("t1", by(1, "security"), new String(MAIL, StandardCharsets.US_ASCII)));
        refused("no-reason", () -> items.reveal("t1", "hanako", " "));
        refused("not-an-approver", () -> items.reveal("t1", "saburo", "curious"));
        assertArrayEquals(MAIL, items.reveal("t1", "hanako", "宛先の確認").open().readAllBytes());
        assertEquals("宛先の確認", facts("revealed").get("reason"));
        assertEquals("hanako", facts("revealed").get("person"));
        items.approve("t1", "hanako", "agreed");
        items.reveal("t1", "hanako", "once more");
    }

    @Test
    void anApprovalIsSignedOverContentPolicyAndRecipients() throws Exception {
        HeldItem held = hold("t1", by(1));
        Approval approval = items.approve("t1", "hanako", "確認\n済み").approvals().get(0);
        String text = SignedStatement.open(approval.statement(), Set.of(KEYS.verifierKey()));
        for (String part : List.of(
                held.contentDigest(),
                "\"0123\"",
                "a@example.com",
                "b@example.com",
                "hanako",
                "確認\\u000a済み",
                "\"t1\"")) {
            assertTrue(text.contains(part), part);
        }
        assertEquals(approval.statement(), facts("approved").get("statement"));
    }

    private static Revision.Author keeping(String... recipients) {
        return (item, content) -> new Revision(
                null, List.of(recipients), item.requirement(), item.decision(), false, Withheld.NOTHING, Map.of());
    }

    @Test
    void aChangeVoidsTheApprovals() throws Exception {
        hold("t1", by(1, "security"));
        items.approve("t1", "hanako", "agreed");
        HeldItem seen = items.approvedContent("t1").item();
        refused(
                "not-an-approver",
                () -> items.revise("t1", Revision.Kind.REDUCED, "saburo", "no", keeping("a@example.com")));
        HeldItem changed = items.revise("t1", Revision.Kind.REDUCED, "jiro", "wrong address", keeping("a@example.com"));
        assertEquals(HoldState.HELD, changed.state());
        assertEquals(List.of("a@example.com"), changed.recipients());
        refused("not-approved", () -> items.release(seen));
        assertEquals(List.of("hanako"), facts("reduced").get("voided"));
        items.approve("t1", "hanako", "agreed, without b");
        refused("changed-meanwhile", () -> items.release(seen));
        release("t1");
    }

    @Test
    void whatOneDropsWhileAnotherApprovesIsRefused() throws Exception {
        hold("t1", by(2));
        refused(
                "changed-meanwhile",
                () -> items.revise("t1", Revision.Kind.REDUCED, "jiro", "x", (item, content) -> {
                    items.approve("t1", "hanako", "agreed");
                    return keeping("a@example.com").revise(item, content);
                }));
        assertEquals(2, items.get("t1").recipients().size());
    }

    @Test
    void whatIsBlockedWhenDecidedAgainNeverLeaves() throws Exception {
        hold("t1", by(1));
        items.approve("t1", "hanako", "agreed");
        HeldItem blocked = items.revise(
                "t1",
                Revision.Kind.DECIDED_AGAIN,
                "",
                "",
                (item, content) -> new Revision(
                        Content.of(new byte[] {1, 2}),
                        item.recipients(),
                        item.requirement(),
                        item.decision(),
                        true,
                        Withheld.NOTHING,
                        Map.of()));
        assertEquals(HoldState.BLOCKED, blocked.state());
        assertEquals(2, blocked.sizeBytes());
        refused("not-held", () -> items.approve("t1", "hanako", "again"));
        refused("not-approved", () -> items.approvedContent("t1"));
    }

    private Delegation delegation(long mostPeople) {
        return Delegation.of("hanako", "shiro", NOW, NOW.plus(Duration.ofDays(7)), mostPeople, "休暇");
    }

    @Test
    void aDelegateApprovesWithinTheLimits() throws Exception {
        hold("t1", by(1, "security"));
        refused("not-an-approver", () -> items.approve("t1", "shiro", "agreed"));
        Delegation small = items.delegate(delegation(16));
        refused("beyond-delegation", () -> items.approve("t1", "shiro", "agreed"));
        Delegation other = items.delegate(delegation(100).forRules(Set.of("OTHER")));
        refused("beyond-delegation", () -> items.approve("t1", "shiro", "agreed"));
        items.delegate(delegation(17).forRules(Set.of("FREE", "OTHER")));
        HeldItem approved = items.approve("t1", "shiro", "agreed");
        assertEquals(HoldState.APPROVED, approved.state());
        assertEquals("hanako", approved.approvals().get(0).onBehalfOf());
        assertEquals("hanako", facts("approved").get("onBehalfOf"));
        assertEquals(
                List.of(small.id(), other.id()).size() + 1, items.delegations().size());
        assertEquals("休暇", facts("delegated").get("reason"));
    }

    @Test
    void aDelegationIsForItsTimeOnlyAndCanBeTakenBack() throws Exception {
        hold("t1", new HoldRequirement(Set.of("security"), 1, Duration.ofDays(30)));
        Delegation later =
                Delegation.of("jiro", "goro", NOW.plus(Duration.ofDays(1)), NOW.plus(Duration.ofDays(2)), 100, "出張");
        items.delegate(later);
        refused("not-an-approver", () -> items.approve("t1", "goro", "too early"));
        clock.pass(Duration.ofDays(3));
        refused("not-an-approver", () -> items.approve("t1", "goro", "too late"));
        Delegation now = items.delegate(Delegation.of("jiro", "goro", NOW, NOW.plus(Duration.ofDays(9)), 100, "出張"));
        refused("unknown-item", () -> items.revoke(now.id(), "hanako"));
        assertTrue(items.revoke(now.id(), "JIRO").revoked());
        refused("not-an-approver", () -> items.approve("t1", "goro", "taken back"));
        assertEquals(1, kinds().stream().filter("delegation-revoked"::equals).count());
    }

    @Test
    void aDelegationGoesNoFurtherAndCountsOnce() throws Exception {
        hold("t1", by(2, "security"));
        items.delegate(delegation(100));
        items.delegate(Delegation.of("shiro", "goro", NOW, NOW.plus(Duration.ofDays(1)), 100, "chain"));
        refused("not-an-approver", () -> items.approve("t1", "goro", "agreed"));
        items.approve("t1", "shiro", "agreed");
        refused("already-approved", () -> items.approve("t1", "hanako", "agreed too"));
        items.approve("t1", "jiro", "agreed");
        hold("t2", by(2, "security"));
        items.approve("t2", "hanako", "agreed");
        refused("already-approved", () -> items.approve("t2", "shiro", "agreed too"));
    }

    @Test
    void nobodyDelegatesToTheSendersSide() throws Exception {
        hold("t1", by(1, "security"));
        Instant end = NOW.plus(Duration.ofDays(1));
        for (String side : List.of("taro", "hisho@example.co.jp", "irai")) {
            items.delegate(Delegation.of("hanako", side, NOW, end, 100, "please"));
            refused("own-transfer", () -> items.approve("t1", side, "agreed"));
        }
        // whom the sender lets approve in his place does not approve what he sends
        items.delegate(Delegation.of("taro", "jiro", NOW, end, 100, "please"));
        refused("own-transfer", () -> items.approve("t1", "jiro", "agreed"));
    }

    @Test
    void anUnreadPartIsBeyondAnyNumberOfPeople() throws Exception {
        HoldRequest read = request("t1", by(1, "security"), "x");
        Map<String, Object> facts = Map.of("people", 0, "parts", List.of(Map.of("id", "2", "status", "encrypted")));
        items.hold(new HoldRequest(
                "t1",
                NOW,
                read.actor(),
                read.from(),
                read.recipients(),
                read.requirement(),
                Map.of("facts", facts),
                read.content(),
                false));
        items.delegate(delegation(1_000_000));
        refused("beyond-delegation", () -> items.approve("t1", "shiro", "agreed"));
    }

    @Test
    void aDelegationIsToAnotherForAStatedTimeAndLimit() {
        Instant end = NOW.plus(Duration.ofDays(1));
        for (Delegation bad : List.of(
                Delegation.of("hanako", "Hanako@example.co.jp", NOW, end, 10, "to oneself"),
                Delegation.of("taro@example.co.jp", "t.yamada", NOW, end, 10, "to oneself"),
                Delegation.of("hanako", " ", NOW, end, 10, "to nobody"),
                Delegation.of("hanako", "shiro", end, NOW, 10, "backwards"),
                Delegation.of("hanako", "shiro", NOW.minusSeconds(9), NOW, 10, "over"),
                Delegation.of("hanako", "shiro", NOW, NOW.plus(Duration.ofDays(400)), 10, "too long"),
                Delegation.of("hanako", "shiro", NOW, end, 0, "for nothing"),
                Delegation.of("hanako", "shiro", NOW, end, 10, ""))) {
            refused("bad-delegation", () -> items.delegate(bad));
        }
    }

    @Test
    void theSameTransferSubmittedTwiceIsOne() throws Exception {
        items.hold(request("t1", by(1), "same"));
        assertEquals("t1", items.hold(request("t2", by(1), "same")).id());
        assertEquals("t3", items.hold(request("t3", by(1), "other")).id());
        assertEquals("t2", facts("submitted-again").get("submission"));
        items.reject("t1", "hanako", "no");
        assertEquals("t4", items.hold(request("t4", by(1), "same")).id());
        items.approve("t4", "hanako", "yes");
        release("t4");
        assertEquals("t5", items.hold(request("t5", by(1), "same")).id());
        assertEquals(4, items.list().items().size());
    }

    @Test
    void aMessageThatNamesItselfIsNotHeldAgainAfterItsRelease() throws Exception {
        HoldRequest r = request("t1", by(1), "Message-ID: <1@x>");
        for (String id : List.of("t1", "t2")) {
            HeldItem held = items.hold(new HoldRequest(
                    id, NOW, r.actor(), r.from(), r.recipients(), r.requirement(), r.decision(), r.content(), true));
            assertEquals("t1", held.id());
            assertEquals(id.equals("t1") ? HoldState.HELD : HoldState.RELEASED, held.state());
            if (id.equals("t1")) {
                items.approve("t1", "hanako", "yes");
                release("t1");
            }
        }
        assertEquals(1, items.list().items().size());
    }

    @Test
    void manyWhoSubmitTheSameAtOnceMakeOneItem() throws Exception {
        Set<String> ids = new TreeSet<>();
        for (HeldItem item : atOnce(20, i -> items.hold(request("t" + i, by(1), "same")))) {
            ids.add(item.id());
        }
        assertEquals(1, ids.size());
        assertEquals(1, items.list().items().size());
        assertEquals(19, kinds().stream().filter("submitted-again"::equals).count());
    }

    @Test
    void fiftyWhoApproveAtOnceLoseNothingAndReleaseOnce() throws Exception {
        hold("t1", by(20));
        hold("t2", by(1));
        Set<String> counted = new TreeSet<>();
        List<HoldState> states = new ArrayList<>();
        for (Object result : atOnce(50, i -> approveOrCode(i % 2 == 0 ? "t1" : "t2", "person" + i))) {
            if (result instanceof HeldItem item) {
                states.add(item.state());
            }
        }
        items.get("t1").approvals().forEach(a -> counted.add(a.approver()));
        assertEquals(20, items.get("t1").approvals().size());
        assertEquals(20, counted.size());
        assertEquals(1, items.get("t2").approvals().size());
        assertEquals(21, states.size(), "who was not counted was told so");
        assertEquals(2, states.stream().filter(HoldState.APPROVED::equals).count());
        assertEquals(21, kinds().stream().filter("approved"::equals).count());
        long released = atOnce(50, i -> releaseOrCode(i % 2 == 0 ? "t1" : "t2")).stream()
                .filter("released"::equals)
                .count();
        assertEquals(2, released);
        assertEquals(2, kinds().stream().filter("released"::equals).count());
    }

    private Object approveOrCode(String id, String person) throws IOException {
        try {
            return items.approve(id, person, "agreed");
        } catch (RefusedException e) {
            return e.code();
        }
    }

    private String releaseOrCode(String id) throws IOException {
        try {
            release(id);
            return "released";
        } catch (RefusedException e) {
            return e.code();
        }
    }

    /** One of many who act at the same moment. */
    private interface One<T> {
        T act(int number) throws Exception;
    }

    private static <T> List<T> atOnce(int many, One<T> one) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(many);
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<T>> futures = new ArrayList<>();
            for (int i = 0; i < many; i++) {
                int number = i;
                Callable<T> call = () -> {
                    start.await();
                    return one.act(number);
                };
                futures.add(threads.submit(call));
            }
            start.countDown();
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
