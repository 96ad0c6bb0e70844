package dev.sekisho.dlp.extract.sheet;

import dev.sekisho.dlp.extract.archive.Unpacking;
import dev.sekisho.dlp.extract.office.PackageWords;
import dev.sekisho.dlp.extract.office.SafeXml;
import dev.sekisho.dlp.extract.office.Words;
import dev.sekisho.dlp.inspect.Budget;
import dev.sekisho.dlp.inspect.BudgetExceededException;
import dev.sekisho.dlp.inspect.ExtractionSink;
import dev.sekisho.dlp.inspect.Extractor;
import dev.sekisho.dlp.inspect.PartStatus;
import dev.sekisho.dlp.spill.RandomAccess;
import dev.sekisho.dlp.spill.Spill;
import dev.sekisho.dlp.transfer.Content;
import dev.sekisho.dlp.transfer.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
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

    private static final String STRINGS = "xl/sharedStrings.xml";

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
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntriesInPhysicalOrder());
            List<Workbook.Sheet> sheets = sheets(workbook, entries);
            ZipArchiveEntry shared = zip.getEntry(STRINGS);
            try (SharedStrings strings = new SharedStrings(shared == null ? null : budgeted(shared))) {
                for (Workbook.Sheet sheet : sheets) {
                    sheet(sheet, workbook, strings);
                }
                strings.finish();
                beside(strings);
            }
            words(entries, sheets);
            children(entries);
        }

        /** The sheets that the workbook names, and those that lie beside them without being named. */
        private static List<Workbook.Sheet> sheets(Workbook workbook, List<ZipArchiveEntry> entries) {
            List<Workbook.Sheet> sheets = new ArrayList<>(workbook.sheets());
            Set<String> known = new HashSet<>();
            sheets.forEach(sheet -> known.add(sheet.path()));
            for (ZipArchiveEntry entry : entries) {
                if (XlsxParts.isSheet(entry.getName()) && known.add(entry.getName())) {
                    sheets.add(new Workbook.Sheet(entry.getName(), entry.getName()));
                }
            }
            return sheets;
        }

        /** The shared strings that no cell shows, and the readings above the others. */
        private void beside(SharedStrings strings) throws IOException {
            try (Words words = new Words()) {
                strings.beside(words);
                if (!words.isEmpty()) {
                    sink.child(words.part(STRINGS));
                }
            }
        }

        private void sheet(Workbook.Sheet sheet, Workbook workbook, SharedStrings strings) throws IOException {
            ZipArchiveEntry entry = zip.getEntry(sheet.path());
            if (entry == null) {
                sink.status(PartStatus.PARTIAL, "missing-sheet");
                return;
            }
            try (Words words = new Words()) {
                sink.beginTable(sheet.name());
                read(budgeted(entry), new SheetRows(sink, workbook, strings, words));
                sink.endTable();
                if (!words.isEmpty()) {
                    sink.child(words.part(sheet.path()));
                }
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

        private void words(List<ZipArchiveEntry> entries, List<Workbook.Sheet> sheets) throws IOException {
            PackageWords words = new PackageWords(sink, budget);
            Set<String> read = new HashSet<>();
            sheets.forEach(sheet -> read.add(sheet.path()));
            read.add(STRINGS);
            for (ZipArchiveEntry entry : entries) {
                boolean wanted = XlsxParts.hasWords(entry.getName()) && !read.contains(entry.getName());
                if (wanted && !cache(entry)) {
                    words.of(entry.getName(), () -> budgeted(entry).open());
                }
            }
        }

        /** Reads the rows of a pivot cache; false where they are none, or no table. */
        private boolean cache(ZipArchiveEntry entry) throws IOException {
            PivotCache cache = new PivotCache();
            if (!PivotCache.isRecords(entry.getName())) {
                return false;
            }
            if (!unbroken(PivotCache.definitionOf(entry.getName()), cache.definition()) || !cache.isWhole()) {
                return false;
            }
            sink.beginTable(entry.getName());
            boolean whole = unbroken(entry.getName(), cache.records(sink));
            sink.endTable();
            if (!whole) {
                sink.unreadableChild(
                        Part.of(entry.getName(), "application/xml", Content.of(new byte[0])),
                        PartStatus.FAILED,
                        "broken");
            }
            return true;
        }

        private boolean unbroken(String name, DefaultHandler handler) throws IOException {
            try {
                parse(name, handler);
                return true;
            } catch (BudgetExceededException e) {
                throw e;
            } catch (IOException e) {
                return false;
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
