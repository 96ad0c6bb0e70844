package dev.sekisho.dlp.identifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** IDENTIFIERS.md says what the registry says, line by line. */
class IdentifierDocumentTest {
    /** What the built-in detectors find beside identifiers. */
    private static final Set<String> OTHERS = Set.of(
            "AGE", "HEALTH_CONDITION", "MEDICAL_SPECIALTY", "PERSON_NAME", "PERSON_NAME_KANA", "SEX", "STREET_ADDRESS");

    @Test
    void theDocumentIsWhatTheRegistrySays() throws IOException {
        List<String> document = Files.readAllLines(Path.of("IDENTIFIERS.md"));
        List<String> registry = IdentifierDocument.text().lines().toList();
        for (int i = 0; i < Math.min(document.size(), registry.size()); i++) {
            assertEquals(registry.get(i), document.get(i), "line " + (i + 1) + "; run IdentifierDocument");
        }
        assertEquals(registry.size(), document.size());
    }

    @Test
    void everyIdentifierThatADetectorFindsIsListed() {
        Set<String> listed = new TreeSet<>();
        IdentifierFacts.all().forEach(fact -> assertTrue(listed.add(fact.type().id())));
        Set<String> found = new TreeSet<>(IdentifierDocument.found());
        found.removeAll(OTHERS);
        assertEquals(found, listed);
    }
}
