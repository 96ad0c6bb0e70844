package dev.sekisho.dlp.mime;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The body of a multipart, taken apart.
 *
 * @param preamble what stands before the first boundary
 * @param parts from the start of one boundary line to the next one
 * @param contents each part without its boundary line
 * @param epilogue what stands after the closing boundary
 * @param close the closing boundary line, empty when it is missing
 */
record Multipart(Slice preamble, List<Slice> parts, List<Slice> contents, Slice epilogue, Slice close) {

    /** Takes a body apart by its boundary; no parts when the boundary does not occur. */
    static Multipart split(Slice body, String boundary) {
        byte[] mark = ("--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
        List<Slice> parts = new ArrayList<>();
        List<Slice> contents = new ArrayList<>();
        int open = -1;
        int first = -1;
        for (int pos = body.from; pos < body.to; pos = body.nextLine(pos)) {
            int kind = body.bytes[pos] == '-' ? kind(body, pos, mark) : 0;
            if (kind == 0) {
                continue;
            }
            first = first < 0 ? pos : first;
            if (open >= 0) {
                add(body, open, pos, parts, contents);
            }
            if (kind == 2) {
                int end = body.nextLine(pos);
                return new Multipart(
                        body.range(body.from, first), parts, contents, body.range(end, body.to), body.range(pos, end));
            }
            open = pos;
        }
        if (open >= 0) {
            add(body, open, body.to, parts, contents);
        }
        Slice none = body.range(body.to, body.to);
        return new Multipart(body.range(body.from, first < 0 ? body.to : first), parts, contents, none, none);
    }

    private static void add(Slice body, int open, int next, List<Slice> parts, List<Slice> contents) {
        Slice part = body.range(open, next);
        Slice content = part.range(part.nextLine(open), next);
        parts.add(part);
        contents.add(next == body.to ? content : content.withoutLastLineEnd());
    }

    /** 0 no boundary, 1 a boundary, 2 the closing one. */
    private static int kind(Slice body, int pos, byte[] mark) {
        if (!body.startsWith(pos, mark)) {
            return 0;
        }
        int after = pos + mark.length;
        int end = body.lineEnd(after);
        boolean dashes = after + 1 < end && body.bytes[after] == '-' && body.bytes[after + 1] == '-';
        int rest = dashes ? after + 2 : after;
        boolean whole = rest >= end || body.bytes[rest] == ' ' || body.bytes[rest] == '\t';
        return !whole ? 0 : dashes ? 2 : 1;
    }

    /** The first line that looks like a boundary: two hyphens, and a header field on the next line. */
    static String guess(Slice body) {
        for (int pos = body.from; pos < body.to; pos = body.nextLine(pos)) {
            int end = body.lineEnd(pos);
            boolean hyphens = end - pos > 2 && end - pos < 200 && body.bytes[pos] == '-' && body.bytes[pos + 1] == '-';
            if (hyphens && isContentField(body, body.nextLine(pos))) {
                return body.range(pos + 2, end).latin1().stripTrailing();
            }
        }
        return "";
    }

    private static boolean isContentField(Slice body, int pos) {
        return body.range(pos, Math.min(body.to, pos + 8)).latin1().equalsIgnoreCase("content-");
    }
}
