package dev.sekisho.dlp.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every example of POLICY.md is a policy or, when it starts with a condition, the condition of one. */
class PolicyReferenceTest {
    private static final Path REFERENCE = Path.of("POLICY.md");
    private static final String HEAD = """
            apiVersion: sekisho/v1
            policy: p
            version: 1
            lists: {partners: [hospital.example]}
            keywords: {confidential: [社外秘]}
            """;

    private static List<String> examples() throws Exception {
        List<String> examples = new ArrayList<>();
        String[] parts = Files.readString(REFERENCE).split("```", -1);
        for (int i = 1; i < parts.length; i += 2) {
            if (parts[i].startsWith("yaml\n")) {
                examples.add(parts[i].substring(5));
            }
        }
        return examples;
    }

    @Test
    void parsesEveryExampleAndPassesItsTests() throws Exception {
        List<String> examples = examples();
        int tests = 0;
        for (String example : examples) {
            String text = example.startsWith("apiVersion:")
                    ? example
                    : HEAD + "rules:\n  - id: A\n    then: warn\n    when:\n      " + example.replace("\n", "\n      ");
            for (TestResult result : Policy.parse(text, "example").runTests()) {
                assertEquals(List.of(), result.differences(), result.name());
                tests++;
            }
        }
        assertTrue(examples.size() >= 10 && tests >= 3, examples.size() + " examples, " + tests + " tests");
    }
}
