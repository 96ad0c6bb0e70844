package dev.sekisho.dlp.phone;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sekisho.dlp.detect.TextInspector;
import dev.sekisho.dlp.inspect.Likelihood;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnnouncedPhoneDetectorTest {
    private static final TextInspector INSPECTOR = TextInspector.of(List.of(new AnnouncedPhoneDetector()));

    private static List<String> found(String text) {
        return INSPECTOR.inspect(text).findings().stream()
                .filter(f -> f.likelihood().atLeast(Likelihood.LIKELY))
                .map(f -> text.substring(
                        (int) f.location().start(), (int) f.location().end()))
                .toList();
    }

    /** The number stands between two marks. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "電話 ⟦52-1234⟧",
                "TEL：⟦822-1234⟧（直通）",
                "℡⟦23-4567⟧",
                "☎ ⟦３４５６－７８９０⟧",
                "勤務先TEL ⟦35-6789⟧ 内線 21",
                "（自宅）⟦52-1234⟧",
                "電話：（市外局番0191）⟦52-1234⟧",
                "電話番号　⟦五二―一二三四⟧",
                "電話 ⟦03/3456/7890⟧ まで",
                "携帯 ⟦090・1234・5678⟧",
                "携帯 ⟦090_1234_5678⟧",
                "携帯 ⟦090～1234～5678⟧",
                "電話 ⟦03 - 3456 - 7890⟧",
                "電話は⟦03の3581の0012⟧です",
                "電話番号は⟦090~1234~5678⟧",
                "⟦090 - 1234 - 5678⟧",
                "山田 ⟦０９０　－　１２３４　－　５６７８⟧",
                "⟦090・1234・5678⟧",
                "⟦080/1234/5678⟧ に折り返し",
                "⟦０９０の１２３４の５６７８⟧に電話して",
                "受付 ⟦0120 - 444 - 113⟧",
                "電話 ⟦03 ー 3456 ー 7890⟧",
                "携帯：⟦⓪⑨⓪-①②③④-⑤⑥⑦⑧⟧",
                "携帯：⟦⓪⑨⓪①②③④⑤⑥⑦⑧⟧です",
            })
    void findsWhatTheWordBeforeItTells(String marked) {
        String text = marked.replace("⟦", "").replace("⟧", "");
        assertEquals(List.of(marked.substring(marked.indexOf('⟦') + 1, marked.indexOf('⟧'))), found(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "電話対応件数 52-1234件",
                "電話会議 10-1130",
                "電話 52-1234件",
                "電話 52-12345",
                "電話 52-1234-5",
                "電話 2020-2024",
                "電話 20-1234A",
                "FAX用紙 52-1234",
                "携帯 1.5-2000",
                "電話一二三",
                "電話三十五-一二三四",
                "連絡先は52番",
                "電話は52-1234円の品番です",
                "携帯 10/12/2024",
                "090/1234/5678/9999",
                "2090・1234・5678",
                "090 - 12 - 34",
                "03/1234/567",
                "090・1234/5678",
                "06/12/2024",
                "自宅 3-1-2",
                "直通 12 3456",
            })
    void findsNoOtherNumber(String text) {
        assertEquals(List.of(), found(text));
    }
}
