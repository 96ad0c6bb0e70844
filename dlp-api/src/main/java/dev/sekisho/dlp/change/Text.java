package dev.sekisho.dlp.change;

import dev.sekisho.dlp.policy.Message;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Text in UTF-8 or, where it is none, in the character set of Windows in Japan. */
final class Text {
    static final Message NO_TEXT = new Message("UTF-8 でも CP932 でもありません", "neither UTF-8 nor CP932");

    private Text() {}

    /** The text without a byte order mark, or null when it is none. */
    static @Nullable String of(byte[] bytes) {
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("windows-31j"))) {
            String text = decoded(bytes, charset);
            if (text != null) {
                return text.startsWith("\uFEFF") ? text.substring(1) : text;
            }
        }
        return null;
    }

    private static @Nullable String decoded(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** For differences: what is no text has none to compare. */
    static String orNone(byte @Nullable [] bytes) {
        String text = bytes == null ? "" : of(bytes);
        return text == null ? "" : text;
    }
}
