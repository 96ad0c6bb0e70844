package dev.sekisho.dlp.extract;

import dev.sekisho.dlp.inspect.BudgetExceededException;
import dev.sekisho.dlp.inspect.Extractor;
import dev.sekisho.dlp.inspect.PartReport;
import dev.sekisho.dlp.inspect.PartRole;
import dev.sekisho.dlp.inspect.PartStatus;
import dev.sekisho.dlp.transfer.Part;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the parts of one transfer, and what is in them, within one budget. Not thread-safe.
 *
 * <p>What goes wrong with a part is in its report; nothing is thrown.
 */
public final class PartReader {
    private final Extraction extraction;
    private final TransferBudget budget;
    private final PartListener listener;
    private int topParts;

    PartReader(Extraction extraction, TransferBudget budget, PartListener listener) {
        this.extraction = extraction;
        this.budget = budget;
        this.listener = listener;
    }

    /**
     * Reads a part and all that is in it. The first part read has the id {@code 1}.
     *
     * @param part the part; its media type, name and charset are hints
     * @param role where it stands
     */
    public void read(Part part, PartRole role) {
        topParts++;
        try {
            read(part, role, Integer.toString(topParts), 1, true);
        } catch (BudgetExceededException e) {
            // It is in the reports of the part and of its ancestors, and comes again with the next part.
        }
    }

    /** Reads a part; throws only when a budget of the whole transfer is exhausted, after the report. */
    void read(Part part, PartRole role, String id, int depth, boolean countBytes) throws BudgetExceededException {
        PartSink sink = new PartSink(this, id, role, depth);
        TypeDetector.Found found = sink.guard(() -> admit(part, depth, countBytes));
        Part typed = typed(part, found);
        listener.beginPart(id, role, typed);
        if (found != null) {
            sink.guard(() -> {
                extract(typed, found, sink);
                return null;
            });
        }
        sink.end(typed, found);
    }

    /** Reports a part whose content is not read. */
    void report(Part part, PartRole role, String id, PartStatus status, String reason) throws BudgetExceededException {
        listener.beginPart(id, role, part);
        listener.endPart(new PartReport(
                id, role, part.name(), part.mediaType(), part.content().sizeBytes(), status, reason, 0, 0));
        budget.takeEntry();
    }

    private TypeDetector.Found admit(Part part, int depth, boolean countBytes) throws IOException {
        if (budget.tooDeep(depth)) {
            throw new LocalLimitException("depth");
        }
        budget.takeEntry();
        long size = part.content().sizeBytes();
        budget.takeBytes(countBytes ? size : 0);
        if (budget.tooBig(size)) {
            throw new LocalLimitException("part-bytes");
        }
        return TypeDetector.find(part);
    }

    private void extract(Part part, TypeDetector.Found found, PartSink sink) throws IOException {
        if (found.refusal() != null) {
            sink.status(found.refusal(), found.reason());
            return;
        }
        Extractor extractor = extraction.extractorFor(found.mediaType());
        if (extractor == null) {
            sink.status(PartStatus.UNSUPPORTED, TypeDetector.whyUnsupported(found.mediaType()));
            return;
        }
        extractor.extract(part, sink, budget);
    }

    private static Part typed(Part part, TypeDetector.@Nullable Found found) {
        return found == null ? part : new Part(part.name(), found.mediaType(), part.charset(), part.content());
    }

    PartListener listener() {
        return listener;
    }

    TransferBudget budget() {
        return budget;
    }
}
