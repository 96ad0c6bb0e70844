package dev.sekisho.dlp.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What decides is what two people agreed on, whatever lies in the folder. */
class ChangeCommandTest {
    private static final String POLICY = """
            apiVersion: sekisho/v1
            policy: test
            version: 1
            organization: {domains: [corp.example]}
            rules:
              - id: OUT
                when: {recipients: {any: external}}
                then: %s
            tests:
              - {name: out, given: {from: a@corp.example, to: [x@p.example]}, expect: {action: %s}}
            """;
    private static final String DIRECTORY = """
            account,name,supervisor,groups,aliases
            sato@corp.example,佐藤,,policy-reviewers,sato2@corp.example
            suzuki@corp.example,鈴木,,policy-reviewers,
            """;

    @TempDir
    Path dir;

    private Path home = Path.of("");
    private Path mail = Path.of("");

    @BeforeEach
    void setUp() throws IOException {
        home = dir.resolve("home");
        mail = Files.write(dir.resolve("m.eml"), Mails.plain("a@corp.example", "x@p.example", "", "本文"));
        Cli.run("init", home);
        Files.writeString(home.resolve("policy.yaml"), policy("block"));
    }

    private static String policy(String action) {
        return String.format(POLICY, action, action);
    }

    private Cli change(Object... args) {
        Object[] all = new Object[args.length + 3];
        all[0] = "change";
        System.arraycopy(args, 0, all, 1, args.length);
        all[args.length + 1] = "--home";
        all[args.length + 2] = home;
        return Cli.run(all);
    }

    private Cli propose(String name, String text, String as) throws IOException {
        Path file = Files.writeString(dir.resolve("draft"), text);
        return change("propose", file, "--name", name, "--as", as, "--reason", "なぜなら");
    }

    private Cli review(String name, int number, String as) {
        return change("review", name, number, "--as", as, "--reason", "確認した");
    }

    private void activated(String name, String text) throws IOException {
        Cli proposed = propose(name, text, "sato@corp.example");
        assertEquals(Exit.OK, proposed.exit(), proposed.err());
        int number = Integer.parseInt(
                proposed.out().lines().skip(1).findFirst().orElseThrow().split(" +", -1)[1]);
        assertEquals(Exit.OK, review(name, number, "suzuki@corp.example").exit());
        assertEquals(
                Exit.OK,
                change("activate", name, number, "--as", "sato@corp.example").exit());
    }

    private int check() {
        return Cli.run("check", mail, "--home", home).exit();
    }

    @Test
    void theFileOfTheHomeIsADraftOnceAVersionIsActive() throws IOException {
        assertEquals(Exit.BLOCKED, check());
        activated("policy.yaml", policy("hold"));
        assertEquals(Exit.HELD, check());
        Files.writeString(home.resolve("policy.yaml"), policy("allow"));
        assertEquals(Exit.HELD, check());
    }

    @Test
    void aReviewedListOfWordsDecidesAndNotItsDraft() throws IOException {
        String definitions = """
                apiVersion: sekisho-detectors/v1
                types:
                  - {id: PROJECT, ja: 案件名, en: project}
                detectors:
                  - {id: projects, type: PROJECT, words: {file: ./words.txt}}
                """;
        Files.writeString(home.resolve("words.txt"), "本文\n");
        Cli unreviewed = propose("detectors.yaml", definitions, "sato@corp.example");
        assertEquals(Exit.REFUSED, unreviewed.exit());
        assertTrue(unreviewed.err().contains("./words.txt"), unreviewed.err());
        activated("words.txt", "本文\n");
        activated("detectors.yaml", definitions);
        Files.writeString(home.resolve("policy.yaml"), """
                apiVersion: sekisho/v1
                policy: words
                version: 1
                rules:
                  - {id: P, when: {infoTypes: {any: [PROJECT], atLeast: 1}}, then: block}
                """);
        assertEquals(Exit.BLOCKED, check());
        Files.writeString(home.resolve("words.txt"), "ほかの語\n");
        assertEquals(Exit.BLOCKED, check());
        activated("words.txt", "ほかの語\n");
        assertEquals(Exit.OK, check());
    }

    @Test
    void theReviewedPlacesOfAlertsAreThoseThatAreAlerted() throws IOException {
        activated("alerts.txt", "# none\n");
        Files.writeString(home.resolve("alerts.txt"), "no place at all\n");
        assertEquals(Exit.BLOCKED, check());
    }

