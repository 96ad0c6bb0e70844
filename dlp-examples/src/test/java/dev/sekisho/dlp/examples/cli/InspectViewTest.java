package dev.sekisho.dlp.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.dlp.inspect.Evidence;
import dev.sekisho.dlp.inspect.Finding;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Inspection;
import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.inspect.Location;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code inspect --explain} and {@code inspect --html}: they say what and why, and show no value. */
class InspectViewTest {
    private static final String TEXT = """
            <b>打合せ</b> & 議事録
            氏名: 高橋 美咲
            住所: 東京都千代田区紀尾井町1-3
            電話番号: 03-1234-5678
            メール: misaki@example.jp

            次回の会議は来週です。予算は変わりません。
            """;
    private static final List<String> VALUES = List.of("高橋 美咲", "紀尾井町1-3", "03-1234-5678", "misaki@example.jp");

    private static final Inspection EMPTY = new Inspection(Map.of(), 0, 0, Map.of(), Map.of(), List.of(), List.of());

    @TempDir
    Path folder;

    private String page(Path file) throws IOException {
        Path page = folder.resolve("page.html");
        Cli run = Cli.run("inspect", "--html", page, file);
        assertEquals(0, run.exit(), run.err());
        return Files.readString(page);
    }

    private static void holdsNone(String text, List<String> values) {
        values.forEach(value -> assertFalse(text.contains(value), "a value is shown"));
    }

    @Test
    void explainsWhatWhereAndWhyWithoutValues() throws IOException {
        Path file = Files.writeString(folder.resolve("memo.txt"), TEXT);
        Cli run = Cli.run("inspect", "--explain", file);
        assertEquals(0, run.exit(), run.err());
        assertTrue(run.out().contains("氏名 / name (PERSON_NAME)"), run.out());
        assertTrue(run.out().contains("2 行目 / line 2"), run.out());
        assertTrue(run.out().contains("極めて高い / very likely"), run.out());
        assertTrue(run.out().contains("列見出しが示す") && run.out().contains("the column header says so"), run.out());
        holdsNone(run.out(), VALUES);
    }

    @Test
    void aFileThatIsNotThereIsNamedAndTheOthersAreInspected() throws IOException {
        Path file = Files.writeString(folder.resolve("memo.txt"), TEXT);
        Cli run = Cli.run("inspect", file, folder.resolve("absent.txt"), file);
        assertEquals(2, run.exit(), run.err());
        assertTrue(run.err().contains("no such file: " + folder.resolve("absent.txt")), run.err());
        assertEquals(
                2, run.out().lines().filter(line -> line.contains("memo.txt")).count(), run.out());
    }

    @Test
    void valuesInTheNameOfAFileAreMasked() throws IOException {
        Path file = Files.writeString(folder.resolve("履歴書_高橋美咲様.txt"), "x");
        for (String form : List.of("--explain", "--json")) {
            Cli run = Cli.run("inspect", form, file);
            assertEquals(0, run.exit(), run.err());
            assertTrue(run.out().contains("履歴書_高＊") && run.out().contains("様.txt (#1)"), run.out());
            holdsNone(run.out(), List.of("美咲"));
        }
    }

