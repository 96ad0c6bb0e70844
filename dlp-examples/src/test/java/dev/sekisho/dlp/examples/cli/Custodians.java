package dev.sekisho.dlp.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Three custodians of a home, of whom two open together. */
record Custodians(List<TestIdentity> people) {

    static Custodians enrol(Path home, Path dir) throws Exception {
        List<TestIdentity> people = new ArrayList<>();
        for (String name : new String[] {"aoki", "baba", "chiba"}) {
            people.add(TestIdentity.make(dir, name, name + "@corp.example"));
            Cli cli = enrol(home, name, people.get(people.size() - 1));
            assertEquals(Exit.OK, cli.exit(), cli.err());
        }
        return new Custodians(people);
    }

    static Cli enrol(Path home, String name, TestIdentity identity) {
        return Cli.run(
                "escrow",
                "enrol",
                "--home",
                home,
                "--name",
                name,
                "--certificate",
                identity.certificate(),
                "--verified-by",
                "監査役",
                "--how",
                "社員証を対面で確認",
                "--as",
                "operator");
    }

    /** Arguments with the keys of the first so many. */
    Object[] with(int custodians, Object... args) {
        List<Object> all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--as", "auditor", "--reason", "調査 7"));
        people.subList(0, custodians).forEach(one -> all.addAll(List.of("--key", one.key())));
        return all.toArray();
    }
}
