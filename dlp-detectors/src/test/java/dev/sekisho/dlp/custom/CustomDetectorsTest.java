package dev.sekisho.dlp.custom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.dlp.detect.TextInspector;
import dev.sekisho.dlp.inspect.Detector;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.LegalClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CustomDetectorsTest {
    private static final String TYPES = """
            types:
              - {id: MEMBER_ID, ja: 会員番号, en: member id, legalClass: PERSONAL_INFORMATION, severity: 3}
            """;

    @TempDir
    Path folder;

    private static List<String> problems(String yaml) {
        DetectorsException e =
                assertThrows(DetectorsException.class, () -> CustomDetectors.parse(yaml, "d.yaml", Path.of("")));
        return e.problems().stream()
                .map(p -> p.line() + ":" + p.column() + " " + p.en())
                .toList();
    }

    @Test
    void definesInfoTypesWithTheirLegalClassAndSeverity() throws Exception {
        String yaml = "apiVersion: sekisho-detectors/v1\n" + TYPES
                + "detectors: [{id: member, type: MEMBER_ID, headers: [会員ID]}]";
        CustomDetectors read = CustomDetectors.parse(yaml, "d.yaml", folder);
        InfoType type = read.infoTypes().iterator().next();
        assertEquals("MEMBER_ID 会員番号 member id", type.id() + " " + type.ja() + " " + type.en());
        assertEquals(LegalClass.PERSONAL_INFORMATION, type.legalClass());
        assertEquals(3, type.severity());
        assertEquals(
                List.of("member"), read.detectors().stream().map(Detector::id).toList());
    }

    @Test
    void typesColumnsByHeadersOfTheUser() {
        List<Detector> detectors = Found.yaml(
                TYPES + "detectors: [{id: member, type: MEMBER_ID, headers: [会員ID], length: {from: 4, to: 6}}]");
        assertEquals(
                List.of("MEMBER_ID A-01 VERY_LIKELY", "MEMBER_ID B-02 VERY_LIKELY"),
                Found.in("会員ID,品名\nA-01,りんご\nB-02,みかん\nC-0000003,かき\n", detectors));
    }

    @Test
    void findsAnExistingTypeToo() {
        List<Detector> detectors = Found.yaml("""
                detectors:
                  - {id: extension, type: PHONE_NUMBER, pattern: '内線\\s?(?P<value>\\d{4})', likelihood: LIKELY}
                """);
        assertEquals(List.of("PHONE_NUMBER 5521 LIKELY"), Found.in("内線5521まで", detectors));
    }

    @Test
    void isNotLostToDetectorsThatComeWithSekisho() {
        List<Detector> detectors = Found.yaml(TYPES + "detectors: [{id: vip, type: MEMBER_ID, words: [鈴木花子, 青葉商事]}]");
        String text = "お客様は鈴木花子様です。\n\n氏名,勤務先\n山田太郎,株式会社青葉商事\n鈴木花子,若葉商会\n佐藤次郎,紅葉商店\n";
        assertEquals(
                3,
                TextInspector.with(detectors).inspect(text).findings().stream()
                        .filter(f -> f.infoType().id().equals("MEMBER_ID"))
                        .count());
    }

    /** In cells that a built-in detector fills, only the user's own look on: the others have answered. */
    @Test
    void changesNothingThatBuiltInDetectorsFind() {
        String table = "氏名,勤務先,住所,電話\n佐藤 花子,株式会社山田太郎商店,東京都港区芝公園4-2-8 高橋方,03-3432-1000\n"
                + "鈴木 一郎,中村内科医院,大阪府大阪市北区梅田1-1-1,06-6345-1234\n\n送り先は大阪府大阪市北区梅田商店街1-1-1です。\n";
        List<Detector> own = Found.yaml(
                "types: [{id: SHOP, ja: 店, en: shop}]\n" + "detectors: [{id: shops, type: SHOP, words: [商店, 内科]}]");
        List<String> alone = found(TextInspector.create(), table);
        List<String> beside = new ArrayList<>(found(TextInspector.with(own), table));
        assertTrue(beside.removeIf(found -> found.startsWith("SHOP 商店")), beside.toString());
        assertTrue(beside.removeIf(found -> found.startsWith("SHOP 内科")), beside.toString());
        assertEquals(alone, beside);
    }

    private static List<String> found(TextInspector inspector, String text) {
        return inspector.inspect(text).findings().stream().map(Found::print).toList();
    }

    @Test
    void readsWordsFromAFileBesideIt() throws IOException, DetectorsException {
        Files.writeString(folder.resolve("members.csv"), "番号,氏\n1,鷺沼\n2,百目鬼\n");
        Path file = Files.writeString(
                folder.resolve("d.yaml"),
                "\uFEFFapiVersion: sekisho-detectors/v1\n" + TYPES
                        + "detectors: [{id: member, type: MEMBER_ID, words: {file: members.csv, column: 氏}}]");
        assertEquals(
                List.of("MEMBER_ID 百目鬼 LIKELY"),
                Found.in("担当は百目鬼です", CustomDetectors.load(file).detectors()));
    }

    @Test
    void tellsEveryMistakeWithItsPlace() {
        assertEquals(
                List.of(
                        "1:13 'v2' is not allowed here",
                        "3:10 'PHONE' is a built-in info type",
                        "4:28 severity is from 0 to 5",
                        "6:9 an id is lower-case letters, digits and hyphens after a letter",
                        "9:12 no info type 'CODDE'",
                        "10:15 it matches the empty text too",
                        "13:14 the pattern cannot be read: missing closing )",
                        "14:12 no check 'lunh'",
                        "15:5 unknown key 'edgs'",
                        "16:20 expected a whole number of at least 1",
                        "19:12 the pattern has no (?P<numbr>…)",
                        "22:20 the file cannot be read: nope.txt",
                        "23:5 needs words, pattern or headers",
                        "25:9 duplicate id 'd'",
                        "28:14 either words or pattern, not both",
                        "30:35 domains go with EMAIL_ADDRESS only"),
                problems("""
                        apiVersion: v2
                        types:
                          - {id: PHONE, ja: 電話}
                          - {id: MEMBER, severity: 9}
                        detectors:
                          - id: Bad Id
                            type: MEMBER
                            headers: [x]
                          - {type: CODDE, id: a,
                             pattern: 'x*'}
                          - id: b
                            type: MEMBER
                            pattern: '(x'
                            check: lunh
                            edgs: word
                            length: {from: 0}
                          - id: c
                            type: MEMBER
                            group: numbr
                            pattern: '(?P<number>\\d+)x'
                          - {id: d, type: MEMBER,
                             words: {file: nope.txt}}
                          - type: MEMBER
                            id: e
                          - id: d
                            type: MEMBER
                            words: [x]
                            pattern: x
                        allow:
                          - {type: PHONE_NUMBER, domains: [example.jp]}
                        """));
    }

    @Test
    void loadsNothingOfAFileWithAMistake() {
        assertEquals(
                List.of("3:5 needs id and type"),
                problems("apiVersion: sekisho-detectors/v1\ndetectors:\n  - {headers: [x]}\n"
                        + "  - {id: good, type: PHONE_NUMBER, headers: [x]}\n"));
        assertEquals(
                List.of("1:1 no apiVersion: sekisho-detectors/v1", "1:1 needs detectors or allow"), problems("{}"));
        assertEquals(1, problems("").size());
        assertEquals(1, problems("- x").size());
        assertEquals(1, problems("a: &x [b]\nc: *x").size());
    }

    @Test
    void saysWhatIsWrongInBothLanguagesAndNeverShowsValues() {
        DetectorsException e = assertThrows(
                DetectorsException.class,
                () -> CustomDetectors.parse(
                        "apiVersion: sekisho-detectors/v1\ndetectors:\n  - {id: a, type: PHONE_NUMBR, headers: [x]}",
                        "d.yaml",
                        Path.of("")));
        assertEquals(
                "d.yaml:3:19: 情報種別「PHONE_NUMBR」はありません（「PHONE_NUMBER」のことですか） / "
                        + "no info type 'PHONE_NUMBR' (did you mean 'PHONE_NUMBER'?)",
                e.getMessage());
    }
}
