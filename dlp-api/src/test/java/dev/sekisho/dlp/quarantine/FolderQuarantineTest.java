package dev.sekisho.dlp.quarantine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.dlp.audit.AuditTrail;
import dev.sekisho.dlp.audit.TrailKeys;
import dev.sekisho.dlp.policy.CsvDirectory;
import dev.sekisho.dlp.policy.Directory;
import dev.sekisho.dlp.transfer.Content;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FolderQuarantineTest extends QuarantineContract {
    @Override
    Quarantine open(AuditTrail own, Directory directory) throws Exception {
        return Quarantine.open(dir.resolve("q"), new FlippingSealer(), own, directory, clock);
    }

    @Test
    void contentOfAnotherItemIsNotWhatWasApproved() throws Exception {
        String digest = items.hold(request("t1", by(1), "x")).contentDigest();
        items.approve("t1", "hanako", "agreed");
        try (OutputStream out = Files.newOutputStream(dir.resolve("q/t1").resolve(digest + ".sealed"))) {
            new FlippingSealer().seal(Content.of(new byte[] {1}), out);
        }
        refused("content-changed", () -> items.approvedContent("t1"));
        refused("content-changed", () -> items.reveal("t1", "hanako", "look"));
    }

    @Test
    void anItemCopiedUnderAnotherIdIsNotBelieved() throws Exception {
        items.hold(request("t1", by(1), "x"));
        items.hold(request("t2", by(1), "y"));
        items.approve("t1", "hanako", "agreed");
        Path q = dir.resolve("q");
        Files.write(q.resolve("t2/item.sealed"), Files.readAllBytes(q.resolve("t1/item.sealed")));
        assertThrows(UnreadableItemException.class, () -> items.approvedContent("t2"));
    }

    @Test
    void aDamagedItemIsNamedAndHidesNoOther() throws Exception {
        items.hold(request("t1", by(1), "x"));
        items.hold(request("t2", by(1), "y"));
        Path file = dir.resolve("q/t1/item.sealed");
        byte[] sealed = Files.readAllBytes(file);
        sealed[sealed.length / 2] ^= 1;
        Files.write(file, sealed);
        HeldItems held = items.list();
        assertEquals(List.of("t1"), held.unreadable());
        assertEquals(List.of("t2"), held.items().stream().map(HeldItem::id).toList());
        UnreadableItemException e =
                assertThrows(UnreadableItemException.class, () -> items.approve("t1", "hanako", "agreed"));
        assertEquals("t1", e.id());
        assertEquals(HoldState.APPROVED, items.approve("t2", "hanako", "agreed").state());
    }

    @Test
    void anItemThatAnotherKeySignedIsNotBelieved() throws Exception {
        HeldItem item = items.hold(request("t1", by(1), "x"));
        try (AuditTrail other = AuditTrail.open(dir.resolve("other"), TrailKeys.generate("example.test/x"))) {
            Vault forger = new Vault(new FlippingSealer(), other, Set.of());
            Files.write(dir.resolve("q/t1/item.sealed"), forger.seal(item.with(HoldState.APPROVED, List.of())));
            assertThrows(IOException.class, () -> items.approvedContent("t1"));
        }
    }

    @Test
    void anApprovalOfSomethingElseDoesNotCount() throws Exception {
        items.hold(request("t1", by(1), "x"));
        items.hold(request("t2", by(1), "y"));
        List<Approval> foreign = items.approve("t1", "hanako", "agreed").approvals();
        Vault vault = new Vault(new FlippingSealer(), trail, Set.of(trail.verifierKey()));
        HeldItem forged = items.get("t2").with(HoldState.APPROVED, foreign);
        Files.write(dir.resolve("q/t2/item.sealed"), vault.seal(forged));
        refused("not-approved", () -> items.approvedContent("t2"));
        refused("not-approved", () -> items.release(forged));
    }

    @Test
    void anItemThatWasPutBackIsNotReleasedAgain() throws Exception {
        items.hold(request("t1", by(1), "x"));
        items.approve("t1", "hanako", "agreed");
        byte[] approved = stored("t1");
        release("t1");
        putBack("t1", approved);
        assertEquals(HoldState.APPROVED, items.get("t1").state());
        refused("put-back", () -> release("t1"));
        assertEquals(List.of("approved", "released", "release-refused"), kinds());
    }

    @Test
    void anItemThatWasRejectedOrTakenBackIsNotReleasedByPuttingItBack() throws Exception {
        for (String id : List.of("t1", "t2")) {
            hold(id, by(1));
            byte[] held = stored(id);
            if (id.equals("t1")) {
                items.reject(id, "jiro", "no");
            } else {
                items.recall(id, "taro", "");
            }
            putBack(id, held);
            items.approve(id, "hanako", "agreed");
            refused("put-back", () -> release(id));
        }
    }

    @Test
    void anApprovalFromBeforeAChangeDoesNotCountWhenTheItemIsPutBack() throws Exception {
        hold("t1", by(1));
        HeldItem item = items.approve("t1", "hanako", "agreed");
        byte[] approved = stored("t1");
        Revision fewer = new Revision(
                null,
                List.of("a@example.com"),
                item.requirement(),
                item.decision(),
                false,
                new Withheld(List.of("b@example.com"), List.of()),
                Map.of());
        items.revise("t1", Revision.Kind.REDUCED, "jiro", "one is enough", (held, content) -> fewer);
        putBack("t1", approved);
        refused("put-back", () -> release("t1"));
    }

    @Test
    void aDelegationThatWasTakenBackIsNotGivenAgainByPuttingItBack() throws Exception {
        hold("t1", by(1, "security"));
        String id = items.delegate(Delegation.of("jiro", "shiro", NOW, NOW.plusSeconds(60), 100, "on leave"))
                .id();
        Path file = dir.resolve("q/.delegations").resolve(id + ".sealed");
        byte[] given = Files.readAllBytes(file);
        items.revoke(id, "jiro");
        Files.write(file, given);
        refused("not-an-approver", () -> items.approve("t1", "shiro", "agreed"));
    }

    @Test
    void whoActsForTheSenderDoesNotApproveWhenTheFileOfTheDelegationIsGone() throws Exception {
        hold("t1", by(1));
        Delegation given = items.delegate(Delegation.of("taro", "shiro", NOW, NOW.plusSeconds(60), 100, "on leave"));
        Files.delete(dir.resolve("q/.delegations").resolve(given.id() + ".sealed"));
        refused("own-transfer", () -> items.approve("t1", "shiro", "agreed"));
        assertEquals(List.of(given), items.delegations());
        assertTrue(items.revoke(given.id(), "taro").revoked());
        assertEquals(HoldState.APPROVED, items.approve("t1", "shiro", "agreed").state());
    }

    @Test
    void whoHasLeftDecidesNothingAndHisDelegationEnds() throws Exception {
        items = open(trail, CsvDirectory.parse("""
                account,groups,leaves
                hanako@example.co.jp,security,2026-11-22
                jiro@example.co.jp,security,2026-11-23
                """, "people.csv"));
        hold("t1", by(1, "security"));
        hold("t2", by(1));
        items.delegate(Delegation.of("hanako", "shiro", NOW, NOW.plusSeconds(60), 100, "gone"));
        refused("not-an-approver", () -> items.approve("t1", "hanako", "agreed"));
        refused("not-an-approver", () -> items.approve("t1", "shiro", "agreed"));
        refused("not-an-approver", () -> items.approve("t2", "hanako@example.co.jp", "agreed"));
        assertEquals(HoldState.APPROVED, items.approve("t1", "jiro", "agreed").state());
    }

    private byte[] stored(String id) throws IOException {
        return Files.readAllBytes(dir.resolve("q").resolve(id).resolve("item.sealed"));
    }

    private void putBack(String id, byte[] item) throws IOException {
        Files.write(dir.resolve("q").resolve(id).resolve("item.sealed"), item);
    }

    @Test
    void idsNameNoPathAndAreHeldOnce() throws Exception {
        refused("unknown-item", () -> items.get("../trail"));
        refused("unknown-item", () -> items.get(".keys"));
        assertThrows(IllegalArgumentException.class, () -> items.hold(request("../t", by(1), "x")));
        items.hold(request("t1", by(1), "x"));
        assertThrows(IOException.class, () -> items.hold(request("t1", by(1), "y")));
    }

    @Test
    void nothingPlainLiesInTheFolder() throws Exception {
        items.hold(request("t1", by(1), "hello"));
        items.delegate(Delegation.of("hanako", "shiro", NOW, NOW.plusSeconds(60), 1, "taro"));
        int seen = 0;
        try (Stream<Path> files = Files.walk(dir.resolve("q"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(file, StandardCharsets.ISO_8859_1);
                assertFalse(text.contains("taro") || text.contains("hello") || text.contains("shiro"));
                assertFalse(file.toString().endsWith(".next"));
                seen++;
            }
        }
        assertTrue(seen >= 4);
    }
}
