package dev.sekisho.dlp.table;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the headers of a table's columns announce that name several fields: asked for every cell. Not thread-safe. */
final class JoinedHeaders {
    /** Columns further right are looked up by their headers. */
    private static final int MOST = 256;

    private final HeaderWords words;
    private final Map<String, Optional<JoinedHeader>> byHeader = new HashMap<>();
    /** By the index of the column, for which column it was asked last, and the answer. */
    private @Nullable Column[] asked = new @Nullable Column[8];

    private @Nullable JoinedHeader[] answers = new @Nullable JoinedHeader[8];

    JoinedHeaders(HeaderWords words) {
        this.words = words;
    }

    /** What the header of a column announces that names several fields, or null. */
    @SuppressWarnings("ReferenceEquality") // An equal column that is another object is looked up.
    @Nullable
    JoinedHeader of(Column column) {
        int c = column.index();
        if (c >= MOST) {
            return find(column);
        }
        if (c >= asked.length) {
            asked = Arrays.copyOf(asked, Math.max(c + 1, asked.length * 2));
            answers = Arrays.copyOf(answers, asked.length);
        }
        if (asked[c] != column) {
            asked[c] = column;
            answers[c] = find(column);
        }
        return answers[c];
    }

    private @Nullable JoinedHeader find(Column column) {
        boolean told =
                column.byHeader() || (column.type() == null && !column.header().isEmpty());
        if (!told) {
            return null;
        }
        Optional<JoinedHeader> known = byHeader.get(column.header());
        if (known == null) {
            known = Optional.ofNullable(JoinedHeader.of(words, column.header()));
            byHeader.put(column.header(), known);
        }
        return known.orElse(null);
    }
}
