package dev.sekisho.dlp.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sekisho.dlp.inspect.Finding;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Pages, news and minutes as they stand on the web, with made-up people and places. */
class WebTextTest {
    private static final Set<String> PERSONAL = Set.of("PERSON", "PERSON_KANA", "PHONE", "ADDRESS");

    private static List<String> found(String text) {
        return TextInspector.create().inspect(text).findings().stream()
                .filter(f -> PERSONAL.contains(f.infoType().label()))
                .map(WebTextTest::told)
                .toList();
    }

    private static String told(Finding f) {
        return f.infoType().label() + " " + f.revealValue();
    }

    @Test
    void thingsHaveNamesAndReadingsToo() {
        assertEquals(
                List.of("PERSON 高橋良樹", "PERSON_KANA たかはし よしき"),
                found("""
                        {"places":[{"name":"青浜市役所","reading":"あおはましやくしょ"},{"name":"花園町","reading":"はなぞのちょう"}],
                        "terms":[{"term":"議案","reading":"ぎあん"}],"committee":{"name":"予算審査特別委員会"},
                        "members":[{"name":"高橋良樹","reading":"たかはし よしき","faction":"緑風会"}]}
                        """));
    }
}
