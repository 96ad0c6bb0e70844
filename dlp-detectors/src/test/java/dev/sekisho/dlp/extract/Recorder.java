package dev.sekisho.dlp.extract;

import dev.sekisho.dlp.inspect.Limits;
import dev.sekisho.dlp.inspect.PartReport;
import dev.sekisho.dlp.inspect.PartRole;
import dev.sekisho.dlp.inspect.Row;
import dev.sekisho.dlp.transfer.Content;
import dev.sekisho.dlp.transfer.Part;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;

/** Keeps what is read: text by part, rows by table, reports in the order in which parts end. */
@NullMarked
final class Recorder implements PartListener {
    final Kept<StringBuilder> text = new Kept<>();
    final Kept<List<String>> rows = new Kept<>();
    final Kept<PartReport> reports = new Kept<>();
    private final List<String> open = new ArrayList<>();
    private String table = "";

    /** A map that a test asks only for what must be there. */
    static final class Kept<V> extends LinkedHashMap<String, V> {
        private static final long serialVersionUID = 1L;

        @Override
        public V get(Object key) {
            return Objects.requireNonNull(super.get(key), () -> "nothing of " + key);
        }
    }

    static Recorder read(String name, String mediaType, byte[] bytes) {
        return read(Limits.defaults(), name, mediaType, bytes);
    }

    static Recorder read(Limits limits, String name, String mediaType, byte[] bytes) {
        Recorder recorder = new Recorder();
        Extraction.of(limits, List.of())
                .begin(recorder)
                .read(Part.of(name, mediaType, Content.of(bytes)), PartRole.ATTACHMENT);
        return recorder;
    }

    @Override
    public void beginPart(String id, PartRole role, Part part) {
        open.add(id);
        text.put(id, new StringBuilder());
    }

    @Override
    public void text(CharSequence chars) {
        text.get(open.get(open.size() - 1)).append(chars);
    }

    @Override
    public void beginTable(String name) {
        table = open.get(open.size() - 1) + "/" + name;
        rows.computeIfAbsent(table, t -> new ArrayList<>());
    }

    @Override
    public void row(Row row) {
        StringBuilder line = new StringBuilder().append(row.number()).append(':');
        for (int i = 0; i < row.size(); i++) {
            line.append(i == 0 ? "" : "|").append(row.cell(i));
        }
        rows.get(table).add(line.toString());
    }

    @Override
    public void endTable() {
        table = "";
    }

    @Override
    public void endPart(PartReport report) {
        String id = open.remove(open.size() - 1);
        if (!id.equals(report.id())) {
            throw new IllegalStateException(id + " is not " + report.id());
        }
        reports.put(id, report);
    }

    /** The status and the reason of a part, such as {@code limit time}. */
    String outcome(String id) {
        PartReport report = reports.get(id);
        return (report.status().id() + " " + report.reason()).strip();
    }
}
