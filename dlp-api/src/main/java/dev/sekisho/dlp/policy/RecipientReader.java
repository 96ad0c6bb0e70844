package dev.sekisho.dlp.policy;

import dev.sekisho.dlp.policy.RecipientConditions.Quantifier;
import dev.sekisho.dlp.policy.RecipientConditions.Spec;
import dev.sekisho.dlp.policy.RecipientFact.Field;
import dev.sekisho.dlp.yaml.YamlValue;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads the conditions on recipients. */
final class RecipientReader {
    private static final Map<String, Field> FIELDS =
            Map.of("to", Field.TO, "cc", Field.CC, "bcc", Field.BCC, "envelope", Field.ENVELOPE_ONLY);
    private static final List<String> FIELD_NAMES = List.of("to", "cc", "bcc", "envelope");
    private static final Spec EVERY = new Matching(r -> true, new Message("ある", "in all"));

    private RecipientReader() {}

    /** {@code any}, {@code all} or {@code none} with a spec, {@code count}, {@code field}. */
    static @Nullable Condition recipients(YamlValue value, RuleContext context) {
        Map<String, YamlValue> fields = value.fields(List.of("any", "all", "none", "count", "field"));
        Quantifier quantifier = Quantifier.ANY;
        YamlValue spec = null;
        for (Quantifier q : Quantifier.values()) {
            YamlValue given = fields.get(q.name().toLowerCase(java.util.Locale.ROOT));
            if (given != null && spec != null) {
                given.problem("any・all・none は 1 つだけ書けます", "only one of any, all, none");
            }
            spec = given == null ? spec : given;
            quantifier = given == null ? quantifier : q;
        }
        YamlValue count = fields.get("count");
        if (spec == null && count == null) {
            value.problem("any・all・none・count のどれかが必要です", "needs any, all, none or count");
            return null;
        }
        if (count != null && quantifier != Quantifier.ANY) {
            count.problem("count は any と組み合わせます", "count goes with any");
        }
        Set<Field> in = EnumSet.allOf(Field.class);
        YamlValue field = fields.get("field");
        if (field != null) {
            in.clear();
            SimpleReader.words(field, FIELD_NAMES).forEach(name -> in.add(FIELDS.getOrDefault(name, Field.TO)));
        }
        return new RecipientConditions.Recipients(
                quantifier,
                spec == null ? EVERY : spec(spec, context),
                in,
                count == null ? null : CountReader.bounds(count, true));
    }

    private static Spec spec(YamlValue value, RuleContext context) {
        if (!value.isMap()) {
            boolean external = !"internal".equals(value.word(List.of("external", "internal")));
            return external
                    ? new Matching(Input.Recipient::external, new Message("組織外", "outside the organisation"))
                    : new Matching(r -> !r.external(), new Message("組織内", "inside the organisation"));
        }
        List<Spec> parts = new ArrayList<>();
        value.fields(List.of("in", "domain", "address"))
                .forEach((key, v) -> parts.add(
                        switch (key) {
                            case "in" -> in(v, context);
                            case "domain" -> domain(v);
                            default -> address(v);
                        }));
        if (parts.size() != 1) {
            value.problem("in・domain・address のどれか 1 つが必要です", "needs one of in, domain, address");
            return EVERY;
        }
        return parts.get(0);
    }

    private static Spec in(YamlValue value, RuleContext context) {
        List<AddressList> lists = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (YamlValue name : value.elements()) {
            AddressList list = context.list(name);
            if (list != null) {
                lists.add(list);
                names.add(name.string());
            }
        }
        boolean freeMail = names.equals(List.of("freeMail"));
        Message called = new Message(
                freeMail ? "フリーメール" : "リスト " + Text.join(names),
                freeMail ? "at free mail" : "on list " + Text.join(names));
        return new Matching(r -> lists.stream().anyMatch(list -> list.contains(r)), called);
    }

    private static Spec domain(YamlValue value) {
        List<String> names = value.strings().stream().map(Domains::normalize).toList();
        Domains domains = Domains.of(names);
        return new Matching(
                r -> domains.contains(r.domain()), new Message("ドメイン " + Text.join(names), "at " + Text.join(names)));
    }

    private static Spec address(YamlValue value) {
        Set<String> addresses = new LinkedHashSet<>();
        value.strings().forEach(a -> addresses.add(Domains.normalizeAddress(a)));
        return new Matching(r -> addresses.contains(r.address()), new Message("指定のアドレス", "at named addresses"));
    }

    /** {@code missingFrom: cc} (or to, any). A supervisor in To sees the mail as well as one in Cc. */
    static @Nullable Condition supervisor(YamlValue value) {
        YamlValue from = value.fields(List.of("missingFrom")).get("missingFrom");
        if (from == null) {
            value.problem("missingFrom が必要です", "needs missingFrom");
            return null;
        }
        String field = from.word(List.of("cc", "to", "any"));
        if (field == null) {
            return null;
        }
        return switch (field) {
            case "cc" -> new RecipientConditions.SupervisorMissing(EnumSet.of(Field.TO, Field.CC), "CC");
            case "to" -> new RecipientConditions.SupervisorMissing(EnumSet.of(Field.TO), "To");
            default -> new RecipientConditions.SupervisorMissing(EnumSet.allOf(Field.class), "To/Cc/Bcc");
        };
    }

    private record Matching(Predicate<Input.Recipient> test, Message name) implements Spec {
        @Override
        public boolean matches(Input.Recipient recipient) {
            return test.test(recipient);
        }
    }
}
