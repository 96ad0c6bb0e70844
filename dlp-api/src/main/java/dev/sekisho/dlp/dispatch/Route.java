package dev.sekisho.dlp.dispatch;

import dev.sekisho.dlp.protect.AgreedPasswords.Agreed;
import dev.sekisho.dlp.protect.Protector;
import dev.sekisho.dlp.protect.RecipientKey;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a recipient gets a mail. */
sealed interface Route {

    /** As it came. */
    record AsItIs() implements Route {}

    /** Whole, encrypted to his own keys. */
    record ByKeys(Protector protector, List<RecipientKey> keys) implements Route {}

    /**
     * The attachments in a container, or each in its own form.
     *
     * @param protectors one for all parts together, or one for each part in order
     * @param agreed the password agreed before, or null to generate one
     */
    record ByPassword(List<Protector> protectors, @Nullable Agreed agreed) implements Route {

        /** Whoever has the same way and the same password shares a mail. */
        String group() {
            List<String> ids = protectors.stream().map(Protector::id).toList();
            return ids + " " + (agreed == null ? "" : agreed.partner());
        }
    }

    /** By a link to a place where he fetches them. */
    record ByLink() implements Route {}
}
