package dev.sekisho.dlp.policy;

import dev.sekisho.dlp.yaml.YamlValue;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a rule that encrypts asks for.
 *
 * @param requirement what it asks for, no recipient left out yet
 * @param leaveInternal whether recipients inside the organisation get the mail as it is
 */
record EncryptAction(EncryptRequirement requirement, boolean leaveInternal) {
    static final EncryptAction PLAIN = new EncryptAction(EncryptRequirement.PLAIN, false);

    private static final List<String> KEYS = List.of("formats", "body", "sign", "internal", "escrow");

    /** {@code {formats: [cms, zip], body: true, sign: true, internal: leave, escrow: required}}. */
    static EncryptAction read(YamlValue value) {
        Map<String, YamlValue> fields = value.fields(KEYS);
        YamlValue formats = fields.get("formats");
        YamlValue body = fields.get("body");
        YamlValue sign = fields.get("sign");
        YamlValue internal = fields.get("internal");
        YamlValue escrow = fields.get("escrow");
        EncryptRequirement requirement = new EncryptRequirement(
                formats == null ? EncryptRequirement.PLAIN.formats() : formats(formats),
                body != null && body.bool(),
                sign != null && sign.bool(),
                escrow != null && "required".equals(escrow.word(List.of("required", "optional"))),
                Set.of());
        boolean leave = internal != null && "leave".equals(internal.word(List.of("encrypt", "leave")));
        return new EncryptAction(requirement, leave);
    }

    /** The order is that of the text: the first is preferred. */
    private static List<String> formats(YamlValue value) {
        Set<String> formats = new LinkedHashSet<>();
        for (YamlValue element : value.elements()) {
            String word = element.word(EncryptRequirement.KNOWN);
            if (word != null && !formats.add(word)) {
                element.problem("「" + word + "」が重複しています", "duplicate '" + word + "'");
            }
        }
        return List.copyOf(formats);
    }

    /** The requirement for one mail. */
    EncryptRequirement of(Input input) {
        if (!leaveInternal) {
            return requirement;
        }
        Set<String> leave = new TreeSet<>();
        List<Input.Recipient> recipients = input.recipients();
        for (int i = 0; i < recipients.size(); i++) {
            if (!recipients.get(i).external()) {
                leave.add(input.facts().recipients().get(i).address());
            }
        }
        return new EncryptRequirement(
                requirement.formats(), requirement.body(), requirement.sign(), requirement.escrow(), leave);
    }
}
