package dev.sekisho.dlp.quarantine;

import static dev.sekisho.dlp.quarantine.QuarantineContract.NOW;
import static dev.sekisho.dlp.quarantine.QuarantineContract.by;
import static dev.sekisho.dlp.quarantine.QuarantineContract.refused;
import static dev.sekisho.dlp.quarantine.QuarantineContract.request;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.dlp.policy.HoldRequirement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How one approver lets another person approve. */
interface DelegationContract extends QuarantineSubject {

    private Delegation delegation(long mostPeople) {
        return Delegation.of("hanako", "shiro", NOW, NOW.plus(Duration.ofDays(7)), mostPeople, "休暇");
    }

    @Test
    default void aDelegateApprovesWithinTheLimits() throws Exception {
        hold("t1", by(1, "security"));
        refused("not-an-approver", () -> items().approve("t1", "shiro", "agreed"));
        Delegation small = items().delegate(delegation(16));
        refused("beyond-delegation", () -> items().approve("t1", "shiro", "agreed"));
        Delegation other = items().delegate(delegation(100).forRules(Set.of("OTHER")));
        refused("beyond-delegation", () -> items().approve("t1", "shiro", "agreed"));
        items().delegate(delegation(17).forRules(Set.of("FREE", "OTHER")));
        HeldItem approved = items().approve("t1", "shiro", "agreed");
        assertEquals(HoldState.APPROVED, approved.state());
        assertEquals("hanako", approved.approvals().get(0).onBehalfOf());
        assertEquals("hanako", facts("approved").get("onBehalfOf"));
        assertEquals(
                List.of(small.id(), other.id()).size() + 1,
                items().delegations().size());
        assertEquals("休暇", facts("delegated").get("reason"));
    }

    @Test
    default void aDelegationIsForItsTimeOnlyAndCanBeTakenBack() throws Exception {
        hold("t1", new HoldRequirement(Set.of("security"), 1, Duration.ofDays(30)));
        Delegation later =
                Delegation.of("jiro", "goro", NOW.plus(Duration.ofDays(1)), NOW.plus(Duration.ofDays(2)), 100, "出張");
        items().delegate(later);
        refused("not-an-approver", () -> items().approve("t1", "goro", "too early"));
        clock().pass(Duration.ofDays(3));
        refused("not-an-approver", () -> items().approve("t1", "goro", "too late"));
        Delegation now = items().delegate(Delegation.of("jiro", "goro", NOW, NOW.plus(Duration.ofDays(9)), 100, "出張"));
        refused("unknown-item", () -> items().revoke(now.id(), "hanako"));
        assertTrue(items().revoke(now.id(), "JIRO").revoked());
        refused("not-an-approver", () -> items().approve("t1", "goro", "taken back"));
        assertEquals(1, kinds().stream().filter("delegation-revoked"::equals).count());
    }

    @Test
    default void aDelegationGoesNoFurtherAndCountsOnce() throws Exception {
        hold("t1", by(2, "security"));
        items().delegate(delegation(100));
        items().delegate(Delegation.of("shiro", "goro", NOW, NOW.plus(Duration.ofDays(1)), 100, "chain"));
        refused("not-an-approver", () -> items().approve("t1", "goro", "agreed"));
        items().approve("t1", "shiro", "agreed");
        refused("already-approved", () -> items().approve("t1", "hanako", "agreed too"));
        items().approve("t1", "jiro", "agreed");
        hold("t2", by(2, "security"));
        items().approve("t2", "hanako", "agreed");
        refused("already-approved", () -> items().approve("t2", "shiro", "agreed too"));
    }

    @Test
    default void nobodyDelegatesToTheSendersSide() throws Exception {
        hold("t1", by(1, "security"));
        Instant end = NOW.plus(Duration.ofDays(1));
        for (String side : List.of("taro", "hisho@example.co.jp", "irai")) {
            items().delegate(Delegation.of("hanako", side, NOW, end, 100, "please"));
            refused("own-transfer", () -> items().approve("t1", side, "agreed"));
        }
        // whom the sender lets approve in his place does not approve what he sends
        items().delegate(Delegation.of("taro", "jiro", NOW, end, 100, "please"));
        refused("own-transfer", () -> items().approve("t1", "jiro", "agreed"));
    }

    @Test
    default void anUnreadPartIsBeyondAnyNumberOfPeople() throws Exception {
        HoldRequest read = request("t1", by(1, "security"), "x");
        Map<String, Object> facts = Map.of("people", 0, "parts", List.of(Map.of("id", "2", "status", "encrypted")));
        items().hold(new HoldRequest(
                "t1",
                NOW,
                read.actor(),
                read.from(),
                read.recipients(),
                read.requirement(),
                Map.of("facts", facts),
                read.content(),
                false));
        items().delegate(delegation(1_000_000));
        refused("beyond-delegation", () -> items().approve("t1", "shiro", "agreed"));
    }

    @Test
    default void aDelegationIsToAnotherForAStatedTimeAndLimit() {
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
            refused("bad-delegation", () -> items().delegate(bad));
        }
    }
}
