package dev.sekisho.dlp.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example of a gateway's rules, as its reader would try it. */
class GatewayPolicyTest {
    private static Path policy() throws Exception {
        return Path.of(Objects.requireNonNull(
                        GatewayPolicyTest.class.getResource("/dev/sekisho/dlp/examples/policy/gateway.yaml"))
                .toURI());
    }

    @Test
    void passesItsTestsAndLint() throws Exception {
        Cli tests = Cli.run("policy", "test", policy());
        assertEquals(0, tests.exit(), tests.out());
        Cli lint = Cli.run("policy", "lint", policy());
        assertEquals(0, lint.exit(), lint.out());
    }

    @Test
    void lintNamesTheLineAndDiffTheRule(@TempDir Path dir) throws Exception {
        String text = Files.readString(policy());
        Path changed = Files.writeString(
                dir.resolve("changed.yaml"),
                text.replace("    then: block\n", "    then: warn\n")
                        .replace(
                                "tests:\n",
                                "  - {id: NEVER, when: {people: 9, not: {people: 5}}, then: warn}\ntests:\n")
                        .replace("expect: {action: block", "expect: {action: warn"));
        Cli lint = Cli.run("policy", "lint", changed);
        assertEquals(1, lint.exit());
        int line =
                Files.readAllLines(changed).indexOf("  - {id: NEVER, when: {people: 9, not: {people: 5}}, then: warn}")
                        + 1;
        assertTrue(lint.out().contains("changed.yaml:" + line + ": NEVER [unreachable]"), lint.out());
        Cli diff = Cli.run("policy", "diff", policy(), changed);
        assertEquals(0, diff.exit());
        assertTrue(diff.out().contains("規則 FWD-01 の then: block -> warn"), diff.out());
        assertTrue(diff.out().contains("rule NEVER added"), diff.out());
    }
}
