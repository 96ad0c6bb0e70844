package dev.sekisho.dlp;

import dev.sekisho.dlp.dispatch.Coverage;
import dev.sekisho.dlp.inspect.Inspection;
import dev.sekisho.dlp.inspect.MailMessage;
import dev.sekisho.dlp.inspect.MailPart;
import dev.sekisho.dlp.inspect.PartRole;
import dev.sekisho.dlp.policy.Decision;
import dev.sekisho.dlp.policy.EncryptRequirement;
import dev.sekisho.dlp.policy.Obligations;
import dev.sekisho.dlp.transfer.Part;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What is kept of a decision with a held mail, for whoever approves it and for its release. */
final class Held {
    private static final String ENCRYPTED_PARTS = "encryptedParts";

    private Held() {}

    /** What the asked-for encryption leaves open, as a stable code, or an empty string. */
    static String leftOpen(@Nullable EncryptRequirement encryption, Coverage coverage) {
        if (encryption == null || encryption.body()) {
            return "";
        }
        return coverage.body() ? "body-not-covered" : coverage.subject() ? "subject-not-covered" : "";
    }

    /** Whoever approves has to see what was found, masked, and what encryption will not cover. */
    static Map<String, Object> shown(
            Decision decision,
            Intake intake,
            Inspection inspection,
            String because,
            Coverage coverage,
            PartNumbers numbers) {
        Map<String, Object> shown = new TreeMap<>(decision.toMap());
        shown.put("because", because);
        shown.put(ENCRYPTED_PARTS, List.copyOf(new TreeSet<>(coverage.encrypted())));
        shown.put("findings", MaskedFindings.of(inspection));
        MailMessage mail = intake.mail();
        List<Map<String, Object>> attachments = new ArrayList<>();
        if (mail == null) {
            intake.transfer()
                    .parts()
                    .forEach(file -> attachments.add(attachment(String.valueOf(attachments.size() + 1), file)));
        } else {
            for (MailPart part : mail.parts()) {
                if (part.role() == PartRole.ATTACHMENT) {
                    attachments.add(attachment(numbers.asItCame(part.id()), part.part()));
                }
            }
        }
        shown.put("attachments", attachments);
        return shown;
    }

    /** What an approver names to drop it. */
    private static Map<String, Object> attachment(String id, Part part) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", id);
        map.put("name", part.name());
        map.put("mediaType", part.mediaType());
        map.put("sizeBytes", part.content().sizeBytes());
        return map;
    }

    /**
     * What was decided before stays in force: a rule that held once is still a reason, and what was to be encrypted is.
     */
    static Map<String, Object> strictest(Map<String, Object> before, Map<String, Object> now) {
        Map<String, Object> both = new TreeMap<>(now);
        Map<String, Object> rules = new LinkedHashMap<>();
        for (Object list : List.of(now.getOrDefault("rules", List.of()), before.getOrDefault("rules", List.of()))) {
            for (Object rule : list instanceof Collection<?> all ? all : List.of()) {
                if (rule instanceof Map<?, ?> hit) {
                    rules.putIfAbsent(String.valueOf(hit.get("id")), rule);
                }
            }
        }
        both.put("rules", List.copyOf(rules.values()));
        if ("".equals(both.get("because"))) {
            both.put("because", before.getOrDefault("because", ""));
        }
        Obligations duties = Obligations.of(before).and(Obligations.of(now));
        if (!duties.isNone()) {
            both.put("obligations", duties.toMap());
        }
        EncryptRequirement one = encryption(before);
        EncryptRequirement other = encryption(now);
        if (one != null) {
            both.put("encryption", (other == null ? one : one.and(other)).toMap());
            both.put("encrypt", true);
        }
        return both;
    }

    static @Nullable EncryptRequirement encryption(Map<String, Object> shown) {
        return shown.get("encryption") instanceof Map<?, ?> map ? EncryptRequirement.fromMap(map) : null;
    }

    static Set<String> encryptedParts(Map<String, Object> shown) {
        Set<String> ids = new TreeSet<>();
        if (shown.get(ENCRYPTED_PARTS) instanceof Collection<?> parts) {
            parts.forEach(id -> ids.add(String.valueOf(id)));
        }
        return ids;
    }
}
