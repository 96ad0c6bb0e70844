package dev.sekisho.dlp.quarantine;

import static dev.sekisho.dlp.quarantine.QuarantineContract.KEYS;
import static dev.sekisho.dlp.quarantine.QuarantineContract.NOW;
import static dev.sekisho.dlp.quarantine.QuarantineContract.by;
import static dev.sekisho.dlp.quarantine.QuarantineContract.refused;
import static dev.sekisho.dlp.quarantine.QuarantineContract.request;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.dlp.audit.SignedStatement;
import dev.sekisho.dlp.policy.Directory;
import dev.sekisho.dlp.transfer.Content;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who approves, rejects, reads and takes back what is held, and under which names nobody does. */
interface DecisionContract extends QuarantineSubject {
    String MAIL = "Subject: x\r\n\r\nhello\r\n";

    private static String text(Content content) throws IOException {
        return new String(content.open().readAllBytes(), StandardCharsets.US_ASCII);
    }

    @Test
    default void anotherPersonApprovesAndItIsReleasedOnce() throws Exception {
        items().hold(request("t1", by(1), MAIL));
        refused("not-approved", () -> items().approvedContent("t1"));
        refused("not-approved", () -> items().release(items().get("t1")));
        assertEquals(
                HoldState.APPROVED, items().approve("t1", "hanako", "agreed").state());
        HeldContent ready = items().approvedContent("t1");
        assertEquals(MAIL, text(ready.content()));
        assertEquals(HoldState.RELEASED, items().release(ready.item()).state());
        refused("not-approved", () -> items().release(ready.item()));
        refused("not-approved", () -> items().approvedContent("t1"));
        refused("not-held", () -> items().reject("t1", "hanako", "too late"));
        assertEquals(List.of("approved", "released", "reject-refused"), kinds());
    }

    @Test
    default void aGroupThatTheDirectoryDoesNotKnowHasNoMembers() throws Exception {
        hold("t1", by(1, "secruity"));
        refused("not-an-approver", () -> items().approve("t1", "hanako", "a slip of the pen lets nobody in"));
        reopen(Directory.EMPTY);
        hold("t1", by(1, "secruity"));
        assertEquals(
                HoldState.APPROVED, items().approve("t1", "hanako", "agreed").state());
        assertEquals(false, facts("approved").get("approverVerified"));
    }

    @Test
    default void theSendersSideDecidesUnderNoSpelling() throws Exception {
        hold("t1", by(1));
        List<String> side = List.of(
                "taro",
                " TARO ",
                "taro@example.co.jp",
                "ｔａｒｏ",
                "ta\u200bro",
                "ta\ufe0fro",
                "taro+1@example.co.jp",
                "EXAMPLE\\taro",
                "t.yamada@example.co.jp",
                "T.Yamada",
                "hisho",
                "irai@example.co.jp");
        for (String name : side) {
            refused("own-transfer", () -> items().approve("t1", name, "mine"));
            refused("own-transfer", () -> items().reject("t1", name, "mine"));
            refused("own-transfer", () -> items().reveal("t1", name, "mine"));
        }
        assertEquals(side.size() * 3, kinds().size());
        assertEquals(HoldState.HELD, items().get("t1").state());
    }

    @Test
    default void onePersonIsNoQuorumOfTwo() throws Exception {
        hold("t1", by(2));
        assertEquals(
                HoldState.HELD,
                items().approve("t1", "hanako@example.co.jp", "agreed").state());
        refused("already-approved", () -> items().approve("t1", "hanako", "agreed"));
        refused("already-approved", () -> items().approve("t1", "Ｈanako", "agreed"));
        assertEquals(HoldState.APPROVED, items().approve("t1", "jiro", "agreed").state());
    }

    @Test
    default void onePersonIsNoQuorumOfTwoUnderTwoShortNames() throws Exception {
        hold("t1", by(2, "security"));
        items().approve("t1", "hanako", "agreed");
        refused("already-approved", () -> items().approve("t1", "h.sato", "agreed"));
        refused("already-approved", () -> items().approve("t1", "h.sato@example.co.jp", "agreed"));
    }

