package dev.sekisho.dlp.examples.cli;

import dev.sekisho.dlp.archive.ArchivedMail;
import dev.sekisho.dlp.report.Period;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options by which archived mails are found. */
final class ArchiveCriteria {
    @Option(names = "--sender", paramLabel = "TEXT", description = "差出人の一部 / a part of the sender's address")
    private @Nullable String sender;

    @Option(names = "--rcpt", paramLabel = "TEXT", description = "宛先の一部 / a part of a recipient's address")
    private @Nullable String recipient;

    @Option(names = "--actor", paramLabel = "ID", description = "操作者 / the actor")
    private @Nullable String actor;

    @Option(names = "--type", paramLabel = "INFO_TYPE", description = "情報の種類 / an info type that was found")
    private @Nullable String type;

    @Option(names = "--people", paramLabel = "N", defaultValue = "0", description = "この人数以上 / at least so many people")
    private long people;

    boolean matches(ArchivedMail mail) {
        return contains(mail.from(), sender)
                && (recipient == null || mail.recipients().stream().anyMatch(to -> contains(to, recipient)))
                && (actor == null || mail.actor().equalsIgnoreCase(actor))
                && (type == null || mail.types().containsKey(type.toUpperCase(Locale.ROOT)))
                && mail.people() >= people;
    }

    private static boolean contains(String address, @Nullable String part) {
        return part == null || address.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }

    /** What the trail remembers of the search. */
    Map<String, String> asked(Period period) {
        Map<String, String> asked = new TreeMap<>();
        asked.put("from", period.from().toString());
        asked.put("to", period.to().toString());
        put(asked, "sender", sender);
        put(asked, "recipient", recipient);
        put(asked, "actorAskedFor", actor);
        put(asked, "infoType", type);
        asked.put("people", Long.toString(people));
        return asked;
    }

    private static void put(Map<String, String> asked, String name, @Nullable String value) {
        if (value != null) {
            asked.put(name, value);
        }
    }
}
