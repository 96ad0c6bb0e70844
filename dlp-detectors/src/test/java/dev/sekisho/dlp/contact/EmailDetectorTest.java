package dev.sekisho.dlp.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sekisho.dlp.detect.TextInspector;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailDetectorTest {
    private static final TextInspector INSPECTOR = TextInspector.of(List.of(new EmailDetector()));

    private static List<String> found(String text) {
        return INSPECTOR.inspect(text).findings().stream()
                .map(f -> text.substring(
                        (int) f.location().start(), (int) f.location().end()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "連絡は ⟦taro@aozora.co.jp⟧ まで",
                "連絡は mailto://⟦taro@aozora.co.jp⟧ まで",
                "メールは⟦taro＠aozora．co．jp⟧です",
                "⟦taro.yamada(at)aozora(dot)co(dot)jp⟧",
                "⟦taro.yamada [at] aozora [dot] jp⟧ まで",
                "⟦taro.yamada（at）aozora.co.jp⟧",
                "⟦taro.yamada[@]aozora.co.jp⟧",
                "⟦taro@aozora[.]co[.]jp⟧",
                "⟦taro （アットマーク） aozora.co.jp⟧",
                "⟦taro◎aozora.jp⟧（◎を@に置き換えてください）",
                "⟦taro■aozora.co.jp⟧ （■を＠に）",
                "TEL 03-1234-5678/⟦taro@aozora.co.jp⟧",
                "⟦taro★aozora.jp⟧（★を@に置き換えてください）",
                "メール：⟦taro★aozora.co.jp⟧",
                "連絡先 ⟦taro☆aozora.co.jp⟧",
                "お問い合わせは ⟦info■aozora.jp⟧（■は@に）",
                "メール：⟦taro_at_aozora.co.jp⟧",
                "メール：⟦taro(a)aozora.co.jp⟧",
                "メール：⟦taro @ aozora.co.jp⟧",
                "連絡先 ⟦taro @ aozora.co.jp⟧",
                "連絡先 ⟦taro(a)aozora.co.jp⟧",
                "⟦taro【at】aozora.co.jp⟧",
                "⟦taro（あっと）aozora.co.jp⟧",
                "メール：⟦taro #at# aozora.co.jp⟧",
            })
    void findsAnAddressHoweverItsSignsAreWritten(String marked) {
        String text = marked.replace("⟦", "").replace("⟧", "");
        assertEquals(List.of(marked.substring(marked.indexOf('⟦') + 1, marked.indexOf('⟧'))), found(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "foo(at); bar.at(dot)",
                "look_at_main.c and main.java",
                "A(a)条及びB(a)項",
                "連絡先: web (a) www.aozora.jp (b) tel",
                "●sales.jp ■shop.co.jp",
                "taro◎aozora.jp",
                "新商品sales★aozora.jpで発売中",
                "連絡先はこちら。新商品 sales★aozora.jp",
                "point (at) noon",
                "x[@]y",
                "price @ 100.00",
                "x @ y.z",
                "本人は `@taro.aozora.jp` という名",
                "hg clone ssh://hg@aozora.org/site/",
            })
    void findsNoneWhereTheSignsStandForSomethingElse(String text) {
        assertEquals(List.of(), found(text));
    }

    @Test
    void anEqualsSignIsOfTheAddressThatFillsItsCell() {
        assertEquals(
                List.of("r-h=hanako60@aozora.jp", "jiro@aozora.jp"),
                found("番号,メールアドレス\n1,r-h=hanako60@aozora.jp\n2,jiro@aozora.jp\n"));
        assertEquals(List.of("hanako60@aozora.jp"), found("送信先: mail=hanako60@aozora.jp\n"));
    }
}
