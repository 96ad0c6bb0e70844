package dev.sekisho.dlp.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/** Conditions on single facts. */
final class SimpleConditions {
    private SimpleConditions() {}

    /**
     * One of a fact's values is among those wanted. Both are compared in lower case.
     *
     * @param name what the fact is called
     * @param values the values of the fact
     * @param wanted the values wanted
     */
    record OneOf(Message name, Function<Facts, Set<String>> values, Set<String> wanted) implements Condition {
        @Override
        public Truth test(Input input) {
            for (String value : values.apply(input.facts())) {
                if (wanted.contains(value.toLowerCase(Locale.ROOT))) {
                    return Truth.TRUE;
                }
            }
            return Truth.FALSE;
        }

        @Override
        public Message why(Input input) {
            List<String> values = new ArrayList<>(this.values.apply(input.facts()));
            values.removeIf(String::isEmpty);
            String shown = Text.join(values.stream().sorted().limit(3).toList());
            return new Message(
                    name.ja() + ": " + (shown.isEmpty() ? "なし" : shown),
                    name.en() + ": " + (shown.isEmpty() ? "none" : shown));
        }
    }

    /**
     * A fact is one of those wanted. Both are compared in lower case.
     *
     * @param name what the fact is called
     * @param value the fact
     * @param wanted the values wanted
     */
    record Is(Message name, Function<Facts, String> value, Set<String> wanted) implements Condition {
        @Override
        public Truth test(Input input) {
            return Truth.of(wanted.contains(value.apply(input.facts()).toLowerCase(Locale.ROOT)));
        }

        @Override
        public Message why(Input input) {
            String given = value.apply(input.facts());
            return new Message(
                    name.ja() + ": " + (given.isEmpty() ? "なし" : given),
                    name.en() + ": " + (given.isEmpty() ? "none" : given));
        }
    }

    /** A fact is given, or is not. */
    record Present(Message name, Function<Facts, String> value, boolean wanted) implements Condition {
        @Override
        public Truth test(Input input) {
            return Truth.of(!value.apply(input.facts()).isBlank() == wanted);
        }

        @Override
        public Message why(Input input) {
            boolean given = !value.apply(input.facts()).isBlank();
            return new Message(name.ja() + (given ? "がある" : "がない"), (given ? "has " : "has no ") + name.en());
        }
    }

    /** The content holds a password that was issued for a recipient, or holds none. */
    record IssuedPassword(boolean wanted) implements Condition {
        @Override
        public Truth test(Input input) {
            return Truth.of(input.facts().issuedPasswords() > 0 == wanted);
        }

        @Override
        public Message why(Input input) {
            return message(input);
        }

        static Message message(Input input) {
            String n = Text.number(input.facts().issuedPasswords());
            return new Message("宛先に発行したパスワード " + n + " 件", n + " passwords issued for a recipient");
        }
    }

    /** The mail is signed, or is not. */
    record Signed(boolean wanted) implements Condition {
        @Override
        public Truth test(Input input) {
            return Truth.of(input.facts().signed() == wanted);
        }

        @Override
        public Message why(Input input) {
            return input.facts().signed()
                    ? new Message("署名されたメール", "the mail is signed")
                    : new Message("署名のないメール", "the mail is not signed");
        }
    }

    /** The mail is not well formed in one of some ways; an empty set means any way. */
    record Defects(Set<String> wanted) implements Condition {
        @Override
        public Truth test(Input input) {
            List<String> defects = input.facts().defects();
            return Truth.of(
                    wanted.isEmpty() ? !defects.isEmpty() : defects.stream().anyMatch(wanted::contains));
        }

        @Override
        public Message why(Input input) {
            int n = input.facts().defects().size();
            return new Message("メールの書式の誤り " + n + " 件", n + " defects in the mail's form");
        }
    }
}
