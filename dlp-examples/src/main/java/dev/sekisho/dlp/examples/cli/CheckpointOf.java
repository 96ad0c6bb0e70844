package dev.sekisho.dlp.examples.cli;

import dev.sekisho.dlp.Checkpoint;
import dev.sekisho.dlp.CheckpointBuilder;
import dev.sekisho.dlp.alert.AlertSink;
import dev.sekisho.dlp.audit.AuditTrail;
import dev.sekisho.dlp.custom.CustomDetectors;
import dev.sekisho.dlp.escrow.EscrowException;
import dev.sekisho.dlp.history.History;
import dev.sekisho.dlp.policy.Directory;
import dev.sekisho.dlp.policy.Policy;
import dev.sekisho.dlp.trace.FingerprintKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Builds a checkpoint from a home. */
final class CheckpointOf {
    private CheckpointOf() {}

    static Checkpoint home(
            Home home, Policy policy, CustomDetectors detectors, Ledgers ledgers, @Nullable Path passwordOut)
            throws IOException, UserException {
        Clock clock = Clock.systemUTC();
        AuditTrail trail = ledgers.trail();
        History history = ledgers.history();
        Directory directory = home.directory();
        CheckpointBuilder builder = Checkpoint.builder()
                .policy(policy)
                .detectors(detectors.detectors())
                .trail(trail)
                .directory(directory)
                .certificates(home.certificates(clock))
                .keys(home.openPgpKeys(clock))
                .quarantine(home.quarantine(trail, directory, clock))
                .capabilities(home.capabilities())
                .issuedPasswords(home.issuedPasswords())
                .clock(clock);
        try {
            home.escrow(trail, clock).ifPresent(builder::escrow);
            home.archive(trail, clock).ifPresent(builder::archive);
        } catch (EscrowException e) {
            throw new UserException(OpeningReasons.escrow(e.code()));
        }
        if (history != null) {
            builder.history(history);
        }
        if (Files.exists(home.fingerprintKey())) {
            builder.fingerprints(FingerprintKey.open(home.fingerprintKey(), clock));
        }
        home.signers().forEach(builder::signer);
        alerts(builder, policy, AlertPlaces.read(home, clock));
        if (passwordOut != null) {
            builder.passwords(new FilePasswordChannel(passwordOut));
        }
        return builder.build();
    }

    private static void alerts(CheckpointBuilder builder, Policy policy, List<AlertSink> sinks) throws UserException {
        Set<String> missing = new TreeSet<>(policy.namedSinks());
        for (AlertSink sink : sinks) {
            missing.remove(sink.id());
            try {
                builder.alerts(sink);
            } catch (IllegalArgumentException e) {
                throw new UserException(AlertPlaces.FILE + ": " + e.getMessage());
            }
        }
        if (!missing.isEmpty()) {
            throw new UserException(
                    AlertPlaces.FILE + ": ポリシーが呼ぶ通報先がありません / no place for what the policy alerts: " + missing);
        }
    }
}
