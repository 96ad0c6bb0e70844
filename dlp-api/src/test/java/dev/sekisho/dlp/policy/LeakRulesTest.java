package dev.sekisho.dlp.policy;

import static dev.sekisho.dlp.policy.Policies.ids;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.dlp.inspect.PartStatus;
import dev.sekisho.dlp.json.CanonicalJson;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The starter policy, put to work, against the leaks that this project replays. */
class LeakRulesTest {
    private static final Policy POLICY = enforced();

    private static Policy enforced() {
        try {
            return Policy.parse(
                    PolicyTexts.starter().replace("\nmode: simulate\n", "\nmode: enforce\n"), "starter.yaml");
        } catch (PolicyException e) {
            throw new AssertionError(e);
        }
    }

    private static Decision decide(TestFacts facts) {
        return POLICY.evaluate(facts.build());
    }

    @Test
    void holdsPatientsOnTheirWayToFreeMailAndSaysWhy() {
        Decision d = decide(TestFacts.mail("op@city.example", "x@gmail.com").people(17_000));
        assertEquals(Action.HOLD, d.action());
        assertEquals(List.of("FREE-01", "CC-01", "PARTNER-01"), ids(d.hits()));
        assertEquals(
                "チャネル: mail|宛先 1 件がフリーメール（gmail.com）|17,000 人分の個人情報（閾値 1 人）",
                d.hits().get(0).reasons().stream().map(Message::ja).collect(Collectors.joining("|")));
        assertEquals(
                "channel: mail|1 recipients at free mail (gmail.com)|personal data of 17,000 people (threshold 1)",
                d.hits().get(0).reasons().stream().map(Message::en).collect(Collectors.joining("|")));
        assertTrue(d.hits().get(1).unknown(), "the directory names no supervisor");
    }

    @Test
    void blocksWhatAForwardingRuleSends() {
        TestFacts facts = TestFacts.mail("info@mrt.example").people(11_210).transport("auto-forward");
        facts.recipients.add(new RecipientFact("private@gmail.com", RecipientFact.Field.ENVELOPE_ONLY));
        Decision d = decide(facts.supervisor("boss@mrt.example"));
        assertEquals(Action.BLOCK, d.action());
        assertEquals(List.of("FREE-01", "CC-01", "FWD-01", "PARTNER-01"), ids(d.hits()));
    }

    @Test
    void encryptsForThePartnerWithTheSupervisorInCc() {
        Decision d = decide(TestFacts.mail("op@mrt.example", "a@hospital.example")
                .people(11_210)
                .supervisor("boss@mrt.example")
                .cc("boss@mrt.example"));
        assertEquals(Action.ENCRYPT, d.action());
        assertTrue(d.encrypt());
    }

    @Test
    void holdsAnEncryptedAttachmentAndAConfidentialOne() {
        TestFacts encrypted =
                TestFacts.mail("op@city.example", "a@partner.example").part(PartStatus.ENCRYPTED, "password-protected");
        assertEquals(List.of("ENC-01"), ids(decide(encrypted).hits()));
        TestFacts secret =
                TestFacts.mail("op@city.example", "a@partner.example").keyword("confidential", 2);
        assertEquals(List.of("KEYWORD-01"), ids(decide(secret).hits()));
    }

    @Test
    void givesTheSameDecisionFromTheRecord() {
        Facts facts = TestFacts.mail("op@city.example", "x@gmail.com", "利用者@日本.example")
                .people(17_000)
                .count(dev.sekisho.dlp.inspect.InfoType.PERSON_NAME, dev.sekisho.dlp.inspect.Likelihood.LIKELY, 17_000)
                .keyword("confidential", 1)
                .part(PartStatus.LIMIT, "time")
                .transport("redirect")
                .build();
        Decision first = POLICY.evaluate(facts);
        String json = CanonicalJson.write(first.toMap());
        Object recorded = CanonicalJson.readObject(json).get("facts");
        @SuppressWarnings("unchecked")
        Facts read = Facts.fromMap((java.util.Map<String, Object>) java.util.Objects.requireNonNull(recorded));
        assertEquals(facts, read);
        assertEquals(first, POLICY.evaluate(read));
        assertEquals(json, CanonicalJson.write(POLICY.evaluate(read).toMap()));
    }

    @Test
    void putsNoContentIntoThePrintedForm() {
        Decision d = decide(TestFacts.mail("op@city.example", "x@gmail.com").people(3));
        assertFalse(d.toString().contains("gmail"));
        assertTrue(POLICY.usesHold() && POLICY.usesEncrypt());
    }
}