    @Test
    default void onlyMembersOfTheGroupsDecide() throws Exception {
        hold("t1", by(1, "manager"));
        refused("not-an-approver", () -> items().approve("t1", "hanako", "agreed"));
        refused("no-reason", () -> items().approve("t1", "boss", "  "));
        assertEquals(HoldState.APPROVED, items().approve("t1", "boss", "agreed").state());
    }

    @Test
    default void anAddressOfAnotherDomainIsNoMember() throws Exception {
        hold("t1", by(1, "security"));
        for (String stranger :
                List.of("hanako@example.com", "h.sato@example.com", "hanako@example.co.jp.example.com")) {
            refused("not-an-approver", () -> items().approve("t1", stranger, "agreed"));
            refused("not-an-approver", () -> items().reveal("t1", stranger, "curious"));
        }
        refused("not-the-sender", () -> items().recall("t1", "taro@example.com", ""));
        Instant end = NOW.plus(Duration.ofDays(1));
        items().delegate(Delegation.of("jiro@example.com", "goro", NOW, end, 100, "not jiro of this company"));
        String id = items().delegate(Delegation.of("jiro", "shiro", NOW, end, 100, "on leave"))
                .id();
        refused("unknown-item", () -> items().revoke(id, "jiro@example.com"));
        refused("not-an-approver", () -> items().approve("t1", "goro", "agreed"));
        refused("not-an-approver", () -> items().approve("t1", "shiro@example.com", "agreed"));
        assertEquals(
                HoldState.APPROVED, items().approve("t1", "shiro", "agreed").state());
    }

    @Test
    default void aRejectedItemStaysRejected() throws Exception {
        hold("t1", by(1));
        refused("no-reason", () -> items().reject("t1", "hanako", " "));
        assertEquals(HoldState.REJECTED, items().reject("t1", "hanako", "no").state());
        refused("not-held", () -> items().approve("t1", "jiro", "yes"));
        refused("not-approved", () -> items().approvedContent("t1"));
    }

    @Test
    default void theSenderTakesItBackUntilItIsReleased() throws Exception {
        hold("t1", by(1));
        hold("t2", by(1));
        refused("not-the-sender", () -> items().recall("t1", "hanako", ""));
        refused("not-the-sender", () -> items().recall("t1", "hisho", ""));
        items().approve("t1", "hanako", "agreed");
        HeldItem seen = items().approvedContent("t1").item();
        assertEquals(
                HoldState.RECALLED,
                items().recall("t1", "T.YAMADA@example.co.jp", "").state());
        refused("not-approved", () -> items().release(seen));
        assertEquals(List.of("hanako"), facts("recalled").get("approvals"));
        items().approve("t2", "hanako", "agreed");
        release("t2");
        refused("not-held", () -> items().recall("t2", "taro", "too late"));
    }

    @Test
    default void theContentIsShownToApproversAndThatIsRecordedFirst() throws Exception {
        items().hold(request("t1", by(1, "security"), MAIL));
        refused("no-reason", () -> items().reveal("t1", "hanako", " "));
        refused("not-an-approver", () -> items().reveal("t1", "saburo", "curious"));
        assertEquals(MAIL, text(items().reveal("t1", "hanako", "宛先の確認")));
        assertEquals("宛先の確認", facts("revealed").get("reason"));
        assertEquals("hanako", facts("revealed").get("person"));
        items().approve("t1", "hanako", "agreed");
        items().reveal("t1", "hanako", "once more");
    }

    @Test
    default void anApprovalIsSignedOverContentPolicyAndRecipients() throws Exception {
        HeldItem held = hold("t1", by(1));
        Approval approval =
                items().approve("t1", "hanako", "確認\n済み").approvals().get(0);
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
}
