package dev.sekisho.dlp.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.sekisho.dlp.inspect.Finding;
import dev.sekisho.dlp.inspect.Likelihood;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A value that the width of a mail cuts in two is one finding over both lines; what is no value is not joined. */
class LineJoinerTest {
    private static final TextInspector INSPECTOR = TextInspector.create();
    /** A line of 70 columns, so that the one below the first is as long as its neighbours. */
    private static final String BEFORE = "いつもお世話になっております。先日お問い合わせのありました件につきまして";

    private static List<Finding> over(String text) {
        return INSPECTOR.inspect(text).findings().stream()
                .filter(f -> f.likelihood().atLeast(Likelihood.LIKELY))
                .filter(f -> raw(text, f).indexOf('\n') >= 0)
                .sorted(Comparator.comparing(f -> f.location().start()))
                .toList();
    }

    private static String raw(String text, Finding f) {
        return text.substring((int) f.location().start(), (int) f.location().end());
    }

    private static String plain(String marked) {
        return marked.replace("⟦", "").replace("⟧", "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "お知らせいたします。担当の者が来月から替わることになりまして、新しく⟦佐藤花\n子⟧様が伺います。今後ともどうぞよろしくお願いいたします。",
                "お知らせいたします。担当の者が来月から替わることになりまして、新しく⟦鈴木　\n一郎⟧様が伺います。今後ともどうぞよろしくお願いいたします。",
                "お知らせいたします。送付先の住所が来月から変わることになりまして、⟦東京都新宿\n区西新宿2-8-1⟧です。今後ともどうぞよろしくお願いいたします。",
                "お知らせいたします。連絡先が来月から変わることになりまして、電話は⟦03-3456-\n7890⟧です。今後ともどうぞよろしくお願いいたします。",
                "お知らせいたします。連絡先が来月から変わることになりまして、電話は⟦090-12\n34-5678⟧です。今後ともどうぞよろしくお願いいたします。",
                "お知らせいたします。連絡先が来月から変わることになりまして、宛先は⟦hanako.sa\nto@aozora-shop.jp⟧です。今後ともどうぞよろしくお願いいたします。",
                "お知らせいたします。連絡先が来月から変わることになりまして、宛先は⟦hanako@aozora-\nshop.co.jp⟧です。今後ともどうぞよろしくお願いいたします。",
                "お知らせいたします。手続きに要る番号が分かりましたので、個人番号は⟦1234567\n89018⟧です。今後ともどうぞよろしくお願いいたします。",
                "お知らせいたします。手続きに要る日付が分かりましたので、生年月日は⟦1978年4\n月3日⟧です。今後ともどうぞよろしくお願いいたします。",
            })
    void aCutValueIsOneFinding(String marked) {
        for (String margin : List.of("", "> ", "> > ", "　　")) {
            String cited = margin + BEFORE + "\n" + margin + marked.replace("\n", "\n" + margin) + "\n";
            String text = plain(cited);
            List<Finding> found = over(text);
            assertEquals(1, found.size(), margin);
            int start = cited.indexOf('⟦');
            assertEquals(cited.substring(start + 1, cited.indexOf('⟧')), raw(text, found.get(0)));
            String value = raw(text, found.get(0)).replaceAll(" *\n[ >　]*", "");
            assertEquals(value.replace("　", ""), found.get(0).revealValue().replace("　", ""));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "短い行の佐藤花\n子様が来られました。",
                "お知らせいたします。連絡先が来月から変わることになりまして、宛先は hanako@aozora.jp\nTEL 03-3456-7890 です。今後ともどうぞよろしく",
                "We would like to tell you that from now on your new contact is please contact\nhanako@aozora.jp for anything else that you may want to know about",
                "お知らせいたします。担当の者が来月から替わることになりまして、伺います佐藤、\n鈴木、高橋の三名です。今後ともどうぞよろしくお願いいたします。",
                "お知らせいたします。注文の番号を控えておりますので、注文番号は090-1234-\n\n5678です。今後ともどうぞよろしくお願いいたします。",
                "お知らせいたします。会場の住所を控えておりますので、東京都新宿区西新宿2-8-1 5階\n会議室の場所は追ってお知らせします。どうぞよろしくお願いいたします。",
            })
    void otherLinesStayApart(String text) {
        assertEquals(List.of(), over(BEFORE + "\n" + text + "\n"));
    }

    /** Prose cut where telephones, papers in columns or wide screens cut it: its lines are of one width. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "この度は当店をご利用いた\nだきありがとうございます\nお客様の電話番号は⟦090-12\n34-5678⟧です。お待ちしま",
                "この度は当店をご利用いただき誠に\nありがとうございます。送り先は⟦東\n京都千代田区霞が関1-3-2⟧となりま\nす。",
                "お申し込みの内容を確認いたしました。先日\nご連絡いたしましたとおり、新しい担当の⟦佐\n藤健太郎⟧様よりお電話いたします。今後とも",
                "ご利用ありがとうございます。連絡のためのアドレスは⟦taro@u\np-works.co.jp⟧です。今後ともどうぞよろしくお願いいたします。",
                "この度は当店をご利用いただき誠にありがとうございます。お申し込みの内容を確認いたしましたのでご連絡いたします。生年月日は⟦昭和5\n"
                        + "3年4月2日⟧です。ご不明な点がございましたら担当までお気軽にお問い合わせくださいますようお願い申し上げます。なお受付時間は平日の",
            })
    void proseOfOneWidthIsCutAtAnyWidth(String marked) {
        String text = plain(marked);
        List<Finding> found = over(text);
        assertEquals(1, found.size());
        assertEquals(marked.substring(marked.indexOf('⟦') + 1, marked.indexOf('⟧')), raw(text, found.get(0)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "受付 東京都新宿区西新宿2-8-1\n3階 会議室 定員十二名様まで\n受付 東京都港区赤坂九丁目7",
                "りんごを三つ買いました090-1234\n5678円のみかんを買いました",
                "きょうの気温は東京で30\n大阪では31度になりました\n札幌では25度になりました",
                "ペットサロンわんだふる 店舗 須藤洋平\nTEL：06-8440-7411／FAX：0466-65-6489\ny_sudou@example.com",
                "短い 電話 090-1234-\n5678 の行が二つだけある",
                "お客様へのご案内\n新しい住所は東京都港区赤坂1-2\n3号室に入る方は事前にお知ら\nせください",
            })
    void shortLinesOfListsStayApart(String text) {
        assertEquals(List.of(), over(text));
    }

    /** Nothing is left of a cut value beside the finding of the whole. */
    @ParameterizedTest
    @ValueSource(strings = {"", "> "})
    void thePartsOfACutValueAreNoFindings(String margin) {
        String text = margin + BEFORE + "\n" + margin + "お知らせいたします。担当の者が来月から替わることになりまして、新しく佐藤花\n" + margin
                + "子様が伺います。今後ともどうぞよろしくお願いいたします。\n";
        List<Finding> found = INSPECTOR.inspect(text).findings();
        for (Finding part : found) {
            for (Finding whole : found) {
                boolean inside = part != whole
                        && part.location().start() >= whole.location().start()
                        && part.location().end() <= whole.location().end();
                assertFalse(inside);
            }
        }
    }
}