    @Test
    void partsWithoutFindingsAreOneLineUnlessTheyAreAskedFor() throws IOException {
        Path file = folder.resolve("list.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String text : List.of("会議の件", "資料の件だ", TEXT)) {
                zip.putNextEntry(new ZipEntry(text.length() + ".txt"));
                zip.write(text.getBytes(StandardCharsets.UTF_8));
                zip.putNextEntry(new ZipEntry(text.length() + ".bin"));
                zip.write(new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9});
            }
        }
        String plain = Cli.run("inspect", file).out();
        assertTrue(plain.contains("ほか 2 部分") && plain.contains("2 more parts"), plain);
        assertTrue(plain.contains("  1 application/zip") && plain.contains("  1.5 text/plain"), plain);
        assertFalse(plain.contains("  1.1 text/plain"), plain);
        assertTrue(plain.contains("  1.2 application/octet-stream") && plain.contains("unknown-type"), plain);
        String explained = Cli.run("inspect", "--explain", file).out();
        assertTrue(explained.contains("  1.1 text/plain"), explained);
        assertFalse(explained.contains("more parts"), explained);
        assertTrue(page(file).contains("1.3"), "the page lists every part");
    }

    @Test
    void explainsTheSpansOfDocumentsInLinesToo() throws IOException {
        Path lines = Files.writeString(
                folder.resolve("in.jsonl"), "{\"id\":\"1\",\"text\":\"昨日は高橋 美咲様から 03-1234-5678 に電話があった。\"}\n");
        Cli run = Cli.run("inspect", "--explain", "--jsonl", lines);
        assertTrue(run.out().contains("\"HONORIFIC\""), run.out());
        assertTrue(run.out().contains("敬称がある") && run.out().contains("an honorific follows"), run.out());
        holdsNone(run.out(), List.of("高橋 美咲", "1234-5678"));
        assertFalse(Cli.run("inspect", "--jsonl", lines).out().contains("evidence"), "asked for by nobody");
        assertEquals(
                2,
                Cli.run("inspect", "--html", folder.resolve("x.html"), "--jsonl", lines)
                        .exit());
    }

    @Test
    void namesTheSheetWithoutWhomItNames() {
        Location location = new Location("1", -1, -1, "鈴木一郎さんの顧客", 3, 2);
        String where = new InspectCommand.Inspected(folder, 1, EMPTY, new Findings(0), Map.of()).where(location);
        assertTrue(where.contains("さんの顧客") && where.contains("3 行 2 列 / row 3 column 2"), where);
        assertFalse(where.contains("鈴木"), where);
    }

    @Test
    void showsTheTextWithItsFindingsMasked() throws IOException {
        String page = page(Files.writeString(folder.resolve("memo.txt"), TEXT));
        assertTrue(page.contains("次回の会議は来週です。予算は変わりません。"), "the text around is shown");
        assertTrue(page.contains("&lt;b&gt;打合せ&lt;/b&gt; &amp; 議事録"), "markup in the text is text");
        assertTrue(page.contains("<mark class=\"name VERY_LIKELY\""), "marked by kind and likelihood");
        assertTrue(page.contains("住所・郵便番号 / addresses"), "the legend");
        holdsNone(page, VALUES);
        assertFalse(page.contains("http"), "the page loads nothing");
    }

    @Test
    void masksAValueAlsoWhereNothingTellsThatItIsOne() throws IOException {
        String text = TEXT + "xx高橋 美咲xx 03-1234-5678-99\n";
        holdsNone(page(Files.writeString(folder.resolve("memo.txt"), text)), VALUES);
    }

    @Test
    void masksNamesOfFiles() throws IOException {
        String page = page(Files.writeString(folder.resolve("履歴書_高橋美咲.txt"), TEXT));
        assertFalse(page.contains("高橋"));
        assertTrue(page.contains("履歴書"));
    }

    @Test
    void masksCellsOfSpreadsheets() throws IOException {
        Path file = folder.resolve("list.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet sheet = book.createSheet("鈴木一郎さんの顧客");
            String[][] rows = {
                {"氏名", "電話番号", "備考"},
                {"高橋 美咲", "03-1234-5678", "次回は来週"},
                {"渡辺 直樹", "06-2345-6789", "連絡先は 090-1234-5678"}
            };
            for (int r = 0; r < rows.length; r++) {
                for (int c = 0; c < rows[r].length; c++) {
                    (c == 0 ? sheet.createRow(r) : sheet.getRow(r))
                            .createCell(c)
                            .setCellValue(rows[r][c]);
                }
            }
            book.write(out);
        }
        String page = page(file);
        holdsNone(page, List.of("高橋", "渡辺", "1234-5678", "2345-6789", "鈴木"));
        assertTrue(page.contains("さんの顧客"), "the rest of the sheet's name");
        assertTrue(page.contains("次回は来週") && page.contains("連絡先は "), "what is no finding is shown");
    }

    @Test
    void namesWhatCouldNotBeRead() throws IOException {
        String page = page(Files.write(folder.resolve("broken.xlsx"), new byte[] {'P', 'K', 3, 4, 9, 9, 9}));
        assertTrue(page.contains("読めなかったもの / what could not be read"));
    }

    @Test
    void showsNothingBehindTheLastFindingThatWasKept() {
        String text = "山田 山田 山田 終わり";
        Findings findings = new Findings(1);
        findings.accept(finding(text, 0));
        findings.accept(finding(text, 6));
        findings.accept(finding(text, 3));
        PartText part = new PartText("1");
        part.append(text);
        StringBuilder out = new StringBuilder();
        MaskedPart.write(out, part, findings, new KnownValues(List.of()));
        assertFalse(out.toString().contains("山田"), out.toString());
        assertFalse(out.toString().contains("終わり"), out.toString());
        assertTrue(out.toString().contains("not shown from here on"));
    }

    @Test
    void masksAllOfFindingsThatOverlap() {
        String text = "住所は東京都港区です";
        StringBuilder out = new StringBuilder();
        Finding finding = finding(text, 3);
        List<MaskedText.Placed> placed =
                List.of(new MaskedText.Placed(3, 6, finding), new MaskedText.Placed(5, 8, finding));
        MaskedText.write(out, text, placed, new KnownValues(List.of()));
        holdsNone(out.toString(), List.of("東京", "港", "区"));
        assertTrue(out.toString().startsWith("住所は") && out.toString().endsWith("です"));
    }

    private static Finding finding(String text, int start) {
        Location location = new Location("1", start, start + 2, "", 0, 0);
        String value = text.substring(start, start + 2);
        return new Finding(InfoType.PERSON_NAME, location, Likelihood.LIKELY, Set.of(Evidence.SHAPE), value);
    }
}
