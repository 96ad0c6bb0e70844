package dev.sekisho.dlp.custom;

import dev.sekisho.dlp.detect.TextInspector;
import dev.sekisho.dlp.inspect.Detector;
import dev.sekisho.dlp.inspect.Finding;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** What detectors find in a text, as {@code TYPE value LIKELIHOOD}. */
final class Found {
    private Found() {}

    static List<String> in(String text, Detector... detectors) {
        return in(text, List.of(detectors));
    }

    static List<String> in(String text, List<Detector> detectors) {
        TextInspector.Result result = TextInspector.of(detectors).inspect(text);
        if (!result.failedDetectors().equals(Set.of())) {
            throw new AssertionError("failed: " + result.failedDetectors());
        }
        return result.findings().stream().map(Found::print).toList();
    }

    static String print(Finding f) {
        return f.infoType() + " " + f.revealValue() + " " + f.likelihood();
    }

    static List<Detector> yaml(String body) {
        return yaml(body, Path.of(""));
    }

    static List<Detector> yaml(String body, Path folder) {
        try {
            return CustomDetectors.parse("apiVersion: sekisho-detectors/v1\n" + body, "d.yaml", folder)
                    .detectors();
        } catch (DetectorsException e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }
}
