package dev.sekisho.dlp.extract.document;

import dev.sekisho.dlp.extract.office.Words;
import dev.sekisho.dlp.inspect.Budget;
import dev.sekisho.dlp.inspect.BudgetExceededException;
import dev.sekisho.dlp.inspect.PartStatus;
import dev.sekisho.dlp.spill.Spill;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.EntryUtils;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.xml.sax.ContentHandler;

/** Keeps embedded documents instead of parsing them. */
final class EmbeddedKeeper implements EmbeddedDocumentExtractor {
    /** Children wait until their parent is read, so that each may hold only little memory. */
    private static final int MEMORY_BYTES = 64 * 1024;

    private final ParserRun run;
    private final Budget budget;
    private final long parentBytes;

    /**
     * Keeps the documents of one parent. Of the budget only {@link Budget#checkUnpacked} is used, which may be asked
     * from any thread.
     */
    EmbeddedKeeper(ParserRun run, Budget budget, long parentBytes) {
        this.run = run;
        this.budget = budget;
        this.parentBytes = parentBytes;
    }

    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
        return true;
    }

    @Override
    public void parseEmbedded(InputStream in, ContentHandler handler, Metadata metadata, boolean outputHtml)
            throws IOException {
        String name = metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY);
        if (in instanceof TikaInputStream container && container.getOpenContainer() instanceof DirectoryEntry folder) {
            keep(name == null ? "" : name, folder);
            return;
        }
        // A picture on a PDF page is announced without its bytes. It is part of the page, which PageWatch looks after.
        InputStream bytes = new BufferedInputStream(in);
        bytes.mark(1);
        if (bytes.read() < 0 && isPicture(metadata)) {
            return;
        }
        bytes.reset();
        keep(name == null ? "" : name, bytes);
    }

    private static boolean isPicture(Metadata metadata) {
        String type = metadata.get(Metadata.CONTENT_TYPE);
        return type != null && type.startsWith("image/");
    }

    /** A document in an old one is a folder of it, of which a file is made; its stream is empty. */
    private void keep(String name, DirectoryEntry folder) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem alone = new POIFSFileSystem()) {
            EntryUtils.copyNodes(folder, alone.getRoot());
            alone.writeFilesystem(out);
        }
        keep(name, new ByteArrayInputStream(out.toByteArray()));
    }

    /** Keeps a document; one that is too large is reported without its bytes. */
    void keep(String name, InputStream in) throws IOException {
        Spill spill = new Spill(MEMORY_BYTES);
        boolean handedOver = false;
        try {
            copy(in, spill);
            run.emit(new Event.Embedded(name, spill));
            handedOver = true;
        } catch (BudgetExceededException e) {
            String reason = e.getMessage();
            lost(name, PartStatus.LIMIT, reason == null ? "limit" : reason);
        } finally {
            if (!handedOver) {
                spill.close();
            }
        }
    }

    /** Hands over more of the document's own text. */
    void text(String chars) {
        if (!chars.isEmpty()) {
            run.emit(new Event.Text(chars));
        }
    }

    /** From here on nothing comes that a document without text would be one with. */
    void ownEnds() {
        run.emit(new Event.OwnEnds());
    }

    /** Reports something that stays unread. */
    void unread(String reason) {
        run.emit(new Event.Unread(reason));
    }

    /** Ends a parser whose reader is gone. */
    void checkCancelled() {
        run.checkCancelled();
    }

    /** Hands over words that stand beside the text, if there are any. */
    void keep(String name, Words words) throws IOException {
        if (words.isEmpty()) {
            return;
        }
        Spill spill = words.take();
        boolean handedOver = false;
        try {
            run.emit(new Event.Embedded(name, spill));
            handedOver = true;
        } finally {
            if (!handedOver) {
                spill.close();
            }
        }
    }

    /** Reports a document that is not handed over. */
    void lost(String name, PartStatus status, String reason) {
        run.emit(new Event.Lost(name, status, reason));
    }

    private void copy(InputStream in, Spill spill) throws IOException {
        byte[] buffer = new byte[16 * 1024];
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            run.checkCancelled();
            spill.output().write(buffer, 0, n);
            budget.checkUnpacked(parentBytes, spill.sizeBytes());
        }
    }

    /** A stream that ends a parser whose reader is gone, and one that unpacks too much. */
    InputStream guarded(InputStream in, long packedBytes) {
        return new FilterInputStream(in) {
            private long unpackedBytes;

            @Override
            public int read() throws IOException {
                int b = in.read();
                take(b < 0 ? 0 : 1);
                return b;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                int n = in.read(bytes, offset, length);
                take(Math.max(0, n));
                return n;
            }

            private void take(int n) throws IOException {
                run.checkCancelled();
                unpackedBytes += n;
                budget.checkUnpacked(packedBytes, unpackedBytes);
            }
        };
    }
}
