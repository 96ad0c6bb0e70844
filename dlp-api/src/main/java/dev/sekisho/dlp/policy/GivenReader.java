package dev.sekisho.dlp.policy;

import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.inspect.PartRole;
import dev.sekisho.dlp.inspect.PartStatus;
import dev.sekisho.dlp.policy.RecipientFact.Contact;
import dev.sekisho.dlp.policy.RecipientFact.Field;
import dev.sekisho.dlp.transfer.AccountKind;
import dev.sekisho.dlp.transfer.Actor;
import dev.sekisho.dlp.transfer.Channel;
import dev.sekisho.dlp.yaml.Hint;
import dev.sekisho.dlp.yaml.YamlValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the facts of a test. What is not given is empty, and the time is a Monday morning in Japan. */
final class GivenReader {
    static final List<String> KEYS = List.of(
            "channel",
            "from",
            "actor",
            "roles",
            "department",
            "accountKind",
            "to",
            "cc",
            "bcc",
            "envelope",
            "supervisors",
            "destination",
            "requestedBy",
            "purpose",
            "dataOwner",
            "transport",
            "people",
            "peopleWith",
            "infoTypes",
            "keywords",
            "issuedPasswords",
            "attachments",
            "body",
            "signed",
            "defects",
            "attributes",
            "combinations",
            "employment",
            "accessLevel",
            "leaves",
            "newRecipients",
            "windows",
            "reason",
            "time");
    private static final Map<String, Field> FIELDS = fields();
    private static final Instant TIME = Instant.parse("2026-11-23T01:00:00Z");

    private final List<String> keywordLists;
    private final KnownTypes types;
    private final Needs needs;

    GivenReader(Set<String> keywordLists, KnownTypes types, Needs needs) {
        this.keywordLists = List.copyOf(keywordLists);
        this.types = types;
        this.needs = needs;
    }

    Facts facts(YamlValue value) {
        Given g = new Given(value.fields(KEYS));
        List<RecipientFact> recipients = new ArrayList<>();
        Set<String> fresh = new HashSet<>();
        g.strings("newRecipients").forEach(a -> fresh.add(a.toLowerCase(Locale.ROOT)));
        FIELDS.forEach((key, field) -> g.strings(key).forEach(a -> recipients.add(recipient(a, field, fresh))));
        String from = g.string("from").toLowerCase(Locale.ROOT);
        List<PartFact> parts = new ArrayList<>();
        g.elements("body").forEach(p -> parts.add(part(p, parts.size() + 1, PartRole.BODY)));
        g.elements("attachments").forEach(p -> parts.add(part(p, parts.size() + 1, PartRole.ATTACHMENT)));
        YamlValue signed = g.field("signed");
        return new Facts(
                channel(g.field("channel")),
                actor(g, from),
                time(g.field("time")),
                from,
                recipients,
                Set.copyOf(new HashSet<>(g.strings("supervisors"))),
                g.string("destination"),
                g.string("requestedBy"),
                g.string("purpose"),
                g.string("dataOwner"),
                new HashSet<>(g.strings("transport")),
                counts(g.field("infoTypes")),
                number(g.field("people")),
                peopleWith(g.field("peopleWith")),
                keywords(g.field("keywords")),
                number(g.field("issuedPasswords")),
                parts,
                signed != null && signed.bool(),
                g.strings("defects"),
                attributes(g.field("attributes")),
                combinations(g),
                standing(g),
                WindowsReader.read(g.field("windows"), needs.windows()),
                g.string("reason"),
                Asked.EVERYTHING);
    }

    /** Everybody is known but for those who are said to be new. */
    private static RecipientFact recipient(String address, Field field, Set<String> fresh) {
        boolean isNew = fresh.contains(address.toLowerCase(Locale.ROOT));
        return new RecipientFact(address, field, isNew ? Contact.NEW : Contact.KNOWN);
    }

    /** A list of {@code {types: [...], people: n}}. When the test only says how many people, they have names. */
    private Map<Set<InfoType>, Long> combinations(Given g) {
        YamlValue value = g.field("combinations");
        Map<Set<InfoType>, Long> combinations = new LinkedHashMap<>();
        if (value == null && g.field("people") != null && g.field("peopleWith") == null) {
            combinations.put(Set.of(InfoType.PERSON_NAME), number(g.field("people")));
        }
        for (YamlValue element : value == null ? List.<YamlValue>of() : value.elementsOrNone()) {
            Map<String, YamlValue> fields = element.fields(List.of("types", "people"));
            YamlValue found = fields.get("types");
            if (found == null) {
                element.problem("types が必要です", "needs types");
            } else {
                combinations.put(Set.copyOf(types.read(found)), number(fields.get("people")));
            }
        }
        return combinations;
    }

