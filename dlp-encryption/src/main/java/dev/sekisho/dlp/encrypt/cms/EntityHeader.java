package dev.sekisho.dlp.encrypt.cms;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/** The header of a MIME entity, as far as it tells whether the entity is signed. */
record EntityHeader(boolean signed, boolean base64) {
    private static final int MAX_BYTES = 4096;
    private static final EntityHeader PLAIN = new EntityHeader(false, false);

    /** Reads the header; what is behind it remains in the stream. Anything else than a short header is plain. */
    static EntityHeader read(InputStream in) throws IOException {
        StringBuilder text = new StringBuilder();
        boolean ended = false;
        while (!ended && text.length() < MAX_BYTES) {
            int b = in.read();
            if (b < 0) {
                return PLAIN;
            }
            if (b != '\r') {
                text.append((char) b);
            }
            int length = text.length();
            ended = length > 1 && text.charAt(length - 1) == '\n' && text.charAt(length - 2) == '\n';
        }
        return ended ? of(text.toString()) : PLAIN;
    }

    private static EntityHeader of(String text) {
        String unfolded = text.replace("\n ", " ").replace("\n\t", " ").toLowerCase(Locale.ROOT);
        boolean signed = false;
        boolean base64 = false;
        for (String line : unfolded.lines().toList()) {
            String value = line.substring(line.indexOf(':') + 1).strip();
            if (line.startsWith("content-type:")) {
                signed = (value.startsWith("application/pkcs7-mime") || value.startsWith("application/x-pkcs7-mime"))
                        && value.replace("\"", "").contains("smime-type=signed-data");
            } else if (line.startsWith("content-transfer-encoding:")) {
                base64 = value.equals("base64");
            }
        }
        return new EntityHeader(signed, base64);
    }
}
