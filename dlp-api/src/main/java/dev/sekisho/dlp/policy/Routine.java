package dev.sekisho.dlp.policy;

import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.inspect.PartRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is always sent in a routine, so that something else shows. What is null is not compared.
 *
 * @param name the name of the routine
 * @param people how many people it may be about
 * @param types the info types that may be found, at LIKELY or above
 * @param attachments how many attachments it has
 * @param extensions the extensions that attachments may have
 * @param bytes how large each attachment may be
 */
record Routine(
        String name,
        CountConditions.@Nullable Bounds people,
        @Nullable Set<InfoType> types,
        CountConditions.@Nullable Bounds attachments,
        @Nullable Set<String> extensions,
        CountConditions.@Nullable Bounds bytes) {

    /** How a transfer differs, as far as it could be read. */
    List<Message> differences(Facts facts) {
        List<Message> differences = new ArrayList<>();
        if (people != null && people.test(facts.people(), false) == Truth.FALSE) {
            String n = Text.number(facts.people());
            differences.add(new Message("個人情報 " + n + " 人分", "personal data of " + n + " people"));
        }
        if (types != null) {
            types(types, facts, differences);
        }
        List<PartFact> files = facts.parts().stream()
                .filter(p -> p.role() == PartRole.ATTACHMENT && p.id().indexOf('.') < 0)
                .toList();
        if (attachments != null && attachments.test(files.size(), false) == Truth.FALSE) {
            differences.add(new Message("添付 " + files.size() + " 件", files.size() + " attachments"));
        }
        for (PartFact file : files) {
            file(file, differences);
        }
        return differences;
    }

    private static void types(Set<InfoType> expected, Facts facts, List<Message> differences) {
        for (Map.Entry<InfoType, Map<Likelihood, Long>> e : facts.counts().entrySet()) {
            InfoType type = e.getKey();
            if (!expected.contains(type) && facts.count(type, Likelihood.LIKELY) > 0) {
                differences.add(new Message("いつもはない " + type.ja(), "unexpected " + type.en()));
            }
        }
    }

    private void file(PartFact file, List<Message> differences) {
        if (extensions != null && !extensions.contains(file.extension())) {
            String shown = file.extension().isEmpty() ? "-" : file.extension();
            differences.add(new Message("拡張子 " + shown, "extension " + shown));
        }
        if (bytes != null && bytes.test(file.sizeBytes(), false) == Truth.FALSE) {
            String n = Text.number(file.sizeBytes());
            differences.add(new Message("添付の大きさ " + n + " バイト", "an attachment of " + n + " bytes"));
        }
    }

    /** A transfer is not what the routine always sends. What could not be read may be anything. */
    record Unlike(Routine routine, boolean ignoreUnread) implements Condition {
        @Override
        public Truth test(Input input) {
            if (!routine.differences(input.facts()).isEmpty()) {
                return Truth.TRUE;
            }
            return CountConditions.maybeMore(input, ignoreUnread) ? Truth.UNKNOWN : Truth.FALSE;
        }

        @Override
        public Message why(Input input) {
            List<Message> all = routine.differences(input.facts());
            String ja = Text.join(all.stream().map(Message::ja).limit(3).toList());
            String en = Text.join(all.stream().map(Message::en).limit(3).toList());
            Message note = CountConditions.unreadNote(input, ignoreUnread);
            return all.isEmpty()
                    ? new Message(
                            "定例「" + routine.name() + "」と違いがない" + note.ja(),
                            "nothing unlike the routine " + routine.name() + note.en())
                    : new Message(
                            "定例「" + routine.name() + "」と違う: " + ja, "unlike the routine " + routine.name() + ": " + en);
        }
    }
}
