package dev.sekisho.dlp.identifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.dlp.inspect.InfoType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** IDENTIFIERS.md says what the registry says, line by line. */
class IdentifierDocumentTest {
    /** Identifiers that are not Japan's alone. */
    private static final Set<String> ANYWHERE = Set.of(
            "CREDIT_CARD_NUMBER",
            "DATE_OF_BIRTH",
            "EMAIL_ADDRESS",
            "IP_ADDRESS",
            "MACHINE_READABLE_ZONE",
            "PHONE_NUMBER",
            "POSTAL_CODE");

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
        found.removeIf(id -> !id.startsWith("JAPAN_") && !ANYWHERE.contains(id));
        assertEquals(found, listed);
    }

    @Test
    void everyJapaneseIdentifierOfTheApiIsFoundByADetector() {
        for (InfoType type : InfoType.builtIn()) {
            assertTrue(
                    !type.id().startsWith("JAPAN_")
                            || IdentifierDocument.found().contains(type.id()),
                    type.id());
        }
    }
}
