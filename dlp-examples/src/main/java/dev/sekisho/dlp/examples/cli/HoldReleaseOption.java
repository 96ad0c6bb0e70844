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

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "メールの置き場。前のメールがあれば断る / where mails go; one with earlier mails is refused")
    private @Nullable Path out;

    @Option(names = "--password-out", paramLabel = "FILE", description = "パスワードの置き場 / where a password goes")
    private @Nullable Path passwordOut;

    /** Asked for before anything is decided: one that cannot take the mails is told then. */
    LeavingFolder folder(Home home, String id) throws IOException, UserException {
        return out == null ? LeavingFolder.own(home.outbox().resolve(id)) : LeavingFolder.named(out);
    }

    int release(Home home, AuditTrail trail, String id, LeavingFolder folder)
            throws IOException, RefusedException, UserException {
        return policy.with(home, trail, passwordOut, checkpoint -> {
            Outcome outcome = checkpoint.release(id);
            List<Path> files = folder.deliver(outcome);
            System.out.print(CheckText.of(outcome, files));
            System.out.print(HoldView.notSent(outcome.notSent()));
            return Exit.OK;
        });
    }
}
