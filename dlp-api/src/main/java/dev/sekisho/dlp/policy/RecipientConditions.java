package dev.sekisho.dlp.policy;

import dev.sekisho.dlp.policy.RecipientFact.Field;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Conditions on who receives. */
final class RecipientConditions {
    private static final int SHOWN = 3;

    private RecipientConditions() {}

    /** Which recipients are meant. */
    interface Spec {
        Truth test(Input.Recipient recipient);

        Message name();
    }

    /** How many of the recipients must be meant. */
    enum Quantifier {
        ANY,
        ALL,
        NONE
    }

    /** Recipients of some fields: any, all or none of them meet a spec, and so many. */
    record Recipients(Quantifier quantifier, Spec spec, Set<Field> fields, CountConditions.@Nullable Bounds count)
            implements Condition {

        @Override
        public Truth test(Input input) {
            int considered = 0;
            int matched = 0;
            int possible = 0;
            boolean recorded = true;
            List<Input.Recipient> recipients = input.recipients();
            for (int i = 0, n = recipients.size(); i < n; i++) {
                Input.Recipient r = recipients.get(i);
                if (fields.contains(r.field())) {
                    considered++;
                    Truth truth = spec.test(r);
                    matched += truth == Truth.TRUE ? 1 : 0;
                    possible += truth == Truth.FALSE ? 0 : 1;
                    recorded &= truth != Truth.UNRECORDED;
                }
            }
            Truth enough = count == null ? Truth.TRUE : count.between(matched, possible);
            Truth result = enough.and(
                    switch (quantifier) {
                        case ANY -> count == null ? truth(matched > 0, possible > 0) : Truth.TRUE;
                        case ALL ->
                            considered == 0 ? Truth.FALSE : truth(matched == considered, possible == considered);
                        case NONE -> truth(possible == 0, matched == 0);
                    });
            return result.recorded(recorded);
        }

        private static Truth truth(boolean certain, boolean possible) {
            return certain ? Truth.TRUE : possible ? Truth.UNKNOWN : Truth.FALSE;
        }

        @Override
        public Message why(Input input) {
            List<Input.Recipient> matched = input.recipients().stream()
                    .filter(r -> fields.contains(r.field()) && spec.test(r) != Truth.FALSE)
                    .toList();
            String n = Text.number(matched.size());
            String domains = shown(matched);
            Message limit = count == null ? new Message("", "") : count.threshold("件");
            String ja = count == null ? "" : "、" + limit.ja();
            String en = count == null ? "" : ", " + limit.en();
            return new Message(
                    "宛先 " + n + " 件が" + spec.name().ja() + (domains.isEmpty() ? "" : "（" + domains + "）") + ja,
                    n + " recipients " + spec.name().en() + (domains.isEmpty() ? "" : " (" + domains + ")") + en);
        }

        private static String shown(List<Input.Recipient> recipients) {
            Set<String> domains = new LinkedHashSet<>();
            recipients.forEach(r -> domains.add(r.domain()));
            List<String> first = domains.stream().limit(SHOWN).toList();
            return Text.join(first) + (domains.size() > SHOWN ? ", …" : "");
        }
    }

    /** The sender meets a spec. */
    record Sender(Spec spec) implements Condition {
        @Override
        public Truth test(Input input) {
            return spec.test(input.sender());
        }

        @Override
        public Message why(Input input) {
            String domain = input.sender().domain();
            String shown = domain.isEmpty() ? "-" : domain;
            return new Message(
                    "差出人が" + spec.name().ja() + "（" + shown + "）",
                    "the sender is " + spec.name().en() + " (" + shown + ")");
        }
    }

    /** No supervisor of the sender is among the recipients of some fields. */
    record SupervisorMissing(Set<Field> fields, String field) implements Condition {
        @Override
        public Truth test(Input input) {
            Facts facts = input.facts();
            Set<String> supervisors = new TreeSet<>();
            facts.supervisors().forEach(s -> supervisors.add(Domains.normalizeAddress(s)));
            // Who is his own supervisor still needs another pair of eyes.
            supervisors.remove(Domains.normalizeAddress(facts.from()));
            supervisors.remove(Domains.normalizeAddress(facts.actor().id()));
            if (supervisors.isEmpty()) {
                return Truth.UNKNOWN;
            }
            for (Input.Recipient r : input.recipients()) {
                if (fields.contains(r.field()) && supervisors.contains(r.address())) {
                    return Truth.FALSE;
                }
            }
            return Truth.TRUE;
        }

        @Override
        public Message why(Input input) {
            return switch (test(input)) {
                case UNKNOWN, UNRECORDED -> new Message("上司が名簿（Directory）で分からない", "the directory names no supervisor");
                case TRUE -> new Message("上司が " + field + " にいない", "no supervisor in " + field);
                case FALSE -> new Message("上司が " + field + " にいる", "a supervisor is in " + field);
            };
        }
    }
}
