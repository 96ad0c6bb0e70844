package dev.sekisho.dlp;

import dev.sekisho.dlp.inspect.MailMessage;
import dev.sekisho.dlp.policy.RecipientFact;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Signs that nobody sent a mail by hand. */
final class TransportSigns {
    /** Fields that a mail gets when a rule or a server forwards it. */
    private static final List<String> FORWARDED = List.of(
            "X-Forwarded-For",
            "X-Forwarded-To",
            "X-MS-Exchange-Inbox-Rules-Loop",
            "X-MS-Exchange-ForwardingLoop",
            "Resent-From");

    private TransportSigns() {}

    /**
     * {@code auto-forward} when the headers or the application say so; {@code redirect} when a recipient is in the
     * envelope and no header names it, as with a redirecting rule or a BCC whose field was taken out.
     */
    static Set<String> of(Intake intake) {
        Set<String> signs = new TreeSet<>();
        MailMessage mail = intake.mail();
        if (mail != null && (FORWARDED.stream().anyMatch(f -> !mail.header(f).isEmpty()) || saysForwarded(mail))) {
            signs.add("auto-forward");
        }
        if ("true".equals(intake.transfer().attributes().get("auto-forwarded"))) {
            signs.add("auto-forward");
        }
        if (intake.recipients().stream().anyMatch(r -> r.field() == RecipientFact.Field.ENVELOPE_ONLY)) {
            signs.add("redirect");
        }
        return signs;
    }

    private static boolean saysForwarded(MailMessage mail) {
        return any(mail, "Auto-Submitted", "auto-forwarded")
                || any(mail, "X-MS-Exchange-Organization-AutoForwarded", "true")
                || any(mail, "X-Auto-Forwarded", "true");
    }

    private static boolean any(MailMessage mail, String field, String value) {
        return mail.header(field).stream()
                .anyMatch(v -> v.toLowerCase(Locale.ROOT).contains(value));
    }
}
