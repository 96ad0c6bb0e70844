package dev.sekisho.dlp.benchmarks.accuracy;

import java.util.List;

/**
 * A document of an evaluation set.
 *
 * @param id its id, unique in its set
 * @param source where it comes from, such as {@code synth/form}
 * @param text the text
 * @param spans what is marked in it
 */
record Document(String id, String source, String text, List<Span> spans) {

    Document {
        spans = List.copyOf(spans);
    }

    /**
     * A marked span.
     *
     * @param start its first UTF-16 code unit
     * @param end one past its last code unit
     * @param type the label of its info type
     * @param optional whether it is neither required nor wrong
     */
    record Span(int start, int end, String type, boolean optional) {

        boolean overlaps(Answer.Found found) {
            return start < found.end() && found.start() < end;
        }
    }

    String slice(Span span) {
        return text.substring(span.start(), span.end());
    }

    @Override
    public String toString() {
        return "Document[" + id + "]";
    }
}
