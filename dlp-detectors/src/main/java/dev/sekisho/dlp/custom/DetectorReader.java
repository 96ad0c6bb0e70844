package dev.sekisho.dlp.custom;

import dev.sekisho.dlp.inspect.Detector;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.yaml.YamlValue;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads one detector by the same builder that code uses; its mistakes get their places here. */
final class DetectorReader {
    private static final List<String> KEYS = List.of(
            "id",
            "type",
            "words",
            "caseSensitive",
            "pattern",
            "group",
            "trigger",
            "edges",
            "check",
            "length",
            "range",
            "date",
            "labels",
            "headers",
            "labelNeeded",
            "near",
            "negatives",
            "exclude",
            "likelihood");
    private static final List<String> LIKELIHOODS =
            Arrays.stream(Likelihood.values()).map(Likelihood::name).toList();

    /** Stands for a type that was reported, so that the rest is read too; nothing is made of it. */
    private static final InfoType UNKNOWN = InfoType.custom("UNKNOWN", "", "", 0);

    private final TypeReader types;
    private final Function<String, Path> places;
    private final Set<String> ids;
    /** Whether no option of the detector at hand was refused. */
    private boolean good = true;

    DetectorReader(TypeReader types, Function<String, Path> places, Set<String> ids) {
        this.types = types;
        this.places = places;
        this.ids = ids;
    }

    void read(YamlValue value, List<Detector> to) {
        Map<String, YamlValue> fields = value.fields(KEYS);
        YamlValue id = fields.get("id");
        YamlValue typeId = fields.get("type");
        if (id == null || typeId == null) {
            if (value.isMap()) {
                value.problem("id と type が要ります", "needs id and type");
            }
            return;
        }
        InfoType type = types.find(typeId);
        if (!ids.add(id.string())) {
            id.problem("id「" + id.string() + "」が重複しています", "duplicate id '" + id.string() + "'");
        }
        good = true;
        guarded(id, () -> to.addAll(detector(id.string(), type == null ? UNKNOWN : type, fields, value)));
    }

    /** One detector, or none after a problem. */
    private List<Detector> detector(String id, InfoType type, Map<String, YamlValue> fields, YamlValue value) {
        DetectorBuilder builder = DetectorBuilder.of(id, type);
        YamlValue caseSensitive = fields.get("caseSensitive");
        if (caseSensitive != null && caseSensitive.bool()) {
            builder.caseSensitive();
        }
        fields.forEach((key, field) -> guarded(field, () -> option(builder, key, field)));
        if (!good) {
            return List.of();
        }
        try {
            return List.of(builder.build());
        } catch (DefinitionException e) {
            fields.getOrDefault(e.option(), value).problem(e.ja(), e.en(), e.hint());
            return List.of();
        }
    }

    /** A mistake that the builder finds is one of the field, so that the next field is read too. */
    private void guarded(YamlValue field, Runnable option) {
        try {
            option.run();
        } catch (DefinitionException e) {
            good = false;
            field.problem(e.ja(), e.en(), e.hint());
        }
    }

    private void option(DetectorBuilder b, String key, YamlValue v) {
        switch (key) {
            case "words" -> good &= WordsReader.read(v, places, b);
            case "pattern" -> b.pattern(v.string());
            case "group" -> b.group(v.string());
            case "trigger" -> b.trigger(array(v));
            case "edges" -> word(v, Edges.values(), b::edges);
            case "check" -> CheckReader.checks(v).forEach(b::check);
            case "length", "range", "date" -> {
                Check bound = CheckReader.bound(key, v);
                if (bound != null) {
                    b.bound(bound);
                }
            }
            case "labels" -> b.labels(array(v));
            case "headers" -> b.headers(array(v));
            case "labelNeeded" -> {
                if (v.bool()) {
                    b.labelNeeded();
                }
            }
            case "near" -> NearReader.rules(v).forEach(b::near);
            case "negatives" -> b.negatives(array(v));
            case "exclude" -> exclude(b, v);
            case "likelihood" -> likelihood(b, v);
            default -> {
                // id and type were read before, caseSensitive with the words
            }
        }
    }

    private static String[] array(YamlValue value) {
        return value.strings().stream().filter(w -> !w.isEmpty()).toArray(String[]::new);
    }

    private void exclude(DetectorBuilder b, YamlValue value) {
        Map<String, YamlValue> fields = value.fields(List.of("values", "patterns"));
        YamlValue values = fields.get("values");
        YamlValue patterns = fields.get("patterns");
        if (values != null) {
            guarded(values, () -> b.exclude(List.of(array(values))));
        }
        if (patterns != null) {
            patterns.elements().forEach(p -> guarded(p, () -> b.excludePattern(p.string())));
        }
    }

    /** One likelihood for a value that nothing speaks for, or one for each kind of evidence. */
    private static void likelihood(DetectorBuilder b, YamlValue value) {
        if (!value.isMap()) {
            likelihood(value, b::plain);
            return;
        }
        Map<String, YamlValue> fields = value.fields(List.of("plain", "checked", "labelled", "column"));
        fields.forEach((key, level) -> {
            switch (key) {
                case "plain" -> likelihood(level, b::plain);
                case "checked" -> likelihood(level, b::checked);
                case "labelled" -> likelihood(level, b::labelled);
                default -> likelihood(level, b::column);
            }
        });
    }

    private static void likelihood(YamlValue value, Consumer<Likelihood> to) {
        String word = value.word(LIKELIHOODS);
        if (word != null) {
            to.accept(Likelihood.valueOf(word));
        }
    }

    /** A constant of an enum in lower case. */
    static <E extends Enum<E>> void word(YamlValue value, E[] all, Consumer<E> to) {
        E constant = constant(value, all);
        if (constant != null) {
            to.accept(constant);
        }
    }

    static <E extends Enum<E>> @Nullable E constant(YamlValue value, E[] all) {
        String word = value.word(
                Arrays.stream(all).map(e -> e.name().toLowerCase(Locale.ROOT)).toList());
        for (E one : all) {
            if (one.name().toLowerCase(Locale.ROOT).equals(word)) {
                return one;
            }
        }
        return null;
    }
}
