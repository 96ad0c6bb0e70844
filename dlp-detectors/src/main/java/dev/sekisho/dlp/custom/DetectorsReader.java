package dev.sekisho.dlp.custom;

import dev.sekisho.dlp.inspect.Detector;
import dev.sekisho.dlp.yaml.YamlProblems;
import dev.sekisho.dlp.yaml.YamlText;
import dev.sekisho.dlp.yaml.YamlValue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Reads a whole file of definitions, or tells every mistake in it. */
final class DetectorsReader {
    private static final List<String> KEYS = List.of("apiVersion", "types", "detectors", "allow");
    private static final String VERSION = "sekisho-detectors/v1";

    private final Function<String, Path> places;

    DetectorsReader(Function<String, Path> places) {
        this.places = places;
    }

    CustomDetectors read(String text, String name) throws DetectorsException {
        YamlProblems problems = new YamlProblems();
        YamlValue root = YamlText.parse(text, name, problems);
        CustomDetectors read = root == null ? null : read(root);
        if (read == null || !problems.isEmpty()) {
            throw new DetectorsException(name, problems);
        }
        return read;
    }

    private CustomDetectors read(YamlValue root) {
        Map<String, YamlValue> top = root.fields(KEYS);
        YamlValue version = top.get("apiVersion");
        if (version != null) {
            version.word(List.of(VERSION));
        } else if (root.isMap()) {
            root.problem("apiVersion: " + VERSION + " がありません", "no apiVersion: " + VERSION);
        }
        TypeReader types = new TypeReader();
        YamlValue defined = top.get("types");
        if (defined != null) {
            types.read(defined);
        }
        List<Detector> detectors = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        YamlValue list = top.get("detectors");
        if (list != null) {
            DetectorReader reader = new DetectorReader(types, places, ids);
            list.elements().forEach(one -> reader.read(one, detectors));
        }
        YamlValue allow = top.get("allow");
        if (allow != null) {
            AllowReader reader = new AllowReader(types, ids);
            reader.read(allow, detectors);
        }
        if (list == null && allow == null && root.isMap()) {
            root.problem("detectors か allow が要ります", "needs detectors or allow");
        }
        return new CustomDetectors(detectors, Set.copyOf(types.defined()));
    }
}
