package dev.sekisho.dlp.mime;

/** Decodes quoted-printable; what is not encoded as it should be stands for itself. */
final class QuotedPrintableStream extends ByteDecoder {
    private final Slice in;
    private int pos;

    QuotedPrintableStream(Slice in) {
        this.in = in;
        this.pos = in.from;
    }

    @Override
    int next() {
        while (pos < in.to) {
            byte c = in.bytes[pos++];
            if (c != '=') {
                return c & 0xFF;
            }
            int value = hex(pos) < 0 || hex(pos + 1) < 0 ? -1 : hex(pos) << 4 | hex(pos + 1);
            if (value >= 0) {
                pos += 2;
                return value;
            }
            int after = softBreak();
            if (after < 0) {
                return c;
            }
            pos = after;
        }
        return -1;
    }

    /** Where the next line starts when only blanks follow, or -1. Looks no further than a line may be long. */
    private int softBreak() {
        int i = pos;
        int most = Math.min(in.to, pos + 1000);
        while (i < most && (in.bytes[i] == ' ' || in.bytes[i] == '\t')) {
            i++;
        }
        return i == in.to || in.bytes[i] == '\r' || in.bytes[i] == '\n' ? in.nextLine(i) : -1;
    }

    private int hex(int at) {
        return at < in.to ? Character.digit((char) (in.bytes[at] & 0xFF), 16) : -1;
    }
}
