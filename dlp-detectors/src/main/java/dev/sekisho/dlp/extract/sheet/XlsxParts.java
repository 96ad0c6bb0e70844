package dev.sekisho.dlp.extract.sheet;

import java.util.List;
import java.util.Locale;

/** What the files inside a workbook are, by their names. */
final class XlsxParts {
    private static final List<String> WORDS = List.of(
            "xl/comments",
            "xl/threadedcomments/",
            "xl/drawings/",
            "xl/charts/",
            "xl/chartex/",
            "xl/pivotcache/",
            "xl/externallinks/",
            "xl/diagrams/");

    /** Files that only say how things look or hang together. */
    private static final List<String> FORM =
            List.of("_rels/", "docprops/", "customxml/", "[content_types].xml", "xl/printersettings/");

    private XlsxParts() {}

    /** Whether words beside the cells are in it. */
    static boolean hasWords(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".xml")
                && !lower.contains("/_rels/")
                && WORDS.stream().anyMatch(lower::startsWith);
    }

    /** Whether it is a document or a picture of its own, or something that does not belong into a workbook at all. */
    static boolean isChild(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean markup = lower.endsWith(".xml") || lower.endsWith(".rels") || lower.endsWith(".vml");
        boolean ofWorkbook = lower.startsWith("xl/") && !lower.startsWith("xl/embeddings/") && markup;
        return !ofWorkbook && FORM.stream().noneMatch(lower::startsWith);
    }
}
