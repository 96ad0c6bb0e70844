package dev.sekisho.dlp.extract;

import dev.sekisho.dlp.inspect.BudgetExceededException;
import dev.sekisho.dlp.inspect.ExtractionSink;
import dev.sekisho.dlp.inspect.PartReport;
import dev.sekisho.dlp.inspect.PartRole;
import dev.sekisho.dlp.inspect.PartStatus;
import dev.sekisho.dlp.inspect.Row;
import dev.sekisho.dlp.transfer.Part;
import java.io.EOFException;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes what an extractor reads from one part: counts it, passes it on, and turns every failure into a status. */
final class PartSink implements ExtractionSink {
    /** Types that may well hold neither text nor children. */
    private static final Set<String> MAY_BE_SILENT = Set.of("application/pkcs7-mime");

    private final PartReader reader;
    private final String id;
    private final PartRole role;
    private final int depth;
    private PartStatus status = PartStatus.FULL;
    private String reason = "";
    private long chars;
    private int children;
    private boolean tableOpen;
    private @Nullable BudgetExceededException exhausted;

    PartSink(PartReader reader, String id, PartRole role, int depth) {
        this.reader = reader;
        this.id = id;
        this.role = role;
        this.depth = depth;
    }

    /** A step of reading that may fail in any way. */
    interface Step<T> {
        @Nullable
        T run() throws IOException;
    }

    /**
     * Runs a step. Parsers fail with every kind of exception, and with errors: a deep file overflows the stack, a wrong
     * length asks for more memory than there is. None of them may end the inspection.
     */
    <T> @Nullable T guard(Step<T> step) {
        try {
            return step.run();
        } catch (BudgetExceededException e) {
            exhausted = e;
            status(PartStatus.LIMIT, code(e));
        } catch (LocalLimitException e) {
            status(PartStatus.LIMIT, code(e));
        } catch (EOFException e) {
            status(PartStatus.FAILED, "truncated");
        } catch (IOException | RuntimeException | AssertionError e) {
            status(PartStatus.FAILED, "broken");
        } catch (StackOverflowError e) {
            status(PartStatus.FAILED, "too-nested");
        } catch (OutOfMemoryError e) {
            status(PartStatus.LIMIT, "memory");
        } catch (LinkageError e) {
            status(PartStatus.UNSUPPORTED, "no-reader");
        }
        return null;
    }

    private static String code(IOException limit) {
        String message = limit.getMessage();
        return message == null ? "limit" : message;
    }

    /** Reports the part; throws when the budget of the whole transfer is exhausted. */
    void end(Part part, TypeDetector.@Nullable Found found) throws BudgetExceededException {
        if (tableOpen) {
            tableOpen = false;
            reader.listener().endTable();
        }
        long size = part.content().sizeBytes();
        if (size == 0 && status == PartStatus.FULL) {
            reason = "empty";
        } else if (chars == 0 && children == 0 && !MAY_BE_SILENT.contains(part.mediaType())) {
            status(PartStatus.PARTIAL, "no-text");
        }
        String type = found == null ? "application/octet-stream" : found.mediaType();
        reader.listener().endPart(new PartReport(id, role, part.name(), type, size, status, reason, chars, 0));
        if (exhausted != null) {
            throw exhausted;
        }
    }

    @Override
    public void text(CharSequence text) throws IOException {
        if (tableOpen) {
            throw new IllegalStateException("text inside a table");
        }
        take(text.length());
        reader.listener().text(text);
    }

    @Override
    public void beginTable(String name) throws IOException {
        if (tableOpen) {
            throw new IllegalStateException("a table inside a table");
        }
        reader.budget().checkTime();
        tableOpen = true;
        reader.listener().beginTable(name);
    }

    @Override
    public void row(Row row) throws IOException {
        if (!tableOpen) {
            throw new IllegalStateException("a row outside a table");
        }
        long length = 0;
        for (int column = 0; column < row.size(); column++) {
            length += row.cell(column).length();
        }
        take(length);
        reader.listener().row(row);
    }

    @Override
    public void endTable() {
        if (!tableOpen) {
            throw new IllegalStateException("no table is open");
        }
        tableOpen = false;
        reader.listener().endTable();
    }

    private void take(long length) throws BudgetExceededException {
        chars += length;
        try {
            reader.budget().takeChars(length);
            reader.budget().checkTime();
        } catch (BudgetExceededException e) {
            exhausted = e;
            throw e;
        }
    }

    @Override
    public void child(Part child) throws IOException {
        String childId = nextChild();
        remember(() -> {
            reader.read(child, role, childId, depth + 1, false);
            return null;
        });
    }

    @Override
    public void unreadableChild(Part child, PartStatus why, String code) throws IOException {
        if (why == PartStatus.FULL) {
            throw new IllegalArgumentException("an unreadable child cannot be FULL");
        }
        String childId = nextChild();
        remember(() -> {
            reader.report(child, role, childId, why, code);
            return null;
        });
    }

    private String nextChild() {
        if (tableOpen) {
            throw new IllegalStateException("a child inside a table");
        }
        children++;
        return id + "." + children;
    }

    /** Keeps a budget's end in mind, in case the extractor swallows the exception. */
    private void remember(Step<Void> step) throws IOException {
        try {
            step.run();
        } catch (BudgetExceededException e) {
            exhausted = e;
            throw e;
        }
    }

    @Override
    public void status(PartStatus worse, String code) {
        if (worse.compareTo(status) > 0) {
            status = worse;
            reason = code;
        }
    }
}
