package dev.sekisho.dlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.sekisho.dlp.audit.AuditTrail;
import dev.sekisho.dlp.audit.TrailKeys;
import dev.sekisho.dlp.audit.TrailReader;
import dev.sekisho.dlp.dispatch.Dispatcher;
import dev.sekisho.dlp.dispatch.Equipment;
import dev.sekisho.dlp.inspect.MimeCodec;
import dev.sekisho.dlp.policy.Policy;
import dev.sekisho.dlp.policy.PolicyTexts;
import dev.sekisho.dlp.protect.AgreedPasswords;
import dev.sekisho.dlp.protect.RecipientCapabilities;
import dev.sekisho.dlp.transfer.Content;
import dev.sekisho.dlp.transfer.Transfer;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckpointErrorTest {
    @TempDir
    Path dir;

    @Test
    void aFaultInAReaderLetsNothingLeaveAndIsInTheTrailWithoutItsMessage() throws Exception {
        TrailKeys keys = TrailKeys.generate("example.test/sekisho");
        MimeCodec broken = (MimeCodec) Proxy.newProxyInstance(
                MimeCodec.class.getClassLoader(), new Class<?>[] {MimeCodec.class}, (proxy, method, args) -> {
                    throw new IllegalStateException("a secret of the mail");
                });
        try (AuditTrail trail = AuditTrail.open(dir, keys)) {
            CheckpointBuilder builder = Checkpoint.builder()
                    .policy(Policy.parse(PolicyTexts.starter(), "starter"))
                    .trail(trail);
            Dispatcher dispatcher = new Dispatcher(new Equipment(
                    Map.of(),
                    List.of(),
                    RecipientCapabilities.UNKNOWN,
                    List.of(),
                    List.of(),
                    AgreedPasswords.NONE,
                    null,
                    null,
                    null));
            Checkpoint checkpoint = new Checkpoint(
                    builder,
                    options -> {
                        throw new IllegalStateException("not reached");
                    },
                    broken,
                    dispatcher,
                    List.of());
            Transfer transfer = Transfer.mail(Content.of(new byte[] {1})).build();
            assertThrows(IllegalStateException.class, () -> checkpoint.submit(transfer));
        }
        List<Object> errors = new ArrayList<>();
        new TrailReader(dir, keys).read((seq, entry) -> {
            assertEquals("error", entry.kind());
            errors.add(entry.facts().get("error"));
        });
        assertEquals(List.of("java.lang.IllegalStateException"), errors);
    }
}
