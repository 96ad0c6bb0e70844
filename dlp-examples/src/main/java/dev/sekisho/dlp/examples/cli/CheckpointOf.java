package dev.sekisho.dlp.examples.cli;

import dev.sekisho.dlp.Checkpoint;
import dev.sekisho.dlp.CheckpointBuilder;
import dev.sekisho.dlp.Outcome;
import dev.sekisho.dlp.OutgoingMail;
import dev.sekisho.dlp.alert.AlertSink;
import dev.sekisho.dlp.audit.AuditTrail;
import dev.sekisho.dlp.custom.CustomDetectors;
import dev.sekisho.dlp.escrow.EscrowException;
import dev.sekisho.dlp.history.History;
import dev.sekisho.dlp.policy.Directory;
import dev.sekisho.dlp.policy.Policy;
import dev.sekisho.dlp.trace.FingerprintKey;
import dev.sekisho.dlp.transfer.Content;
import dev.sekisho.dlp.transfer.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Builds a checkpoint from a home, and puts what may leave into a folder. */
final class CheckpointOf {
    private static final int LONGEST_EXTENSION = 8;

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
        alerts(builder, policy, AlertPlaces.read(home.dir(), clock));
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

    /**
     * Writes each mail as {@code mail-N.eml} and confirms it, and files by their number: in this folder it has left.
     */
    static List<Path> deliver(Outcome outcome, Path out) throws IOException {
        List<Path> files = new ArrayList<>();
        Files.createDirectories(out);
        for (OutgoingMail mail : outcome.mails()) {
            Path file = out.resolve("mail-" + mail.number() + ".eml");
            try {
                write(mail.content(), file);
            } catch (IOException e) {
                outcome.failed(mail, "cannot-write");
                throw e;
            }
            outcome.delivered(mail);
            files.add(file);
        }
        for (Part part : outcome.files()) {
            Path file = out.resolve("file-" + (files.size() + 1) + extension(part.name()));
            write(part.content(), file);
            files.add(file);
        }
        return files;
    }

    /** What leaves holds personal data: only its owner reads it here. */
    private static void write(Content content, Path file) throws IOException {
        try (InputStream in = content.open()) {
            NewFile.write(file, in::transferTo);
        } catch (GeneralSecurityException | UserException e) {
            throw new IOException("nothing is encrypted here", e);
        }
    }

    /** Of the name that somebody gave a file, only its end, and only where it is plain. */
    private static String extension(String name) {
        String end = name.substring(name.lastIndexOf('.') + 1);
        boolean plain = end.length() < name.length() && end.length() <= LONGEST_EXTENSION;
        for (int i = 0; i < end.length() && plain; i++) {
            char c = end.charAt(i);
            plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        return plain ? "." + end : "";
    }
}
