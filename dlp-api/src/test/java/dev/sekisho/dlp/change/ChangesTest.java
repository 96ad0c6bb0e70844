package dev.sekisho.dlp.change;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.dlp.audit.AuditRecord;
import dev.sekisho.dlp.audit.AuditTrail;
import dev.sekisho.dlp.audit.TrailKeys;
import dev.sekisho.dlp.policy.CsvDirectory;
import dev.sekisho.dlp.policy.Directory;
import dev.sekisho.dlp.policy.PolicyException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChangesTest {
    private static final String NAME = "policy.yaml";
    private static final String DIRECTORY = """
            account,name,supervisor,groups,aliases
            sato@x.example,佐藤,,policy-reviewers,h.sato@x.example
            suzuki@x.example,鈴木,,policy-reviewers,
            tanaka@x.example,田中,,,
            """;

    @TempDir
    Path dir;

    private final TrailKeys keys = TrailKeys.generate("test");
    private AuditTrail trail;
    private Changes changes;

    @BeforeEach
    void setUp() throws IOException, PolicyException {
        trail = AuditTrail.open(dir.resolve("trail"), keys);
        changes = open(CsvDirectory.parse(DIRECTORY, "d.csv"));
    }

    private Changes open(Directory directory) throws IOException {
        return Changes.in(dir.resolve("versions"), trail)
                .directory(directory)
                .reviewers("policy-reviewers")
                .checker(NAME, Checker.policy(List.of()))
                .checker("directory.csv", Checker.directory())
                .clock(Clock.fixed(Instant.parse("2026-11-26T00:00:00Z"), ZoneOffset.UTC))
                .open();
    }

    @AfterEach
    void tearDown() throws IOException {
        trail.close();
    }

    private static byte[] policy(String action, String expected) {
        return ("apiVersion: sekisho/v1\npolicy: p\nversion: 1\nrules:\n  - {id: A, when: {people: 1}, then: " + action
                        + "}\ntests:\n  - {name: t, given: {people: 2}, expect: {action: " + expected + "}}\n")
                .getBytes(UTF_8);
    }

    private static void refused(String code, Executable body) {
        assertEquals(code, assertThrows(ChangeRefusedException.class, body).code());
    }

    private void activate(byte[] content) throws IOException, ChangeRefusedException {
        int number = changes.propose(NAME, content, "sato", "why").number();
        changes.review(NAME, number, "suzuki", true, "good");
        changes.activate(NAME, number, "sato");
    }

    private List<AuditRecord> records() throws IOException {
        List<AuditRecord> records = new ArrayList<>();
        trail.reader().read((seq, entry) -> records.add(entry));
        return records;
    }

    @Test
    void aVersionDecidesAfterAnotherPersonsReview() throws IOException, ChangeRefusedException {
        assertTrue(changes.activePolicy(NAME, Set.of()).isEmpty());
        changes.propose(NAME, policy("hold", "hold"), "sato", "first");
        refused("not-approved", () -> changes.activate(NAME, 1, "sato"));
        assertEquals(
                VersionState.APPROVED,
                changes.review(NAME, 1, "suzuki", true, "read it").state());
        assertTrue(changes.active(NAME).isEmpty());
        changes.activate(NAME, 1, "sato");
        assertTrue(changes.activePolicy(NAME, Set.of()).orElseThrow().usesHold());
    }

    @Test
    void everyStepIsInTheTrailWithDigestAndDifference() throws IOException, ChangeRefusedException {
        activate(policy("hold", "hold"));
        activate(policy("block", "block"));
        List<AuditRecord> records = records();
        assertEquals(
                List.of(
                        "change-proposed",
                        "change-reviewed",
                        "change-activated",
                        "change-proposed",
                        "change-reviewed",
                        "change-activated"),
                records.stream().map(AuditRecord::kind).toList());
        String digest = changes.active(NAME).orElseThrow().sha256();
        records.subList(3, 6)
                .forEach(entry -> assertEquals(digest, entry.facts().get("sha256")));
        assertTrue(String.valueOf(records.get(3).facts().get("differences")).contains("then: hold -> block"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"sato", "SATO@x.example", "h.sato@x.example", "ｓａｔｏ@x.example", "h.sato", "sato\u200b@x.example"
            })
    void theProposerUnderNoNameReviews(String name) throws IOException, ChangeRefusedException {
        changes.propose(NAME, policy("hold", "hold"), "sato@x.example", "first");
        refused("own-proposal", () -> changes.review(NAME, 1, name, true, "fine"));
        AuditRecord last = records().get(records().size() - 1);
        assertEquals("change-refused", last.kind());
        assertEquals("own-proposal", last.facts().get("refused"));
    }

    @Test
    void whoActsForTheProposerOrForWhomHeActsReviewsNothing() throws IOException, ChangeRefusedException {
        Directory secretary = new Directory() {
            @Override
            public Set<String> supervisors(String account) {
                return Set.of();
            }

            @Override
            public Set<String> aliases(String account) {
                return Set.of(account);
            }

            @Override
            public Set<String> members(String group) {
                return Set.of();
            }

            @Override
            public Set<String> delegates(String account) {
                return account.equals("boss@x.example") ? Set.of("secretary@x.example") : Set.of();
            }
        };
        changes = open(secretary);
        changes.propose(NAME, policy("hold", "hold"), "boss@x.example", "first");
        refused("own-proposal", () -> changes.review(NAME, 1, "secretary@x.example", true, "fine"));
        changes.propose(NAME, policy("block", "block"), "secretary@x.example", "second");
        refused("own-proposal", () -> changes.review(NAME, 2, "boss@x.example", true, "fine"));
        assertEquals(
                VersionState.APPROVED,
                changes.review(NAME, 2, "other@x.example", true, "fine").state());
    }

    @Test
    void onlyReviewersReviewAndWithAReason() throws IOException, ChangeRefusedException {
        changes.propose(NAME, policy("hold", "hold"), "tanaka@x.example", "first");
        refused("not-a-reviewer", () -> changes.review(NAME, 1, "other@x.example", true, "fine"));
        refused("not-a-reviewer", () -> changes.review(NAME, 1, "suzuki@y.example", true, "fine"));
        refused("not-the-proposer", () -> changes.withdraw(NAME, 1, "tanaka@y.example"));
        refused("no-reason", () -> changes.review(NAME, 1, "suzuki@x.example", true, " "));
        refused("no-reason", () -> changes.propose(NAME, policy("block", "block"), "tanaka", ""));
    }

    @Test
    void whoHasLeftReviewsNothing() throws IOException, ChangeRefusedException, PolicyException {
        changes = open(CsvDirectory.parse("""
                account,groups,leaves
                sato@x.example,policy-reviewers,2026-11-25
                suzuki@x.example,policy-reviewers,2026-11-26
                """, "d.csv"));
        changes.propose("a.txt", "one".getBytes(UTF_8), "tanaka", "first");
        refused("not-a-reviewer", () -> changes.review("a.txt", 1, "sato@x.example", true, "yes"));
        assertEquals(
                VersionState.APPROVED,
                changes.review("a.txt", 1, "suzuki@x.example", true, "yes").state());
    }

    @Test
    void aQuorumNeedsDifferentPeople() throws IOException, ChangeRefusedException, PolicyException {
        changes = Changes.in(dir.resolve("versions"), trail)
                .directory(CsvDirectory.parse(DIRECTORY, "d.csv"))
                .quorum(2)
                .open();
        changes.propose("a.txt", "one".getBytes(UTF_8), "tanaka", "first");
        assertEquals(
                VersionState.PROPOSED,
                changes.review("a.txt", 1, "sato@x.example", true, "yes").state());
        refused("already-reviewed", () -> changes.review("a.txt", 1, "h.sato@x.example", true, "yes"));
        assertEquals(
                VersionState.APPROVED,
                changes.review("a.txt", 1, "suzuki@x.example", true, "yes").state());
    }

    @Test
    void aRejectedOrWithdrawnProposalIsOver() throws IOException, ChangeRefusedException {
        changes.propose(NAME, policy("hold", "hold"), "sato", "first");
        changes.review(NAME, 1, "suzuki", false, "too much");
        refused("not-approved", () -> changes.activate(NAME, 1, "sato"));
        refused("not-proposed", () -> changes.review(NAME, 1, "suzuki", true, "well then"));
        changes.propose(NAME, policy("hold", "hold"), "sato", "again");
        refused("not-the-proposer", () -> changes.withdraw(NAME, 2, "suzuki"));
        assertEquals(
                VersionState.WITHDRAWN,
                changes.withdraw(NAME, 2, "h.sato@x.example").state());
    }

    @Test
    void mistakesFailingTestsAndLintErrorsKeepAVersionOut() throws IOException {
        refused("problems", () -> changes.propose(NAME, "rules: 3".getBytes(UTF_8), "sato", "x"));
        refused("problems", () -> changes.propose(NAME, policy("hold", "block"), "sato", "x"));
        String untested =
                "apiVersion: sekisho/v1\npolicy: p\nversion: 1\nrules:\n  - {id: A, when: {people: 1}, then: hold}\n";
        refused("problems", () -> changes.propose(NAME, untested.getBytes(UTF_8), "sato", "x"));
        String never = untested.replace("people: 1", "all: [{channel: mail}, {channel: upload}]")
                + "tests:\n  - {name: t, given: {people: 1}, expect: {action: allow}}\n";
        ChangeRefusedException e = assertThrows(
                ChangeRefusedException.class, () -> changes.propose(NAME, never.getBytes(UTF_8), "sato", "x"));
        assertTrue(
                e.problems().get(0).en().contains("never"), () -> e.problems().toString());
        assertTrue(records().isEmpty());
    }

    @Test
    void aReviewIsOfTheDifferenceToTheVersionThatWasActive() throws IOException, ChangeRefusedException {
        activate(policy("hold", "hold"));
        changes.propose(NAME, policy("block", "block"), "sato", "one");
        changes.propose(NAME, policy("warn", "warn"), "sato", "other");
        changes.review(NAME, 2, "suzuki", true, "yes");
        changes.review(NAME, 3, "suzuki", true, "yes");
        changes.activate(NAME, 2, "sato");
        refused("base-changed", () -> changes.activate(NAME, 3, "sato"));
    }

    @Test
    void goingBackIsAProposalToo() throws IOException, ChangeRefusedException {
        activate(policy("hold", "hold"));
        activate(policy("block", "block"));
        refused("no-change", () -> changes.propose(NAME, policy("block", "block"), "sato", "same"));
        refused("already-active", () -> changes.rollback(NAME, 2, "sato", "back"));
        changes.propose(NAME, policy("warn", "warn"), "sato", "waits");
        refused("never-active", () -> changes.rollback(NAME, 3, "sato", "back"));
        changes.withdraw(NAME, 3, "sato");
        Version back = changes.rollback(NAME, 1, "sato", "back");
        assertEquals(1, back.restores());
        refused("own-proposal", () -> changes.review(NAME, 4, "sato", true, "mine"));
        changes.review(NAME, 4, "suzuki", true, "yes");
        changes.activate(NAME, 4, "suzuki");
        assertArrayEquals(
                policy("hold", "hold"),
                Files.readAllBytes(changes.activeFile(NAME).orElseThrow()));
        assertEquals(VersionState.RETIRED, changes.history(NAME).get(1).state());
    }

    @Test
    void whatLiesInTheFolderDoesNotCountAgainstTheTrail() throws IOException, ChangeRefusedException {
        activate(policy("hold", "hold"));
        changes.propose(NAME, policy("block", "block"), "sato", "next");
        Path file = dir.resolve("versions").resolve(NAME).resolve("v0002").resolve(NAME);
        Files.write(file, policy("allow", "allow"));
        refused("content-changed", () -> changes.review(NAME, 2, "suzuki", true, "yes"));
        Files.write(dir.resolve("versions").resolve(NAME).resolve("v0001").resolve(NAME), policy("allow", "allow"));
        refused("content-changed", () -> changes.activePolicy(NAME, Set.of()));
    }

    @Test
    void theHistoryIsReadFromTheTrailAgain() throws IOException, ChangeRefusedException, PolicyException {
        activate(policy("hold", "hold"));
        activate(policy("block", "block"));
        List<Version> before = changes.history(NAME);
        trail.close();
        trail = AuditTrail.open(dir.resolve("trail"), keys);
        changes = open(CsvDirectory.parse(DIRECTORY, "d.csv"));
        assertEquals(before, changes.history(NAME));
        assertEquals(Set.of(NAME), changes.files());
    }

    @Test
    void theNewDirectoryDoesNotDecideOnItself() throws IOException, ChangeRefusedException {
        String takeover = DIRECTORY + "mallory@x.example,Mallory,,policy-reviewers,\n";
        changes.propose("directory.csv", takeover.getBytes(UTF_8), "sato@x.example", "new colleague");
        refused("not-a-reviewer", () -> changes.review("directory.csv", 1, "mallory@x.example", true, "fine"));
        changes.review("directory.csv", 1, "suzuki@x.example", true, "checked with HR");
        changes.activate("directory.csv", 1, "sato@x.example");
        String text = Files.readString(dir.resolve("versions")
                .resolve("directory.csv")
                .resolve("v0001")
                .resolve("difference.txt"));
        assertTrue(text.contains("mallory@x.example を追加"), text);
    }

    @Test
    void tellsRowsOfADirectoryApart() {
        List<String> told = Checker.directory()
                .differences(
                        DIRECTORY.getBytes(UTF_8),
                        DIRECTORY
                                .replace("tanaka@x.example,田中,,,\n", "")
                                .replace("鈴木,,policy-reviewers,", "鈴木,sato@x.example,policy-reviewers,")
                                .getBytes(UTF_8))
                .stream()
                .map(m -> m.en())
                .toList();
        assertEquals(
                List.of(
                        "suzuki@x.example: supervisor: - -> sato@x.example",
                        "tanaka@x.example removed: account=tanaka@x.example, name=田中"),
                told);
    }

    @Test
    void listsDifferByTheirLinesAndKeysByTheirDigest() throws IOException, ChangeRefusedException {
        List<String> lines = Checker.lines().differences("a\nb\n".getBytes(UTF_8), "b\nc\n".getBytes(UTF_8)).stream()
                .map(m -> m.en())
                .toList();
        assertEquals(List.of("added: c", "removed: a"), lines);
        Version key = changes.propose("certificates/a@b.example.pem", new byte[] {1, 2, 3}, "sato", "new key");
        assertEquals(1, key.number());
        assertEquals(1, Checker.bytes().differences(null, new byte[] {1}).size());
        assertFalse(Checker.bytes().problems("k", new byte[0]).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"../policy.yaml", "/etc/passwd", "a/b/c", ".hidden", "v0001", "a/v1", "", "a\\b", "名簿.csv"})
    void aNameLeadsNowhereElse(String name) {
        refused("bad-name", () -> changes.propose(name, new byte[] {1}, "sato", "x"));
    }
}
