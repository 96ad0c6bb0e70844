package dev.sekisho.dlp.policy;

import dev.sekisho.dlp.yaml.YamlValue;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads {@code then}: {@code block}, {@code {block: {}}}, {@code {hold: {…}}} or {@code {encrypt: {…}}}. */
final class ActionReader {
    static final List<String> WORDS = List.of("allow", "notify", "warn", "encrypt", "hold", "block");
    private static final List<String> LATER = List.of("deidentify", "redact", "ask-reason");

    private ActionReader() {}

    /** What a rule asks for; {@code hold} is null unless it holds, {@code encrypt} unless it encrypts. */
    record Then(
            Action action,
            @Nullable HoldRequirement hold,
            @Nullable EncryptAction encrypt) {
        static Then plain(Action action) {
            return new Then(
                    action,
                    action == Action.HOLD ? HoldReader.PLAIN : null,
                    action == Action.ENCRYPT ? EncryptAction.PLAIN : null);
        }
    }

    static Then then(YamlValue value) {
        if (!value.isMap()) {
            return Then.plain(action(value));
        }
        List<YamlValue.Member> members = value.members();
        if (members.size() != 1) {
            value.problem("処置は 1 つだけ書きます", "needs exactly one action");
            return Then.plain(Action.BLOCK);
        }
        YamlValue.Member member = members.get(0);
        Action action = action(member.key());
        if (action == Action.HOLD && !member.value().isNull()) {
            return new Then(action, HoldReader.read(member.value()), null);
        }
        if (action == Action.ENCRYPT && !member.value().isNull()) {
            return new Then(action, null, EncryptAction.read(member.value()));
        }
        if (!member.value().isNull()) {
            member.value().fields(List.of());
        }
        return Then.plain(action);
    }

    static Action action(YamlValue value) {
        return action(value, WORDS);
    }

    static Action action(YamlValue value, List<String> words) {
        if (value.isScalar() && LATER.contains(value.string())) {
            notYet(value);
            return Action.BLOCK;
        }
        String word = value.word(words);
        return word == null ? Action.BLOCK : Action.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static void notYet(YamlValue value) {
        value.problem(
                "「" + value.string() + "」はこの版ではまだ使えません",
                "'" + value.string() + "' is not supported yet in this version");
    }
}
