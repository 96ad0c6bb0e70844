package dev.sekisho.dlp.table;

import java.util.Locale;
import java.util.Set;

/** Keys that say nothing of a value but that it is one: {@code "diagnosis": {"text": …}}, {@code <年収><value>…}. */
final class Wrappers {
    private static final Set<String> KEYS = Set.of(
            "value",
            "text",
            "display",
            "displayname",
            "content",
            "label",
            "val",
            "data",
            "description",
            "code",
            "coding",
            "#text",
            "_",
            "$t",
            "raw",
            "ja",
            "jp",
            "item",
            "entry",
            "option",
            "kanji",
            "selected",
            "answer",
            "値",
            "内容",
            "表示",
            "表示名",
            "テキスト");

    /** Keys that say which part of a name they hold where a name is around them: {@code "name": {"family": …}}. */
    private static final Set<String> NAME_PARTS = Set.of("family", "given", "first", "last");

    private Wrappers() {}

    /** The key that tells what a value is: its own, or that of what it is wrapped in, or both. */
    static String telling(String key, String around) {
        if (NAME_PARTS.contains(key) && ThingNames.anything(around)) {
            return key + "_name";
        }
        return !around.isEmpty() && KEYS.contains(key.toLowerCase(Locale.ROOT)) ? around : key;
    }
}
