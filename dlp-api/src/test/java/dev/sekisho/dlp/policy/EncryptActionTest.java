package dev.sekisho.dlp.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncryptActionTest {
    private static final String HEAD =
            "apiVersion: sekisho/v1\npolicy: p\nversion: 1\norganization: {domains: [corp.example]}\n";

    private static String rule(String id, String then) {
        return "  - id: " + id + "\n    when: {people: 1}\n    then: " + then + "\n";
    }

    private static EncryptRequirement required(String... thens) throws PolicyException {
        StringBuilder text = new StringBuilder(HEAD + "rules:\n");
        for (int i = 0; i < thens.length; i++) {
            text.append(rule("R" + i, thens[i]));
        }
        text.append(
                        "tests:\n  - name: t\n    given: {from: a@corp.example, to: [b@corp.example, x@other.example], people: 1}\n")
                .append("    expect: {encrypt: true}\n");
        TestResult result = Policy.parse(text.toString(), "p.yaml").runTests().get(0);
        assertEquals(List.of(), result.differences());
        return Objects.requireNonNull(result.decision().encryption());
    }

    @Test
    void theBareWordUsesNothingThatHidesAChangeOnPurposeOnly() throws Exception {
        EncryptRequirement plain = required("encrypt");
        assertEquals(List.of("cms", "openpgp", "zip", "pdf", "office", "link"), plain.formats());
        assertFalse(plain.body() || plain.sign() || plain.escrow());
        assertEquals(Set.of(), plain.leave());
    }

    @Test
    void optionsAreReadInTheirOrderAndInternalRecipientsAreNamed() throws Exception {
        EncryptRequirement all = required(
                "{encrypt: {formats: [zip, cms-cbc], body: true, sign: true, internal: leave, escrow: required}}");
        assertEquals(List.of("zip", "cms-cbc"), all.formats());
        assertTrue(all.body() && all.sign() && all.escrow());
        assertEquals(Set.of("b@corp.example"), all.leave());
        assertEquals(all, EncryptRequirement.fromMap(all.toMap()));
    }

    @Test
    void severalRulesAskTogether() throws Exception {
        EncryptRequirement both = required(
                "{encrypt: {formats: [cms, zip], internal: leave}}",
                "{encrypt: {formats: [zip, openpgp], sign: true}}");
        assertEquals(List.of("zip"), both.formats());
        assertTrue(both.sign());
        assertEquals(Set.of(), both.leave(), "one rule encrypts for everybody");
        assertEquals(
                List.of(),
                required("{encrypt: {formats: [cms]}}", "{encrypt: {formats: [zip]}}")
                        .formats());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{encrypt: {formats: [zipcrypto]}}|8:32|「zipcrypto」は使えません|'zipcrypto' is not allowed here",
                "{encrypt: {formats: [zip, zip]}}|8:37|「zip」が重複しています|duplicate 'zip'",
                "{encrypt: {formats: []}}|8:31|リストが空です|the list is empty",
                "{encrypt: {bodi: true}}|8:22|未知のキー「bodi」|unknown key 'bodi'",
                "{encrypt: {body: 3}}|8:28|true か false が必要です|expected true or false",
                "{encrypt: {internal: block}}|8:32|「block」は使えません|'block' is not allowed here",
                "{encrypt: {escrow: true}}|8:30|「true」は使えません|'true' is not allowed here"
            })
    void placesAMistake(String then, String place, String ja, String en) {
        List<PolicyProblem> problems = assertThrows(
                        PolicyException.class, () -> Policy.parse(HEAD + "rules:\n" + rule("A", then), "p.yaml"))
                .problems();
        PolicyProblem first = problems.get(0);
        assertEquals(place, first.line() + ":" + first.column());
        assertEquals(new Message(ja, en), first.message());
    }

    @Test
    void issuedPasswordsBlockUnlessThePolicyHolds() throws Exception {
        for (String[] set : new String[][] {{"", "block"}, {"issuedPassword: hold\n", "hold"}}) {
            String text = HEAD + set[0] + "rules: [{id: A, when: {people: 1}, then: warn}]\n"
                    + "tests: [{name: t, given: {from: a@corp.example, to: [x@other.example], issuedPasswords: 1}, "
                    + "expect: {action: " + set[1] + ", rules: [BUILTIN-PASSWORD]}}]\n";
            assertEquals(List.of(), Policy.parse(text, "p").runTests().get(0).differences());
        }
        assertThrows(
                PolicyException.class,
                () -> Policy.parse(
                        HEAD + "issuedPassword: allow\nrules: [{id: A, when: {people: 1}, then: warn}]\n", "p"));
    }

    @Test
    void capabilitiesAreReadFromCsvByAddressThenDomain() throws Exception {
        CsvCapabilities known = CsvCapabilities.parse(
                "recipient,remark,opens\n@Hospital.example,x,cms; zip\nHanako@hospital.example,,link\nnone@x.example,,\n",
                "c");
        assertEquals(Optional.of(Set.of("link")), known.of("hanako@HOSPITAL.example"));
        assertEquals(Optional.of(Set.of("cms", "zip")), known.of("jiro@ward.hospital.example"));
        assertEquals(Optional.of(Set.of()), known.of("none@x.example"));
        assertEquals(Optional.empty(), known.of("x@other.example"));
        List<PolicyProblem> problems = assertThrows(
                        PolicyException.class,
                        () -> CsvCapabilities.parse(
                                "recipient,opens\nx@a.example,zap\nnobody,zip\nx@a.example,zip\n", "c"))
                .problems();
        assertEquals(
                List.of(2, 3, 4), problems.stream().map(PolicyProblem::line).toList());
    }

    @Test
    void capabilitiesMayBeWrittenByExcelInJapan(@TempDir Path dir) throws Exception {
        Path file = dir.resolve("recipients.csv");
        Files.write(file, "recipient,opens,備考\n@hospital.example,zip,病院\n".getBytes(Charset.forName("windows-31j")));
        assertEquals(Optional.of(Set.of("zip")), CsvCapabilities.load(file).of("a@hospital.example"));
    }
}
