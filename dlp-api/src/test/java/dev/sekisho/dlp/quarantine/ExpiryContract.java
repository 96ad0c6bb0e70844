package dev.sekisho.dlp.quarantine;

import static dev.sekisho.dlp.quarantine.QuarantineContract.NOW;
import static dev.sekisho.dlp.quarantine.QuarantineContract.by;
import static dev.sekisho.dlp.quarantine.QuarantineContract.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.dlp.policy.Escalation;
import dev.sekisho.dlp.policy.HoldRequirement;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What becomes of an item that nobody decides on in time. */
interface ExpiryContract extends QuarantineSubject {

    @Test
    default void expiryAlsoEndsAnApproval() throws Exception {
        hold("t1", by(1));
        items().approve("t1", "hanako", "agreed");
        HeldItem seen = items().approvedContent("t1").item();
        clock().pass(Duration.ofHours(1));
        refused("expired", () -> items().release(seen));
        refused("expired", () -> items().approvedContent("t1"));
        refused("expired", () -> items().approve("t1", "hanako", "agreed"));
        assertEquals(HoldState.EXPIRED, items().list().items().get(0).state());
        assertEquals(1, kinds().stream().filter("expired"::equals).count());
    }

    @Test
    default void theListShowsWhatIsOverAsOver() throws Exception {
        hold("t1", by(1));
        clock().pass(Duration.ofHours(2));
        assertEquals(HoldState.EXPIRED, items().list().items().get(0).state());
        assertEquals(HoldState.EXPIRED, items().list().items().get(0).state());
        assertEquals(List.of("expired"), kinds());
    }

    @Test
    default void whatNobodyDecidesGoesToTheNextAndThenIsBlocked() throws Exception {
        Escalation next = new Escalation(Set.of("audit"), Duration.ofHours(2));
        HoldRequirement requirement = new HoldRequirement(Set.of("security"), 1, Duration.ofHours(1), next);
        hold("t1", requirement);
        hold("t2", requirement);
        items().approve("t1", "hanako", "agreed, but not released in time");
        clock().pass(Duration.ofHours(1));
        refused("not-approved", () -> items().approvedContent("t1"));
        HeldItem escalated = items().get("t1");
        assertEquals(HoldState.HELD, escalated.state());
        assertTrue(escalated.escalated() && escalated.approvals().isEmpty());
        assertEquals(NOW.plus(Duration.ofHours(3)), escalated.expiresAt());
        assertEquals(List.of("hanako"), facts("escalated").get("voided"));
        refused("not-an-approver", () -> items().approve("t1", "hanako", "again"));
        items().approve("t1", "saburo", "agreed");
        release("t1");
        clock().pass(Duration.ofHours(2));
        refused("expired", () -> items().approve("t2", "saburo", "too late"));
        assertEquals(2, kinds().stream().filter("escalated"::equals).count());
        assertEquals(1, kinds().stream().filter("expired"::equals).count());
    }
}
