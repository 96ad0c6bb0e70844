package dev.sekisho.dlp.benchmarks.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One document seen for one label: what is required, and which findings are judged.
 *
 * <p>A finding that only touches optional spans, or spans of a label that the set does not tell apart from this one, is
 * not judged. A name that was found where a reading is marked finds the reading.
 *
 * @param required the spans that must be found
 * @param judged the findings that are right or wrong
 */
record Matching(List<Document.Span> required, List<Answer.Found> judged) {
    /** A finding of the second label may stand for one of the first. */
    private static final Map<String, String> STANDS_FOR = Map.of("PERSON_KANA", "PERSON", "PERSON_ROMAJI", "PERSON");
    /** Findings of the first label that only touch these are not judged. */
    private static final Map<String, Set<String>> UNDECIDED = Map.of(
            "PERSON", Set.of("PERSON_KANA", "PERSON_ROMAJI"),
            "ADDRESS", Set.of("LOCATION", "FACILITY"));

    static Matching of(Document document, Answer answer, String type) {
        List<Document.Span> required = new ArrayList<>();
        List<Document.Span> undecided = new ArrayList<>();
        Set<String> others = UNDECIDED.getOrDefault(type, Set.of());
        for (Document.Span span : document.spans()) {
            if (span.optional() || others.contains(span.type())) {
                undecided.add(span);
            } else if (span.type().equals(type)) {
                required.add(span);
            }
        }
        String other = STANDS_FOR.getOrDefault(type, type);
        List<Answer.Found> judged = new ArrayList<>();
        for (Answer.Found found : answer.found()) {
            boolean own = found.type().equals(type);
            if ((own || found.type().equals(other))
                    && (touches(found, required) || (own && !touches(found, undecided)))) {
                judged.add(found);
            }
        }
        return new Matching(required, judged);
    }

    static boolean touches(Answer.Found found, List<Document.Span> spans) {
        for (Document.Span span : spans) {
            if (span.overlaps(found)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a finding shares a character with what is required. */
    boolean right(Answer.Found found) {
        return touches(found, required);
    }

    /** Whether what is required shares a character with a finding. */
    boolean found(Document.Span span) {
        for (Answer.Found one : judged) {
            if (span.overlaps(one)) {
                return true;
            }
        }
        return false;
    }
}
