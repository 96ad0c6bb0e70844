package dev.sekisho.dlp.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an index knows of a record beside kind and time: who, which transfer, and whether encrypted forms left. An index
 * holds four bytes of a keyed hash of each: whom it concerns must not be read from it where the records are erased or
 * closed, and what is found by chance is told apart by the record itself. Not thread-safe.
 */
final class IndexLabels {
    static final String ACTOR = "actor ";
    static final String TRANSFER = "transfer ";
    static final String FORMS = "forms";

    private final byte[] key;
    private final MessageDigest sha256;

    IndexLabels(byte[] key) {
        this.key = key.clone();
        try {
            this.sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The labels of a record, none twice. */
    static List<String> of(AuditRecord entry) {
        List<String> labels = new ArrayList<>(3);
        add(ACTOR, entry.facts().get("actor"), labels);
        add(TRANSFER, entry.facts().get("transfer"), labels);
        if (entry.facts().get("leaving") instanceof Collection<?> leaving && hasForms(leaving)) {
            labels.add(FORMS);
        }
        return labels;
    }

    private static void add(String name, @Nullable Object value, List<String> to) {
        if (value instanceof String text && !text.isEmpty()) {
            to.add(name + text);
        }
    }

    private static boolean hasForms(Collection<?> leaving) {
        for (Object one : leaving) {
            if (one instanceof Map<?, ?> facts
                    && facts.get("forms") instanceof Collection<?> forms
                    && !forms.isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /**
     * What an index holds of a label. Only a part of the hash is shown, so it cannot be continued to a longer label.
     */
    int hash(String label) {
        sha256.update(key);
        return ByteBuffer.wrap(sha256.digest(label.getBytes(StandardCharsets.UTF_8)))
                .getInt();
    }

    int[] hashes(AuditRecord entry) {
        return of(entry).stream().mapToInt(this::hash).toArray();
    }
}
