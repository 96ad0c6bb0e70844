package dev.sekisho.dlp.identifier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sekisho.dlp.detect.TextInspector;
import dev.sekisho.dlp.inspect.Finding;
import dev.sekisho.dlp.inspect.Likelihood;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers that a spreadsheet took for numbers, without the zeros before them. */
class DroppedZerosTest {
    private static final TextInspector INSPECTOR = TextInspector.create();

    private static List<String> likely(String text) {
        return INSPECTOR.inspect(text).findings().stream()
                .filter(f -> f.likelihood().atLeast(Likelihood.LIKELY))
                .map(Finding::revealValue)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "個人番号, 94580730218, 45475277205",
        "保険者番号, 1135730, 1134055",
        "保険者番号, 62240, 48140",
        "医療機関コード, 116819301, 116086562",
        "公費受給者番号, 972208, 758581",
        "基礎年金番号, 364262129, 907029313",
        "介護保険被保険者番号, 83236405, 13589525",
        "雇用保険被保険者番号, 154990951, 542124720"
    })
    void areFoundInTheirColumns(String header, String one, String other) {
        assertEquals(List.of(one, other), likely("No,状態," + header + "\n1,済," + one + "\n2,未," + other + "\n"));
    }

    @Test
    void areNotFoundWithAWrongCheckDigit() {
        assertEquals(List.of(), likely("No,状態,個人番号\n1,済,94580730219\n2,未,45475277206\n"));
    }

    /** A number of cards is checked by its first four digits. */
    @ParameterizedTest
    @CsvSource({"credit card, 42", "カード番号, 1", "個人番号, 7", "運転免許証番号, 30"})
    void ofAFewDigitsAreNoNumbersAndStopNoDetector(String header, String few) {
        TextInspector.Result result = INSPECTOR.inspect("No," + header + "\n1," + few + "\n");
        assertEquals(Set.of(), result.failedDetectors());
        assertEquals(List.of(), result.findings());
    }
}
