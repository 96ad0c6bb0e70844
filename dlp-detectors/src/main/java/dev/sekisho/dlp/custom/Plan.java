package dev.sekisho.dlp.custom;

import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Triggers;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the engine is to call a user's detector.
 *
 * @param type what it finds
 * @param labels its labels
 * @param headers its column headers
 * @param negatives words that speak against it
 */
record Plan(InfoType type, List<String> labels, List<String> headers, List<String> negatives) {
    /** So many words go into the engine's automaton, which costs nothing where none of them begins. */
    private static final int IN_AUTOMATON = 2_000;

    private Triggers.Builder base() {
        Triggers.Builder triggers = Triggers.builder();
        String[] words =
                Stream.concat(labels.stream(), headers.stream()).distinct().toArray(String[]::new);
        if (words.length > 0) {
            triggers.labels(type, words);
        }
        if (!negatives.isEmpty()) {
            triggers.negatives(type, negatives.toArray(String[]::new));
        }
        // A column of a built-in type is for its own detectors to fill; its cells are read as text too.
        if (InfoType.of(type.id()) == null) {
            triggers.columns(type);
        }
        return triggers;
    }

    Triggers words(WordTableBuilder words, WordTable table) {
        Triggers.Builder triggers = base();
        if (table.size() <= IN_AUTOMATON) {
            table.forEach(triggers::literals);
            return triggers.build();
        }
        words.firsts().stream().forEach(c -> {
            int kind = CharKinds.of((char) c);
            if (kind == CharKinds.OTHER) {
                triggers.literals(String.valueOf((char) c));
            } else {
                triggers.run(CharKinds.run(kind), 1);
            }
        });
        return triggers.build();
    }

    Triggers pattern(Guard guard) {
        Triggers.Builder triggers = base();
        guard.addTo(triggers);
        return triggers.build();
    }

    Triggers headersOnly() {
        return base().columns(type).build();
    }
}
