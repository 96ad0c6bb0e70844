package dev.sekisho.dlp.examples.cli;

import dev.sekisho.dlp.audit.AuditRecord;
import dev.sekisho.dlp.audit.AuditTrail;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.Option;

/** The option {@code --as}: who looks into the trail, which the trail remembers. */
final class AskedBy {
    @Option(names = "--as", paramLabel = "NAME", description = "実行する人（既定: OS の利用者名） / who asks (default: the OS user)")
    private String name = System.getProperty("user.name", "");

    String name() {
        return name;
    }

    /** Records it in each trail that can be written here; an auditor's copy has no key that signs. */
    void record(List<TrailPlace> places, String kind, Map<String, Object> more) throws IOException {
        Map<String, Object> facts = new TreeMap<>(more);
        facts.put("by", name);
        for (TrailPlace place : places) {
            Path keys = place.dir().resolve("keys").resolve("trail");
            if (Files.exists(keys)) {
                try (AuditTrail trail = new Home(place.dir()).trail()) {
                    trail.append(new AuditRecord(kind, Instant.now(), facts));
                }
            } else {
                System.err.println("この写しには記録できません / not recorded, as this is a copy: " + place.dir());
            }
        }
    }
}
