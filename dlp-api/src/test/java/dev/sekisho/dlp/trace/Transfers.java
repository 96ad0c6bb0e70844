package dev.sekisho.dlp.trace;

import dev.sekisho.dlp.audit.AuditRecord;
import dev.sekisho.dlp.audit.AuditTrail;
import dev.sekisho.dlp.audit.TrailKeys;
import dev.sekisho.dlp.inspect.PersonDatum;
import dev.sekisho.dlp.inspect.PersonSink;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** A trail with transfers of made-up people, who are numbers here. */
final class Transfers implements AutoCloseable {
    static final TrailKeys KEYS = TrailKeys.generate("example.test/sekisho");

    final AuditTrail trail;
    final FingerprintRoot root = FingerprintRoot.generate(2025);
    private final Path keyFile;

    Transfers(Path dir) throws IOException {
        trail = AuditTrail.open(dir.resolve("trail"), KEYS);
        keyFile = dir.resolve("key");
        root.storeHostKey(keyFile);
    }

    static Clock in(int year) {
        return Clock.fixed(Instant.parse(year + "-06-01T00:00:00Z"), ZoneOffset.UTC);
    }

    FingerprintKey key(int year) throws IOException {
        return FingerprintKey.open(keyFile, in(year));
    }

    Path keyFile() {
        return keyFile;
    }

    static void phone(PersonSink sink, int person) {
        sink.accept(PersonDatum.PHONE, "090" + (10_000_000 + person));
    }

    static void nameAndAddress(PersonSink sink, int person) {
        sink.accept(PersonDatum.NAME_AND_ADDRESS, "山田" + person + "郎\n東京都千代田区" + person + "-1");
    }

    /** Some distinct people out of so many. */
    static int[] some(RandomGenerator random, int count, int of) {
        int[] all = IntStream.range(0, of).toArray();
        for (int i = 0; i < count; i++) {
            int j = random.nextInt(i, of);
            int swap = all[i];
            all[i] = all[j];
            all[j] = swap;
        }
        return IntStream.of(all).limit(count).toArray();
    }

    /** Records a mail as a checkpoint does. */
    void transfer(int year, String id, String actor, Fate fate, int... people) throws IOException {
        transfer(in(year).instant(), "mail", id, actor, fate, people);
    }

    /** Records a transfer over a channel; nobody can be read in one without people. */
    void transfer(Instant time, String channel, String id, String actor, Fate fate, int... people) throws IOException {
        try (Fingerprinter fingerprints =
                FingerprintKey.open(keyFile, Clock.fixed(time, ZoneOffset.UTC)).begin(trail)) {
            for (int person : people) {
                phone(fingerprints, person);
                nameAndAddress(fingerprints, person);
            }
            fingerprints.record(time, id, actor);
        }
        Map<String, Object> facts = Map.of(
                "channel",
                channel,
                "people",
                people.length,
                "destination",
                "",
                "recipients",
                List.of(),
                "parts",
                List.of(Map.of("status", people.length == 0 ? "encrypted" : "full")));
        trail.append(new AuditRecord(
                "decision",
                time,
                Map.of(
                        "transfer",
                        id,
                        "actor",
                        actor,
                        "action",
                        fate == Fate.STOPPED ? "block" : "allow",
                        "leaving",
                        fate == Fate.STOPPED ? List.of() : List.of(Map.of("mail", 1)),
                        "decision",
                        Map.of("facts", facts))));
        if (fate == Fate.LEFT) {
            trail.append(new AuditRecord("delivered", time, Map.of("transfer", id)));
        }
    }

    Trace trace() {
        return new Trace(trail, "auditor", in(2026));
    }

    @Override
    public void close() throws IOException {
        trail.close();
    }
}
