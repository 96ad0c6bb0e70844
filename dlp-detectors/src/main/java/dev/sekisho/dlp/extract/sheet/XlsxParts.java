package dev.sekisho.dlp.extract.sheet;

import java.util.List;
import java.util.Locale;

/** What the files inside a workbook are, by their names. */
final class XlsxParts {
    /** Files that only say how things look or hang together. */
    private static final List<String> FORM = List.of("[content_types].xml", "xl/theme/", "xl/calcchain.xml");

    /** What Excel writes of itself: the settings of a printer, and a picture of the first page. */
    private static final List<String> OWN = List.of("xl/printersettings/", "docprops/thumbnail.");

    private XlsxParts() {}

    /** Whether it is a sheet of cells, named by the workbook or not. */
    static boolean isSheet(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith("xl/worksheets/") && lower.endsWith(".xml");
    }

    /** Whether it is XML that may hold words beside the cells. */
    static boolean hasWords(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean markup = lower.endsWith(".xml") || lower.endsWith(".vml") || lower.endsWith(".rels");
        return markup && ofWorkbook(lower) && FORM.stream().noneMatch(lower::startsWith);
    }

    /** Whether it is a document or a picture of its own, or something that does not belong into a workbook at all. */
    static boolean isChild(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean markup = lower.endsWith(".xml") || lower.endsWith(".vml") || lower.endsWith(".rels");
        return !(markup && ofWorkbook(lower)) && OWN.stream().noneMatch(lower::startsWith);
    }

    private static boolean ofWorkbook(String lower) {
        boolean folder = lower.startsWith("xl/")
                || lower.startsWith("docprops/")
                || lower.startsWith("customxml/")
                || lower.startsWith("_rels/")
                || lower.equals("[content_types].xml");
        return folder && !lower.startsWith("xl/embeddings/");
    }
}
