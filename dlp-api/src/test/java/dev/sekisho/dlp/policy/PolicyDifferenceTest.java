package dev.sekisho.dlp.policy;

import static dev.sekisho.dlp.policy.Policies.policy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PolicyDifferenceTest {
    private static final String OLDER = """
            organization: {domains: [a.example, b.example]}
            lists: {partners: [x.example, y.example]}
            rules:
              - {id: A, when: {people: 10, channel: [mail, upload]}, then: {hold: {quorum: 1}}}
              - {id: B, when: {people: 5}, then: warn}
              - {id: C, when: {signed: true}, then: notify, mode: simulate}
            tests:
              - {name: t, given: {people: 5}, expect: {rules: [B]}}
            """;
    private static final String NEWER = """
            organization: {domains: [b.example, a.example]}
            lists: {partners: [y.example, z.example]}
            unreadable: block
            rules:
              - {id: C, when: {signed: true}, then: notify}
              - {id: D, when: {people: 9}, then: block}
              - {id: A, when: {people: 20, channel: [mail, cloud]}, then: {hold: {quorum: 2}}}
            """;

    private static List<String> en(String older, String newer) {
        return policy(older).differencesTo(policy(newer)).stream()
                .map(Message::en)
                .toList();
    }

    @Test
    void tellsWhatChangesRuleByRule() {
        assertEquals(
                List.of(
                        "rule A: when.people: 10 -> 20",
                        "rule A: when.channel gains [cloud]",
                        "rule A: when.channel loses [upload]",
                        "rule A: then.hold.quorum: 1 -> 2",
                        "rule B removed: {people: 5} -> warn",
                        "rule C: mode: simulate -> -",
                        "rule D added: {people: 9} -> block",
                        "lists.partners gains [z.example]",
                        "lists.partners loses [x.example]",
                        "unreadable: - -> block"),
                en(OLDER, NEWER));
        assertEquals(
                "規則 A の then.hold.quorum: 1 -> 2",
                policy(OLDER).differencesTo(policy(NEWER)).get(3).ja());
    }

    @Test
    void tellsNothingOfTheSamePolicy() {
        assertEquals(List.of(), en(OLDER, OLDER));
        assertEquals(List.of(), en("rules: [{id: A, when: {people: 1}, then: warn}]\n", """
                rules:
                  - id: A
                    when:
                      people: 1
                    then: warn
                """));
    }
}
