package dev.sekisho.dlp.extract.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.sekisho.dlp.table.Slice;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SharedStringsTest {
    private static final int MANY = 200_000;

    private final CountingBudget budget = new CountingBudget();
    private int opened;

    private static String text(int number) {
        return number % 5 == 0 ? "東京都千代田区丸の内" + number : number % 7 == 0 ? "𠮷é" + number : "s" + number;
    }

    private static String xml(int count, String end) {
        StringBuilder xml = new StringBuilder("<sst>");
        for (int i = 0; i < count; i++) {
            xml.append("<si><t>").append(text(i)).append("</t></si>");
        }
        return xml.append(end).toString();
    }

    private SharedStrings strings(String xml) {
        byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
        return new SharedStrings(new BudgetedPart(
                () -> {
                    opened++;
                    return new ByteArrayInputStream(bytes);
                },
                bytes.length,
                budget));
    }

    @Test
    void inTheOrderOfTheirNumbersTheyAreReadOnce() throws IOException {
        String xml = xml(MANY, "</sst>");
        try (SharedStrings strings = strings(xml)) {
            for (int i = 0; i < MANY; i++) {
                assertEquals(text(i), strings.get(i));
                assertEquals(text(i % 1000), strings.get(i % 1000));
                assertEquals(text(i - i % 100), strings.get(i - i % 100));
            }
            assertEquals("", strings.get(MANY));
            assertEquals("", strings.get(-1));
            strings.finish();
        }
        assertEquals(1, opened);
        assertEquals(xml.getBytes(StandardCharsets.UTF_8).length, budget.bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"</sst>", "</sst><!-- not plain -->"})
    void inAnyOrderAllAreFound(String end) throws IOException {
        String xml = xml(MANY, end);
        Random random = new Random(3);
        try (SharedStrings strings = strings(xml)) {
            Slice slice = new Slice();
            for (int i = 0; i < 2_000; i++) {
                int number = random.nextInt(MANY + 10);
                strings.show(number, slice);
                assertEquals(number < MANY ? text(number) : "", slice.toString());
            }
            strings.finish();
        }
        assertEquals(xml.getBytes(StandardCharsets.UTF_8).length, budget.bytes);
    }

    @Test
    void whatIsBrokenBehindTheLastThatIsAskedForIsNoticed() throws IOException {
        try (SharedStrings strings = strings(xml(MANY, "</sst"))) {
            assertEquals(text(0), strings.get(0));
            assertThrows(IOException.class, strings::finish);
        }
    }

    @Test
    void longStringsAreNotKeptInNumbers() throws IOException {
        String text = "長".repeat(100_000);
        String item = "<si><t>" + text + "</t></si>";
        try (SharedStrings strings = strings("<sst>" + item.repeat(200) + "</sst>")) {
            assertEquals(text, strings.get(199));
            assertEquals(1, opened);
            assertEquals(text, strings.get(50));
            assertEquals(2, opened);
        }
    }

    @Test
    void escapesAreDecoded() throws IOException {
        try (SharedStrings strings = strings("<sst><si><t>a_x000D_b_xyz_</t></si><si><t>c</t></si></sst>")) {
            assertEquals("a\rb_xyz_", strings.get(0));
            assertEquals("c", strings.get(1));
        }
    }

    @Test
    void aWorkbookMayHaveNone() throws IOException {
        try (SharedStrings strings = new SharedStrings(null)) {
            assertEquals("", strings.get(0));
            strings.finish();
        }
    }
}
