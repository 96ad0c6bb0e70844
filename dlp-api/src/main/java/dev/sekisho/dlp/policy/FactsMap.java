package dev.sekisho.dlp.policy;

import dev.sekisho.dlp.history.WindowValue;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.inspect.PartRole;
import dev.sekisho.dlp.inspect.PartStatus;
import dev.sekisho.dlp.transfer.AccountKind;
import dev.sekisho.dlp.transfer.Actor;
import dev.sekisho.dlp.transfer.Channel;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** {@link Facts} as the values of a record, and back. */
final class FactsMap {
    private FactsMap() {}

    static Map<String, Object> toMap(Facts f) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("channel", f.channel().id());
        map.put("actor", actor(f.actor()));
        map.put("time", f.time().toString());
        map.put("from", f.from());
        map.put("recipients", f.recipients().stream().map(FactsMap::recipient).toList());
        map.put("supervisors", List.copyOf(f.supervisors()));
        map.put("destination", f.destination());
        map.put("requestedBy", f.requestedBy());
        map.put("purpose", f.purpose());
        map.put("dataOwner", f.dataOwner());
        map.put("transport", List.copyOf(f.transport()));
        Map<String, Object> counts = new TreeMap<>();
        f.counts().forEach((type, by) -> {
            Map<String, Object> inner = new LinkedHashMap<>();
            by.forEach((likelihood, n) -> inner.put(likelihood.name(), n));
            counts.put(type.id(), inner);
        });
        map.put("counts", counts);
        map.put("people", f.people());
        Map<String, Object> people = new TreeMap<>();
        f.peopleByInfoType().forEach((type, n) -> people.put(type.id(), n));
        map.put("peopleByInfoType", people);
        map.put("keywords", new LinkedHashMap<>(f.keywords()));
        map.put("issuedPasswords", f.issuedPasswords());
        map.put("parts", f.parts().stream().map(FactsMap::part).toList());
        map.put("signed", f.signed());
        map.put("defects", f.defects());
        map.put("attributes", new LinkedHashMap<>(f.attributes()));
        map.put(
                "combinations",
                f.combinations().entrySet().stream().map(FactsMap::combination).toList());
        map.put("standing", standing(f.standing()));
        Map<String, Object> windows = new LinkedHashMap<>();
        f.windows().forEach((id, v) -> windows.put(id, List.of(v.low(), v.value(), v.high())));
        map.put("windows", windows);
        map.put("reason", f.reason());
        map.put(
                "asked",
                f.asked().equals(Asked.EVERYTHING) ? List.of() : f.asked().toLists());
        return map;
    }

    private static Map<String, Object> combination(Map.Entry<Set<InfoType>, Long> e) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("types", e.getKey().stream().map(InfoType::id).sorted().toList());
        map.put("people", e.getValue());
        return map;
    }

    private static Map<String, Object> standing(Standing s) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("known", s.known());
        map.put("employment", s.employment());
        map.put("accessLevel", s.accessLevel());
        LocalDate leaves = s.leaves();
        map.put("leaves", leaves == null ? "" : leaves.toString());
        return map;
    }

    private static Map<String, Object> actor(Actor a) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", a.id());
        map.put("roles", List.copyOf(new TreeSet<>(a.roles())));
        map.put("department", a.department());
        map.put("accountKind", a.accountKind().name().toLowerCase(Locale.ROOT));
        return map;
    }

    private static Map<String, Object> recipient(RecipientFact r) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("address", r.address());
        map.put("field", r.field().name().toLowerCase(Locale.ROOT));
        map.put("contact", r.contact().name().toLowerCase(Locale.ROOT));
        return map;
    }

    private static Map<String, Object> part(PartFact p) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", p.id());
        map.put("role", p.role().name().toLowerCase(Locale.ROOT));
        map.put("mediaType", p.mediaType());
        map.put("extension", p.extension());
        map.put("sizeBytes", p.sizeBytes());
        map.put("status", p.status().id());
        map.put("reason", p.reason());
        map.put("people", p.people());
        map.put("names", p.names().stream().sorted().toList());
        return map;
    }

    static Facts fromMap(Map<?, ?> map) {
        RecordMap m = new RecordMap(map);
        RecordMap a = m.map("actor");
        return new Facts(
                Channel.valueOf(constant(m.string("channel"))),
                new Actor(
                        a.string("id"),
                        new HashSet<>(a.strings("roles")),
                        a.string("department"),
                        AccountKind.valueOf(constant(a.string("accountKind")))),
                time(m.string("time")),
                m.string("from"),
                all(
                        m,
                        "recipients",
                        r -> new RecipientFact(
                                r.string("address"),
                                RecipientFact.Field.valueOf(constant(r.string("field"))),
                                RecipientFact.Contact.valueOf(constant(r.string("contact"))))),
                new HashSet<>(m.strings("supervisors")),
                m.string("destination"),
                m.string("requestedBy"),
                m.string("purpose"),
                m.string("dataOwner"),
                new HashSet<>(m.strings("transport")),
                counts(m.map("counts")),
                m.number("people"),
                numbers(m.map("peopleByInfoType"), FactsMap::infoType),
                numbers(m.map("keywords"), name -> name),
                m.number("issuedPasswords"),
                all(m, "parts", FactsMap::part),
                m.bool("signed"),
                m.strings("defects"),
                attributes(m.map("attributes")),
                combinations(m),
                standing(m.map("standing")),
                windows(m.map("windows")),
                m.has("reason") ? m.string("reason") : "",
                m.has("asked") ? asked(m.lists("asked")) : Asked.NOTHING);
    }

    private static Map<Set<InfoType>, Long> combinations(RecordMap map) {
        Map<Set<InfoType>, Long> combinations = new LinkedHashMap<>();
        for (RecordMap one : map.maps("combinations")) {
            Set<InfoType> types = new HashSet<>();
            one.strings("types").forEach(id -> types.add(infoType(id)));
            combinations.put(types, one.number("people"));
        }
        return combinations;
    }

    private static Standing standing(RecordMap s) {
        String leaves = s.string("leaves");
        try {
            return new Standing(
                    s.bool("known"),
                    s.string("employment"),
                    s.string("accessLevel"),
                    leaves.isEmpty() ? null : LocalDate.parse(leaves));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("not a date", e);
        }
    }

    private static Map<String, WindowValue> windows(RecordMap map) {
        Map<String, WindowValue> windows = new LinkedHashMap<>();
        for (String id : map.keys()) {
            List<Long> v = map.numbers(id);
            if (v.size() != 3) {
                throw new IllegalArgumentException("the record has no usable window");
            }
            windows.put(id, new WindowValue(v.get(0), v.get(1), v.get(2)));
        }
        return windows;
    }

    /** No list at all stands for everything. */
    private static Asked asked(List<List<String>> lists) {
        if (lists.isEmpty()) {
            return Asked.EVERYTHING;
        }
        if (lists.size() != 3) {
            throw new IllegalArgumentException("the record does not say what was asked");
        }
        return new Asked(new HashSet<>(lists.get(0)), new HashSet<>(lists.get(1)), new HashSet<>(lists.get(2)));
    }

    private static PartFact part(RecordMap p) {
        return new PartFact(
                p.string("id"),
                PartRole.valueOf(constant(p.string("role"))),
                p.string("mediaType"),
                p.string("extension"),
                p.number("sizeBytes"),
                PartStatus.valueOf(constant(p.string("status"))),
                p.string("reason"),
                p.number("people"),
                new HashSet<>(p.strings("names")));
    }

    private static <T> List<T> all(RecordMap map, String key, Function<RecordMap, T> read) {
        List<T> list = new ArrayList<>();
        map.maps(key).forEach(m -> list.add(read.apply(m)));
        return list;
    }

    private static Map<InfoType, Map<Likelihood, Long>> counts(RecordMap map) {
        Map<InfoType, Map<Likelihood, Long>> counts = new LinkedHashMap<>();
        map.keys().forEach(id -> counts.put(infoType(id), numbers(map.map(id), Likelihood::valueOf)));
        return counts;
    }

    private static <K> Map<K, Long> numbers(RecordMap map, Function<String, K> key) {
        Map<K, Long> numbers = new LinkedHashMap<>();
        map.keys().forEach(k -> numbers.put(key.apply(k), map.number(k)));
        return numbers;
    }

    private static Map<String, String> attributes(RecordMap map) {
        Map<String, String> attributes = new LinkedHashMap<>();
        map.keys().forEach(k -> attributes.put(k, map.string(k)));
        return attributes;
    }

    private static InfoType infoType(String id) {
        InfoType type = InfoType.of(id);
        return type == null ? InfoType.custom(id, id, id, 0) : type;
    }

    private static Instant time(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("not a time", e);
        }
    }

    private static String constant(String id) {
        return id.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
