package dev.sekisho.dlp.work;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sekisho.dlp.detect.TextInspector;
import dev.sekisho.dlp.inspect.Detector;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkDetectorsTest {
    private static final TextInspector INSPECTOR = TextInspector.of(all());

    private static List<Detector> all() {
        List<Detector> all = new ArrayList<>();
        new WorkDetectors().detectors().forEach(all::add);
        return all;
    }

    private static String found(String text) {
        return INSPECTOR.inspect(text).findings().stream()
                .map(f -> f.infoType().id() + ":" + f.revealValue())
                .collect(Collectors.joining("|"));
    }

    @ParameterizedTest
    @CsvSource({
        "株式会社東都精機 総務課 課長, ORGANIZATION_NAME:株式会社東都精機|DEPARTMENT:総務課|JOB_TITLE:課長",
        "（株）みなと商事, ORGANIZATION_NAME:（株）みなと商事",
        "桜丘こどもクリニック, ORGANIZATION_NAME:桜丘こどもクリニック",
        "営業本部　大阪支店, DEPARTMENT:営業本部　大阪支店",
        "年収：約640万円, INCOME_BAND:約640万円",
        "世帯年収は3百万円以上、持家, INCOME_BAND:3百万円以上",
        "業種は葬祭業です。, INDUSTRY:葬祭業",
        "職業：管理栄養士, OCCUPATION:管理栄養士"
    })
    void theFieldsOfWorkAreFoundWhole(String text, String expected) {
        assertEquals(expected, found(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"想定年収：350万円", "売上は500万円以上", "価格は1,200円", "一部の人", "これに関係する人がいる。", "全部で3件"})
    void whatOnlyLooksLikeOneIsNone(String text) {
        assertEquals("", found(text));
    }
}