    @Test
    void aNameThatDecidesNothingIsNotProposed() throws IOException {
        for (String name : List.of("p2.yaml", "checkpoints.txt", "quarantine.txt", "free-mail.txt", "keys/trail")) {
            assertEquals(Exit.USAGE, propose(name, "x", "sato@corp.example").exit(), name);
        }
    }

    @Test
    void aVersionThatIsTamperedWithOrGoneStopsEverything() throws IOException {
        activated("policy.yaml", policy("hold"));
        Path active = home.resolve("versions/policy.yaml/v0001/policy.yaml");
        Files.writeString(active, "# x\n", StandardOpenOption.APPEND);
        Cli tampered = Cli.run("check", mail, "--home", home);
        assertEquals(Exit.USAGE, tampered.exit());
        assertTrue(tampered.err().contains("content-changed"), tampered.err());
        Files.delete(active);
        assertEquals(Exit.USAGE, check());
    }

    @Test
    void theDirectoryThatIsActiveSaysWhoReviews() throws IOException {
        activated("directory.csv", DIRECTORY);
        propose("policy.yaml", policy("hold"), "sato@corp.example");
        assertEquals(
                Exit.REFUSED, review("policy.yaml", 1, "sato2@corp.example").exit());
        assertEquals(
                Exit.REFUSED, review("policy.yaml", 1, "stranger@corp.example").exit());
        assertEquals(Exit.OK, review("policy.yaml", 1, "suzuki@corp.example").exit());
    }

    @Test
    void aPolicyWhoseTestsFailIsNotProposed() throws IOException {
        Cli refused = propose("policy.yaml", String.format(POLICY, "hold", "block"), "sato");
        assertEquals(Exit.REFUSED, refused.exit());
        assertTrue(refused.err().contains("expected block, was hold"), refused.err());
    }

    @Test
    void rollsBackWithAnotherPersonAndTellsTheHistory() throws IOException {
        activated("policy.yaml", policy("block"));
        activated("policy.yaml", policy("hold"));
        assertEquals(
                Exit.OK,
                change("rollback", "policy.yaml", 1, "--as", "sato", "--reason", "事故")
                        .exit());
        assertEquals(
                Exit.REFUSED,
                change("activate", "policy.yaml", 3, "--as", "sato").exit());
        assertEquals(Exit.HELD, check());
        review("policy.yaml", 3, "suzuki");
        change("activate", "policy.yaml", 3, "--as", "sato");
        assertEquals(Exit.BLOCKED, check());
        String history = change("history", "policy.yaml", "--differences").out();
        assertTrue(history.contains("第 1 版に戻す / restores 1"), history);
        assertTrue(history.contains("then: hold -> block"), history);
        assertTrue(history.contains("suzuki: 確認した"), history);
        String list = change("list").out();
        assertEquals(1, list.lines().count(), list);
        assertEquals(policy("hold"), change("show", "policy.yaml", 2).out());
    }

    @Test
    void onceKeysAreReviewedNoOtherKeyCounts() throws Exception {
        Path key = TestIdentity.make(dir, "x", "x@p.example").certificate();
        activated("certificates/x.pem", Files.readString(key));
        assertTrue(Files.exists(home.resolve("certificates/x.pem")));
        assertEquals(Exit.BLOCKED, check());
        Files.copy(key, home.resolve("certificates/smuggled.pem"));
        Cli smuggled = Cli.run("check", mail, "--home", home);
        assertEquals(Exit.USAGE, smuggled.exit());
        assertTrue(smuggled.err().contains("smuggled.pem"), smuggled.err());
        assertFalse(smuggled.out().contains("遮断"));
    }

    @Test
    void simulatesAPolicyOnWhatIsInTheTrail() throws IOException {
        check();
        Path next = Files.writeString(dir.resolve("next.yaml"), policy("hold"));
        Cli text = Cli.run("policy", "simulate", next, "--home", home);
        assertEquals(Exit.OK, text.exit(), text.err());
        assertTrue(text.out().contains("遮断 / block -> 保留 / hold"), text.out());
        Cli json = Cli.run("policy", "simulate", next, "--home", home, "--json");
        assertTrue(json.out().contains("\"decisions\":1,\"same\":0"), json.out());
        Cli compared = Cli.run("policy", "simulate", next, "--base", next, "--home", home, "--json");
        assertTrue(compared.out().contains("\"decisions\":1,\"same\":1"), compared.out());
        Cli later = Cli.run("policy", "simulate", next, "--home", home, "--json", "--since", "2999-01-01");
        assertTrue(later.out().contains("\"decisions\":0"), later.out());
        assertFalse(text.out().contains("x@p.example"), "no personal data");
    }
}
