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
            TestIdentity one = TestIdentity.make(dir, name, name + "@corp.example");
            people.add(one);
            Cli cli = Cli.run(
                    "escrow",
                    "enrol",
                    "--home",
                    home,
                    "--name",
                    name,
                    "--certificate",
                    one.certificate(),
                    "--verified-by",
                    "監査役",
                    "--how",
                    "対面",
                    "--as",
                    "operator");
            assertEquals(Exit.OK, cli.exit(), cli.err());
        }
        return new Custodians(people);
    }

    /** Arguments with the keys of the first so many. */
    Object[] with(int custodians, Object... args) {
        List<Object> all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--as", "auditor", "--reason", "調査 7"));
        people.subList(0, custodians).forEach(one -> all.addAll(List.of("--key", one.key())));
        return all.toArray();
    }
}
