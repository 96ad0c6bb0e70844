package dev.sekisho.dlp.policy;

import static dev.sekisho.dlp.policy.Policies.ids;
import static dev.sekisho.dlp.policy.Policies.policy;
import static dev.sekisho.dlp.policy.Policies.when;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.inspect.PartStatus;
import dev.sekisho.dlp.transfer.Channel;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluationTest {

    private static TestFacts mail() {
        return TestFacts.mail("op@city.example", "a@partner.example");
    }

    @ParameterizedTest
    @CsvSource({
        "FALSE,FALSE,FALSE,FALSE", "FALSE,UNKNOWN,FALSE,UNKNOWN", "FALSE,TRUE,FALSE,TRUE",
        "UNKNOWN,UNKNOWN,UNKNOWN,UNKNOWN", "UNKNOWN,TRUE,UNKNOWN,TRUE", "TRUE,TRUE,TRUE,TRUE"
    })
    void joinsTruthsAsKleeneDoes(Truth a, Truth b, Truth and, Truth or) {
        assertEquals(and, a.and(b));
        assertEquals(and, b.and(a));
        assertEquals(or, a.or(b));
        assertEquals(or, b.or(a));
        assertEquals(a.not().or(b.not()), a.and(b).not());
    }

    @Test
    void countsPeopleAndKnowsWhenItCannot() {
        Policy p = when("people: {atLeast: 5}");
        assertEquals(Action.ALLOW, p.evaluate(mail().people(4).build()).action());
        assertEquals(Action.BLOCK, p.evaluate(mail().people(5).build()).action());
        assertFalse(p.evaluate(mail().people(5).build()).hits().get(0).unknown());
        Decision unread = p.evaluate(mail().people(4)
                .part(PartStatus.ENCRYPTED, "password-protected")
                .build());
        assertEquals(Action.BLOCK, unread.action());
        assertTrue(unread.hits().get(0).unknown());
        Decision both = p.evaluate(mail().people(5)
                .part(PartStatus.ENCRYPTED, "password-protected")
                .build());
        assertFalse(both.hits().get(0).unknown());
    }

    @Test
    void countsOnlyWhatWasReadWhenTold() {
        Policy p = policy("unreadable: allow\nrules:\n  - {id: A, when: {people: 5}, then: block, unread: ignore}\n");
        Facts facts = mail().people(4).part(PartStatus.FAILED, "broken").build();
        assertEquals(Action.ALLOW, p.evaluate(facts).action());
    }

    @Test
    void doesNotLetTheUnknownAllowOrNotify() {
        Policy p = policy("unreadable: allow\nrules:\n  - {id: A, when: {people: 5}, then: notify}\n");
        Facts facts = mail().part(PartStatus.FAILED, "broken").build();
        assertEquals(List.of(), p.evaluate(facts).hits());
        Policy q = policy("unreadable: allow\nrules:\n  - {id: A, when: {not: {people: 5}}, then: warn}\n");
        assertTrue(q.evaluate(facts).hits().get(0).unknown());
    }

    @Test
    void keepsARuleWhoseExceptionIsUnknown() {
        Policy p = policy("""
                unreadable: allow
                rules:
                  - {id: A, when: {channel: mail}, unless: {people: {atMost: 3}}, then: block}
                """);
        assertEquals(Action.ALLOW, p.evaluate(mail().people(3).build()).action());
        assertEquals(Action.BLOCK, p.evaluate(mail().people(4).build()).action());
        Decision unknown =
                p.evaluate(mail().people(3).part(PartStatus.LIMIT, "time").build());
        assertTrue(unknown.hits().get(0).unknown());
    }

    @Test
    void holdsWhatItCouldNotReadWhenNoRuleDecides() {
        Policy p = policy("rules:\n  - {id: A, when: {people: 100}, then: warn, unread: ignore}\n");
        Facts out = mail().part(PartStatus.UNSUPPORTED, "unknown-type").build();
        Decision d = p.evaluate(out);
        assertEquals(Action.HOLD, d.action());
        assertEquals(List.of("BUILTIN-UNREAD"), ids(d.hits()));
        assertEquals(
                "検査できない部分 1 件（unsupported: unknown-type）",
                d.hits().get(0).reasons().get(0).ja());
        assertTrue(p.usesHold());
        Facts inside = TestFacts.mail("op@city.example", "b@city.example")
                .part(PartStatus.UNSUPPORTED, "unknown-type")
                .build();
        assertEquals(Action.ALLOW, p.evaluate(inside).action());
        TestFacts upload = TestFacts.mail("op@city.example").part(PartStatus.PARTIAL, "");
        upload.channel = Channel.UPLOAD;
        assertEquals(Action.HOLD, p.evaluate(upload.build()).action());
    }

    @Test
    void leavesAnUnreadPartToTheRuleThatMatchesIt() {
        Policy p = policy("""
                rules:
                  - {id: OK, when: {recipients: {any: {domain: partner.example}}, inspection: encrypted}, then: allow}
                """);
        Facts encrypted = mail().part(PartStatus.ENCRYPTED, "").build();
        assertEquals(Action.ALLOW, p.evaluate(encrypted).action());
        Facts other = TestFacts.mail("op@city.example", "a@other.example")
                .part(PartStatus.ENCRYPTED, "")
                .build();
        assertEquals(Action.HOLD, p.evaluate(other).action());
        Facts mixed = mail().part(PartStatus.ENCRYPTED, "")
                .part(PartStatus.FAILED, "")
                .build();
        assertEquals(List.of("OK", "BUILTIN-UNREAD"), ids(p.evaluate(mixed).hits()));
    }

    @Test
    void doesNotLetADryRunRuleSilenceTheBuiltInOne() {
        Policy p = policy("rules:\n  - {id: A, when: {inspection: encrypted}, then: allow, mode: simulate}\n");
        assertEquals(
                Action.HOLD,
                p.evaluate(mail().part(PartStatus.ENCRYPTED, "").build()).action());
    }

    @Test
    void takesUnreadableFromTheTop() {
        Facts picture = mail().part(PartStatus.UNSUPPORTED, "image").build();
        String rule = "rules:\n  - {id: A, when: {people: 1}, then: warn}\n";
        assertEquals(
                Action.ALLOW,
                policy("unreadable: {except: image}\n" + rule).evaluate(picture).action());
        assertEquals(
                Action.BLOCK,
                policy("unreadable: block\n" + rule).evaluate(picture).action());
        assertEquals(
                Action.WARN,
                policy("unreadable: warn\n" + rule).evaluate(picture).action());
        assertFalse(policy("unreadable: block\n" + rule).usesHold());
    }

    @Test
    void addsObligationsUp() {
        Decision d = policy("""
                        rules:
                          - {id: A, when: {people: 1}, then: {hold: {approvers: manager, quorum: 1, expires: 72h}}}
                          - {id: B, when: {people: 1}, then: {hold: {approvers: [audit, security], quorum: 2, expires: 10d}}}
                          - {id: C, when: {people: 1}, then: {hold: {quorum: 9, expires: 1m}}, mode: simulate}
                          - {id: D, when: {people: 1}, then: encrypt}
                        """).evaluate(mail().people(1).build());
        assertEquals(Action.HOLD, d.action());
        assertTrue(d.encrypt());
        assertEquals(new HoldRequirement(Set.of("audit", "manager", "security"), 2, Duration.ofDays(3)), d.hold());
        assertFalse(d.hits().get(2).enforced());
    }

    @Test
    void aHoldEscalatesOnlyWhenAllOfThemDo() {
        String first = "  - {id: A, when: {people: 1}, then: {hold: {approvers: manager, expires: 1h,"
                + " onExpiry: {escalate: {approvers: audit, expires: 5h}}}}}\n";
        String second = "  - {id: B, when: {people: 1}, then: {hold: {approvers: security, quorum: 2, expires: 2h,"
                + " onExpiry: {escalate: {approvers: board}}}}}\n";
        TestFacts mail = mail().people(1);
        HoldRequirement both =
                policy("rules:\n" + first + second).evaluate(mail.build()).hold();
        assertNotNull(both);
        assertEquals(
                new HoldRequirement(
                        Set.of("manager", "security"),
                        2,
                        Duration.ofHours(1),
                        new Escalation(Set.of("audit", "board"), Duration.ofHours(5))),
                both);
        assertEquals(both, HoldRequirement.fromMap(both.toMap()));
        String third = "  - {id: C, when: {people: 1}, then: {hold: {onExpiry: block}}}\n";
        HoldRequirement blocks =
                policy("rules:\n" + first + third).evaluate(mail.build()).hold();
        assertNotNull(blocks);
        assertNull(blocks.escalation());
    }

    @Test
    void theQuorumGrowsWithThePeople() {
        Policy policy = policy("""
                        rules:
                          - {id: A, when: {people: {atLeast: 1}}, then: {hold: {quorum: 1}}}
                          - {id: B, when: {people: {atLeast: 1000}}, then: {hold: {quorum: 2}}}
                          - {id: C, when: {people: {atLeast: 100000}}, then: {hold: {quorum: 4}}}
                        """);
        int[][] expected = {{1, 1}, {999, 1}, {1000, 2}, {99_999, 2}, {100_000, 4}};
        for (int[] one : expected) {
            HoldRequirement hold =
                    policy.evaluate(mail().people(one[0]).build()).hold();
            assertNotNull(hold);
            assertEquals(one[1], hold.quorum(), one[0] + " people");
        }
    }

    @Test
    void letsTheStrictestWinWithoutAHoldWhenBlocked() {
        Decision d = policy("""
                        rules:
                          - {id: A, when: {people: 1}, then: hold}
                          - {id: B, when: {people: 1}, then: {block: {}}}
                          - {id: C, when: {people: 1}, then: allow}
                        """).evaluate(mail().people(1).build());
        assertEquals(Action.BLOCK, d.action());
        assertNull(d.hold());
        assertEquals(List.of("A", "B", "C"), ids(d.hits()));
    }

    @Test
    void reportsNearMisses() {
        Policy p = policy("""
                rules:
                  - {id: A, when: {recipients: {any: external}, people: 10}, then: block}
                  - {id: B, when: {recipients: {any: internal}, people: 10}, then: block}
                  - {id: C, when: {people: 3}, unless: {recipients: {all: external}}, then: block}
                """);
        Decision d = p.evaluate(mail().people(9).build());
        assertEquals(List.of("A", "C"), ids(d.nearMisses()));
        assertEquals(
                "not met: personal data of 9 people (threshold 10)",
                d.nearMisses().get(0).reasons().get(1).en());
    }

    @Test
    void tellsInsideFromOutside() {
        Policy own = when("recipients: {any: external}");
        assertEquals(
                Action.ALLOW,
                own.evaluate(TestFacts.mail("a@city.example", "b@CITY.example").build())
                        .action());
        assertEquals(
                Action.BLOCK,
                own.evaluate(TestFacts.mail("a@gmail.com", "b@gmail.com").build())
                        .action());
        assertEquals(
                Action.BLOCK,
                own.evaluate(TestFacts.mail("x", "b@city.example").build()).action());
        Policy org = policy("""
                organization: {domains: [city.example, 日本.example]}
                rules:
                  - {id: A, when: {recipients: {any: external}}, then: block}
                """);
        Facts inside = TestFacts.mail("x@y.example", "b@mail.city.example", "c@xn--wgv71a.example", "d@日本.example")
                .build();
        assertEquals(Action.ALLOW, org.evaluate(inside).action());
        Facts outside = TestFacts.mail("x@city.example", "b@notcity.example").build();
        assertEquals(Action.BLOCK, org.evaluate(outside).action());
    }

    @Test
    void asksForTheSupervisor() {
        Policy p = when("supervisor: {missingFrom: cc}");
        Decision unknown = p.evaluate(mail().build());
        assertTrue(unknown.hits().get(0).unknown());
        assertEquals(
                Action.BLOCK,
                p.evaluate(mail().supervisor("boss@city.example").build()).action());
        assertEquals(
                Action.ALLOW,
                p.evaluate(mail().supervisor("boss@city.example")
                                .cc("BOSS@city.example")
                                .build())
                        .action());
        Decision self = p.evaluate(
                mail().supervisor("op@city.example").cc("op@city.example").build());
        assertTrue(self.hits().get(0).unknown());
    }

    @Test
    void countsRecipients() {
        Policy p = when("recipients: {any: external, count: {atLeast: 2}}");
        assertEquals(
                Action.ALLOW, p.evaluate(mail().cc("x@city.example").build()).action());
        assertEquals(
                Action.BLOCK, p.evaluate(mail().cc("x@other.example").build()).action());
        Policy field = when("recipients: {any: external, field: cc}");
        assertEquals(Action.ALLOW, field.evaluate(mail().build()).action());
        Policy none = when("recipients: {none: external}");
        assertEquals(
                Action.BLOCK,
                none.evaluate(TestFacts.mail("x@city.example").build()).action());
        Policy all = when("recipients: {all: internal}");
        assertEquals(
                Action.ALLOW,
                all.evaluate(TestFacts.mail("x@city.example").build()).action());
    }

    @Test
    void weighsFindingsByLikelihood() {
        Policy p = when(
                "infoTypes: {any: [JAPAN_INDIVIDUAL_NUMBER, CREDIT_CARD_NUMBER], minLikelihood: LIKELY, atLeast: 2}");
        TestFacts one = mail().count(InfoType.JAPAN_INDIVIDUAL_NUMBER, Likelihood.VERY_LIKELY, 1)
                .count(InfoType.CREDIT_CARD_NUMBER, Likelihood.POSSIBLE, 5);
        assertEquals(Action.ALLOW, p.evaluate(one.build()).action());
        one.count(InfoType.CREDIT_CARD_NUMBER, Likelihood.LIKELY, 1);
        assertEquals(Action.BLOCK, p.evaluate(one.build()).action());
        Policy all = when("infoTypes: {all: [PERSON_NAME, HEALTH_CONDITION]}");
        assertEquals(
                Action.ALLOW,
                all.evaluate(mail().count(InfoType.PERSON_NAME, Likelihood.LIKELY, 9)
                                .build())
                        .action());
    }

    @Test
    void knowsTheTimeInTheZoneOfThePolicy() {
        Policy p = when("time: {between: \"22:00-06:00\", days: [mon]}");
        assertEquals(
                Action.BLOCK,
                p.evaluate(mail().at("2026-11-23T13:00:00Z").build()).action());
        assertEquals(
                Action.BLOCK,
                p.evaluate(mail().at("2026-11-23T20:59:59Z").build()).action());
        assertEquals(
                Action.ALLOW,
                p.evaluate(mail().at("2026-11-23T21:00:00Z").build()).action());
        assertEquals(
                Action.ALLOW,
                p.evaluate(mail().at("2026-11-22T16:00:00Z").build()).action());
    }

    @Test
    void looksForWordsWrittenInARule() {
        Policy p = when("keywords: {words: [社外秘, 極秘], exclude: 社外秘ではない}");
        assertEquals("A", p.keywords().get(0).name());
        assertEquals(List.of("社外秘", "極秘"), p.keywords().get(0).words());
        assertEquals(Action.BLOCK, p.evaluate(mail().keyword("A", 1).build()).action());
    }

    @Test
    void groupsConditions() {
        Policy p = when("any: [{people: 5}, {all: [{people: 2}, {transport: redirect}]}]");
        assertEquals(Action.ALLOW, p.evaluate(mail().people(2).build()).action());
        assertEquals(
                Action.BLOCK,
                p.evaluate(mail().people(2).transport("redirect").build()).action());
        assertEquals(Action.BLOCK, p.evaluate(mail().people(5).build()).action());
    }

    @Test
    void readsTheRestOfTheVocabulary() {
        TestFacts f = mail();
        f.purpose = "";
        f.destination = "USB0";
        f.signed = true;
        f.defects.add("bad-boundary");
        f.attributes.put("ticket", "none");
        f.part(PartStatus.FULL, "");
        for (String condition : List.of(
                "purpose: missing",
                "destination: usb0",
                "signed: true",
                "defects: any",
                "attribute: {ticket: none}",
                "attachments: {any: {extension: .ZIP, mediaType: application/*, sizeBytes: {atLeast: 100}}}",
                "attachments: {count: 1}",
                "attachments: {none: {extension: exe}}",
                "actor: {id: OP@city.example, accountKind: person}")) {
            Decision d = when(condition).evaluate(f.build());
            assertEquals(Action.BLOCK, d.action(), condition);
            assertNotNull(d.hits().get(0).reasons().get(0));
        }
        for (String condition : List.of(
                "purpose: present",
                "destination: usb1",
                "department: koho",
                "attachments: {any: {extension: zip, sizeBytes: 101}}",
                "actor: {roles: dba}",
                "channel: [upload, api]")) {
            assertEquals(Action.ALLOW, when(condition).evaluate(f.build()).action(), condition);
        }
    }
}
