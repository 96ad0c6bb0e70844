package dev.sekisho.dlp.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.dlp.inspect.Likelihood;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Surnames and names that are likely by where they stand, or by who else stands in the text. */
class StandingNamesTest {
    private static List<String> likely(String text) {
        return TextInspector.create().inspect(text.replace("⏎", "\n").replace("⇥", "\t")).findings().stream()
                .filter(f -> f.infoType().label().equals("PERSON"))
                .filter(f -> f.likelihood().atLeast(Likelihood.LIKELY))
                .map(f -> f.revealValue())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "10:14⇥清水⇥工事の件ですが, 清水",
        "[10:37] 望月: 例の申込みは済みました, 望月",
        "一ノ瀬：長岡の分はまだです⏎, 一ノ瀬",
        "通話記録　担当 中野⏎内容　解約の相談, 中野",
        "車番 1183　乗務員 上床⏎, 上床",
        "内科⇥水⇥⇥小椋⇥近藤⏎, 小椋",
        "居宅支援課の樋口です。, 樋口",
    })
    void thePlaceTellsASurname(String text, String name) {
        assertTrue(likely(text).contains(name), text + " " + likely(text));
    }

    @Test
    void whomATextNamesInFullItGoesOnToCallByTheSurname() {
        assertEquals(List.of("生田目悠", "生田目"), likely("京南大の生田目悠教授らが見つけた。「生田目らの成果は重要だ」と評された。"));
        assertEquals(List.of("忍足和哉", "忍足"), likely("忍足和哉が優勝した。次は忍足の弟が出る。"));
    }

    @ParameterizedTest
    @CsvSource({
        "8日に行われ、都築七段が木部九段を破った。, 都築",
        "領 収 証⏎戸井田　様⏎￥12, 戸井田",
    })
    void aTitleTellsASurname(String text, String name) {
        assertTrue(likely(text).contains(name), text + " " + likely(text));
    }

    @Test
    void halvesOfNamesAreDoubtful() {
        assertTrue(!likely("申込者　東　信").contains("東"));
    }
}
