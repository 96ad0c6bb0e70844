package dev.sekisho.dlp.mime;

/**
 * A header field where it stands.
 *
 * @param name the name in lower case
 * @param whole the field with its line ends
 * @param value what follows the colon, folded
 */
record HeaderField(String name, Slice whole, Slice value) {
    boolean isContent() {
        return name.startsWith("content-");
    }

    /** The value, one char a byte, on one line. */
    String unfolded() {
        String raw = value.latin1();
        StringBuilder out = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c != '\r' && c != '\n') {
                out.append(c);
            }
        }
        return out.toString().strip();
    }

    @Override
    public String toString() {
        return "HeaderField[" + name + "]";
    }
}
