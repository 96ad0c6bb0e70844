package dev.sekisho.dlp.policy;

import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.LegalClass;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Conditions on what was found for one and the same person. */
final class CombinationConditions {
    private CombinationConditions() {}

    /** How many people have info types that pass a test, and for how many it is not known what was found. */
    private record Tally(long people, long untold) {
        static Tally of(Facts facts, Predicate<Set<InfoType>> test) {
            long people = 0;
            long told = 0;
            for (Map.Entry<Set<InfoType>, Long> e : facts.combinations().entrySet()) {
                told += e.getValue();
                people += test.test(e.getKey()) ? e.getValue() : 0;
            }
            return new Tally(people, Math.max(0, facts.people() - told));
        }

        Truth test(CountConditions.Bounds bounds, boolean maybeMore) {
            return bounds.between(people, maybeMore ? Long.MAX_VALUE : people + untold);
        }
    }

    /** So many people of whom each of some info types was found. */
    record Combination(Set<InfoType> types, CountConditions.Bounds bounds, boolean ignoreUnread) implements Condition {
        private Tally tally(Input input) {
            return Tally.of(input.facts(), found -> found.containsAll(types));
        }

        @Override
        public Truth test(Input input) {
            boolean asked = input.facts().asked().types(types);
            boolean more = CountConditions.maybeMore(input, ignoreUnread);
            return tally(input).test(bounds, more || !asked).recorded(asked);
        }

        @Override
        public Message why(Input input) {
            String ja = Text.join(types.stream().map(InfoType::ja).sorted().toList());
            String en = Text.join(types.stream().map(InfoType::en).sorted().toList());
            return message(
                    input, tally(input), bounds, ignoreUnread, new Message(ja + "がそろった人", "people with all of " + en));
        }
    }

    /** So many people of whom something of some legal classes was found. */
    record Legal(List<LegalClass> classes, CountConditions.Bounds bounds, boolean ignoreUnread) implements Condition {
        private Tally tally(Input input) {
            return Tally.of(
                    input.facts(), found -> found.stream().anyMatch(type -> classes.contains(type.legalClass())));
        }

        @Override
        public Truth test(Input input) {
            return tally(input).test(bounds, CountConditions.maybeMore(input, ignoreUnread));
        }

        @Override
        public Message why(Input input) {
            String ja = Text.join(classes.stream().map(CombinationReader::ja).toList());
            String en = Text.join(classes.stream().map(CombinationReader::id).toList());
            return message(input, tally(input), bounds, ignoreUnread, new Message(ja + "がある人", "people with " + en));
        }
    }

    private static Message message(
            Input input, Tally tally, CountConditions.Bounds bounds, boolean ignoreUnread, Message who) {
        Message limit = bounds.threshold("人");
        Message note = CountConditions.unreadNote(input, ignoreUnread);
        String n = Text.number(tally.people());
        return new Message(
                who.ja() + " " + n + " 人（" + limit.ja() + note.ja() + "）",
                n + " " + who.en() + " (" + limit.en() + note.en() + ")");
    }
}
