package dev.sekisho.dlp.policy;

import static dev.sekisho.dlp.policy.Policies.policy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LintTest {

    private static List<String> lint(String... rules) {
        StringBuilder text = new StringBuilder("rules:\n");
        for (int i = 0; i < rules.length; i++) {
            text.append("  - {id: R").append(i).append(", ").append(rules[i]).append("}\n");
        }
        return policy(text.toString()).lint().stream()
                .map(r -> r.ruleId() + " " + r.kind() + " " + r.line())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "all: [{people: 10}, {people: {atMost: 9}}]",
                "all: [{channel: mail}, {channel: [upload, cloud]}]",
                "people: 10, not: {people: 5}",
                "channel: upload, recipients: {any: external}",
                "all: [{accumulation: {within: 30d, atLeast: 9}}, {accumulation: {within: 30d, atLeast: 0, atMost: 8}}]",
            })
    void findsARuleThatNeverMatches(String when) {
        assertEquals(
                List.of("R0 UNREACHABLE 5"), lint("when: {" + when.replace("atLeast: 0, ", "") + "}, then: block"));
    }

    @Test
    void findsARuleThatIsAlwaysExcepted() {
        assertEquals(
                List.of("R0 UNREACHABLE 5"),
                lint("when: {people: 100, channel: mail}, unless: {people: 50}, then: block"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "all: [{people: 10}, {people: {atMost: 10}}]",
                "channel: [mail, upload], recipients: {any: external}",
                "channel: upload, recipients: {none: external}",
                "people: 5, not: {people: 10}",
                "all: [{peopleWith: {infoType: AGE, atLeast: 9}}, {peopleWith: {infoType: SEX, atMost: 8}}]",
            })
    void leavesAloneWhatCanMatch(String when) {
        assertEquals(List.of(), lint("when: {" + when + "}, then: block"));
    }

    @Test
    void findsWhatAnotherRuleOutdoes() {
        String wide = "when: {channel: [mail, upload], people: 10}, then: {hold: {quorum: 2}}";
        assertEquals(List.of("R1 SHADOWED 6"), lint(wide, "when: {channel: mail, people: 50}, then: warn"));
        assertEquals(List.of("R0 SHADOWED 5"), lint("when: {channel: mail, people: 10}, then: hold", wide));
        assertEquals(List.of("R1 SHADOWED 6"), lint(wide, wide));
        assertEquals(
                List.of("R1 SHADOWED 6"), lint(wide, "when: {people: 10, channel: mail, signed: true}, then: hold"));
    }

    @Test
    void leavesAloneWhatAddsSomething() {
        String wide = "when: {channel: [mail, upload], people: 10}, then: {hold: {quorum: 2}}";
        assertEquals(List.of(), lint(wide, "when: {channel: mail, people: 50}, then: block"));
        assertEquals(List.of(), lint(wide, "when: {channel: mail, people: 50}, then: encrypt"));
        assertEquals(List.of(), lint(wide, "when: {channel: mail, people: 50}, then: {hold: {quorum: 3}}"));
        assertEquals(List.of(), lint(wide, "when: {channel: mail, people: 50}, then: {hold: {approvers: x}}"));
        assertEquals(List.of(), lint(wide, "when: {channel: mail, people: 9}, then: warn"));
        assertEquals(List.of(), lint(wide, "when: {channel: cloud, people: 50}, then: warn"));
        assertEquals(
                List.of(),
                lint(wide + ", unless: {department: koho}", "when: {channel: mail, people: 50}, then: warn"));
        assertEquals(List.of(), lint(wide + ", mode: simulate", "when: {channel: mail, people: 50}, then: warn"));
        assertEquals(List.of(), lint(wide + ", unread: ignore", "when: {channel: mail, people: 50}, then: warn"));
    }

    @Test
    void findsRulesThatContradictEachOther() {
        String when = "when: {channel: mail, people: 10}, then: ";
        assertEquals(List.of("R1 CONTRADICTORY 6"), lint(when + "block", when + "warn"));
        assertEquals(List.of("R1 CONTRADICTORY 6"), lint(when + "warn", when + "block"));
    }

    @Test
    void findsAnAllowThatAllowsNothing() {
        assertEquals(List.of("R0 IDLE 5"), lint("when: {department: koho}, then: allow"));
        assertEquals(List.of(), lint("when: {inspection: encrypted}, then: allow"));
    }

    @Test
    void hasNothingToSayOfTheStarterPolicy() throws PolicyException {
        assertEquals(
                List.of(), Policy.parse(PolicyTexts.starter(), "starter.yaml").lint());
    }
}
