package dev.sekisho.dlp.examples.cli;

import dev.sekisho.dlp.extract.Extraction;
import dev.sekisho.dlp.extract.PartListener;
import dev.sekisho.dlp.inspect.Limits;
import dev.sekisho.dlp.inspect.PartReport;
import dev.sekisho.dlp.inspect.PartRole;
import dev.sekisho.dlp.inspect.Row;
import dev.sekisho.dlp.transfer.Part;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a file once more, for its text: findings name places in it. The parts have the ids of the inspection. */
final class PartTexts implements PartListener {
    /** So many characters of a file are kept to be shown. */
    static final int MOST_CHARS = 2_000_000;

    private final Map<String, PartText> byId = new LinkedHashMap<>();
    private final Deque<PartText> open = new ArrayDeque<>();
    private int room = MOST_CHARS;

    private PartTexts() {}

    static Map<String, PartText> of(Part part) {
        PartTexts texts = new PartTexts();
        Extraction.of(Limits.defaults(), List.of()).begin(texts).read(part, PartRole.ATTACHMENT);
        return texts.byId;
    }

    @Override
    public void beginPart(String id, PartRole role, Part part) {
        PartText text = new PartText(id);
        byId.put(id, text);
        open.push(text);
    }

    @Override
    public void text(CharSequence chars) {
        PartText part = open.element();
        int taken = part.shortened() ? 0 : Math.min(room, chars.length());
        if (taken > 0) {
            part.append(chars.subSequence(0, taken));
            room -= taken;
        }
        if (taken < chars.length()) {
            part.shorten();
        }
    }

    @Override
    public void beginTable(String name) {
        open.element().beginGrid(name);
    }

    @Override
    public void row(Row row) {
        PartText part = open.element();
        if (room <= 0) {
            part.shorten();
            return;
        }
        List<String> cells = new ArrayList<>(row.size());
        for (int c = 0; c < row.size(); c++) {
            cells.add(row.cell(c).toString());
            room -= cells.get(c).length() + 1;
        }
        part.row(new PartText.GridRow(row.number(), cells));
    }

    @Override
    public void endTable() {}

    @Override
    public void endPart(PartReport report) {
        open.pop();
    }
}
