package dev.sekisho.dlp.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/** Any text as CSV, TSV, JSON, HTML, XML, SQL or forms: places are right, and pieces make no difference. */
class TablesFuzzTest {

    @FuzzTest(maxDuration = "60s")
    void readsTheSameInPieces(byte[] data) {
        String text = new String(data, StandardCharsets.UTF_8).replace('\uFFFD', '\uD842');
        assertEquals(Tables.read(text), Tables.read(text, new Random(data.length)));
    }
}
