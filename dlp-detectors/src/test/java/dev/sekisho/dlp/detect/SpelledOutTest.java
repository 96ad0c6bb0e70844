package dev.sekisho.dlp.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sekisho.dlp.inspect.Finding;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One character a box, with blanks between, or a line each. */
class SpelledOutTest {
    private static final TextInspector INSPECTOR = TextInspector.create();
    private static final Set<InfoType> PERSONAL = Set.of(
            InfoType.PERSON_NAME,
            InfoType.STREET_ADDRESS,
            InfoType.PHONE_NUMBER,
            InfoType.POSTAL_CODE,
            InfoType.JAPAN_INDIVIDUAL_NUMBER);

    private static List<String> found(String text) {
        return INSPECTOR.inspect(text).findings().stream()
                .filter(f -> f.likelihood().atLeast(Likelihood.LIKELY) && PERSONAL.contains(f.infoType()))
                .map(f -> raw(text, f))
                .toList();
    }

    private static String raw(String text, Finding f) {
        return text.substring((int) f.location().start(), (int) f.location().end());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "氏名 │⟦佐│藤│花│子⟧│\n",
                "電話 |⟦0|9|0|1|2|3|4|5|6|7|8⟧|\n",
                "電話番号：⟦0 9 0 - 1 2 3 4 - 5 6 7 8⟧\n",
                "〒 ⟦1 6 0 - 0 0 2 3⟧\n",
                "マイナンバー　⟦1 2 3 4 5 6 7 8 9 0 1 8⟧\n",
                "個人番号 |⟦1|2|3|4|5|6|7|8|9|0|1|8⟧|\n",
                "代表取締役　⟦鈴　木　　一　郎⟧\n",
                "⟦佐\n藤\n花\n子⟧\n様\n",
                "⟦東\n京\n都\n新\n宿\n区\n西\n新\n宿\n二\n丁\n目\n八\n番\n一\n号⟧\n\nとなります。\n",
            })
    void isReadAsOneValue(String marked) {
        String text = marked.replace("⟦", "").replace("⟧", "");
        assertEquals(List.of(marked.substring(marked.indexOf('⟦') + 1, marked.indexOf('⟧'))), found(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| 1 | 2 | 3 | 4 | 5 |\n| 6 | 7 | 8 | 9 | 0 |\n",
                "0 9 0 1 2 3 4 5 6 7 8\n1 1 2 3 4 5 6 7 8 9 0\n",
                "春 夏 秋 冬\n月 火 水 木 金 土 日\n国 語 算 数 理 科\n",
                "お 知 ら せ\n議　事　録\n第 一 章　総 則\n目　次\n",
                "東 西 南 北\n上 中 下\n大 中 小\n",
                "品\n名\n\n数\n量\n\n合\n計\n",
                "甲 乙 丙 丁\n〇 × △ 〇\n",
                "a b c d e f\nX Y Z\n",
            })
    void headingsListsAndTablesAreNoValues(String text) {
        assertEquals(List.of(), found(text));
    }
}
