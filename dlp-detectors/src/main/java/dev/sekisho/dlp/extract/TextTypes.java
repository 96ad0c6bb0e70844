package dev.sekisho.dlp.extract;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What kind of text a text is: by how it begins, and where that says nothing, by its declared type or its name. */
final class TextTypes {
    private static final String PLAIN = "text/plain";
    private static final String HTML = "text/html";
    private static final String XML = "application/xml";
    private static final String JSON = "application/json";

    /** Every type that is read as raw text. */
    static final Set<String> ALL = Set.of(
            PLAIN,
            "text/csv",
            "text/tab-separated-values",
            HTML,
            XML,
            JSON,
            "text/calendar",
            "text/vcard",
            "application/sql",
            "application/pgp-signature");

    private static final Map<String, String> BY_EXTENSION = Map.ofEntries(
            Map.entry("csv", "text/csv"),
            Map.entry("tsv", "text/tab-separated-values"),
            Map.entry("tab", "text/tab-separated-values"),
            Map.entry("htm", HTML),
            Map.entry("html", HTML),
            Map.entry("xhtml", HTML),
            Map.entry("xml", XML),
            Map.entry("json", JSON),
            Map.entry("jsonl", JSON),
            Map.entry("ndjson", JSON),
            Map.entry("ics", "text/calendar"),
            Map.entry("vcf", "text/vcard"),
            Map.entry("sql", "application/sql"));

    private static final Map<String, String> ALIASES = Map.of(
            "text/xml", XML,
            "application/xhtml+xml", HTML,
            "application/x-ndjson", JSON,
            "text/x-vcard", "text/vcard",
            "text/comma-separated-values", "text/csv",
            "application/csv", "text/csv",
            "application/x-sql", "application/sql");

    private TextTypes() {}

    static String of(String start, String declared, String name) {
        String head = start.stripLeading();
        if (begins(head, "<!doctype html") || begins(head, "<html") || begins(head, "<head") || begins(head, "<body")) {
            return HTML;
        }
        if (begins(head, "<?xml")) {
            return head.toLowerCase(Locale.ROOT).contains("<html") ? HTML : XML;
        }
        if (begins(head, "BEGIN:VCARD")) {
            return "text/vcard";
        }
        if (begins(head, "BEGIN:VCALENDAR")) {
            return "text/calendar";
        }
        String hint = hint(declared, name);
        if (hint.equals(PLAIN) && (begins(head, "[{") || begins(head, "{\""))) {
            return JSON;
        }
        return hint;
    }

    private static String hint(String declared, String name) {
        String type = ALIASES.getOrDefault(declared, declared);
        if (ALL.contains(type) && !type.equals(PLAIN)) {
            return type;
        }
        return BY_EXTENSION.getOrDefault(extension(name), PLAIN);
    }

    static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static boolean begins(String head, String what) {
        return head.regionMatches(true, 0, what, 0, what.length());
    }
}
