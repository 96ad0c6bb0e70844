package dev.sekisho.dlp.examples.replay;

import dev.sekisho.dlp.Checkpoint;
import dev.sekisho.dlp.audit.AuditTrail;
import dev.sekisho.dlp.audit.TrailKeys;
import dev.sekisho.dlp.custody.SealingKeys;
import dev.sekisho.dlp.history.History;
import dev.sekisho.dlp.inspect.FindingSink;
import dev.sekisho.dlp.inspect.InspectionOptions;
import dev.sekisho.dlp.inspect.InspectionSession;
import dev.sekisho.dlp.inspect.Inspector;
import dev.sekisho.dlp.inspect.InspectorSettings;
import dev.sekisho.dlp.inspect.Limits;
import dev.sekisho.dlp.inspect.PartRole;
import dev.sekisho.dlp.policy.Policy;
import dev.sekisho.dlp.quarantine.Quarantine;
import dev.sekisho.dlp.trace.FingerprintKey;
import dev.sekisho.dlp.trace.FingerprintRoot;
import dev.sekisho.dlp.trace.Trace;
import dev.sekisho.dlp.trace.TraceResult;
import dev.sekisho.dlp.transfer.Part;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ServiceLoader;
import java.util.Set;

/** A company in a past year: keys, trail, history, quarantine and fingerprints of its own, and a clock to be set. */
final class Site implements Closeable {
    /** A list of a million and a half people with thirteen fields is more than a mail may be. */
    private static final Limits LIMITS =
            new Limits(4L << 30, 2L << 30, 4L << 30, 10_000, 16, 200, Duration.ofMinutes(30));

    private final Path dir;
    private final SetClock clock;
    private final AuditTrail trail;
    private final Quarantine quarantine;
    private final History history;
    private final FingerprintRoot root;
    private final Checkpoint checkpoint;

    /**
     * Founds it.
     *
     * @param parent a folder in which it gets one of its own
     * @param start when its time begins
     */
    Site(Path parent, Instant start, Policy policy) throws IOException {
        dir = Files.createTempDirectory(Files.createDirectories(parent), "site-");
        clock = new SetClock(start);
        trail = AuditTrail.open(dir.resolve("trail"), TrailKeys.generate("replay.example/sekisho"));
        quarantine = Quarantine.open(
                dir.resolve("quarantine"), SealingKeys.generate().sealer(), trail, Replay.DIRECTORY, clock);
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        history = History.open(dir.resolve("history"), "replay", key, ZoneId.of("Asia/Tokyo"), start, trail);
        root = FingerprintRoot.generate(start.atZone(ZoneOffset.UTC).getYear());
        root.storeHostKey(dir.resolve("fingerprints"));
        checkpoint = Checkpoint.builder()
                .policy(policy)
                .limits(LIMITS)
                .trail(trail)
                .quarantine(quarantine)
                .history(history)
                .fingerprints(FingerprintKey.open(dir.resolve("fingerprints"), clock))
                .clock(clock)
                .build();
    }

    void now(Instant time) {
        clock.set(time);
    }

    Checkpoint checkpoint() {
        return checkpoint;
    }

    Stage stage() {
        return new Stage(checkpoint, quarantine, dir);
    }

    FingerprintRoot root() {
        return root;
    }

    Trace trace(String askedBy) {
        return new Trace(trail, askedBy, clock);
    }

    /** Who moved the people of a list that turned up. */
    TraceResult whoMoved(Part list, String askedBy) throws IOException {
        Inspector inspector = ServiceLoader.load(Inspector.Factory.class)
                .findFirst()
                .orElseThrow()
                .create(InspectorSettings.defaults());
        return trace(askedBy)
                .people(
                        sink -> {
                            InspectionOptions options =
                                    new InspectionOptions(Set.of(), Set.of(), FindingSink.NONE, null, sink);
                            try (InspectionSession session = inspector.begin(options)) {
                                session.accept(list, PartRole.ATTACHMENT);
                                session.finish();
                            }
                        },
                        root);
    }

    @Override
    public void close() throws IOException {
        try (trail) {
            history.close();
        }
    }
}
