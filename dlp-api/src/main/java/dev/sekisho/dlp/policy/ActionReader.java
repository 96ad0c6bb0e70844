package dev.sekisho.dlp.policy;

import dev.sekisho.dlp.yaml.YamlValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code then}: {@code block}, {@code {block: {}}}, {@code {hold: {…}}}, {@code {encrypt: {…}}} and the like,
 * with what has to be done beside it.
 */
final class ActionReader {
    static final List<String> WORDS =
            List.of("allow", "notify", "warn", "deidentify", "encrypt", "ask-reason", "hold", "block");
    private static final DeidentifyRequirement MASK = new DeidentifyRequirement(Set.of(), false);
    /** Whoever is there is told; where nobody is, the record is what tells. */
    private static final AlertRequirement ANYBODY = new AlertRequirement(Set.of(), true);

    private ActionReader() {}

    /**
     * What a rule asks for; {@code hold} is null unless it holds, {@code encrypt} unless it encrypts, {@code ask}
     * unless it asks for a reason.
     */
    record Then(
            Action action,
            @Nullable HoldRequirement hold,
            @Nullable EncryptAction encrypt,
            @Nullable AskReason ask,
            Obligations obligations) {
        static Then plain(Action action) {
            return new Then(
                    action,
                    action == Action.HOLD ? HoldReader.PLAIN : null,
                    action == Action.ENCRYPT ? EncryptAction.PLAIN : null,
                    action == Action.ASK_REASON ? AskReason.PLAIN : null,
                    usual(action));
        }

        private static Obligations usual(Action action) {
            return switch (action) {
                case DEIDENTIFY -> only(MASK, null);
                case NOTIFY -> only(null, ANYBODY);
                case ALLOW, WARN, ENCRYPT, ASK_REASON, HOLD, BLOCK -> Obligations.NONE;
            };
        }

        private static Obligations only(@Nullable DeidentifyRequirement deidentify, @Nullable AlertRequirement alert) {
            return new Obligations(deidentify, false, Set.of(), false, Set.of(), alert);
        }

        Then with(Obligations more) {
            return new Then(action, hold, encrypt, ask, obligations.and(more));
        }
    }

    static Then then(YamlValue value) {
        return then(value, WORDS);
    }

    static Then then(YamlValue value, List<String> words) {
        if (!value.isMap()) {
            return Then.plain(action(value, words));
        }
        Map<String, YamlValue> beside = new LinkedHashMap<>();
        List<YamlValue.Member> members = new ArrayList<>();
        for (YamlValue.Member member : value.members()) {
            String key = member.key().string();
            if (ObligationReader.WORDS.contains(key)) {
                beside.put(key, member.value());
            } else {
                members.add(member);
            }
        }
        Obligations obligations = ObligationReader.read(beside);
        if (members.isEmpty() && !beside.isEmpty()) {
            return Then.plain(Action.ALLOW).with(obligations);
        }
        if (members.size() != 1) {
            value.problem("処置は 1 つだけ書きます", "needs exactly one action");
            return Then.plain(Action.BLOCK);
        }
        YamlValue.Member member = members.get(0);
        return detailed(action(member.key(), words), member.value()).with(obligations);
    }

    private static Then detailed(Action action, YamlValue value) {
        if (value.isNull()) {
            return Then.plain(action);
        }
        return switch (action) {
            case HOLD -> new Then(action, HoldReader.read(value), null, null, Obligations.NONE);
            case ENCRYPT -> new Then(action, null, EncryptAction.read(value), null, Obligations.NONE);
            case ASK_REASON -> new Then(action, null, null, AskReason.read(value), Obligations.NONE);
            case DEIDENTIFY -> new Then(action, null, null, null, Then.only(ObligationReader.deidentify(value), null));
            case NOTIFY -> new Then(action, null, null, null, Then.only(null, ObligationReader.alert(value)));
            case ALLOW, WARN, BLOCK -> {
                value.fields(List.of());
                yield Then.plain(action);
            }
        };
    }

    static Action action(YamlValue value, List<String> words) {
        String word = value.word(words);
        return word == null ? Action.BLOCK : Action.of(word);
    }
}
