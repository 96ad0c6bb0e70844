package dev.sekisho.dlp.encrypt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sekisho.dlp.transfer.Content;
import dev.sekisho.dlp.transfer.Part;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FileNamesTest {
    private static List<String> of(String... names) {
        return FileNames.of(Stream.of(names)
                .map(name -> Part.of(name, "application/octet-stream", Content.of(new byte[0])))
                .toList());
    }

    @Test
    void keepsJapaneseNamesAsTheyAre() {
        String name = "顧客名簿_①髙橋㈱𠮷野家～2026.txt";
        assertEquals(List.of(name), of(name));
    }

    @Test
    void leavesNoWayOutOfTheFolder() {
        assertEquals(
                List.of(".._.._etc_passwd", "C__x.txt", "a_b", "attachment"),
                of("../../etc/passwd", "C:\\x.txt", "a\0b", ".."));
        assertEquals(List.of("gnp_cod.exe"), of("gnp\u202ecod.exe"));
    }

    @Test
    void makesEqualNamesDiffer() {
        assertEquals(List.of("a.csv", "A (2).csv", "attachment", "attachment (2)"), of("a.csv", "A.csv", "", ""));
    }
}
