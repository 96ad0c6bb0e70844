package dev.sekisho.dlp.extract.document;

import com.google.common.io.ByteStreams;
import dev.sekisho.dlp.extract.office.Words;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Earlier states of a PDF. A program that only adds to the file leaves what it took from a page where it was, for
 * everybody to read who cuts off what was added.
 */
final class PdfRevisions {
    private static final byte[] MARK = "%%EOF".getBytes(StandardCharsets.ISO_8859_1);
    private static final int MOST = 8;
    /** With the first mark and the last, which may end no earlier state, and one more that stays unread. */
    private static final int MOST_KNOWN = MOST + 3;

    /** Where a file says that it is made for the web: its first mark ends no state. */
    private static final int HEAD = 1024;

    private final RandomAccessRead bytes;
    private final Source source;
    private final EmbeddedKeeper keeper;

    /** Opens the file once more. */
    interface Source {
        InputStream open() throws IOException;
    }

    PdfRevisions(RandomAccessRead bytes, Source source, EmbeddedKeeper keeper) {
        this.bytes = bytes;
        this.source = source;
        this.keeper = keeper;
    }

    /** Hands on the lines that stand in earlier states and in the last no more. */
    void handOn(PDDocument last) throws IOException {
        List<Long> ends = ends();
        if (ends.isEmpty()) {
            return;
        }
        if (ends.size() > MOST) {
            keeper.unread("earlier-states");
        }
        Set<String> known = new HashSet<>(lines(last));
        try (Words words = new Words()) {
            for (long end : ends.subList(0, Math.min(MOST, ends.size()))) {
                state(end, known, words);
            }
            keeper.keep("earlier-states", words);
        }
    }

    private void state(long end, Set<String> known, Words words) throws IOException {
        keeper.checkCancelled();
        try (InputStream in = source.open();
                RandomAccessRead first = new RandomAccessReadBuffer(ByteStreams.limit(in, end));
                PDDocument state = Loader.loadPDF(first)) {
            for (String line : lines(state)) {
                if (known.add(line)) {
                    words.line(line);
                }
            }
        } catch (IOException | RuntimeException e) {
            keeper.unread("earlier-states");
        }
    }

    private List<String> lines(PDDocument document) throws IOException {
        List<String> lines = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            keeper.checkCancelled();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            for (String line : stripper.getText(document).split("\n", -1)) {
                if (!line.isBlank()) {
                    lines.add(line.strip());
                }
            }
        }
        return lines;
    }

    /** Where each state but the last ends. */
    private List<Long> ends() throws IOException {
        List<Long> ends = new ArrayList<>();
        byte[] buffer = new byte[1 << 16];
        StringBuilder head = new StringBuilder();
        long at = 0;
        int matched = 0;
        bytes.seek(0);
        for (int n = bytes.read(buffer, 0, buffer.length); n > 0; n = bytes.read(buffer, 0, buffer.length)) {
            if (at == 0) {
                head.append(new String(buffer, 0, Math.min(n, HEAD), StandardCharsets.ISO_8859_1));
            }
            for (int i = 0; i < n; i++) {
                if (buffer[i] == MARK[matched]) {
                    matched++;
                } else if (buffer[i] == MARK[0]) {
                    matched = matched == 2 ? 2 : 1;
                } else {
                    matched = 0;
                }
                if (matched == MARK.length) {
                    // More than are read need not be known, were the file full of marks.
                    if (ends.size() < MOST_KNOWN) {
                        ends.add(at + i + 1);
                    }
                    matched = 0;
                }
            }
            at += n;
        }
        boolean web = head.indexOf("/Linearized") >= 0;
        int first = web ? 1 : 0;
        return ends.size() <= first + 1 ? List.of() : ends.subList(first, ends.size() - 1);
    }
}
