package dev.sekisho.dlp.mime;

import java.util.Set;

/** Finds bytes that mail should not have: lone line ends beside whole ones, NUL, and eight bits in a header. */
final class LineEnds {
    private LineEnds() {}

    static void check(Entity root, Set<String> defects) {
        Slice all = root.whole();
        boolean crlf = false;
        boolean lf = false;
        boolean cr = false;
        boolean nul = false;
        for (int i = all.from; i < all.to; i++) {
            byte b = all.bytes[i];
            nul |= b == 0;
            if (b == '\n') {
                boolean after = i > all.from && all.bytes[i - 1] == '\r';
                crlf |= after;
                lf |= !after;
            } else if (b == '\r') {
                cr |= i + 1 == all.to || all.bytes[i + 1] != '\n';
            }
        }
        if ((crlf && lf) || (cr && (crlf || lf))) {
            defects.add("mixed-line-ends");
        }
        if (nul) {
            defects.add("nul-bytes");
        }
        for (int i = all.from; i < root.header().end(); i++) {
            if (all.bytes[i] < 0) {
                defects.add("eight-bit-header");
                return;
            }
        }
    }
}