    private static Standing standing(Given g) {
        YamlValue leaves = g.field("leaves");
        LocalDate day = null;
        if (leaves != null) {
            try {
                day = LocalDate.parse(leaves.string());
            } catch (DateTimeException e) {
                leaves.problem("日付の書き方が違います", "not a date", new Hint("2026-12-31 のように書きます", "such as 2026-12-31"));
            }
        }
        return new Standing(true, g.string("employment"), g.string("accessLevel"), day);
    }

    private static Map<String, Field> fields() {
        Map<String, Field> fields = new LinkedHashMap<>();
        fields.put("to", Field.TO);
        fields.put("cc", Field.CC);
        fields.put("bcc", Field.BCC);
        fields.put("envelope", Field.ENVELOPE_ONLY);
        return fields;
    }

    private static long number(@Nullable YamlValue value) {
        return value == null ? 0 : value.number(0);
    }

    private static Channel channel(@Nullable YamlValue value) {
        List<String> ids = Arrays.stream(Channel.values()).map(Channel::id).toList();
        String id = value == null ? "mail" : value.word(ids);
        return id == null
                ? Channel.MAIL
                : Channel.valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static Actor actor(Given g, String from) {
        String id = g.string("actor").isEmpty() ? from : g.string("actor");
        YamlValue kind = g.field("accountKind");
        String word = kind == null ? null : kind.word(List.of("person", "shared", "admin", "service"));
        return new Actor(
                id.isEmpty() ? "somebody" : id,
                new HashSet<>(g.strings("roles")),
                g.string("department"),
                word == null ? AccountKind.PERSON : AccountKind.valueOf(word.toUpperCase(Locale.ROOT)));
    }

    private static Instant time(@Nullable YamlValue value) {
        if (value == null) {
            return TIME;
        }
        try {
            return OffsetDateTime.parse(value.string()).toInstant();
        } catch (DateTimeException e) {
            value.problem(
                    "日時の書き方が違います",
                    "not a time",
                    new Hint("2026-11-23T22:30:00+09:00 のように書きます", "such as 2026-11-23T22:30:00+09:00"));
            return TIME;
        }
    }

    private Map<InfoType, Map<Likelihood, Long>> counts(@Nullable YamlValue value) {
        Map<InfoType, Map<Likelihood, Long>> counts = new LinkedHashMap<>();
        peopleWith(value).forEach((type, n) -> counts.put(type, Map.of(Likelihood.LIKELY, n)));
        return counts;
    }

    private Map<InfoType, Long> peopleWith(@Nullable YamlValue value) {
        Map<InfoType, Long> people = new LinkedHashMap<>();
        for (YamlValue.Member m : value == null ? List.<YamlValue.Member>of() : value.members()) {
            types.read(m.key()).forEach(type -> people.put(type, m.value().number(0)));
        }
        return people;
    }

    private Map<String, Long> keywords(@Nullable YamlValue value) {
        Map<String, Long> hits = new LinkedHashMap<>();
        for (YamlValue.Member m : value == null ? List.<YamlValue.Member>of() : value.members()) {
            String name = m.key().word(keywordLists);
            hits.put(name == null ? "" : name, m.value().number(0));
        }
        return hits;
    }

    private static Map<String, String> attributes(@Nullable YamlValue value) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (YamlValue.Member m : value == null ? List.<YamlValue.Member>of() : value.members()) {
            attributes.put(m.key().string(), m.value().string());
        }
        return attributes;
    }

    private PartFact part(YamlValue value, int number, PartRole role) {
        Given g = new Given(
                value.fields(List.of("extension", "mediaType", "sizeBytes", "inspection", "reason", "people", "name")));
        YamlValue inspection = g.field("inspection");
        List<String> ids =
                Arrays.stream(PartStatus.values()).map(PartStatus::id).toList();
        String id = inspection == null ? "full" : inspection.word(ids);
        YamlValue media = g.field("mediaType");
        return new PartFact(
                String.valueOf(number),
                role,
                media == null ? "application/octet-stream" : media.string(),
                g.string("extension"),
                number(g.field("sizeBytes")),
                id == null ? PartStatus.FULL : PartStatus.valueOf(id.toUpperCase(Locale.ROOT)),
                g.string("reason"),
                number(g.field("people")),
                PartReader.matching(needs.namePatterns(), g.string("name")));
    }

    /** The fields of a map, absent ones being empty. */
    private record Given(Map<String, YamlValue> fields) {
        @Nullable
        YamlValue field(String key) {
            return fields.get(key);
        }

        String string(String key) {
            YamlValue value = fields.get(key);
            return value == null ? "" : value.string();
        }

        List<YamlValue> elements(String key) {
            YamlValue value = fields.get(key);
            return value == null ? List.of() : value.elementsOrNone();
        }

        List<String> strings(String key) {
            return elements(key).stream().map(YamlValue::string).toList();
        }
    }
}
