package dev.sekisho.dlp.policy;

import dev.sekisho.dlp.transfer.AccountKind;
import dev.sekisho.dlp.transfer.Channel;
import dev.sekisho.dlp.yaml.YamlValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the conditions on single facts. */
final class SimpleReader {
    private static final List<String> CHANNELS =
            Arrays.stream(Channel.values()).map(Channel::id).toList();
    private static final List<String> KINDS = Arrays.stream(AccountKind.values())
            .map(k -> k.name().toLowerCase(Locale.ROOT))
            .toList();
    private static final List<String> TRANSPORT = List.of("auto-forward", "redirect");

    static final List<String> ACTOR =
            List.of("id", "roles", "department", "accountKind", "employment", "accessLevel", "leaver");

    private SimpleReader() {}

    static Condition channel(YamlValue value) {
        return new SimpleConditions.Is(
                new Message("チャネル", "channel"), f -> f.channel().id(), words(value, CHANNELS));
    }

    static Condition transport(YamlValue value) {
        return new SimpleConditions.OneOf(new Message("転送", "transport"), Facts::transport, words(value, TRANSPORT));
    }

    static Condition department(YamlValue value) {
        return new SimpleConditions.Is(
                new Message("部署", "department"), f -> f.actor().department(), lower(value));
    }

    static Condition actor(YamlValue value) {
        List<Condition> parts = new ArrayList<>();
        value.fields(ACTOR).forEach((key, v) -> {
            switch (key) {
                case "id" ->
                    parts.add(new SimpleConditions.Is(
                            new Message("操作者", "actor"), f -> f.actor().id(), lower(v)));
                case "roles" ->
                    parts.add(new SimpleConditions.OneOf(
                            new Message("役割", "role"), f -> f.actor().roles(), lower(v)));
                case "department" -> parts.add(department(v));
                case "employment" -> parts.add(StandingReader.employment(v));
                case "accessLevel" -> parts.add(StandingReader.accessLevel(v));
                case "leaver" -> add(StandingReader.leaver(v), parts);
                default ->
                    parts.add(new SimpleConditions.Is(
                            new Message("アカウント種別", "account kind"),
                            f -> f.actor().accountKind().name().toLowerCase(Locale.ROOT),
                            words(v, KINDS)));
            }
        });
        return new Grouping.All(List.copyOf(parts));
    }

    private static void add(@Nullable Condition condition, List<Condition> parts) {
        if (condition != null) {
            parts.add(condition);
        }
    }

    static Condition attribute(YamlValue value) {
        List<Condition> parts = new ArrayList<>();
        for (YamlValue.Member member : value.members()) {
            String name = member.key().string();
            parts.add(new SimpleConditions.Is(
                    new Message("属性 " + name, "attribute " + name),
                    f -> f.attributes().getOrDefault(name, ""),
                    lower(member.value())));
        }
        return new Grouping.All(List.copyOf(parts));
    }

    /** A list of defects, or {@code any}. */
    static Condition defects(YamlValue value) {
        Set<String> wanted = Set.copyOf(value.strings());
        return new SimpleConditions.Defects(wanted.equals(Set.of("any")) ? Set.of() : wanted);
    }

    /** {@code missing}, {@code present}, or a list of values. */
    static @Nullable Condition text(YamlValue value, String ja, String en, Function<Facts, String> fact) {
        Message name = new Message(ja, en);
        if (value.isScalar()) {
            String word = value.string();
            if (word.equals("missing") || word.equals("present")) {
                return new SimpleConditions.Present(name, fact, word.equals("present"));
            }
        }
        return new SimpleConditions.Is(name, fact, lower(value));
    }

    static Set<String> words(YamlValue value, List<String> allowed) {
        Set<String> words = new LinkedHashSet<>();
        for (YamlValue element : value.elements()) {
            String word = element.word(allowed);
            if (word != null) {
                words.add(word);
            }
        }
        return Set.copyOf(words);
    }

    static Set<String> lower(YamlValue value) {
        Set<String> words = new LinkedHashSet<>();
        value.strings().forEach(word -> words.add(word.toLowerCase(Locale.ROOT)));
        return Set.copyOf(words);
    }
}
