package dev.sekisho.dlp.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrailBundleTest {
    @TempDir
    Path dir;

    private Path bundle = Path.of("");

    @BeforeEach
    void write() throws IOException {
        TrailFixture.write(dir.resolve("trail"), 0, 137);
        bundle = dir.resolve("b.zip");
        try (OutputStream out = Files.newOutputStream(bundle)) {
            int written = TrailBundle.write(
                    dir.resolve("trail"),
                    TrailFixture.KEYS.readingKey(),
                    entry -> Set.of("t3", "t64", "t136").contains(entry.facts().get("transfer")),
                    out);
            assertEquals(3, written);
        }
    }

    private TrailBundle.Proven verify() throws IOException {
        return TrailBundle.verify(bundle, TrailFixture.KEYS.verifierKey());
    }

    private void change(String name, UnaryOperator<String> how) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(bundle)) {
            Path entry = zip.getPath(name);
            Files.writeString(entry, how.apply(Files.readString(entry, StandardCharsets.UTF_8)));
        }
    }

    private void assertRefused(String reason) {
        assertEquals(reason, assertThrows(TrailException.class, this::verify).getMessage());
    }

    @Test
    void provesTheChosenRecords() throws IOException {
        TrailBundle.Proven proven = verify();
        assertEquals(137, proven.size());
        assertEquals(Set.of(3L, 64L, 136L), proven.records().keySet());
        assertEquals(TrailFixture.entry(64), proven.records().get(64L));
    }

    @Test
    void aStrangersVerifierComesToTheSameResult() throws Exception {
        Path go = Files.createDirectory(dir.resolve("go"));
        Path checker = GoVerifier.build("go/bundle/main.go", go);
        List<String> command = List.of(checker.toString(), TrailFixture.KEYS.verifierKey(), bundle.toString());
        assertEquals("ACCEPTED 3", GoVerifier.output(go, command));
        change("records.jsonl", text -> text.replace("\"people\":64", "\"people\":65"));
        assertTrue(GoVerifier.output(go, command).startsWith("REFUSED"));
    }

    @Test
    void showsNoOtherRecord() throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(bundle)) {
            String text = Files.readString(zip.getPath("records.jsonl"), StandardCharsets.UTF_8);
            assertEquals(3, text.lines().count());
            assertTrue(!text.contains("\"t4\"") && text.contains("\"t3\""));
        }
    }

    @Test
    void refusesARecordThatWasChanged() throws IOException {
        change("records.jsonl", text -> text.replace("\"people\":64", "\"people\":65"));
        assertRefused("record-not-as-stored");
    }

    @Test
    void refusesARecordUnderAnotherNumber() throws IOException {
        change("records.jsonl", text -> text.replace("\"seq\":64", "\"seq\":65"));
        assertRefused("record-not-in-trail");
    }

    @Test
    void refusesACheckpointOfSomebodyElse() throws IOException {
        TrailKeys other = TrailKeys.generate(TrailFixture.KEYS.origin());
        assertThrows(TrailException.class, () -> TrailBundle.verify(bundle, other.verifierKey()));
        change("checkpoint", text -> text.replace("137", "138"));
        assertRefused("checkpoint-signature-invalid");
    }

    @Test
    void refusesWhatIsNoBundle() throws IOException {
        change("records.jsonl", text -> "{}\n");
        assertRefused("bundle-malformed");
        change("records.jsonl", text -> "x\n");
        assertRefused("bundle-malformed");
    }
}
