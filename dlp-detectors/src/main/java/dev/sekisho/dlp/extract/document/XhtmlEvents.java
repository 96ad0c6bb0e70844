package dev.sekisho.dlp.extract.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Turns Tika's XHTML into text and tables. A table inside a cell is part of the cell's text. Blank space alone is no
 * text, so that a scanned document gives none.
 */
final class XhtmlEvents extends DefaultHandler {
    private static final int FLUSH_CHARS = 8192;
    private static final Set<String> BLOCKS = Set.of(
            "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "br", "ul", "ol", "pre", "dt", "dd", "table", "hr");

    private final ParserRun run;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder cell = new StringBuilder();
    private final PageWatch pages = new PageWatch();
    private List<String> row = new ArrayList<>();
    private int tableDepth;
    private boolean inHead;
    private boolean inCell;
    private boolean anyText;
    /** Whether marks of rows are looked for, and whether a table that consists of them is open. */
    private boolean takesRows;

    private boolean inMarkedTable;

    XhtmlEvents(ParserRun run) {
        this.run = run;
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) {
        run.checkCancelled();
        switch (local) {
            case "head" -> inHead = true;
            case "table" -> beginTable();
            case "tr" -> beginRow();
            case "td", "th" -> beginCell();
            case "a" -> link(attributes.getValue("href"));
            case "img" -> pages.image();
            default -> pages.begin(local, attributes.getValue("class"));
        }
    }

    private void beginTable() {
        tableDepth++;
        if (tableDepth == 1) {
            flush();
            run.emit(new Event.TableBegins());
        }
    }

    private void beginRow() {
        if (tableDepth == 1) {
            row = new ArrayList<>();
        }
    }

    private void beginCell() {
        if (tableDepth == 1) {
            cell.setLength(0);
            inCell = true;
        } else if (tableDepth > 1) {
            cell.append(' ');
        }
    }

    /** A mail address behind a link may stand nowhere else. */
    private void link(String target) {
        if (target != null && target.startsWith("mailto:")) {
            append(' ' + target.substring("mailto:".length()) + ' ');
        }
    }

    @Override
    public void characters(char[] chars, int start, int length) {
        if (!inHead) {
            append(new String(chars, start, length));
        }
    }

    @Override
    public void ignorableWhitespace(char[] chars, int start, int length) {
        characters(chars, start, length);
    }

    /** From here on the marks of {@link RtfRows} are rows and cells. */
    void takeRows() {
        takesRows = true;
    }

    private void append(String chars) {
        int done = 0;
        for (int i = 0; takesRows && i < chars.length(); i++) {
            char c = chars.charAt(i);
            if (c >= RtfRows.ROW_BEGINS && c <= RtfRows.ROW_ENDS) {
                add(chars.substring(done, i));
                mark(c);
                done = i + 1;
            }
        }
        add(done == 0 ? chars : chars.substring(done));
    }

    private void mark(char c) {
        if (c == RtfRows.ROW_BEGINS) {
            if (!inMarkedTable) {
                beginTable();
                inMarkedTable = true;
            }
            beginRow();
            beginCell();
        } else if (!inMarkedTable || !inCell) {
            add("\n");
        } else if (c == RtfRows.CELL_ENDS) {
            endCell();
            beginCell();
        } else {
            endMarkedRow();
        }
    }

    private void endMarkedRow() {
        if (!cell.toString().isBlank()) {
            endCell();
        }
        inCell = false;
        endRow();
    }

    private void endMarkedTable() {
        if (inCell) {
            endMarkedRow();
        }
        inMarkedTable = false;
        endTable();
    }

    private void add(String chars) {
        if (inMarkedTable && !inCell) {
            if (chars.isBlank()) {
                return;
            }
            endMarkedTable();
        }
        pages.text(chars);
        if (inCell) {
            cell.append(chars);
        } else if (tableDepth == 0) {
            text.append(chars);
            if (text.length() >= FLUSH_CHARS) {
                flush();
            }
        } else if (!chars.isBlank()) {
            // Text between cells would be lost otherwise.
            row.add(chars.strip());
        }
    }

    @Override
    public void endElement(String uri, String local, String qualified) {
        switch (local) {
            case "head" -> inHead = false;
            case "table" -> endTable();
            case "tr" -> endRow();
            case "td", "th" -> endCell();
            default -> endBlock(local);
        }
    }

    private void endBlock(String local) {
        if (pages.end(local)) {
            run.emit(new Event.Unread("page-without-text"));
        }
        if (BLOCKS.contains(local)) {
            append("\n");
        }
    }

    private void endTable() {
        tableDepth--;
        if (tableDepth == 0) {
            emitRow();
            inCell = false;
            run.emit(new Event.TableEnds());
        }
    }

    private void endRow() {
        if (tableDepth == 1) {
            emitRow();
        } else if (tableDepth > 1) {
            cell.append(' ');
        }
    }

    private void emitRow() {
        if (!row.isEmpty()) {
            run.emit(new Event.TableRow(row));
            row = new ArrayList<>();
        }
    }

    private void endCell() {
        if (tableDepth == 1) {
            row.add(cell.toString().strip());
            cell.setLength(0);
            inCell = false;
        }
    }

    @Override
    public void endDocument() {
        flush();
    }

    /** Hands over what is there; called once more after a parser failed. */
    void flush() {
        if (inMarkedTable) {
            endMarkedTable();
        }
        anyText |= !text.toString().isBlank();
        if (anyText && text.length() > 0) {
            run.emit(new Event.Text(OneLetterLines.joined(text.toString())));
        }
        text.setLength(0);
    }
}
