package dev.sekisho.dlp.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.dlp.Checkpoint;
import dev.sekisho.dlp.audit.AuditTrail;
import dev.sekisho.dlp.custom.CustomDetectors;
import dev.sekisho.dlp.policy.Policy;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Users' own detectors from the command line: {@code --detectors}, and the home's own file. */
class OwnDetectorsTest {
    private static final String DETECTORS = """
            apiVersion: sekisho-detectors/v1
            types:
              - {id: CUSTOMER_NUMBER, ja: 顧客番号, en: customer number, severity: 3}
            detectors:
              - {id: customer-number, type: CUSTOMER_NUMBER, pattern: 'C-\\d{8}', check: luhn, labels: [顧客番号]}
              - {id: vip, type: CUSTOMER_NUMBER, words: {file: vip.txt}}
            allow:
              - {type: EMAIL_ADDRESS, domains: [example.co.jp]}
            """;
    private static final String POLICY = """
            apiVersion: sekisho/v1
            policy: p
            version: "1"
            unreadable: block
            rules:
              - id: customers
                when: {infoTypes: {any: [CUSTOMER_NUMBER], atLeast: 2}}
                then: block
            """;
    private static final String MAIL = """
            From: a@example.co.jp
            To: b@example.com
            Subject: list
            Content-Type: text/plain; charset=utf-8

            顧客番号 C-33120015 と C-54016027
            """;

    @TempDir
    Path folder;

    private Path detectors;
    private Path policy;
    private Path mail;

    @BeforeEach
    void writes() throws Exception {
        Files.write(folder.resolve("vip.txt"), "百目鬼商会\n".getBytes(Charset.forName("windows-31j")));
        detectors = Files.writeString(folder.resolve("d.yaml"), DETECTORS);
        policy = Files.writeString(folder.resolve("p.yaml"), POLICY);
        mail = Files.writeString(folder.resolve("m.eml"), MAIL.replace("\n", "\r\n"));
    }

    @Test
    void anIdThatABuiltInDetectorHasIsToldBeforeAnythingIsRead() throws Exception {
        Files.writeString(detectors, DETECTORS.replace("id: vip", "id: jp-bank-account"));
        Cli run = Cli.run("inspect", "--detectors", detectors, "--json", mail);
        assertEquals(2, run.exit(), run.err());
        assertTrue(run.err().contains("jp-bank-account"), run.err());
    }

    @Test
    void inspectFindsWhatTheUserDefinedAndLeavesOutWhatIsPublic() throws Exception {
        Path text = Files.writeString(folder.resolve("t.txt"), "百目鬼商会、顧客番号 C-33120015、info@example.co.jp");
        Cli run = Cli.run("inspect", "--detectors", detectors, "--json", text);
        assertEquals(0, run.exit(), run.err());
        assertTrue(run.out().contains("CUSTOMER_NUMBER"), run.out());
        assertFalse(run.out().contains("EMAIL_ADDRESS"), run.out());
        Path lines = Files.writeString(folder.resolve("t.jsonl"), "{\"id\":\"1\",\"text\":\"顧客番号 C-33120015\"}\n");
        Cli jsonl = Cli.run("inspect", "--detectors", detectors, "--jsonl", lines);
        assertTrue(jsonl.out().contains("\"type\":\"CUSTOMER_NUMBER\""), jsonl.out());
    }

    @Test
    void inspectRefusesDefinitionsWithAMistake() throws Exception {
        Files.writeString(detectors, DETECTORS.replace("luhn", "lunh"));
        Cli run = Cli.run("inspect", "--detectors", detectors, mail);
        assertEquals(2, run.exit());
        assertTrue(run.err().contains("d.yaml:5:") && run.err().contains("did you mean 'luhn'?"), run.err());
        assertEquals("", run.out());
        assertEquals(
                2,
                Cli.run("inspect", "--detectors", folder.resolve("none.yaml"), mail)
                        .exit());
    }

    @Test
    void checkDecidesOnWhatTheUserDefined() throws Exception {
        Path home = folder.resolve("home");
        assertEquals(
                4,
                Cli.run("check", "--home", home, "--detectors", detectors, "--policy", policy, mail)
                        .exit());
        Cli without = Cli.run("check", "--home", home, "--policy", policy, mail);
        assertEquals(2, without.exit());
        assertTrue(without.err().contains("no info type 'CUSTOMER_NUMBER'"), without.err());
        Files.copy(detectors, home.resolve("detectors.yaml"));
        Files.copy(folder.resolve("vip.txt"), home.resolve("vip.txt"));
        assertEquals(
                4, Cli.run("check", "--home", home, "--policy", policy, mail).exit());
    }

    @Test
    void policiesAreCheckedWithTheDetectorsTheyCount() {
        assertEquals(2, Cli.run("policy", "validate", policy).exit());
        assertEquals(
                0,
                Cli.run("policy", "validate", "--detectors", detectors, policy).exit());
        assertEquals(
                0, Cli.run("policy", "test", "--detectors", detectors, policy).exit());
    }

    @Test
    void aCheckpointNeedsDetectorsForWhatItsPolicyCounts() throws Exception {
        Cli.run("init", folder.resolve("home"));
        CustomDetectors own = CustomDetectors.load(detectors);
        Policy counting = Policy.load(policy, own.infoTypes());
        try (AuditTrail trail = new Home(folder.resolve("home")).trail()) {
            IllegalStateException e = assertThrows(
                    IllegalStateException.class,
                    () -> Checkpoint.builder().policy(counting).trail(trail).build());
            assertTrue(String.valueOf(e.getMessage()).contains("CUSTOMER_NUMBER"));
            Checkpoint.builder()
                    .policy(counting)
                    .trail(trail)
                    .detectors(own.detectors())
                    .build();
        }
    }
}
