package dev.sekisho.dlp.custom;

import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.LegalClass;
import dev.sekisho.dlp.yaml.Hint;
import dev.sekisho.dlp.yaml.YamlValue;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the info types that a user defines, and finds info types by their ids. */
final class TypeReader {
    private static final List<String> CLASSES =
            Arrays.stream(LegalClass.values()).map(LegalClass::name).toList();

    private final Map<String, InfoType> defined = new LinkedHashMap<>();

    Collection<InfoType> defined() {
        return defined.values();
    }

    void read(YamlValue list) {
        list.elements().forEach(this::type);
    }

    private void type(YamlValue value) {
        Map<String, YamlValue> fields = value.fields(List.of("id", "ja", "en", "legalClass", "severity"));
        YamlValue id = fields.get("id");
        if (id == null) {
            if (value.isMap()) {
                value.problem("id がありません", "no id");
            }
            return;
        }
        String written = id.string();
        try {
            Ids.checkType(written);
        } catch (DefinitionException e) {
            id.problem(e.ja(), e.en());
            return;
        }
        YamlValue ja = fields.get("ja");
        YamlValue en = fields.get("en");
        String japanese = ja == null ? written : ja.string();
        InfoType type = InfoType.custom(
                written, japanese, en == null ? japanese : en.string(), legalClass(fields), severity(fields));
        if (defined.put(written, type) != null) {
            id.problem("情報種別「" + written + "」が重複しています", "duplicate info type '" + written + "'");
        }
    }

    private static LegalClass legalClass(Map<String, YamlValue> fields) {
        YamlValue value = fields.get("legalClass");
        String word = value == null ? null : value.word(CLASSES);
        return word == null ? LegalClass.USER_DEFINED : LegalClass.valueOf(word);
    }

    private static int severity(Map<String, YamlValue> fields) {
        YamlValue value = fields.get("severity");
        long severity = value == null ? 1 : value.number(0);
        if (value != null && severity > 5) {
            value.problem("severity は 0 から 5 です", "severity is from 0 to 5");
        }
        return (int) Math.min(5, severity);
    }

    /** The info type of an id; null after a problem. */
    @Nullable
    InfoType find(YamlValue id) {
        String written = id.string();
        InfoType type = defined.containsKey(written) ? defined.get(written) : InfoType.of(written);
        if (type == null && !written.isEmpty()) {
            List<String> all = Stream.concat(
                            defined.keySet().stream(),
                            InfoType.builtIn().stream().map(InfoType::id))
                    .toList();
            id.problem("情報種別「" + written + "」はありません", "no info type '" + written + "'", Hint.nearest(written, all));
        }
        return type;
    }
}
