package dev.sekisho.dlp.change;

import dev.sekisho.dlp.policy.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The differences as a record holds them: the first ones whole; the folder has them all, and the digest proves it. */
final class Differences {
    private static final int MOST = 500;
    private static final int MOST_CHARS = 60_000;

    private Differences() {}

    static Map<String, Object> recorded(List<Message> differences) {
        List<Map<String, Object>> kept = new ArrayList<>();
        int chars = 0;
        for (Message difference : differences) {
            chars += difference.ja().length() + difference.en().length();
            if (kept.size() == MOST || chars > MOST_CHARS) {
                break;
            }
            kept.add(Map.of("ja", difference.ja(), "en", difference.en()));
        }
        return Map.of("differences", kept, "differencesLeftOut", differences.size() - kept.size());
    }
}
