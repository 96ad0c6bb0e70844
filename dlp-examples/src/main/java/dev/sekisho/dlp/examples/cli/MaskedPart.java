package dev.sekisho.dlp.examples.cli;

import dev.sekisho.dlp.examples.cli.PartText.Grid;
import dev.sekisho.dlp.examples.cli.PartText.GridRow;
import dev.sekisho.dlp.examples.cli.PartText.Passage;
import dev.sekisho.dlp.inspect.Finding;
import dev.sekisho.dlp.inspect.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The text and the tables of one part as HTML, masked. */
final class MaskedPart {
    private final StringBuilder out;
    private final PartText part;
    private final Findings findings;
    private final KnownValues values;
    private final List<Finding> inText;
    private final Map<Place, List<Finding>> byCell = new HashMap<>();
    private final Set<Place> unplaced = new HashSet<>();
    private boolean shortened;

    /** A cell. Tables of one name in a document share their cells: what was found in one is masked in all. */
    private record Place(String sheet, long row, int column) {
        static Place of(Location location) {
            return new Place(location.sheet(), location.row(), location.column());
        }
    }

    private MaskedPart(StringBuilder out, PartText part, Findings findings, KnownValues values) {
        this.out = out;
        this.part = part;
        this.findings = findings;
        this.values = values;
        this.inText = findings.inText(part.id());
        this.shortened = part.shortened();
    }

    static void write(StringBuilder out, PartText part, Findings findings, KnownValues values) {
        MaskedPart masked = new MaskedPart(out, part, findings, values);
        masked.findCells();
        for (PartText.Block block : part.blocks()) {
            if (block instanceof Passage passage) {
                masked.passage(passage);
            } else if (block instanceof Grid grid && !grid.rows().isEmpty()) {
                masked.grid(grid);
            }
        }
        if (masked.shortened) {
            out.append("<p class=\"cut\">ここから先は表示していません / not shown from here on</p>");
        }
    }

    private void findCells() {
        for (Finding finding : findings.inCells(part.id())) {
            byCell.computeIfAbsent(Place.of(finding.location()), p -> new ArrayList<>())
                    .add(finding);
        }
        Set<Finding> placed = new HashSet<>();
        for (PartText.Block block : part.blocks()) {
            if (block instanceof Grid grid) {
                grid.rows().forEach(row -> note(grid.name(), row, placed));
            }
        }
        byCell.forEach((place, found) -> {
            if (!placed.containsAll(found)) {
                unplaced.add(place);
            }
        });
    }

    private void note(String sheet, GridRow row, Set<Finding> placed) {
        for (int c = 0; c < row.cells().size(); c++) {
            List<Finding> found = byCell.getOrDefault(new Place(sheet, row.number(), c + 1), List.of());
            MaskedText.placed(row.cells().get(c), found).forEach(p -> placed.add(p.finding()));
        }
    }

    private void passage(Passage passage) {
        int end = (int) Math.min(passage.end(), findings.knownText(part.id()));
        shortened |= end < passage.end();
        if (end <= passage.start()) {
            return;
        }
        List<MaskedText.Placed> placed = new ArrayList<>();
        for (Finding finding : inText) {
            Location at = finding.location();
            if (at.end() > passage.start() && at.start() < end) {
                int from = (int) Math.max(0, at.start() - passage.start());
                placed.add(new MaskedText.Placed(from, (int) (at.end() - passage.start()), finding));
            }
        }
        out.append("<pre class=\"text\">");
        MaskedText.write(out, part.text().subSequence(passage.start(), end), placed, values);
        out.append("</pre>");
    }

    private void grid(Grid grid) {
        out.append("<div class=\"wide\"><table class=\"grid\">");
        if (!grid.name().isEmpty()) {
            out.append("<caption>表 / sheet: ");
            MaskedName.write(out, grid.name(), values);
            out.append("</caption>");
        }
        long known = findings.knownRows(part.id(), grid.name());
        for (GridRow row : grid.rows()) {
            if (row.number() >= known) {
                shortened = true;
                break;
            }
            out.append("<tr><th>").append(row.number()).append("</th>");
            for (int c = 0; c < row.cells().size(); c++) {
                cell(row.cells().get(c), new Place(grid.name(), row.number(), c + 1));
            }
            out.append("</tr>");
        }
        out.append("</table></div>");
    }

    private void cell(String text, Place place) {
        List<Finding> found = byCell.getOrDefault(place, List.of());
        List<MaskedText.Placed> placed = MaskedText.placed(text, found);
        out.append("<td>");
        if (unplaced.contains(place)) {
            found.forEach(finding -> FindingMark.write(out, finding));
        } else {
            MaskedText.write(out, text, placed, values);
        }
        out.append("</td>");
    }
}
