package dev.sekisho.dlp.dispatch;

import dev.sekisho.dlp.policy.EncryptRequirement;
import dev.sekisho.dlp.protect.AgreedPasswords.Agreed;
import dev.sekisho.dlp.protect.KeyKind;
import dev.sekisho.dlp.protect.Protector;
import dev.sekisho.dlp.protect.RecipientKey;
import dev.sekisho.dlp.protect.RecipientKeySource;
import dev.sekisho.dlp.transfer.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Chooses the form for a recipient: the first that the policy allows, that he can open, and that can be made. */
final class FormatChoice {
    private final Equipment equipment;
    private final EncryptRequirement requirement;
    private final List<Part> entity;
    private final List<Part> enclosed;

    /**
     * Looks at what is to be sent.
     *
     * @param entity the whole mail, as one part
     * @param enclosed what goes into a container
     */
    FormatChoice(Equipment equipment, EncryptRequirement requirement, List<Part> entity, List<Part> enclosed) {
        this.equipment = equipment;
        this.requirement = requirement;
        this.entity = entity;
        this.enclosed = enclosed;
    }

    Route of(String recipient) throws IOException, NotCoveredException {
        if (requirement.leave().contains(recipient)) {
            return new Route.AsItIs();
        }
        Optional<Set<String>> known = equipment.capabilities().of(recipient);
        List<RecipientKey> keys = new ArrayList<>();
        for (RecipientKeySource source : equipment.keys()) {
            keys.addAll(source.find(recipient).keys());
        }
        for (String format : requirement.formats()) {
            boolean opens = known.map(can -> can.contains(format)).orElseGet(() -> isAssumed(format));
            Route route = opens ? route(format, recipient, keys) : null;
            if (route != null) {
                return route;
            }
        }
        throw new NotCoveredException(reason(known));
    }

    /** Whether somebody of whom nothing is known is taken to open it. */
    private boolean isAssumed(String format) {
        Protector protector = equipment.protectors().get(format);
        return protector == null || !protector.needsKnownRecipient();
    }

    private @Nullable Route route(String format, String recipient, List<RecipientKey> keys) throws IOException {
        if (format.equals(EncryptRequirement.LINK)) {
            return equipment.dropoff() == null ? null : new Route.ByLink();
        }
        Protector protector = equipment.protectors().get(format);
        if (protector == null) {
            return null;
        }
        if (protector.keyKind() != KeyKind.PASSWORD) {
            List<RecipientKey> usable = keys.stream()
                    .filter(key -> key.kind() == protector.keyKind())
                    .toList();
            return usable.isEmpty() || !protector.takes(entity) ? null : new Route.ByKeys(protector, usable);
        }
        return byPassword(protector, recipient);
    }

    private @Nullable Route byPassword(Protector protector, String recipient) throws IOException {
        Agreed agreed = equipment.agreed().find(recipient).orElse(null);
        if (agreed == null && equipment.channels().isEmpty() && !enclosed.isEmpty()) {
            return null;
        }
        if (enclosed.isEmpty() || protector.takes(enclosed)) {
            return new Route.ByPassword(List.of(protector), agreed);
        }
        List<Protector> each = new ArrayList<>();
        for (Part part : enclosed) {
            Protector one = single(part);
            if (one == null) {
                return null;
            }
            each.add(one);
        }
        return new Route.ByPassword(each, agreed);
    }

    /** Documents have forms of their own, of different kinds in one mail. */
    private @Nullable Protector single(Part part) throws IOException {
        for (String format : requirement.formats()) {
            Protector protector = equipment.protectors().get(format);
            if (protector != null && protector.keyKind() == KeyKind.PASSWORD && protector.takes(List.of(part))) {
                return protector;
            }
        }
        return null;
    }

    private String reason(Optional<Set<String>> known) {
        if (requirement.formats().isEmpty()) {
            return "no-common-format";
        }
        boolean passwords = requirement.formats().stream()
                .filter(format -> known.map(can -> can.contains(format)).orElse(true))
                .map(format -> equipment.protectors().get(format))
                .anyMatch(protector -> protector != null && protector.keyKind() == KeyKind.PASSWORD);
        return passwords && equipment.channels().isEmpty() ? "no-separate-password-channel" : "no-format-for-recipient";
    }
}
