package dev.sekisho.dlp.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.sekisho.dlp.ActiveCheckpoint;
import dev.sekisho.dlp.Checkpoint;
import dev.sekisho.dlp.audit.AuditTrail;
import dev.sekisho.dlp.audit.TrailKeys;
import dev.sekisho.dlp.change.ChangeRefusedException;
import dev.sekisho.dlp.change.Changes;
import dev.sekisho.dlp.change.Checker;
import dev.sekisho.dlp.policy.Action;
import dev.sekisho.dlp.transfer.Transfer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActiveCheckpointTest {
    @TempDir
    Path dir;

    @Test
    void theNextTransferMeetsWhatWasActivated() throws IOException, ChangeRefusedException {
        try (AuditTrail trail = AuditTrail.open(dir.resolve("trail"), TrailKeys.generate("test"))) {
            Changes changes = Changes.in(dir.resolve("versions"), trail)
                    .checker("policy.yaml", Checker.policy(List.of()))
                    .open();
            ActiveCheckpoint active = new ActiveCheckpoint(
                    changes,
                    "policy.yaml",
                    List.of(),
                    policy -> Checkpoint.builder().policy(policy).trail(trail).build());
            assertThrows(IllegalStateException.class, active::current);
            activate(changes, "warn");
            Checkpoint first = active.current();
            assertSame(first, active.current());
            Transfer mail = Transfer.mail(Mails.plain("a@corp.example", "x@p.example", "", "本文"))
                    .build();
            assertEquals(Action.WARN, active.current().submit(mail).action());
            activate(changes, "block");
            assertEquals(Action.BLOCK, active.current().submit(mail).action());
        }
    }

    private static String policy(String action) {
        return "apiVersion: sekisho/v1\npolicy: p\nversion: 1\nunreadable: allow\nrules:\n"
                + "  - {id: A, when: {channel: mail}, then: " + action + "}\ntests:\n"
                + "  - {name: t, given: {people: 0}, expect: {action: " + action + "}}\n";
    }

    private static void activate(Changes changes, String action) throws IOException, ChangeRefusedException {
        int number = changes.history("policy.yaml").size() + 1;
        changes.propose("policy.yaml", policy(action).getBytes(UTF_8), "a", "why");
        changes.review("policy.yaml", number, "b", true, "yes");
        changes.activate("policy.yaml", number, "a");
    }
}
