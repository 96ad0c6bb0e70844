package dev.sekisho.dlp.policy;

import java.util.List;
import java.util.stream.Collectors;

/** Conditions joined by all, any or not. */
final class Grouping {
    private Grouping() {}

    /** All must hold. */
    record All(List<Condition> parts) implements Condition {
        @Override
        public Truth test(Input input) {
            Truth truth = Truth.TRUE;
            for (Condition part : parts) {
                truth = truth.and(part.test(input));
                if (truth == Truth.FALSE) {
                    return truth;
                }
            }
            return truth;
        }

        @Override
        public Message why(Input input) {
            return join(parts, input, "、かつ ", " and ");
        }

        @Override
        public boolean addresses(PartFact part) {
            return parts.stream().anyMatch(c -> c.addresses(part));
        }
    }

    /** One must hold. */
    record Any(List<Condition> parts) implements Condition {
        @Override
        public Truth test(Input input) {
            Truth truth = Truth.FALSE;
            for (Condition part : parts) {
                truth = truth.or(part.test(input));
                if (truth == Truth.TRUE) {
                    return truth;
                }
            }
            return truth;
        }

        @Override
        public Message why(Input input) {
            List<Condition> hold =
                    parts.stream().filter(c -> c.test(input) != Truth.FALSE).toList();
            return join(hold.isEmpty() ? parts : hold, input, "、または ", " or ");
        }

        @Override
        public boolean addresses(PartFact part) {
            return parts.stream().anyMatch(c -> c.addresses(part));
        }
    }

    /** Must not hold. */
    record Not(Condition part) implements Condition {
        @Override
        public Truth test(Input input) {
            return part.test(input).not();
        }

        @Override
        public Message why(Input input) {
            Message inner = part.why(input);
            return new Message("次に当たらないこと: " + inner.ja(), "not: " + inner.en());
        }
    }

    private static Message join(List<Condition> parts, Input input, String ja, String en) {
        List<Message> all = parts.stream().map(c -> c.why(input)).toList();
        return new Message(
                all.stream().map(Message::ja).collect(Collectors.joining(ja)),
                all.stream().map(Message::en).collect(Collectors.joining(en)));
    }
}
