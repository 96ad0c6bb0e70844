package dev.sekisho.dlp.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An object or array of JSON that is being read, and what is known of it so far. */
final class JsonLevel {
    record Held(CharSequence text, long start, long end) {}

    final boolean object;
    final boolean owner;
    final KeyedRows.@Nullable Fields fields;
    /** What its strings stand in; in an object that is a string itself they are escaped. */
    final String quote;

    /** The key around it. */
    final String around;

    String key;
    boolean wantsKey;
    /** The strings of an array, which may name the columns of the arrays behind it. */
    final List<String> strings = new ArrayList<>();

    /** What names the values of arrays in it, in an array of a record the values of its own. */
    List<String> names = List.of();

    int index;

    /** Of an array of rows, whether one of them began. */
    boolean begun;
    /** Of the first row of an array, its strings until it closes: then they are headers or values. */
    @Nullable
    List<Held> held;

    /** What tells the value beside it in an object that is but one field: {"label": "住所", "value": "…"}. */
    @Nullable
    Held label;

    String labelKey = "";
    boolean labelled;

    /** Records inside this one that name nobody, until it is known whether it names somebody. */
    final List<KeyedRows.Fields> nameless = new ArrayList<>();

    JsonLevel(boolean object, boolean owner, KeyedRows.@Nullable Fields fields, String key, String quote) {
        this.quote = quote;
        this.around = key;
        this.object = object;
        this.owner = owner;
        this.fields = fields;
        this.key = key;
        this.wantsKey = object;
    }

    /** Whether it is the first array of several and has names alone in it, as sheets are handed out. */
    boolean firstOfRows() {
        return held != null
                && held.size() == strings.size()
                && new HashSet<>(strings).size() == strings.size()
                && Shares.most(strings, v -> !v.isEmpty() && ValueKinds.strict(v) == null, 1);
    }
}
