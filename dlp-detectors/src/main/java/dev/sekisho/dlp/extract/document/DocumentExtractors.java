package dev.sekisho.dlp.extract.document;

import dev.sekisho.dlp.inspect.Extractor;
import java.util.List;
import java.util.Set;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;

/** The list of this family. */
public final class DocumentExtractors implements Extractor.Provider {
    private static final int MAX_RUNNING = Math.max(4, 2 * Runtime.getRuntime().availableProcessors());
    private static final int MAX_STUCK = 8;

    /** Shared by all: a stuck thread costs the process, whoever started it. */
    private static final ParserThreads THREADS = new ParserThreads(MAX_RUNNING, MAX_STUCK);

    /** Makes the list. */
    public DocumentExtractors() {}

    @Override
    public List<Extractor> extractors() {
        return List.of(
                packaged("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
                packaged("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
                packaged("xlsb", "application/vnd.ms-excel.sheet.binary.macroenabled.12"),
                new DocumentExtractor(
                        "doc",
                        Set.of("application/msword"),
                        new StreamReading(OfficeParser::new, new OleRest()),
                        THREADS),
                new DocumentExtractor(
                        "ppt",
                        Set.of("application/vnd.ms-powerpoint"),
                        new StreamReading(OfficeParser::new, new OleRest()),
                        THREADS),
                new DocumentExtractor(
                        "msg",
                        Set.of("application/vnd.ms-outlook"),
                        new StreamReading(OfficeParser::new, new MsgRest()),
                        THREADS),
                new DocumentExtractor(
                        "rtf",
                        Set.of("application/rtf"),
                        new StreamReading(RTFParser::new, new RtfRest(), RtfRows::new),
                        THREADS),
                new DocumentExtractor("pdf", Set.of("application/pdf"), new PdfReading(), THREADS));
    }

    private static Extractor packaged(String id, String mediaType) {
        return new DocumentExtractor(id, Set.of(mediaType), new PackageReading(OOXMLParser::new), THREADS);
    }
}
