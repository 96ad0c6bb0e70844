package dev.sekisho.dlp.examples.cli;

import dev.sekisho.dlp.Checkpoint;
import dev.sekisho.dlp.audit.AuditTrail;
import dev.sekisho.dlp.custom.CustomDetectors;
import dev.sekisho.dlp.history.History;
import dev.sekisho.dlp.policy.Policy;
import dev.sekisho.dlp.quarantine.RefusedException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The policy by which held mails are decided again and released: that of their check, or all approvals are void. */
final class HoldPolicyOption {
    @Option(
            names = "--policy",
            paramLabel = "P.yaml",
            description =
                    "check と同じポリシー（既定: ホームの policy.yaml） / the policy of the check; with another, it is decided again")
    private @Nullable Path policy;

    @Mixin
    private DetectorsOption detectors = new DetectorsOption();

    /** What is done with a checkpoint. */
    interface Body {
        int run(Checkpoint checkpoint) throws IOException, RefusedException;
    }

    int with(Home home, AuditTrail trail, @Nullable Path passwordOut, Body body)
            throws IOException, RefusedException, UserException {
        CustomDetectors own = detectors.load(home);
        Policy checked = home.policy(policy, own);
        try (History history = home.history(checked, trail, Clock.systemUTC())) {
            return body.run(CheckpointOf.home(home, checked, own, new Ledgers(trail, history), passwordOut));
        }
    }
}
