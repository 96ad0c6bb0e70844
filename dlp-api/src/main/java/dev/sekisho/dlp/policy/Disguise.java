package dev.sekisho.dlp.policy;

import java.util.List;
import java.util.Map;

/** Whether the extension of a file promises something else than its bytes are. */
final class Disguise {
    private static final List<String> OOXML = List.of(
            "application/vnd.openxmlformats",
            "application/x-tika-ooxml",
            "application/zip",
            "application/x-tika-msoffice",
            "application/vnd.ms-");
    private static final List<String> OLE = List.of(
            "application/msword", "application/vnd.ms-", "application/x-tika-msoffice", "application/rtf", "text/");
    private static final List<String> TEXT =
            List.of("text/", "application/json", "application/xml", "application/csv", "message/", "application/sql");

    /** Extensions to the media types that may stand behind them. An encrypted Office file is an OLE container. */
    private static final Map<String, List<String>> PROMISED = Map.ofEntries(
            Map.entry("txt", TEXT),
            Map.entry("csv", TEXT),
            Map.entry("tsv", TEXT),
            Map.entry("log", TEXT),
            Map.entry("json", TEXT),
            Map.entry("pdf", List.of("application/pdf")),
            Map.entry("jpg", List.of("image/")),
            Map.entry("jpeg", List.of("image/")),
            Map.entry("png", List.of("image/")),
            Map.entry("gif", List.of("image/")),
            Map.entry("docx", OOXML),
            Map.entry("xlsx", OOXML),
            Map.entry("pptx", OOXML),
            Map.entry("doc", OLE),
            Map.entry("xls", OLE),
            Map.entry("ppt", OLE),
            Map.entry("zip", List.of("application/zip", "application/x-zip")),
            Map.entry("7z", List.of("application/x-7z-compressed")),
            Map.entry("rar", List.of("application/x-rar", "application/vnd.rar")));

    private Disguise() {}

    /** Bytes of which nothing is known disguise nothing: they are unsupported. */
    static boolean test(PartFact part) {
        List<String> promised = PROMISED.get(part.extension());
        String type = part.mediaType();
        return promised != null
                && !type.isEmpty()
                && !type.equals("application/octet-stream")
                && promised.stream().noneMatch(type::startsWith);
    }
}
