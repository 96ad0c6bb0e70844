package dev.sekisho.dlp;

import dev.sekisho.dlp.dispatch.Coverage;
import dev.sekisho.dlp.policy.Decision;
import dev.sekisho.dlp.policy.EncryptRequirement;
import java.util.Collection;
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

    static Map<String, Object> shown(Decision decision, String because, Coverage coverage) {
        Map<String, Object> shown = new TreeMap<>(decision.toMap());
        shown.put("because", because);
        shown.put(ENCRYPTED_PARTS, List.copyOf(new TreeSet<>(coverage.encrypted())));
        return shown;
    }

    static Set<String> encryptedParts(Map<String, Object> shown) {
        Set<String> ids = new TreeSet<>();
        if (shown.get(ENCRYPTED_PARTS) instanceof Collection<?> parts) {
            parts.forEach(id -> ids.add(String.valueOf(id)));
        }
        return ids;
    }
}
