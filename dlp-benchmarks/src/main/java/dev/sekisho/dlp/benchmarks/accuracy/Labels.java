package dev.sekisho.dlp.benchmarks.accuracy;

import dev.sekisho.dlp.inspect.InfoType;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The short labels that the sets use for info types. */
final class Labels {
    private static final Map<String, InfoType> FIRST = new LinkedHashMap<>();

    static {
        InfoType.builtIn().forEach(type -> FIRST.putIfAbsent(type.label(), type));
    }

    private Labels() {}

    static Set<String> known() {
        return new LinkedHashSet<>(FIRST.keySet());
    }

    /** The name in Japanese, or the label itself; several licences share one label. */
    static String ja(String label) {
        InfoType type = FIRST.get(label);
        return label.equals("MED_LICENSE") ? "医療資格番号" : type == null ? label : type.ja();
    }
}
