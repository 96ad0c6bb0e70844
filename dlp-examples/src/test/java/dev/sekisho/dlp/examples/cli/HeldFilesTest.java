package dev.sekisho.dlp.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.dlp.Checkpoint;
import dev.sekisho.dlp.Outcome;
import dev.sekisho.dlp.audit.AuditTrail;
import dev.sekisho.dlp.audit.TrailKeys;
import dev.sekisho.dlp.custody.SealingKeys;
import dev.sekisho.dlp.policy.Action;
import dev.sekisho.dlp.policy.CsvDirectory;
import dev.sekisho.dlp.policy.Directory;
import dev.sekisho.dlp.policy.Policy;
import dev.sekisho.dlp.policy.PolicyException;
import dev.sekisho.dlp.protect.ProtectedForm;
import dev.sekisho.dlp.protect.ProtectionRequest;
import dev.sekisho.dlp.protect.Protector;
import dev.sekisho.dlp.protect.Secret;
import dev.sekisho.dlp.quarantine.HeldItem;
import dev.sekisho.dlp.quarantine.HoldState;
import dev.sekisho.dlp.quarantine.Quarantine;
import dev.sekisho.dlp.quarantine.Reduction;
import dev.sekisho.dlp.quarantine.RefusedException;
import dev.sekisho.dlp.transfer.Actor;
import dev.sekisho.dlp.transfer.Channel;
import dev.sekisho.dlp.transfer.Content;
import dev.sekisho.dlp.transfer.Part;
import dev.sekisho.dlp.transfer.Transfer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files on their way to a medium are held, approved, looked into and released as mails are. */
class HeldFilesTest {
    private static final String POLICY = """
            apiVersion: sekisho/v1
            policy: media
            version: 1
            organization: {domains: [corp.example]}
            rules:
              - id: PEOPLE
                unread: ignore
                when: {channel: removable, people: 1}
                then: {hold: {approvers: security}}
              - id: UNREAD
                when: {channel: removable, inspection: [encrypted, unsupported, failed, limit, partial]}
                then: {hold: {approvers: security}}
              - id: MANY
                unread: ignore
                when: {channel: removable, people: 3}
                then: block
            """;
    private static final byte[] LIST = "氏名,電話番号\r\n関所 花子,090-1234-5678\r\n箱根 一郎,080-1111-2222\r\n".getBytes(UTF_8);
    private static final byte[] LONGER =
            "氏名,電話番号\r\n関所 花子,090-1234-5678\r\n箱根 一郎,080-1111-2222\r\n小田原 次郎,080-3333-4444\r\n".getBytes(UTF_8);

    @TempDir
    Path dir;

    private AuditTrail trail;
    private Quarantine quarantine;
    private Checkpoint checkpoint;

    @BeforeEach
    void setUp() throws IOException, PolicyException {
        trail = AuditTrail.open(dir.resolve("trail"), TrailKeys.generate("test"));
        Directory directory = CsvDirectory.parse(
                "account,groups\nop@corp.example,\nofficer@corp.example,security\nother@corp.example,\n", "d");
        quarantine =
                Quarantine.open(dir.resolve("q"), SealingKeys.generate().sealer(), trail, directory, Clock.systemUTC());
        checkpoint = Checkpoint.builder()
                .policy(Policy.parse(POLICY, "p"))
                .trail(trail)
                .directory(directory)
                .quarantine(quarantine)
                .build();
    }

    @AfterEach
    void tearDown() throws IOException {
        trail.close();
    }

    private Outcome submit(Part... files) throws IOException {
        Transfer.Builder transfer = Transfer.over(Channel.REMOVABLE)
                .actor(Actor.of("op@corp.example"))
                .destination("CD-R")
                .purpose("monthly");
        for (Part file : files) {
            transfer.part(file);
        }
        return checkpoint.submit(transfer.build());
    }

    private List<String> kinds() throws IOException {
        List<String> kinds = new ArrayList<>();
        trail.reader().read((seq, entry) -> kinds.add(entry.kind()));
        return kinds;
    }

    private static byte[] bytes(Part part) throws IOException {
        try (InputStream in = part.content().open()) {
            return in.readAllBytes();
        }
    }

    @Test
    void leaveOnceApprovedAndOnlyOnce() throws Exception {
        byte[] plain = new byte[100_000];
        Outcome held = submit(
                Part.of("名簿.csv", "text/csv", Content.of(LIST)),
                Part.of("", "application/octet-stream", Content.of(new byte[0])),
                Part.of("価格.txt", "text/plain", Content.of(plain)));
        assertEquals(Action.HOLD, held.action());
        assertTrue(held.files().isEmpty());
        HeldItem item = quarantine.get(held.transferId());
        assertEquals(List.of("CD-R"), item.recipients());
        assertThrows(RefusedException.class, () -> checkpoint.release(held.transferId()));
        assertThrows(RefusedException.class, () -> quarantine.approve(held.transferId(), "op@corp.example", "mine"));
        assertThrows(
                RefusedException.class,
                () -> quarantine.approve(held.transferId(), "other@corp.example", "no officer"));
        quarantine.approve(held.transferId(), "officer@corp.example", "checked");

        Outcome released = checkpoint.release(held.transferId());
        assertEquals(
                List.of("名簿.csv", "", "価格.txt"),
                released.files().stream().map(Part::name).toList());
        assertArrayEquals(LIST, bytes(released.files().get(0)));
        assertEquals(0, bytes(released.files().get(1)).length);
        assertArrayEquals(plain, bytes(released.files().get(2)));
        assertThrows(RefusedException.class, () -> checkpoint.release(held.transferId()));
        assertEquals(1, kinds().stream().filter("released"::equals).count());
    }

    @Test
    void theSameFilesTwiceAreOne() throws IOException {
        Part list = Part.of("名簿.csv", "text/csv", Content.of(LIST));
        Outcome first = submit(list);
        assertEquals(first.transferId(), submit(list).transferId());
        assertEquals(1, quarantine.list().items().size());
    }

    @Test
    void anArchiveIsLookedIntoWithItsPasswordAndDecidedAgain() throws Exception {
        Locked locked = zip(LONGER);
        Outcome held = submit(Part.of("data.zip", "application/zip", locked.archive()));
        assertEquals(Action.HOLD, held.action());
        try (Secret password = locked.password()) {
            HeldItem item = checkpoint.supplyPasswords(held.transferId(), "officer@corp.example", List.of(password));
            assertEquals(HoldState.BLOCKED, item.state());
        }
        assertThrows(RefusedException.class, () -> checkpoint.release(held.transferId()));
    }

    @Test
    void onlyMailsAreReduced() throws IOException {
        Outcome held = submit(Part.of("名簿.csv", "text/csv", Content.of(LIST)));
        RefusedException refused = assertThrows(
                RefusedException.class,
                () -> checkpoint.reduce(
                        held.transferId(), "officer@corp.example", "less", new Reduction(Set.of(), Set.of("1"))));
        assertEquals("not-a-mail", refused.code());
    }

    /** An encrypted ZIP and its password. */
    private record Locked(Content archive, Secret password) {}

    private static Locked zip(byte[] list) throws IOException, GeneralSecurityException {
        Protector zip = ServiceLoader.load(Protector.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(protector -> protector.id().equals("zip"))
                .findFirst()
                .orElseThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Part part = Part.of("list.csv", "text/csv", Content.of(list));
        ProtectedForm made = zip.protect(ProtectionRequest.of(List.of(part)).build(), out);
        return new Locked(Content.of(out.toByteArray()), Objects.requireNonNull(made.password(), "password"));
    }
}
