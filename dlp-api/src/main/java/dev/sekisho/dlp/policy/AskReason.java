package dev.sekisho.dlp.policy;

import dev.sekisho.dlp.yaml.YamlValue;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a rule that asks for a reason does with the answer.
 *
 * @param atLeast how many characters make a reason
 * @param otherwise what happens without one: the actor is asked, or the transfer is held or blocked
 * @param hold what a release needs when it is held
 */
record AskReason(int atLeast, Action otherwise, @Nullable HoldRequirement hold) {
    static final AskReason PLAIN = new AskReason(5, Action.ASK_REASON, null);
    private static final int MOST = 200;

    /** {@code {atLeast: 10, otherwise: block}}; {@code otherwise} may hold, and say how. */
    static AskReason read(YamlValue value) {
        Map<String, YamlValue> fields = value.fields(List.of("atLeast", "otherwise"));
        YamlValue least = fields.get("atLeast");
        long characters = least == null ? PLAIN.atLeast() : least.number(1);
        if (least != null && characters > MOST) {
            least.problem("200 文字までです", "at most 200 characters");
        }
        YamlValue otherwise = fields.get("otherwise");
        if (otherwise == null) {
            return new AskReason((int) Math.min(characters, MOST), Action.ASK_REASON, null);
        }
        ActionReader.Then then = ActionReader.then(otherwise, List.of("hold", "block"));
        return new AskReason((int) Math.min(characters, MOST), then.action(), then.hold());
    }

    boolean answered(Facts facts) {
        String reason = facts.reason().strip();
        return !reason.isEmpty() && reason.codePointCount(0, reason.length()) >= atLeast;
    }

    /** With a reason the transfer passes, and the actor is warned; without one it does not. */
    Action action(Facts facts) {
        return answered(facts) ? Action.WARN : otherwise;
    }

    Message why(Facts facts) {
        return answered(facts)
                ? new Message("操作者が理由を述べた", "the actor gave a reason")
                : new Message(
                        "操作者の理由（" + atLeast + " 文字以上）がない",
                        "the actor gave no reason of at least " + atLeast + " characters");
    }
}
