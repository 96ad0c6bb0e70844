package dev.sekisho.dlp.examples.cli;

import dev.sekisho.dlp.inspect.Finding;
import dev.sekisho.dlp.inspect.FindingSink;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.LegalClass;
import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.inspect.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes what was found of people as CSV: what stands in one row of a table is one line, what stands in running text a
 * line each. Four million people are never in memory. Not thread-safe.
 */
final class AffectedPeople implements FindingSink {
    private static final List<InfoType> COLUMNS = InfoType.builtIn().stream()
            .filter(type -> type.legalClass() != LegalClass.ORGANIZATION && type.severity() > 0)
            .sorted(Comparator.comparing(InfoType::id))
            .toList();

    private final Appendable out;
    private final Map<InfoType, String> line = new TreeMap<>(Comparator.comparing(InfoType::id));
    private String transfer = "";
    private @Nullable Location place;
    private final Set<String> own = new HashSet<>();
    private long rows;

    AffectedPeople(Appendable out) throws IOException {
        this.out = out;
        out.append("\ufefftransfer,part,sheet,row");
        for (InfoType type : COLUMNS) {
            out.append(',').append(quoted(type.ja() + " / " + type.en()));
        }
        out.append(",other\r\n");
    }

    /** Begins a transfer: that sender and recipients stand in its headers makes them not affected. */
    void begin(String id, Collection<String> ownAddresses) {
        transfer = id;
        own.clear();
        ownAddresses.forEach(address -> own.add(address.toLowerCase(Locale.ROOT)));
    }

    @Override
    public void accept(Finding finding) {
        InfoType type = finding.infoType();
        if (!finding.likelihood().atLeast(Likelihood.LIKELY) || type.legalClass() == LegalClass.ORGANIZATION) {
            return;
        }
        Location at = finding.location();
        if (at.row() == 0
                && type.equals(InfoType.EMAIL_ADDRESS)
                && own.contains(finding.revealValue().toLowerCase(Locale.ROOT))) {
            return;
        }
        if (place == null || !isSameRow(place, at)) {
            end();
            place = at;
        }
        line.merge(type, finding.revealValue(), (a, b) -> a.equals(b) ? a : a + " / " + b);
    }

    private static boolean isSameRow(Location a, Location b) {
        return a.row() > 0
                && a.row() == b.row()
                && a.partId().equals(b.partId())
                && a.sheet().equals(b.sheet());
    }

    /** Writes the last line. */
    void end() {
        Location at = place;
        if (at == null) {
            return;
        }
        try {
            out.append(quoted(transfer))
                    .append(',')
                    .append(quoted(at.partId()))
                    .append(',')
                    .append(quoted(at.sheet()));
            out.append(',').append(at.row() > 0 ? Long.toString(at.row()) : "");
            for (InfoType type : COLUMNS) {
                String value = line.remove(type);
                out.append(',').append(value == null ? "" : quoted(value));
            }
            out.append(',').append(quoted(String.join(" / ", line.values()))).append("\r\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        rows++;
        line.clear();
        place = null;
    }

    long rows() {
        return rows;
    }

    /** A cell that a spreadsheet would take for a formula begins with an apostrophe. */
    private static String quoted(String cell) {
        boolean formula = !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + cell.replace("\"", "\"\"") + '"';
    }
}
