package dev.sekisho.dlp.mime;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A mail or a part of one: a header and a body.
 *
 * @param id its place in the tree, an empty string for the mail itself
 * @param header its header
 * @param whole header and body
 * @param body the body as it stands
 * @param cut the bytes that go when it is taken out
 * @param depth how many multiparts it is in
 * @param fallback the media type where none is declared
 */
record Entity(String id, Header header, Slice whole, Slice body, Slice cut, int depth, String fallback) {
    private static final int MAX_READINGS = 4;

    /** One way to understand the fields that say what the body is. */
    record Reading(Parameters type, TransferEncoding encoding) {
        String mediaType() {
            return type.value();
        }

        boolean isMultipart() {
            return type.value().startsWith("multipart/");
        }
    }

    /** The ways in which readers may understand it: the first field wins for some, the last for others. */
    List<Reading> readings() {
        Set<String> types = values("content-type", fallback);
        Set<TransferEncoding> encodings = new LinkedHashSet<>();
        values("content-transfer-encoding", "").forEach(v -> encodings.add(TransferEncoding.of(v)));
        List<Reading> readings = new ArrayList<>();
        for (String type : types) {
            for (TransferEncoding encoding : encodings) {
                if (readings.size() < MAX_READINGS) {
                    readings.add(new Reading(typed(Parameters.of(type)), encoding));
                }
            }
        }
        return readings;
    }

    private Parameters typed(Parameters declared) {
        int slash = declared.value().indexOf('/');
        boolean usable = slash > 0 && slash < declared.value().length() - 1;
        return usable ? declared : new Parameters(fallback, declared.raw());
    }

    /** The first value and the last ones. */
    private Set<String> values(String name, String missing) {
        Set<String> values = new LinkedHashSet<>();
        header.all(name).forEach(f -> values.add(f.unfolded()));
        if (values.isEmpty()) {
            values.add(missing);
        }
        return values;
    }

    String childId(String place) {
        return id.isEmpty() ? place : id + "." + place;
    }

    /** The declared file name, or an empty string. */
    String name(Reading reading) {
        String name = disposition().decoded("filename");
        return name.isEmpty() ? reading.type().decoded("name") : name;
    }

    Parameters disposition() {
        List<HeaderField> fields = header.all("content-disposition");
        return Parameters.of(fields.isEmpty() ? "" : fields.get(0).unfolded());
    }
}
