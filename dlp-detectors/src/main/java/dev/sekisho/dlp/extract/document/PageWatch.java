package dev.sekisho.dlp.extract.document;

import org.jspecify.annotations.Nullable;

/** Notices pages that show a picture and have no text: scanned pages between others. */
final class PageWatch {
    private int depth;
    private boolean text;
    private boolean image;

    void begin(String element, @Nullable String kind) {
        if (!element.equals("div")) {
            return;
        }
        if (depth > 0) {
            depth++;
        } else if ("page".equals(kind)) {
            depth = 1;
            text = false;
            image = false;
        }
    }

    void text(String chars) {
        text |= !chars.isBlank();
    }

    void image() {
        image = true;
    }

    /** Whether a page ended that could not be read. */
    boolean end(String element) {
        if (!element.equals("div") || depth == 0) {
            return false;
        }
        depth--;
        return depth == 0 && image && !text;
    }
}
