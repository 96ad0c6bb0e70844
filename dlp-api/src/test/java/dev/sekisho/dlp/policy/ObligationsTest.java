package dev.sekisho.dlp.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.PartStatus;
import dev.sekisho.dlp.json.CanonicalJson;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ObligationsTest {
    private static Policy then(String... actions) {
        StringBuilder rules = new StringBuilder("unreadable: allow\nrules:\n");
        for (int i = 0; i < actions.length; i++) {
            rules.append("  - {id: R")
                    .append(i)
                    .append(", when: {channel: mail}, then: ")
                    .append(actions[i])
                    .append("}\n");
        }
        return Policies.policy(rules.toString());
    }

    private static Decision decide(Policy policy) {
        return policy.evaluate(TestFacts.mail("a@in.example", "b@out.example").build());
    }

    @ParameterizedTest
    @CsvSource({"'',ASK_REASON", "abc,ASK_REASON", "見積もりの送付,WARN", "'          ',ASK_REASON"})
    void aReasonLetsItPass(String reason, Action expected) {
        TestFacts facts = TestFacts.mail("a@in.example", "b@out.example");
        facts.reason = reason;
        Decision decision = then("ask-reason").evaluate(facts.build());
        assertEquals(expected, decision.action());
        assertEquals(expected, decision.hits().get(0).action());
        assertEquals(reason, decision.facts().reason());
    }

    @Test
    void withoutAReasonTheRuleSaysWhatHappens() {
        TestFacts facts = TestFacts.mail("a@in.example", "b@out.example");
        assertEquals(
                Action.BLOCK,
                then("{ask-reason: {otherwise: block}}").evaluate(facts.build()).action());
        Policy holds = then("{ask-reason: {atLeast: 10, otherwise: {hold: {quorum: 2}}}}");
        Decision decision = holds.evaluate(facts.build());
        assertEquals(Action.HOLD, decision.action());
        assertEquals(2, decision.hold() == null ? 0 : decision.hold().quorum());
        assertTrue(holds.usesHold());
        facts.reason = "十文字より長い理由を書きました";
        assertEquals(Action.WARN, holds.evaluate(facts.build()).action());
        assertNull(holds.evaluate(facts.build()).hold());
    }

    @Test
    void whatSeveralRulesAskAddsUp() {
        Decision decision = decide(then(
                "{deidentify: {method: pseudonym, infoTypes: [PHONE_NUMBER]}}",
                "{deidentify: {infoTypes: [PERSON_NAME]}, addCc: [x@in.example]}",
                "{warn: {}, toBcc: true, addCc: [supervisor], addHeader: {X-Class: internal}}",
                "{hold: {}, alert: [hook]}",
                "{notify: {to: [log], onFailure: record}}"));
        Obligations o = decision.obligations();
        assertEquals(Action.HOLD, decision.action());
        assertEquals(new DeidentifyRequirement(Set.of("PHONE_NUMBER", "PERSON_NAME"), false), o.deidentify());
        assertTrue(o.toBcc() && o.ccSupervisor());
        assertEquals(Set.of("x@in.example"), o.cc());
        assertEquals(Set.of("X-Class: internal"), o.headers());
        assertEquals(new AlertRequirement(Set.of("hook", "log"), true), o.alert());
        String json = CanonicalJson.write(decision.toMap());
        assertEquals(o, Obligations.of(CanonicalJson.readObject(json)));
    }

    @Test
    void withoutAnyThereAreNone() {
        Decision decision = decide(then("warn", "encrypt", "block"));
        assertSame(Obligations.NONE, decision.obligations());
        assertFalse(decision.toMap().containsKey("obligations"));
        assertSame(Obligations.NONE, Obligations.of(decision.toMap()));
    }

    @Test
    void aRuleInDryRunObligesNobody() {
        Policy policy = Policies.policy(
                "rules:\n  - {id: A, when: {channel: mail}, then: {warn: {}, toBcc: true}, mode: simulate}\n");
        assertSame(Obligations.NONE, decide(policy).obligations());
        assertSame(Obligations.NONE, policy.usesObligations());
    }

    @Test
    void hidingRecipientsAppliesToWhatIsNotKnown() {
        TestFacts facts = TestFacts.mail("a@in.example", "b@out.example").part(PartStatus.ENCRYPTED, "password");
        Policy bcc =
                Policies.policy("unreadable: allow\nrules:\n  - {id: A, when: {people: 1}, then: {toBcc: true}}\n");
        assertTrue(bcc.evaluate(facts.build()).obligations().toBcc());
        Policy header = Policies.policy(
                "unreadable: allow\nrules:\n  - {id: A, when: {people: 1}, then: {addHeader: {X-A: b}}}\n");
        assertSame(Obligations.NONE, header.evaluate(facts.build()).obligations());
    }

    @Test
    void allInfoTypesOfPeopleAreCoveredUnlessNamed() {
        DeidentifyRequirement all = decide(then("deidentify")).obligations().deidentify();
        assertNotNull(all);
        assertTrue(all.covers(InfoType.PERSON_NAME));
        assertFalse(all.covers(InfoType.ORGANIZATION_NAME));
        DeidentifyRequirement named = new DeidentifyRequirement(Set.of("PHONE_NUMBER"), false);
        assertFalse(named.covers(InfoType.PERSON_NAME));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{warn: {}, addHeader: {Subject: x}}",
                "{warn: {}, addHeader: {Content-Type: x}}",
                "{warn: {}, addHeader: {X-A: 社外秘}}",
                "{warn: {}, addHeader: {'X A': b}}",
                "{warn: {}, addCc: [nobody]}",
                "{warn: {}, addCc: ['a@b,c@d']}",
                "{warn: {}, block: {}}",
                "{deidentify: {method: blur}}",
                "{deidentify: {infoTypes: [NOTHING]}}",
                "{ask-reason: {otherwise: warn}}",
                "{ask-reason: {atLeast: 500}}",
                "{notify: {onFailure: allow}}",
                "{notify: {who: x}}"
            })
    void mistakesAreTold(String then) {
        String text = "apiVersion: sekisho/v1\npolicy: p\nversion: 1\nrules:\n  - {id: A, when: {people: 1}, then: "
                + then + "}\n";
        PolicyException e = assertThrows(PolicyException.class, () -> Policy.parse(text, "p.yaml"));
        assertEquals(5, e.problems().get(0).line());
    }

    @Test
    void lintLeavesRulesAloneThatOblige() {
        assertEquals(List.of(), then("{toBcc: true}").lint());
        String narrower = "unreadable: allow\nrules:\n  - {id: A, when: {channel: mail}, then: block}\n"
                + "  - {id: B, when: {channel: mail, people: 1}, then: %s}\n";
        assertEquals(
                List.of(),
                Policies.policy(String.format(narrower, "{warn: {}, addCc: [x@in.example]}"))
                        .lint());
        assertEquals(1, Policies.policy(String.format(narrower, "warn")).lint().size());
    }
}
