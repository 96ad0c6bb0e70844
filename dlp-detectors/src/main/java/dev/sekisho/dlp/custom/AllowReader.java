package dev.sekisho.dlp.custom;

import dev.sekisho.dlp.inspect.Detector;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.yaml.YamlValue;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads {@code allow}: values that are known to be public. */
final class AllowReader {
    private final TypeReader types;
    private final Set<String> ids;

    AllowReader(TypeReader types, Set<String> ids) {
        this.types = types;
        this.ids = ids;
    }

    void read(YamlValue value, List<Detector> to) {
        for (YamlValue element : value.elements()) {
            entry(element, to);
        }
    }

    private void entry(YamlValue value, List<Detector> to) {
        Map<String, YamlValue> fields = value.fields(List.of("id", "type", "values", "domains", "patterns"));
        YamlValue typeId = fields.get("type");
        YamlValue id = fields.get("id");
        String name = id == null ? "allow-" + value.line() : id.string();
        if (!ids.add(name)) {
            value.problem("id「" + name + "」が重複しています", "duplicate id '" + name + "'");
        }
        if (typeId == null && value.isMap()) {
            value.problem("type がありません", "no type");
        }
        InfoType type = typeId == null ? null : types.find(typeId);
        if (type == null) {
            return;
        }
        boolean empty =
                !fields.containsKey("values") && !fields.containsKey("domains") && !fields.containsKey("patterns");
        if (empty) {
            value.problem("values・domains・patterns のどれかが要ります", "needs values, domains or patterns");
        }
        YamlValue domains = fields.get("domains");
        if (domains != null && !type.equals(InfoType.EMAIL_ADDRESS)) {
            domains.problem("domains は EMAIL_ADDRESS だけに使えます", "domains go with EMAIL_ADDRESS only");
        }
        try {
            AllowList.Builder builder = AllowList.of(name);
            fields.forEach((key, field) -> option(builder, type, key, field));
            to.add(builder.build());
        } catch (DefinitionException e) {
            fields.getOrDefault("id", value).problem(e.ja(), e.en(), e.hint());
        }
    }

    private static void option(AllowList.Builder builder, InfoType type, String key, YamlValue field) {
        try {
            switch (key) {
                case "values" -> builder.values(type, field.strings());
                case "domains" -> builder.domains(field.strings());
                case "patterns" -> field.strings().forEach(regex -> builder.pattern(type, regex));
                default -> {
                    // id and type were read before
                }
            }
        } catch (DefinitionException e) {
            field.problem(e.ja(), e.en(), e.hint());
        }
    }
}
