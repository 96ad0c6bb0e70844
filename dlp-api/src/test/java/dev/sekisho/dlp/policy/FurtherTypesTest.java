package dev.sekisho.dlp.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.sekisho.dlp.inspect.InfoType;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Policies count what users' detectors find, once they know the types. */
class FurtherTypesTest {
    private static final InfoType MEMBER = InfoType.custom("MEMBER_ID", "会員番号", "member id", 3);
    private static final InfoType OTHER = InfoType.custom("OTHER_ID", "他の番号", "other id", 3);
    private static final String POLICY = """
            apiVersion: sekisho/v1
            policy: p
            version: "1"
            rules:
              - id: members
                when: {infoTypes: {any: [MEMBER_ID, EMAIL_ADDRESS], atLeast: 2}}
                then: block
              - id: persons
                when: {peopleWith: {infoType: MEMBER_ID, atLeast: 3}}
                then: hold
            tests:
              - name: two members
                given: {people: 2, infoTypes: {MEMBER_ID: 2}}
                expect: {action: block, rules: [members]}
            """;

    @Test
    void countsTypesThatItWasTold() throws PolicyException {
        Policy policy = Policy.parse(POLICY, "p.yaml", List.of(MEMBER, OTHER));
        assertEquals(Set.of(MEMBER), policy.furtherTypes());
        policy.runTests().forEach(result -> assertEquals(List.of(), result.differences()));
    }

    @Test
    void refusesTypesThatItWasNotToldWithTheNearestOne() {
        PolicyException e = assertThrows(PolicyException.class, () -> Policy.parse(POLICY, "p.yaml"));
        assertEquals(3, e.problems().size());
        PolicyException near = assertThrows(
                PolicyException.class,
                () -> Policy.parse(POLICY.replace("MEMBER_ID", "MEMBR_ID"), "p.yaml", List.of(MEMBER)));
        Message hint = Objects.requireNonNull(near.problems().get(0).hint());
        assertEquals("did you mean 'MEMBER_ID'?", hint.en());
    }
}
