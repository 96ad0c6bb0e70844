package dev.sekisho.dlp.quarantine;

import static dev.sekisho.dlp.quarantine.QuarantineContract.by;
import static dev.sekisho.dlp.quarantine.QuarantineContract.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sekisho.dlp.transfer.Content;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a change of a held item does to its approvals. */
interface RevisionContract extends QuarantineSubject {

    private static Revision.Author keeping(String... recipients) {
        return (item, content) -> new Revision(
                null, List.of(recipients), item.requirement(), item.decision(), false, Withheld.NOTHING, Map.of());
    }

    @Test
    default void aChangeVoidsTheApprovals() throws Exception {
        hold("t1", by(1, "security"));
        items().approve("t1", "hanako", "agreed");
        HeldItem seen = items().approvedContent("t1").item();
        refused(
                "not-an-approver",
                () -> items().revise("t1", Revision.Kind.REDUCED, "saburo", "no", keeping("a@example.com")));
        HeldItem changed =
                items().revise("t1", Revision.Kind.REDUCED, "jiro", "wrong address", keeping("a@example.com"));
        assertEquals(HoldState.HELD, changed.state());
        assertEquals(List.of("a@example.com"), changed.recipients());
        refused("not-approved", () -> items().release(seen));
        assertEquals(List.of("hanako"), facts("reduced").get("voided"));
        items().approve("t1", "hanako", "agreed, without b");
        refused("changed-meanwhile", () -> items().release(seen));
        release("t1");
    }

    @Test
    default void whatOneDropsWhileAnotherApprovesIsRefused() throws Exception {
        hold("t1", by(2));
        refused(
                "changed-meanwhile",
                () -> items().revise("t1", Revision.Kind.REDUCED, "jiro", "x", (item, content) -> {
                    items().approve("t1", "hanako", "agreed");
                    return keeping("a@example.com").revise(item, content);
                }));
        assertEquals(2, items().get("t1").recipients().size());
    }

    @Test
    default void whatIsBlockedWhenDecidedAgainNeverLeaves() throws Exception {
        hold("t1", by(1));
        items().approve("t1", "hanako", "agreed");
        HeldItem blocked = items().revise(
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
        refused("not-held", () -> items().approve("t1", "hanako", "again"));
        refused("not-approved", () -> items().approvedContent("t1"));
    }
}
