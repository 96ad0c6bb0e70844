package dev.sekisho.dlp.policy;

import dev.sekisho.dlp.inspect.KeywordList;
import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.policy.CountConditions.Bounds;
import dev.sekisho.dlp.policy.CountConditions.Keywords.Asking;
import dev.sekisho.dlp.yaml.Hint;
import dev.sekisho.dlp.yaml.YamlValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the conditions on numbers of people, findings and keywords. */
final class CountReader {
    private static final List<String> LIKELIHOODS =
            Arrays.stream(Likelihood.values()).map(Likelihood::name).toList();

    private CountReader() {}

    static Condition people(YamlValue value, RuleContext context) {
        return new CountConditions.People(bounds(value, true), context.ignoreUnread());
    }

    /** {@code infoType} (or several, of which one is enough), {@code atLeast}, {@code atMost}. */
    static @Nullable Condition peopleWith(YamlValue value, RuleContext context) {
        Map<String, YamlValue> fields = value.fields(List.of("infoType", "atLeast", "atMost"));
        YamlValue types = fields.get("infoType");
        if (types == null) {
            value.problem("infoType が必要です", "needs infoType");
            return null;
        }
        return new CountConditions.PeopleWith(context.types().read(types), bounds(fields), context.ignoreUnread());
    }

    /** A list of info types, or {@code any} or {@code all} with {@code minLikelihood} and {@code atLeast}. */
    static @Nullable Condition infoTypes(YamlValue value, RuleContext context) {
        if (!value.isMap()) {
            return new CountConditions.InfoTypes(
                    context.types().read(value), false, Likelihood.LIKELY, bounds(Map.of()), context.ignoreUnread());
        }
        Map<String, YamlValue> fields = value.fields(List.of("any", "all", "minLikelihood", "atLeast", "atMost"));
        YamlValue types = oneOf(value, fields, "any", "all");
        if (types == null) {
            return null;
        }
        Likelihood least = Likelihood.LIKELY;
        YamlValue given = fields.get("minLikelihood");
        if (given != null) {
            String word = given.word(LIKELIHOODS);
            least = word == null ? least : Likelihood.valueOf(word);
        }
        return new CountConditions.InfoTypes(
                context.types().read(types), fields.containsKey("all"), least, bounds(fields), context.ignoreUnread());
    }

    /** Names of keyword lists, or {@code any} with such names or {@code words} with the words themselves. */
    static @Nullable Condition keywords(YamlValue value, RuleContext context) {
        if (!value.isMap()) {
            return new CountConditions.Keywords(lists(value, context), bounds(Map.of()), context.ignoreUnread());
        }
        Map<String, YamlValue> fields = value.fields(List.of("any", "words", "exclude", "atLeast", "atMost"));
        YamlValue named = oneOf(value, fields, "any", "words");
        if (named == null) {
            return null;
        }
        List<Asking> lists =
                fields.containsKey("any") ? lists(named, context) : List.of(inline(fields, named, context));
        return new CountConditions.Keywords(lists, bounds(fields), context.ignoreUnread());
    }

    private static Asking inline(Map<String, YamlValue> fields, YamlValue words, RuleContext context) {
        String name = context.inlineName();
        for (int n = 2; context.keywords().containsKey(name); n++) {
            name = context.inlineName() + "-" + n;
        }
        YamlValue exclude = fields.get("exclude");
        KeywordList list = keywordList(name, words, exclude);
        context.keywords().put(name, list);
        return new Asking(name, Asked.name(list));
    }

    static KeywordList keywordList(String name, YamlValue words, @Nullable YamlValue exclude) {
        return new KeywordList(name, present(words), exclude == null ? List.of() : present(exclude));
    }

    private static List<String> present(YamlValue words) {
        return words.strings().stream().filter(w -> !w.isBlank()).toList();
    }

    private static List<Asking> lists(YamlValue value, RuleContext context) {
        List<Asking> lists = new ArrayList<>();
        for (YamlValue element : value.elements()) {
            String name = element.string();
            KeywordList list = context.keywords().get(name);
            if (list != null) {
                lists.add(new Asking(name, Asked.name(list)));
            } else if (!name.isEmpty()) {
                element.problem(
                        "キーワードリスト「" + name + "」はありません",
                        "no keyword list '" + name + "'",
                        Hint.nearest(name, context.keywords().keySet()));
            }
        }
        return List.copyOf(lists);
    }

    private static @Nullable YamlValue oneOf(YamlValue at, Map<String, YamlValue> fields, String a, String b) {
        if (fields.containsKey(a) == fields.containsKey(b)) {
            at.problem(a + " か " + b + " のどちらか 1 つが必要です", "needs either " + a + " or " + b);
            return null;
        }
        return fields.containsKey(a) ? fields.get(a) : fields.get(b);
    }

    /** {@code {atLeast, atMost}}; a bare number stands for atLeast. */
    static Bounds bounds(YamlValue value, boolean scalarAllowed) {
        if (scalarAllowed && !value.isMap()) {
            return new Bounds(value.number(1), Long.MAX_VALUE);
        }
        Map<String, YamlValue> fields = value.fields(List.of("atLeast", "atMost"));
        if (value.isMap() && value.members().isEmpty()) {
            value.problem("atLeast か atMost が必要です", "needs atLeast or atMost");
        }
        return bounds(fields);
    }

    static Bounds bounds(Map<String, YamlValue> fields) {
        YamlValue least = fields.get("atLeast");
        YamlValue most = fields.get("atMost");
        long min = least != null ? least.number(1) : most != null ? 0 : 1;
        long max = most != null ? most.number(0) : Long.MAX_VALUE;
        if (most != null && max < min) {
            most.problem("atMost が atLeast より小さい", "atMost is below atLeast");
        }
        return new Bounds(min, max);
    }
}
