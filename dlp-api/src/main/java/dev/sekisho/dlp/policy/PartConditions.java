package dev.sekisho.dlp.policy;

import dev.sekisho.dlp.inspect.PartRole;
import dev.sekisho.dlp.inspect.PartStatus;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Conditions on the parts of a transfer. */
final class PartConditions {
    private PartConditions() {}

    /**
     * What a part must be; an empty set asks for nothing.
     *
     * @param role the role, or null for any
     * @param bytes the size
     * @param names patterns for the file name
     * @param disguised whether the extension has to contradict the bytes, or must not; null asks for nothing
     */
    record PartSpec(
            @Nullable PartRole role,
            Set<PartStatus> statuses,
            Set<String> reasons,
            Set<String> extensions,
            List<String> mediaTypes,
            CountConditions.Bounds bytes,
            Set<String> names,
            @Nullable Boolean disguised) {

        boolean matches(PartFact part) {
            return (role == null || part.role() == role)
                    && (statuses.isEmpty() || statuses.contains(part.status()))
                    && (reasons.isEmpty() || reasons.contains(part.reason()))
                    && (extensions.isEmpty() || extensions.contains(part.extension()))
                    && (mediaTypes.isEmpty() || mediaTypes.stream().anyMatch(t -> ofType(part.mediaType(), t)))
                    && bytes.test(part.sizeBytes(), false) == Truth.TRUE
                    && (names.isEmpty() || part.names().stream().anyMatch(names::contains))
                    && (disguised == null || disguised == Disguise.test(part));
        }

        /** The same, but for the name, of which nothing was recorded. */
        PartSpec unnamed() {
            return new PartSpec(role, statuses, reasons, extensions, mediaTypes, bytes, Set.of(), disguised);
        }

        private static boolean ofType(String mediaType, String wanted) {
            return wanted.endsWith("/*")
                    ? mediaType.startsWith(wanted.substring(0, wanted.length() - 1))
                    : mediaType.equals(wanted);
        }
    }

    /** So many parts meet a spec; with {@code none}, no part does. */
    record Parts(PartSpec spec, boolean none, CountConditions.Bounds count) implements Condition {
        private long matched(Input input) {
            long n = 0;
            List<PartFact> parts = input.facts().parts();
            for (int i = 0, size = parts.size(); i < size; i++) {
                n += spec.matches(parts.get(i)) ? 1 : 0;
            }
            return n;
        }

        @Override
        public Truth test(Input input) {
            long n = matched(input);
            if (!spec.names().isEmpty() && !input.facts().asked().names(spec.names())) {
                long most = new Parts(spec.unnamed(), none, count).matched(input);
                Truth named = none ? new CountConditions.Bounds(0, 0).between(n, most) : count.between(n, most);
                return named.recorded(false);
            }
            return none ? Truth.of(n == 0) : count.test(n, false);
        }

        @Override
        public Message why(Input input) {
            Set<String> what = new LinkedHashSet<>();
            for (PartFact part : input.facts().parts()) {
                if (spec.matches(part)) {
                    what.add(describe(part));
                }
            }
            String n = Text.number(matched(input));
            String ja = spec.role() == PartRole.ATTACHMENT ? "添付 " : "部分 ";
            String kinds = Text.join(what.stream().limit(3).toList());
            return new Message(
                    "条件に合う" + ja + n + " 件" + (kinds.isEmpty() ? "" : "（" + kinds + "）"),
                    n + (spec.role() == PartRole.ATTACHMENT ? " attachments" : " parts") + " match"
                            + (kinds.isEmpty() ? "" : " (" + kinds + ")"));
        }

        private String describe(PartFact part) {
            if (part.status() != PartStatus.FULL) {
                return part.status().id() + (part.reason().isEmpty() ? "" : ": " + part.reason());
            }
            return part.mediaType();
        }

        @Override
        public boolean addresses(PartFact part) {
            return !none && !spec.statuses().isEmpty() && spec.matches(part);
        }
    }
}
