package dev.sekisho.dlp.policy;

import dev.sekisho.dlp.protect.RecipientCapabilities;
import dev.sekisho.dlp.yaml.Hint;
import dev.sekisho.dlp.yaml.YamlProblems;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What recipients can open, in a CSV file (RFC 4180, UTF-8 or CP932) with a header line: {@code recipient}, an address
 * or {@code @} and a domain, and {@code opens}, ids of forms separated by {@code ;}. Further columns are remarks. An
 * address counts before its domain, a domain before the one that it is part of.
 *
 * <pre>
 * recipient,opens
 * &#64;hospital.example,cms;zip
 * hanako@hospital.example,pdf;office;link
 * </pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class CsvCapabilities implements RecipientCapabilities {
    private final Map<String, Set<String>> byRecipient;

    private CsvCapabilities(Map<String, Set<String>> byRecipient) {
        this.byRecipient = Map.copyOf(byRecipient);
    }

    /**
     * Reads a file.
     *
     * @param file a CSV file
     * @return what it says
     * @throws PolicyException when the file has mistakes; every one is named with its line
     * @throws IOException when the file cannot be read
     */
    public static CsvCapabilities load(Path file) throws PolicyException, IOException {
        return parse(CsvFile.text(file), CsvFile.name(file));
    }

    /**
     * Reads text.
     *
     * @param text the CSV
     * @param name what to call it in messages, such as the name of the file
     * @return what it says
     * @throws PolicyException when the text has mistakes
     */
    public static CsvCapabilities parse(String text, String name) throws PolicyException {
        YamlProblems problems = new YamlProblems();
        Map<String, Set<String>> byRecipient = new LinkedHashMap<>();
        try {
            List<CsvReader.Line> lines = new CsvReader(text.startsWith("\uFEFF") ? text.substring(1) : text).readAll();
            List<String> header = lines.isEmpty() ? List.of() : lines.get(0).fields();
            int recipient = header.indexOf("recipient");
            int opens = header.indexOf("opens");
            if (recipient < 0 || opens < 0) {
                problems.add(1, 1, "列 recipient と opens が必要です", "needs the columns recipient and opens", null);
            }
            for (CsvReader.Line line :
                    problems.isEmpty() ? lines.subList(1, lines.size()) : List.<CsvReader.Line>of()) {
                if (!line.isBlank()) {
                    take(line, recipient, opens, byRecipient, problems);
                }
            }
        } catch (CsvReader.Malformed e) {
            problems.add(
                    e.line(), 1, "引用符（\"）が閉じていないか、その後に文字があります", "a quote is not closed or has text after it", null);
        }
        PolicyException.throwIfAny(name, problems);
        return new CsvCapabilities(byRecipient);
    }

    private static void take(
            CsvReader.Line line,
            int recipient,
            int opens,
            Map<String, Set<String>> byRecipient,
            YamlProblems problems) {
        List<String> fields = line.fields();
        String who = recipient < fields.size() ? fields.get(recipient).strip() : "";
        if (who.indexOf('@') < 0) {
            problems.add(line.number(), 1, "アドレスか「@ドメイン」が必要です", "needs an address, or @ and a domain", null);
            return;
        }
        Set<String> forms = new LinkedHashSet<>();
        for (String form : (opens < fields.size() ? fields.get(opens) : "").split(";", -1)) {
            String id = form.strip().toLowerCase(Locale.ROOT);
            if (EncryptRequirement.KNOWN.contains(id)) {
                forms.add(id);
            } else if (!id.isEmpty()) {
                problems.add(
                        line.number(),
                        1,
                        "「" + id + "」は使えません",
                        "'" + id + "' is not allowed here",
                        Hint.nearest(id, EncryptRequirement.KNOWN));
            }
        }
        if (byRecipient.putIfAbsent(Domains.normalizeAddress(who), Set.copyOf(forms)) != null) {
            problems.add(line.number(), 1, "宛先が重複しています", "duplicate recipient", null);
        }
    }

    @Override
    public Optional<Set<String>> of(String address) {
        String plain = Domains.normalizeAddress(address);
        Set<String> known = byRecipient.get(plain);
        int at = plain.lastIndexOf('@');
        String domain = at < 0 ? "" : plain.substring(at + 1);
        while (known == null && !domain.isEmpty()) {
            known = byRecipient.get("@" + domain);
            int dot = domain.indexOf('.');
            domain = dot < 0 ? "" : domain.substring(dot + 1);
        }
        return Optional.ofNullable(known);
    }

    @Override
    public String toString() {
        return "CsvCapabilities[recipients=" + byRecipient.size() + "]";
    }
}
