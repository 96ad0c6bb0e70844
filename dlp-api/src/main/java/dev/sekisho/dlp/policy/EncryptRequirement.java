package dev.sekisho.dlp.policy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * How a mail is to be encrypted.
 *
 * @param formats the forms that may be used, the preferred one first: ids of protectors, and {@link #LINK}; empty when
 *     rules that matched have none in common, so that nothing may leave
 * @param body whether the text of the mail is to be encrypted too, where only attachments would be
 * @param sign whether what can be signed is to be signed with the company's key
 * @param escrow whether the content keys must be escrowed
 * @param leave the recipients whose mail is left as it is
 */
public record EncryptRequirement(List<String> formats, boolean body, boolean sign, boolean escrow, Set<String> leave) {

    /** A link to a place where the recipient fetches the content, for those who have nothing installed. */
    public static final String LINK = "link";

    /** All forms that may be named, the preferred one first. */
    static final List<String> KNOWN = List.of("cms", "cms-cbc", "openpgp", "zip", "pdf", "office", LINK);

    /** What is used unless a rule names others: all but the one that is chosen only on purpose. */
    private static final List<String> USUAL = List.of("cms", "openpgp", "zip", "pdf", "office", LINK);

    /** The requirement of a rule that says no more than {@code encrypt}. */
    static final EncryptRequirement PLAIN = new EncryptRequirement(USUAL, false, false, false, Set.of());

    /**
     * Copies the collections.
     *
     * @param formats the forms that may be used
     * @param body whether the text is to be encrypted too
     * @param sign whether to sign
     * @param escrow whether the content keys must be escrowed
     * @param leave the recipients whose mail is left as it is
     */
    public EncryptRequirement {
        formats = List.copyOf(formats);
        leave = Collections.unmodifiableSet(new TreeSet<>(leave));
    }

    /**
     * What both ask for; only those are left that both leave.
     *
     * @param other the other
     * @return a requirement that meets both
     */
    public EncryptRequirement and(EncryptRequirement other) {
        List<String> common = new ArrayList<>(formats);
        common.retainAll(other.formats);
        Set<String> left = new TreeSet<>(leave);
        left.retainAll(other.leave);
        return new EncryptRequirement(common, body || other.body, sign || other.sign, escrow || other.escrow, left);
    }

    /**
     * The requirement as values that JSON can hold.
     *
     * @return the members {@code formats body sign escrow leave}
     */
    public Map<String, Object> toMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("formats", formats);
        map.put("body", body);
        map.put("sign", sign);
        map.put("escrow", escrow);
        map.put("leave", List.copyOf(leave));
        return map;
    }

    /**
     * Reads the requirement of a record.
     *
     * @param map what {@link #toMap} gave, also after a way through JSON
     * @return the requirement
     * @throws IllegalArgumentException when a member is missing or of another type
     */
    public static EncryptRequirement fromMap(Map<?, ?> map) {
        RecordMap m = new RecordMap(map);
        return new EncryptRequirement(
                m.strings("formats"),
                m.bool("body"),
                m.bool("sign"),
                m.bool("escrow"),
                new TreeSet<>(m.strings("leave")));
    }
}
