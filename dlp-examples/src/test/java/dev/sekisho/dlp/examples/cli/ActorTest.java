package dev.sekisho.dlp.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActorTest {
    @TempDir
    private Path dir = Path.of("");

    @Test
    void departmentAndRolesComeFromTheDirectory() throws Exception {
        Path home = dir.resolve("home");
        assertEquals(Exit.OK, Cli.run("init", home).exit());
        Files.writeString(home.resolve("directory.csv"), """
                account,department,roles
                pr@corp.example,koho,
                clerk@corp.example,soumu,clerk
                op@corp.example,soumu,
                """);
        Files.writeString(home.resolve("policy.yaml"), """
                apiVersion: sekisho/v1
                policy: actors
                version: 1
                rules:
                  - {id: P, when: {people: 1}, unless: {department: [koho]}, then: block}
                  - {id: R, when: {actor: {roles: [clerk]}}, then: warn}
                """, StandardCharsets.UTF_8);
        assertEquals(Exit.OK, check(home, "pr@corp.example").exit());
        Cli blocked = check(home, "op@corp.example");
        assertEquals(Exit.BLOCKED, blocked.exit(), blocked.err());
        assertEquals(1, hits(blocked));
        assertEquals(2, hits(check(home, "clerk@corp.example")));
    }

    private Cli check(Path home, String from) throws Exception {
        Path mail = Files.write(dir.resolve(from + ".eml"), Mails.list(from, "taro@gmail.com", ""));
        return Cli.run("check", mail, "--home", home, "--from", from);
    }

    private static long hits(Cli cli) {
        return cli.out().lines().filter(line -> line.startsWith("規則")).count();
    }
}
