package dev.sekisho.dlp.detect;

import dev.sekisho.dlp.text.CharClass;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Text of any length, inspected in segments.
 *
 * <p>A segment holds at most 64 Ki characters. Candidates in its last {@value #CONTEXT} characters wait for the next
 * one, which starts with at least as many characters of the text before: every candidate is examined once, with its
 * whole window. Text is handed on in blocks that cut no detection and, where there is one near, end at a blank line.
 * Not thread-safe.
 */
final class TextStream {
    /** The most characters held. */
    static final int SEGMENT = 1 << 16;
    /** What a window, a label before it and the rest of a run need. */
    static final int CONTEXT = 512;
    /** How far back a line end is looked for. */
    private static final int LINE_REACH = 4096;
    /** How many detections that overlap in a chain may move the end of a block. */
    private static final int CHAIN = 64;

    private final Walk walk;
    private final Taker taker;
    private final Wraps wraps;
    private char[] buffer = {};
    private int size;
    private long base;
    /** Candidates before this index are done. */
    private int examined;
    /** Text before this index was handed on. */
    private int handedOn;

    private List<Hit> pending = new ArrayList<>();

    TextStream(Walk walk, Taker taker, Wraps wraps) {
        this.walk = walk;
        this.taker = taker;
        this.wraps = wraps;
    }

    /** Looks at the line breaks of what was examined, before it is handed on. */
    @FunctionalInterface
    interface Wraps {
        /**
         * The line breaks from one index of an array to another; the hits so far, in no order, are those of the part.
         */
        void lines(char[] chars, int size, int from, int to, long start, List<Hit> hits);
    }

    /** Takes text with what was found in it, in order. */
    interface Taker {
        /** A block, from one index of an array to another; the offsets of hits are those of the part. */
        void block(char[] chars, int from, int to, long start, List<Hit> hits);
    }

    /** Takes text. Where it does not follow what came before, that is finished first. */
    void accept(CharSequence chars, long start) {
        if (start != base + size) {
            finish();
        }
        if (size == 0) {
            base = start;
        }
        int done = 0;
        while (done < chars.length()) {
            if (size == SEGMENT) {
                advance();
            }
            int n = Math.min(chars.length() - done, SEGMENT - size);
            room(n);
            copy(chars, done, done + n);
            size += n;
            done += n;
        }
    }

    private void room(int n) {
        if (size + n > buffer.length) {
            buffer = Arrays.copyOf(buffer, Math.min(SEGMENT, Math.max(size + n, buffer.length * 2)));
        }
    }

    private void copy(CharSequence chars, int from, int to) {
        if (chars instanceof String s) {
            s.getChars(from, to, buffer, size);
        } else if (chars instanceof StringBuilder b) {
            b.getChars(from, to, buffer, size);
        } else {
            for (int i = from; i < to; i++) {
                buffer[size + i - from] = chars.charAt(i);
            }
        }
    }

    /** Ends the text taken so far. */
    void finish() {
        if (size > handedOn) {
            walk.segment(buffer, size, base, examined, size, this::found);
            wraps.lines(buffer, size, examined, size, base, pending);
            taker.block(buffer, handedOn, size, base + handedOn, Overlaps.resolve(pending));
        }
        base += size;
        size = 0;
        examined = 0;
        handedOn = 0;
        pending = new ArrayList<>();
    }

    private void found(Hit hit) {
        if (hit.start() >= base + handedOn) {
            pending.add(hit);
        }
    }

    private void advance() {
        int cut = size - CONTEXT;
        walk.segment(buffer, size, base, examined, cut, this::found);
        wraps.lines(buffer, size, examined, cut, base, pending);
        int end = border(cut - Walk.WINDOW);
        handOn(end);
        int keep = Math.max(0, end - CONTEXT);
        System.arraycopy(buffer, keep, buffer, 0, size - keep);
        base += keep;
        size -= keep;
        examined = cut - keep;
        handedOn = end - keep;
    }

    private void handOn(int end) {
        List<Hit> settled = new ArrayList<>();
        List<Hit> waiting = new ArrayList<>();
        for (Hit hit : pending) {
            (hit.start() < base + end ? settled : waiting).add(hit);
        }
        taker.block(buffer, handedOn, end, base + handedOn, Overlaps.resolve(settled));
        pending = waiting;
    }

    /** Where a block may end: at a blank line, else a line end, else anywhere, but not in a detection. */
    private int border(int latest) {
        int line = -1;
        int best = -1;
        for (int i = latest; i > Math.max(handedOn, latest - LINE_REACH) && best < 0; i--) {
            if (buffer[i - 1] == '\n') {
                line = line < 0 ? i : line;
                best = blankBefore(i - 1) ? i : -1;
            }
        }
        int wanted = best > 0 ? best : line > 0 ? line : latest;
        int free = outsideHits(wanted);
        int end = free > handedOn + SEGMENT / 4 ? free : wanted;
        return Character.isLowSurrogate(buffer[end]) && Character.isHighSurrogate(buffer[end - 1]) ? end - 1 : end;
    }

    private boolean blankBefore(int lineEnd) {
        int i = lineEnd - 1;
        while (i >= 0 && (CharClass.of(buffer[i]) == CharClass.SPACE || buffer[i] == '\r')) {
            i--;
        }
        return i < 0 || buffer[i] == '\n';
    }

    private int outsideHits(int wanted) {
        long border = base + wanted;
        for (int i = 0; i < CHAIN; i++) {
            long moved = border;
            for (Hit hit : pending) {
                moved = hit.start() < border && border < hit.end() ? Math.min(moved, hit.start()) : moved;
            }
            if (moved == border) {
                return (int) (border - base);
            }
            border = moved;
        }
        return -1;
    }
}
