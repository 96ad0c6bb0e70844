package dev.sekisho.dlp.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InlineFieldsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12:01:07 INFO update name=\"山田 太郎\" tel=\"03-1234-5678\" age=\"45\"",
                "Customer{name='山田 太郎', tel='03-1234-5678', age='45'}",
                "user: name=山田 太郎; tel=03-1234-5678; age=45",
                "<member name=\"山田 太郎\" tel=\"03-1234-5678\" age=\"45\"/>",
                "  { name: '山田 太郎', tel: '03-1234-5678', age: 45 },",
                "  {:name => \"山田 太郎\", :tel => \"03-1234-5678\", :age => 45}",
                "DEBUG body={\"name\":\"山田 太郎\",\"tel\":\"03-1234-5678\",\"age\":45}",
            })
    void fieldsThatNameThemselvesAreARecord(String line) {
        assertEquals(
                List.of("1 | 山田 太郎<PERSON> | 03-1234-5678<PHONE> | 45<AGE>"), Tables.records("記録\n\n" + line + "\n"));
    }

    @Test
    void theRestOfTheLineIsText() {
        assertEquals(
                List.of(
                        "1 | 山田 太郎<PERSON> | 03-1234-5678<PHONE> | 45<AGE>",
                        "2 | 佐藤 花子<PERSON> | 03-1234-5679<PHONE> | 46<AGE>"),
                Tables.records("更新 name=山田 太郎, tel=03-1234-5678, age=45\n更新 name=佐藤 花子, tel=03-1234-5679, age=46\n"));
    }

    @Test
    void attributesOfAPageAreNoPerson() {
        String page = "<input name=\"氏名\" value=\"山田\" title=\"名前\" age=\"1\">\n";
        assertEquals(List.of("PLAIN " + page), Tables.read(page));
    }
}
