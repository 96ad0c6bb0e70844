package dev.sekisho.dlp.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
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

    @Test
    void whoAskedWhatForAndWhoseDataItIsCanBeTold() throws Exception {
        Path home = dir.resolve("home");
        assertEquals(Exit.OK, Cli.run("init", home).exit());
        Files.writeString(home.resolve("policy.yaml"), """
                apiVersion: sekisho/v1
                policy: purposes
                version: 1
                rules:
                  - {id: WHY, when: {people: 1, any: [{purpose: missing}, {requestedBy: missing}]}, then: block}
                  - {id: BROKER, when: {dataOwner: [broker]}, then: warn}
                """, StandardCharsets.UTF_8);
        assertEquals(Exit.BLOCKED, check(home, "op@corp.example").exit());
        Cli told = check(
                home,
                "op@corp.example",
                "--purpose",
                "INC-7",
                "--requested-by",
                "boss@corp.example",
                "--data-owner",
                "broker");
        assertEquals(Exit.OK, told.exit(), told.err());
        assertEquals(1, hits(told));
    }

    private Cli check(Path home, String from, String... more) throws Exception {
        Path mail = Files.write(dir.resolve(from + ".eml"), Mails.list(from, "taro@gmail.com", ""));
        Stream<Object> first = Stream.of("check", mail, "--home", home, "--from", from);
        return Cli.run(Stream.concat(first, Stream.of(more)).toArray());
    }

    private static long hits(Cli cli) {
        return cli.out().lines().filter(line -> line.startsWith("規則")).count();
    }
}
