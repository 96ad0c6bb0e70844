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
    static final List<String> SPEC = List.of("in", "domain", "address", "lookAlike");
    static final List<String> WORDS = List.of("external", "internal", "new");
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

    /** One of {@code in}, {@code domain}, {@code address}, {@code lookAlike}. */
    static @Nullable Condition sender(YamlValue value, RuleContext context) {
        if (!value.isMap()) {
            value.fields(SPEC);
            return null;
        }
        return new RecipientConditions.Sender(spec(value, context));
    }

    private static Spec spec(YamlValue value, RuleContext context) {
        if (!value.isMap()) {
            return word(value, context);
        }
        List<Spec> parts = new ArrayList<>();
        value.fields(SPEC)
                .forEach((key, v) -> parts.add(
                        switch (key) {
                            case "in" -> in(v, context);
                            case "domain" -> domain(v);
                            case "lookAlike" -> lookAlike(v, context);
                            default -> address(v);
                        }));
        if (parts.size() != 1) {
            value.problem("in・domain・address・lookAlike のどれか 1 つが必要です", "needs one of in, domain, address, lookAlike");
            return EVERY;
        }
        return parts.get(0);
    }

    private static Spec word(YamlValue value, RuleContext context) {
        String word = value.word(WORDS);
        return switch (word == null ? "external" : word) {
            case "internal" -> new Matching(r -> !r.external(), new Message("組織内", "inside the organisation"));
            case "new" -> {
                context.needContacts();
                yield new NewContact(new Message("初めての宛先", "never sent to before"));
            }
            default -> new Matching(Input.Recipient::external, new Message("組織外", "outside the organisation"));
        };
    }

    /** Names of lists; {@code organization} stands for the organisation's own domains. */
    private static Spec lookAlike(YamlValue value, RuleContext context) {
        Set<String> trusted = new LinkedHashSet<>();
        for (YamlValue name : value.elements()) {
            if (name.isScalar() && name.string().equals("organization")) {
                trusted.addAll(context.organization().names());
                if (context.organization().isEmpty()) {
                    name.problem("organization の domains を書いてください", "give the domains of organization first");
                }
                continue;
            }
            AddressList list = context.list(name);
            if (list != null) {
                trusted.addAll(list.domains().names());
            }
        }
        LookAlike test = new LookAlike(trusted);
        return new Matching(
                r -> test.test(r.domain()), new Message("紛らわしいドメイン", "at domains that look like trusted ones"));
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
        if (lists.size() == 1) {
            AddressList only = lists.get(0);
            return new Matching(only::contains, called);
        }
        return new Matching(r -> lists.stream().anyMatch(list -> list.contains(r)), called);
    }

    private static Spec domain(YamlValue value) {
        List<String> names = value.strings().stream().map(Domains::normalize).toList();
        Domains domains = Domains.of(names);
        return new Matching(
                r -> domains.contains(r.parents()), new Message("ドメイン " + Text.join(names), "at " + Text.join(names)));
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

    private record Matching(Predicate<Input.Recipient> matches, Message name) implements Spec {
        @Override
        public Truth test(Input.Recipient recipient) {
            return Truth.of(matches.test(recipient));
        }
    }

    /** Recipients to whom the actor has never sent anything. */
    private record NewContact(Message name) implements Spec {
        @Override
        public Truth test(Input.Recipient recipient) {
            return switch (recipient.contact()) {
                case NEW -> Truth.TRUE;
                case UNKNOWN -> Truth.UNRECORDED;
                case KNOWN -> Truth.FALSE;
            };
        }
    }
}
