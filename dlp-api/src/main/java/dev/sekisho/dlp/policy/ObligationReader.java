package dev.sekisho.dlp.policy;

import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.yaml.Hint;
import dev.sekisho.dlp.yaml.YamlValue;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands in {@code then} beside the action: {@code alert}, {@code toBcc}, {@code addCc}, {@code addHeader}.
 */
final class ObligationReader {
    static final List<String> WORDS = List.of("alert", "toBcc", "addCc", "addHeader");
    private static final String SUPERVISOR = "supervisor";
    private static final int MAX_LINE = 900;

    /** Fields by which mail is delivered, read or trusted: a policy does not set them. */
    private static final Set<String> OURS = Set.of(
            "from",
            "sender",
            "to",
            "cc",
            "bcc",
            "subject",
            "date",
            "message-id",
            "mime-version",
            "reply-to",
            "received",
            "return-path",
            "in-reply-to",
            "references",
            "dkim-signature",
            "authentication-results");

    private ObligationReader() {}

    static Obligations read(Map<String, YamlValue> fields) {
        YamlValue bcc = fields.get("toBcc");
        YamlValue copies = fields.get("addCc");
        YamlValue lines = fields.get("addHeader");
        YamlValue told = fields.get("alert");
        Set<String> cc = new TreeSet<>();
        boolean supervisor = copies != null && copies(copies, cc);
        return new Obligations(
                null,
                bcc != null && bcc.bool(),
                cc,
                supervisor,
                lines == null ? Set.of() : headers(lines),
                told == null ? null : alert(told));
    }

    /** Mail addresses, or {@code supervisor}. */
    private static boolean copies(YamlValue value, Set<String> cc) {
        boolean supervisor = false;
        for (YamlValue element : value.elements()) {
            String text = element.string();
            if (text.equals(SUPERVISOR)) {
                supervisor = true;
            } else if (isAddress(text)) {
                cc.add(Domains.normalizeAddress(text));
            } else if (!text.isEmpty()) {
                element.problem(
                        "メールアドレスか supervisor を書きます: " + text, "a mail address or supervisor is expected: " + text);
            }
        }
        return supervisor;
    }

    private static boolean isAddress(String text) {
        int at = text.indexOf('@');
        return at > 0
                && at == text.lastIndexOf('@')
                && at < text.length() - 1
                && text.chars().allMatch(c -> c > ' ' && c < 0x7f && "<>,;:\"()[]\\".indexOf(c) < 0);
    }

    private static Set<String> headers(YamlValue value) {
        Set<String> lines = new LinkedHashSet<>();
        for (YamlValue.Member member : value.members()) {
            String name = member.key().string();
            String text = member.value().string();
            String lower = name.toLowerCase(Locale.ROOT);
            boolean token = !name.isEmpty()
                    && name.chars().allMatch(c -> (Character.isLetterOrDigit(c) && c < 0x7f) || c == '-');
            if (!token || OURS.contains(lower) || lower.startsWith("content-") || lower.startsWith("resent-")) {
                member.key()
                        .problem(
                                "付けられないヘッダです: " + name,
                                "not a header to add: " + name,
                                new Hint("X-Confidential のような名前にします", "a name such as X-Confidential"));
            } else if (text.length() > MAX_LINE || !text.chars().allMatch(c -> c >= ' ' && c < 0x7f)) {
                member.value().problem("ヘッダの値は英数字と記号（ASCII）です", "the value of a header is ASCII");
            } else {
                lines.add(name + ": " + text);
            }
        }
        return lines;
    }

    /** Ids of sinks, or {@code to} with them and {@code onFailure}. */
    static @Nullable AlertRequirement alert(YamlValue value) {
        if (!value.isMap()) {
            return new AlertRequirement(new TreeSet<>(value.strings()), true);
        }
        Map<String, YamlValue> fields = value.fields(List.of("to", "onFailure"));
        YamlValue to = fields.get("to");
        YamlValue failed = fields.get("onFailure");
        String word = failed == null ? null : failed.word(List.of("hold", "record"));
        return new AlertRequirement(to == null ? Set.of() : new TreeSet<>(to.strings()), !"record".equals(word));
    }

    /** Those of users' detectors are taken out where no info types are named. */
    private static Set<String> builtIn(YamlValue value) {
        Set<String> ids = new TreeSet<>();
        InfoType.builtIn().forEach(type -> ids.add(type.id()));
        return new TreeSet<>(SimpleReader.words(value, List.copyOf(ids)));
    }

    /** {@code {method: mask, infoTypes: […]}}. */
    static DeidentifyRequirement deidentify(YamlValue value) {
        Map<String, YamlValue> fields = value.fields(List.of("method", "infoTypes"));
        YamlValue method = fields.get("method");
        YamlValue types = fields.get("infoTypes");
        String word = method == null ? null : method.word(List.of("mask", "pseudonym"));
        return new DeidentifyRequirement(types == null ? Set.of() : builtIn(types), "pseudonym".equals(word));
    }
}
