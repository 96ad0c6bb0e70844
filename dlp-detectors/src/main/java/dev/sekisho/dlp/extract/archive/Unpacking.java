package dev.sekisho.dlp.extract.archive;

import dev.sekisho.dlp.inspect.Budget;
import dev.sekisho.dlp.inspect.BudgetExceededException;
import dev.sekisho.dlp.inspect.ExtractionSink;
import dev.sekisho.dlp.inspect.PartStatus;
import dev.sekisho.dlp.spill.Spill;
import dev.sekisho.dlp.transfer.Content;
import dev.sekisho.dlp.transfer.Part;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Unpacks entries within the budget and hands them on as children. */
public final class Unpacking {
    private static final String OCTETS = "application/octet-stream";
    private static final int BUFFER_BYTES = 32 * 1024;
    private static final Content NOTHING = Content.of(new byte[0]);

    private final ExtractionSink sink;
    private final Budget budget;

    /**
     * Unpacks for one part.
     *
     * @param sink takes the children
     * @param budget what may be spent
     */
    public Unpacking(ExtractionSink sink, Budget budget) {
        this.sink = sink;
        this.budget = budget;
    }

    /** Opens the bytes of an entry. */
    public interface Opener {

        /**
         * Opens them from the start.
         *
         * @return the unpacked bytes; closed by the caller
         * @throws IOException when the entry is broken
         */
        InputStream open() throws IOException;
    }

    /**
     * Unpacks an entry and hands it on; an entry that is broken or too large becomes a child that could not be read.
     *
     * @param name the name of the entry
     * @param packedBytes how many bytes of the archive it is packed in
     * @param opener opens it
     * @throws IOException when a budget of the whole transfer is exhausted
     */
    public void child(String name, long packedBytes, Opener opener) throws IOException {
        child(name, OCTETS, packedBytes, opener);
    }

    /**
     * Unpacks an entry of which the archive says what it is.
     *
     * @param name the name of the entry
     * @param mediaType its type, a hint
     * @param packedBytes how many bytes of the archive it is packed in
     * @param opener opens it
     * @throws IOException when a budget of the whole transfer is exhausted
     */
    public void child(String name, String mediaType, long packedBytes, Opener opener) throws IOException {
        String safe = EntryNames.harmless(name);
        try (Spill spill = new Spill()) {
            Outcome outcome = unpack(opener, packedBytes, spill);
            if (outcome.status == PartStatus.FULL) {
                sink.child(Part.of(safe, mediaType, spill.content()));
            } else {
                unreadable(safe, outcome.status, outcome.reason);
            }
        }
    }

    void unreadable(String name, PartStatus status, String reason) throws IOException {
        sink.unreadableChild(Part.of(EntryNames.harmless(name), OCTETS, NOTHING), status, reason);
    }

    private record Outcome(PartStatus status, String reason) {}

    private Outcome unpack(Opener opener, long packedBytes, Spill spill) throws BudgetExceededException {
        try (InputStream in = opener.open()) {
            OutputStream out = spill.output();
            byte[] buffer = new byte[BUFFER_BYTES];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                out.write(buffer, 0, n);
                Outcome tooMuch = check(packedBytes, spill.sizeBytes());
                if (tooMuch.status != PartStatus.FULL) {
                    return tooMuch;
                }
                budget.takeBytes(n);
            }
            return new Outcome(PartStatus.FULL, "");
        } catch (BudgetExceededException e) {
            throw e;
        } catch (EOFException e) {
            return new Outcome(PartStatus.FAILED, "truncated");
        } catch (IOException | RuntimeException e) {
            return new Outcome(PartStatus.FAILED, "broken");
        } catch (LinkageError e) {
            // The library that unpacks this method is not there. The entries after this one can be read all the same.
            return new Outcome(PartStatus.UNSUPPORTED, "compression-method");
        }
    }

    private Outcome check(long packedBytes, long unpackedBytes) {
        try {
            budget.checkUnpacked(packedBytes, unpackedBytes);
            return new Outcome(PartStatus.FULL, "");
        } catch (BudgetExceededException e) {
            String reason = e.getMessage();
            return new Outcome(PartStatus.LIMIT, reason == null ? "limit" : reason);
        }
    }
}
