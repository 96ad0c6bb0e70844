package dev.sekisho.dlp.change;

import dev.sekisho.dlp.policy.Message;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lists with an entry a line. */
final class LinesChecker implements Checker {

    @Override
    public List<Message> problems(String name, byte[] content) {
        return Text.of(content) == null ? List.of(Text.NO_TEXT) : List.of();
    }

    @Override
    public List<Message> differences(byte @Nullable [] older, byte[] newer) {
        Set<String> before = lines(older);
        Set<String> after = lines(newer);
        List<Message> differences = new ArrayList<>();
        after.stream()
                .filter(line -> !before.contains(line))
                .forEach(line -> differences.add(new Message("追加: " + line, "added: " + line)));
        before.stream()
                .filter(line -> !after.contains(line))
                .forEach(line -> differences.add(new Message("削除: " + line, "removed: " + line)));
        return differences;
    }

    private static Set<String> lines(byte @Nullable [] content) {
        Set<String> lines = new LinkedHashSet<>();
        Text.orNone(content)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(lines::add);
        return lines;
    }
}
