package dev.sekisho.dlp.examples.cli;

import dev.sekisho.dlp.Outcome;
import dev.sekisho.dlp.audit.AuditTrail;
import dev.sekisho.dlp.quarantine.RefusedException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How an approved mail is let go. */
final class HoldReleaseOption {
    @Mixin
    private HoldPolicyOption policy = new HoldPolicyOption();

    @Option(names = "--out", paramLabel = "DIR", description = "メールの置き場 / where mails go")
    private @Nullable Path out;

    @Option(names = "--password-out", paramLabel = "FILE", description = "パスワードの置き場 / where a password goes")
    private @Nullable Path passwordOut;

    int release(Home home, AuditTrail trail, String id) throws IOException, RefusedException, UserException {
        return policy.with(home, trail, passwordOut, checkpoint -> {
            Outcome outcome = checkpoint.release(id);
            Path folder = out == null ? home.outbox().resolve(id) : out;
            List<Path> files = CheckpointOf.deliver(outcome, folder);
            System.out.print(CheckText.of(outcome, files));
            System.out.print(HoldView.notSent(outcome.notSent()));
            return Exit.OK;
        });
    }
}
