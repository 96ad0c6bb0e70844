package dev.sekisho.dlp.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.person.Found;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GreetingTest {
    private static List<String> names(String text, String name) {
        int start = text.indexOf(name);
        Found found = new Found(InfoType.PERSON_NAME, start, start + name.length(), Likelihood.LIKELY);
        return Greeting.names(text, List.of(found));
    }

    @ParameterizedTest
    @CsvSource({"'鈴木様\nお世話に', 鈴木", "'株式会社関所　鈴木 花子 様、\n', 鈴木 花子", "鈴木さん, 鈴木", "'鈴木　先生\r\n', 鈴木"})
    void aNameWithAnHonorificAtTheEndOfALineIsAddressed(String text, String name) {
        assertEquals(List.of(name), names(text, name));
    }

    @ParameterizedTest
    @CsvSource({"鈴木様の電話番号は, 鈴木", "'鈴木\n', 鈴木", "鈴木様と佐藤様, 鈴木"})
    void aNameInASentenceIsNot(String text, String name) {
        assertEquals(List.of(), names(text, name));
    }
}
