package dev.sekisho.dlp.medical;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sekisho.dlp.detect.TextInspector;
import dev.sekisho.dlp.inspect.Detector;
import dev.sekisho.dlp.inspect.Finding;
import dev.sekisho.dlp.inspect.Likelihood;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MedicalDetectorsTest {
    private static final TextInspector INSPECTOR = TextInspector.of(all());

    private static List<Detector> all() {
        List<Detector> all = new ArrayList<>();
        new MedicalDetectors().detectors().forEach(all::add);
        return all;
    }

    private static List<String> likely(String text) {
        return INSPECTOR.inspect(text).findings().stream()
                .filter(f -> f.likelihood().atLeast(Likelihood.LIKELY))
                .map(Finding::revealValue)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"医籍登録番号は602958、, 602958", "医籍登録番号：第327098号, 第327098号", "医籍登録番号　第４９８７９９号, 第４９８７９９号"})
    void aLabelledRegisterNumberIsFoundWithItsExactSpan(String text, String value) {
        assertEquals(List.of(value), likely(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"602958", "商標登録番号 第602958号", "医政発0226第1号", "産業医2名", "主治医3"})
    void aLookAlikeIsNotLikely(String text) {
        assertEquals(List.of(), likely(text));
    }
}
