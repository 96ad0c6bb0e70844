package dev.sekisho.dlp.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyErrorsTest {
    private static final String HEAD = "apiVersion: sekisho/v1\npolicy: p\nversion: 1\n";

    private static List<PolicyProblem> problems(String text) {
        return assertThrows(PolicyException.class, () -> Policy.parse(text, "p.yaml"))
                .problems();
    }

    /** The rule's condition stands on line 6, from column 12. */
    private static PolicyProblem inCondition(String condition) {
        List<PolicyProblem> problems =
                problems(HEAD + "rules:\n  - id: A\n    when: {" + condition + "}\n    then: block\n");
        assertEquals(1, problems.size(), problems.toString());
        return problems.get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "recipents: {any: external}|6|12|未知のキー「recipents」|unknown key 'recipents'|did you mean 'recipients'?",
                "recipients: {any: {in: freeMial}}|6|35|リスト「freeMial」はありません|no list 'freeMial'|did you mean 'freeMail'?",
                "infoTypes: [PERSON_NAMES]|6|24|情報種別「PERSON_NAMES」はありません|no info type 'PERSON_NAMES'"
                        + "|did you mean 'PERSON_NAME'?",
                "keywords: secret|6|22|キーワードリスト「secret」はありません|no keyword list 'secret'|one of: -",
                "people: {atLeast: many}|6|30|1 以上の整数が必要です|expected a whole number of at least 1|",
                "people: {atLeast: -1}|6|30|1 以上の整数が必要です|expected a whole number of at least 1|",
                "signed: maybe|6|20|true か false が必要です|expected true or false|",
                "time: 22:00-06:00|6|18|時間帯の書き方が違います|not a window of time"
                        + "|write it in quotes, such as \"22:00-06:00\"",
                "time: '25:00-06:00'|6|18|時間帯の書き方が違います|not a window of time"
                        + "|write it in quotes, such as \"22:00-06:00\"",
                "channel: [mial]|6|22|「mial」は使えません|'mial' is not allowed here|did you mean 'mail'?",
                "accumulation: {within: 11y, atLeast: 1}|6|35|期間の書き方が違います: 11y|not a window: 11y"
                        + "|1d to 10y, such as 7d, 12m or 10y",
                "accumulation: {within: 1d}|6|26|within と atLeast（か atMost）が必要です"
                        + "|needs within, and atLeast or atMost|",
                "recipients: {any: {lookAlike: organization}}|6|42|organization の domains を書いてください"
                        + "|give the domains of organization first|",
                "unlike: weekly|6|20|定例「weekly」はありません|no routine 'weekly'|one of: -",
                "legal: secret|6|19|「secret」は使えません|'secret' is not allowed here"
                        + "|one of: identification-code, my-number, personal, special-care, user-defined",
                "combination: {atLeast: 1}|6|25|all が必要です|needs all|",
                "actor: {leaver: maybe}|6|28|true か false が必要です|expected true or false|",
                "people: 1, people: 2|6|23|キー「people」が重複しています|duplicate key 'people'|",
                "recipients: {any: external, all: internal}|6|45|any・all・none は 1 つだけ書けます"
                        + "|only one of any, all, none|",
            })
    void placesAMistakeInACondition(String condition, int line, int column, String ja, String en, String hint) {
        PolicyProblem problem = inCondition(condition);
        assertEquals(line + ":" + column, problem.line() + ":" + problem.column());
        assertEquals(new Message(ja, en), problem.message());
        Message given = problem.hint();
        assertEquals(hint, given == null ? null : given.en());
    }

    @Test
    void wantsConditionsToBeKeysWithValues() {
        PolicyProblem problem = problems(HEAD + "rules:\n  - id: A\n    when: []\n    then: block\n")
                .get(0);
        assertEquals("6:11", problem.line() + ":" + problem.column());
        assertEquals(new Message("「キー: 値」の形が必要です", "expected keys with values"), problem.message());
    }

    @Test
    void tellsAllMistakesAtOnceInTheOrderOfTheText() {
        List<PolicyProblem> problems = problems("""
                apiVersion: sekisho/v2
                policy: p
                timezone: Tokyo
                organization: {domain: [a.example]}
                rules:
                  - id: A
                    when: {}
                    then: {hold: {expires: 3 days, quorum: 0, onExpiry: release}}
                  - id: A
                    when: {people: 1}
                    then: {block: {}, warn: {}}
                    severity: huge
                  - when: {people: 1}
                """);
        assertEquals(
                List.of(
                        "1:1 no version",
                        "1:13 'sekisho/v2' is not allowed here",
                        "3:11 not a time zone",
                        "4:15 no domains",
                        "4:16 unknown key 'domain'",
                        "7:11 there is no condition",
                        "8:28 not a duration: 3 days",
                        "8:44 expected a whole number of at least 1",
                        "8:57 'release' is not allowed here",
                        "9:9 duplicate id 'A'",
                        "11:11 needs exactly one action",
                        "12:15 'huge' is not allowed here",
                        "13:5 the rule has no id",
                        "13:5 the rule has no then"),
                problems.stream()
                        .map(p ->
                                p.line() + ":" + p.column() + " " + p.message().en())
                        .toList());
    }

    @Test
    void printsPlaceAndBothLanguages() {
        PolicyException e = assertThrows(
                PolicyException.class,
                () -> Policy.parse(HEAD + "rulez: []\nrules:\n  - {id: A, when: {people: 1}, then: warn}\n", "p.yaml"));
        assertEquals(
                "p.yaml:4:1: 未知のキー「rulez」（「rules」のことですか） / unknown key 'rulez' (did you mean 'rules'?)",
                e.getMessage());
    }

    @Test
    void placesAMistakeOfYaml() {
        PolicyProblem problem = problems(HEAD + "rules: [\n").get(0);
        assertEquals(5, problem.line());
        assertTrue(problem.message().ja().startsWith("YAML として読めません"));
    }

    @Test
    void refusesAliasesAndDeepNestingAndLargeFiles() {
        assertEquals(
                "aliases (*name) are not allowed",
                problems("a: &a [x]\nb: *a\n").get(0).message().en());
        assertEquals(2, problems("a: &a [x]\nb: *a\n").get(0).line());
        assertEquals(
                "nested too deep",
                problems("a: " + "[".repeat(100_000)).get(0).message().en());
        assertEquals(
                "the file is too large (limit 1,048,576 characters)",
                problems("#" + "x".repeat(1 << 20)).get(0).message().en());
        assertEquals(
                "one document a file",
                problems("a: 1\n---\nb: 2\n").get(0).message().en());
        assertEquals("the file is empty", problems("").get(0).message().en());
    }

    @Test
    void namesARuleOfATestThatDoesNotExist() {
        PolicyProblem problem = problems(HEAD + """
                                rules:
                                  - {id: FREE-01, when: {people: 1}, then: warn}
                                tests:
                                  - {name: t, given: {people: 1}, expect: {rules: [FREE-1]}}
                                """).get(0);
        assertEquals("7:52", problem.line() + ":" + problem.column());
        assertEquals("no rule 'FREE-1'", problem.message().en());
    }

    @Test
    void anEscalationSaysWhoDecidesNext() {
        for (String then : List.of("escalate", "{escalate: {expires: 3h}}")) {
            List<PolicyProblem> problems =
                    problems(HEAD + "rules:\n  - {id: A, when: {people: 1}, then: {hold: {onExpiry: " + then + "}}}\n");
            assertEquals(1, problems.size());
            assertEquals("needs who decides next", problems.get(0).message().en());
        }
    }

    @Test
    void loadsUtf8WithAndWithoutMarkAndRefusesOtherBytes(@TempDir Path dir) throws Exception {
        String text = HEAD + "rules:\n  - {id: A, title: 社外秘, when: {people: 1}, then: warn}\n";
        Path plain = Files.writeString(dir.resolve("a.yaml"), text);
        Path marked = Files.writeString(dir.resolve("b.yaml"), "\uFEFF" + text);
        assertEquals(Policy.load(plain).sha256(), Policy.load(marked).sha256());
        Path shiftJis = Files.write(dir.resolve("c.yaml"), text.getBytes("windows-31j"));
        PolicyException e = assertThrows(PolicyException.class, () -> Policy.load(shiftJis));
        assertEquals("not UTF-8", e.problems().get(0).message().en());
        assertEquals(64, Policy.load(plain).sha256().getBytes(StandardCharsets.UTF_8).length);
    }
}
