package dev.sekisho.dlp.change;

import dev.sekisho.dlp.policy.Message;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Content that is not looked into. */
final class BytesChecker implements Checker {

    @Override
    public List<Message> problems(String name, byte[] content) {
        return content.length == 0 ? List.of(new Message("空です", "it is empty")) : List.of();
    }

    @Override
    public List<Message> differences(byte @Nullable [] older, byte[] newer) {
        String before = older == null ? "-" : told(older);
        String after = told(newer);
        return before.equals(after)
                ? List.of()
                : List.of(new Message("内容: " + before + " -> " + after, "content: " + before + " -> " + after));
    }

    private static String told(byte[] content) {
        return "SHA-256 " + Digest.of(content) + " (" + content.length + " bytes)";
    }
}
