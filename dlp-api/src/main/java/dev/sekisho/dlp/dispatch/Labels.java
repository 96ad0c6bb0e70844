package dev.sekisho.dlp.dispatch;

import dev.sekisho.dlp.inspect.Finding;
import dev.sekisho.dlp.inspect.InfoType;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** What stands in the place of what was found: the kind of data and, with pseudonyms, a number for each value. */
final class Labels {
    /** A shorter value stands in other words too often. */
    private static final int LEAST_LENGTH = 3;

    private final boolean pseudonyms;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<InfoType, Integer> last = new HashMap<>();
    private final Map<String, String> everywhere = new LinkedHashMap<>();

    Labels(boolean pseudonyms) {
        this.pseudonyms = pseudonyms;
    }

    /** Notes a value, so that it is replaced where it was not found as well. */
    String note(Finding finding) {
        String label = label(finding);
        String value = finding.revealValue();
        if (value.codePointCount(0, value.length()) >= LEAST_LENGTH) {
            everywhere.putIfAbsent(value, label);
        }
        return label;
    }

    private String label(Finding finding) {
        InfoType type = finding.infoType();
        if (!pseudonyms) {
            return "［" + type.ja() + "］";
        }
        String key = type.id() + " " + compact(finding.revealValue());
        Integer number = numbers.get(key);
        if (number == null) {
            number = last.merge(type, 1, Integer::sum);
            numbers.put(key, number);
        }
        return "［" + type.ja() + "-" + number + "］";
    }

    /** One person is written with and without a space, in full width and in half. */
    private static String compact(String value) {
        StringBuilder out = new StringBuilder();
        Normalizer.normalize(value, Normalizer.Form.NFKC)
                .codePoints()
                .filter(c -> !Character.isWhitespace(c))
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    Map<String, String> everywhere() {
        return everywhere;
    }
}
