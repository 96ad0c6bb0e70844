package dev.sekisho.dlp.examples.replay;

import dev.sekisho.dlp.Checkpoint;
import dev.sekisho.dlp.Outcome;
import dev.sekisho.dlp.OutgoingMail;
import dev.sekisho.dlp.audit.AuditTrail;
import dev.sekisho.dlp.inspect.Limits;
import dev.sekisho.dlp.policy.Directory;
import dev.sekisho.dlp.policy.Policy;
import dev.sekisho.dlp.policy.PolicyException;
import dev.sekisho.dlp.protect.PasswordChannel;
import dev.sekisho.dlp.quarantine.Quarantine;
import dev.sekisho.dlp.transfer.Transfer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Where a replay plays: a checkpoint with the replay's own policy, and a folder for what leaves. */
final class Stage {
    private final Checkpoint checkpoint;
    private final Quarantine quarantine;
    private final Path out;

    Stage(
            String policy,
            AuditTrail trail,
            Quarantine quarantine,
            Directory directory,
            PasswordChannel passwords,
            Path out)
            throws IOException {
        this(policy, Limits.defaults(), trail, quarantine, directory, passwords, out);
    }

    Stage(
            String policy,
            Limits limits,
            AuditTrail trail,
            Quarantine quarantine,
            Directory directory,
            PasswordChannel passwords,
            Path out)
            throws IOException {
        this.quarantine = quarantine;
        this.out = Files.createDirectories(out);
        this.checkpoint = Checkpoint.builder()
                .policy(policy(policy))
                .limits(limits)
                .trail(trail)
                .quarantine(quarantine)
                .directory(directory)
                .passwords(passwords)
                .build();
    }

    /** A stage whose checkpoint is made already. */
    Stage(Checkpoint checkpoint, Quarantine quarantine, Path out) {
        this.checkpoint = checkpoint;
        this.quarantine = quarantine;
        this.out = out;
    }

    static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(Stage.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static Policy policy(String name) throws IOException {
        try {
            return Policy.parse(resource(name), name);
        } catch (PolicyException e) {
            throw new IllegalStateException("the replay's own policy is tested", e);
        }
    }

    Checkpoint checkpoint() {
        return checkpoint;
    }

    Quarantine quarantine() {
        return quarantine;
    }

    Step play(String ja, String en, Transfer transfer) throws IOException {
        long start = System.nanoTime();
        Outcome outcome = checkpoint.submit(transfer);
        Duration time = Duration.ofNanos(System.nanoTime() - start);
        return new Step(ja, en, outcome, deliver(outcome), time, List.of());
    }

    List<Path> deliver(Outcome outcome) throws IOException {
        List<Path> files = new ArrayList<>();
        for (OutgoingMail mail : outcome.mails()) {
            Path file = out.resolve("left-" + mail.number() + ".eml");
            try (InputStream in = mail.content().open()) {
                Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            }
            outcome.delivered(mail);
            files.add(file);
        }
        return files;
    }
}
