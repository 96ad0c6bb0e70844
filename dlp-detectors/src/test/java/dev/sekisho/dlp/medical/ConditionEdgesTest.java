package dev.sekisho.dlp.medical;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sekisho.dlp.detect.TextInspector;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the name of an illness ends, and where a form denies one. */
class ConditionEdgesTest {
    private static final TextInspector INSPECTOR = TextInspector.create();

    private static String found(String text) {
        return INSPECTOR.inspect(text).findings().stream()
                .filter(f -> "HEALTH_CONDITION".equals(f.infoType().label()))
                .map(f -> f.revealValue())
                .collect(Collectors.joining("|"));
    }

    @ParameterizedTest
    @CsvSource({
        "#1 左乳がん StageIIA, 左乳がん StageIIA",
        "急性大動脈解離Stanford A型で手術, 急性大動脈解離Stanford A型",
        "既往　父：腹部大動脈瘤（48mm）　母：なし, 腹部大動脈瘤（48mm）",
        "自立支援医療（精神通院）を利用, 自立支援医療（精神通院）",
        "遠位型ミオパチーと診断された, 遠位型ミオパチー",
        "那須・ハコラ病の患者, 那須・ハコラ病",
        "ペストと診断された, ペスト"
    })
    void theNameIsWhole(String text, String expected) {
        assertEquals(expected, found(text));
    }

    @ParameterizedTest
    @CsvSource({"お薬のアレルギー　ない, ''", "妊娠の可能性, ''", "糖尿病：なし, ''", "インフルエンザ検査キット, ''", "川を守ろうと話す, ''", "一般社団法人amiの代表, ''"})
    void whatIsDeniedOrAThingIsNone(String text, String expected) {
        assertEquals(expected, found(text));
    }
}
