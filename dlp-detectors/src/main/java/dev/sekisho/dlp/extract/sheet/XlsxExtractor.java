package dev.sekisho.dlp.extract.sheet;

import dev.sekisho.dlp.extract.archive.Unpacking;
import dev.sekisho.dlp.inspect.Budget;
import dev.sekisho.dlp.inspect.ExtractionSink;
import dev.sekisho.dlp.inspect.Extractor;
import dev.sekisho.dlp.inspect.PartStatus;
import dev.sekisho.dlp.spill.RandomAccess;
import dev.sekisho.dlp.spill.Spill;
import dev.sekisho.dlp.transfer.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Excel workbooks (xlsx, xlsm, and their templates).
 *
 * <p>The package is read as the ZIP file that it is, and each part as a stream of events: POI's own reader holds all
 * parts unpacked in memory when it is given a stream.
 */
final class XlsxExtractor implements Extractor {

    /** A part of more bytes, packed, is unpacked ahead. */
    private static final long LARGE = 1 << 18;

    @Override
    public String id() {
        return "xlsx";
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    }

    @Override
    public void extract(Part part, ExtractionSink sink, Budget budget) throws IOException {
        try (RandomAccess bytes = Spill.access(part.content());
                ZipFile zip = ZipFile.builder()
                        .setSeekableByteChannel(bytes.channel())
                        .get()) {
            new Reading(zip, sink, budget).run();
        }
    }

    /** One workbook being read. */
    private record Reading(ZipFile zip, ExtractionSink sink, Budget budget) {

        void run() throws IOException {
            Workbook workbook = new Workbook();
            parse("xl/workbook.xml", workbook.workbookHandler());
            parse("xl/_rels/workbook.xml.rels", workbook.relationshipsHandler());
            parse("xl/styles.xml", workbook.stylesHandler());
            ZipArchiveEntry shared = zip.getEntry("xl/sharedStrings.xml");
            try (SharedStrings strings = new SharedStrings(shared == null ? null : budgeted(shared))) {
                for (Workbook.Sheet sheet : workbook.sheets()) {
                    sheet(sheet, workbook, strings);
                }
                strings.finish();
            }
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntriesInPhysicalOrder());
            words(entries);
            children(entries);
        }

        private void sheet(Workbook.Sheet sheet, Workbook workbook, SharedStrings strings) throws IOException {
            ZipArchiveEntry entry = zip.getEntry(sheet.path());
            if (entry == null) {
                sink.status(PartStatus.PARTIAL, "missing-sheet");
                return;
            }
            SheetRows rows = new SheetRows(sink, workbook, strings);
            sink.beginTable(sheet.name());
            read(budgeted(entry), rows);
            sink.endTable();
            if (!rows.headers().isEmpty()) {
                sink.text(rows.headers());
            }
        }

        /** Reads a sheet quickly, or, where it turns out not to be plain, again by the parser. */
        private static void read(BudgetedPart sheet, SheetRows rows) throws IOException {
            try (InputStream in = sheet.open()) {
                if (new PlainSheet(new PlainXml(in), rows).read()) {
                    return;
                }
            }
            rows.again();
            try (InputStream in = sheet.open()) {
                SafeXml.parse(in, new SheetHandler(rows));
            }
        }

        private void words(List<ZipArchiveEntry> entries) throws IOException {
            for (ZipArchiveEntry entry : entries) {
                if (XlsxParts.hasWords(entry.getName())) {
                    parse(entry.getName(), new WordsHandler(sink));
                }
            }
        }

        private void children(List<ZipArchiveEntry> entries) throws IOException {
            Unpacking unpacking = new Unpacking(sink, budget);
            for (ZipArchiveEntry entry : entries) {
                if (!entry.isDirectory() && XlsxParts.isChild(entry.getName())) {
                    unpacking.child(entry.getName(), entry.getCompressedSize(), () -> zip.getInputStream(entry));
                }
            }
        }

        /** Parses a part of the package; one that is not there says nothing. */
        private void parse(String name, DefaultHandler handler) throws IOException {
            ZipArchiveEntry entry = zip.getEntry(name);
            if (entry != null) {
                try (InputStream in = budgeted(entry).open()) {
                    SafeXml.parse(in, handler);
                }
            }
        }

        private BudgetedPart budgeted(ZipArchiveEntry entry) {
            return new BudgetedPart(() -> unpacked(entry), entry.getCompressedSize(), budget);
        }

        private InputStream unpacked(ZipArchiveEntry entry) throws IOException {
            InputStream packed = zip.getInputStream(entry);
            return entry.getCompressedSize() > LARGE ? new AheadStream(packed) : packed;
        }
    }
}
