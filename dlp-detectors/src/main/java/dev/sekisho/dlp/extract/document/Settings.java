package dev.sekisho.dlp.extract.document;

import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.pdf.PDFParserConfig;

/** How Tika's parsers are set: what is hidden in a document is read too, and nothing is rendered. */
final class Settings {
    private static final long PDF_MEMORY_BYTES = 256L << 20;

    private Settings() {}

    static ParseContext context(EmbeddedDocumentExtractor embedded) {
        ParseContext context = new ParseContext();
        context.set(EmbeddedDocumentExtractor.class, embedded);
        context.set(OfficeParserConfig.class, office());
        context.set(PDFParserConfig.class, pdf());
        return context;
    }

    private static OfficeParserConfig office() {
        OfficeParserConfig config = new OfficeParserConfig();
        config.setUseSAXDocxExtractor(true);
        config.setUseSAXPptxExtractor(true);
        config.setIncludeDeletedContent(true);
        config.setIncludeMoveFromContent(true);
        config.setIncludeHeadersAndFooters(true);
        config.setIncludeShapeBasedContent(true);
        config.setIncludeSlideNotes(true);
        config.setConcatenatePhoneticRuns(false);
        config.setExtractAllAlternativesFromMSG(true);
        return config;
    }

    private static PDFParserConfig pdf() {
        PDFParserConfig config = new PDFParserConfig();
        config.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        config.setExtractAcroFormContent(false); // PdfFields reads them
        config.setExtractAnnotationText(true);
        config.setExtractBookmarksText(true);
        config.setExtractInlineImageMetadataOnly(true);
        config.setDetectAngles(true);
        config.setMaxMainMemoryBytes(PDF_MEMORY_BYTES);
        return config;
    }

    static Metadata metadata(String mediaType) {
        Metadata metadata = new Metadata();
        metadata.set(Metadata.CONTENT_TYPE, mediaType);
        metadata.set(TikaCoreProperties.CONTENT_TYPE_PARSER_OVERRIDE, mediaType);
        return metadata;
    }
}
