package dev.sekisho.dlp.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkedTablesTest {
    private static final String ROW = " | 山田太郎<PERSON> | 03-1234-5678<PHONE>";

    @Test
    void htmlRowsAreRecordsAndEntitiesAreResolved() {
        assertEquals(
                List.of(
                        "PLAIN <p>名簿</p>",
                        "TABLE ",
                        "HEADER 1 | 氏名 | 住所",
                        "RECORD 2 | 山田太郎<PERSON> | 東京都港区&1<ADDRESS>[東京都港区&amp;1]",
                        "END",
                        "PLAIN <p>以上</p>"),
                Tables.read("<p>名簿</p><TABLE class=\"a>b\"><tr><th>氏名</th><th>住所</th></tr>"
                        + "<tr><td><b>山田太郎</b> </td><td>東京都港区&amp;1<!-- x --></td></tr></TABLE><p>以上</p>"));
    }

    @Test
    void aFormLaidOutAsATableIsOneRecord() {
        assertEquals(
                List.of("1" + ROW),
                Tables.records(
                        "<table><tr><th>氏名</th><td>山田太郎</td></tr><tr><th>電話</th><td>03-1234-5678</td></tr></table>"));
    }

    @Test
    void aFormWithEmptyColumnsBetweenLabelsAndValuesIsOneRecord() {
        assertEquals(
                List.of("1" + ROW + " | 東京都港区1-2<ADDRESS> | 1975/04/02<BIRTHDATE>"),
                Tables.records(
                        "<table><tr><td>氏名</td><td></td><td>山田太郎</td><td>電話</td><td></td><td>03-1234-5678</td></tr>"
                                + "<tr><td>住所</td><td></td><td>東京都港区1-2</td><td>生年月日</td><td></td><td>1975/04/02</td></tr>"
                                + "</table>"));
    }

    @Test
    void headersOverTwoRowsAndCellsOverSeveralColumnsStandOverTheirColumns() {
        assertEquals(
                List.of("3 | 山田太郎<PERSON> | 東京都港区1-2<ADDRESS> | 03-1234-5678<PHONE> | 1975/04/02<BIRTHDATE>"),
                Tables.records(
                        "<table><tr><th rowspan=2>氏名</th><th colspan=\"2\">連絡先</th><th rowspan='2'>生年月日</th></tr>"
                                + "<tr><th>住所</th><th>電話番号</th></tr><tr><td>山田太郎</td><td>東京都港区1-2</td>"
                                + "<td>03-1234-5678</td><td>1975/04/02</td></tr></table>"));
    }

    @Test
    void aCellOverSeveralRowsLeavesTheOthersInTheirColumns() {
        assertEquals(
                List.of("2 | 営業部" + ROW, "3 | 佐藤花子<PERSON> | 03-1234-5679<PHONE>"),
                Tables.records("<table><tr><th>区分</th><th>氏名</th><th>電話</th></tr>"
                        + "<tr><td rowspan=2>営業部</td><td>山田太郎</td><td>03-1234-5678</td></tr>"
                        + "<tr><td>佐藤花子</td><td>03-1234-5679</td></tr></table>"));
    }

    @Test
    void xmlElementsAreRecordsOfTheirAttributes() {
        assertEquals(
                List.of("1 | 2", "2" + ROW, "3 | 佐藤花子<PERSON> | 03-1234-5679<PHONE>"),
                Tables.records("<?xml version=\"1.0\"?><list xmlns=\"urn:x\" count=\"2\"><group>"
                        + "<person name=\"山田太郎\" tel='03-1234-5678'/><person name = \"佐藤花子\" tel=\"03-1234-5679\" />"
                        + "</group></list>"));
    }

    @Test
    void attributesJoinTheFieldsOfTheirElement() {
        assertEquals(
                List.of("1 | A", "2" + ROW, "3 | 佐藤花子", "4 | 03-1234-5679<PHONE>", "5 | 鈴木一郎<PERSON>"),
                Tables.records("<?xml version=\"1.0\"?><list><group label=\"A\"><person name=\"山田太郎\">"
                        + "<tel>03-1234-5678</tel></person><person name=\"佐藤花子\"><call tel=\"03-1234-5679\"/></person>"
                        + "<person name=\"鈴木一郎\"></person></group></list>"));
    }

    @Test
    void aTableInACellIsATableOfItsOwn() {
        assertEquals(
                List.of("2" + ROW, "2 | 佐藤花子<PERSON> | 090-1111-2222<PHONE>"),
                Tables.records(
                        "<table><tr><td><table><tr><td>氏名</td><td>電話</td></tr><tr><td>山田太郎</td><td>03-1234-5678</td></tr></table></td></tr></table>"
                                + "<table><tr><td>氏名</td><td>電話</td></tr><tr><td>佐藤花子</td><td>090-1111-2222</td></tr></table>"));
    }

    @Test
    void jsonObjectsAreRecordsWithWhatIsNestedInThem() {
        assertEquals(
                List.of("1" + ROW, "2 | 佐藤花子<PERSON>[\\u4f50\\u85e4花子] | 9012345678<PHONE>"),
                Tables.records(
                        "{\"total\": {}, \"list\": [{\"氏名\": \"山田太郎\", \"contact\": {\"tel\": \"03-1234-5678\"}},\n"
                                + "{\"氏名\": \"\\u4f50\\u85e4花子\", \"contact\": {\"tel\": 9012345678}, \"x\": null}]}"));
    }

    @Test
    void jsonLinesAreOneTable() {
        assertEquals(
                List.of("1" + ROW, "2 | 佐藤花子<PERSON> | 03-1234-5679<PHONE>"),
                Tables.records(
                        "{\"name\":\"山田太郎\",\"phone\":\"03-1234-5678\"}\n{\"name\":\"佐藤花子\",\"phone\":\"03-1234-5679\"}\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"name\":\"氏名\",\"value\":\"山田太郎\"},{\"name\":\"電話\",\"value\":\"03-1234-5678\"},"
                        + "{\"name\":\"氏名\",\"value\":\"佐藤花子\"},{\"name\":\"電話\",\"value\":\"03-1234-5679\"}]",
                "{\"form\":[{\"label\":\"氏名\",\"value\":\"山田太郎\"},{\"label\":\"電話\",\"value\":\"03-1234-5678\"}],"
                        + "\"next\":{\"fields\":[{\"label\":\"氏名\",\"value\":\"佐藤花子\"},{\"label\":\"電話\",\"value\":\"03-1234-5679\"}]}}",
                "[{\"a\":[{\"question\":\"氏名\",\"answer\":\"山田太郎\"},{\"question\":\"電話\",\"answer\":\"03-1234-5678\"}]},"
                        + "{\"a\":[{\"question\":\"氏名\",\"answer\":\"佐藤花子\"},{\"question\":\"電話\",\"answer\":\"03-1234-5679\"}]}]",
                "<?xml version=\"1.0\"?><r><f name=\"氏名\">山田太郎</f><f name=\"電話\">03-1234-5678</f>"
                        + "<f name=\"氏名\">佐藤花子</f><f name=\"電話\">03-1234-5679</f></r>",
                "<?xml version=\"1.0\"?><r><f label=\"氏名\" value=\"山田太郎\"/><f label=\"電話\" value=\"03-1234-5678\"/>"
                        + "<f label=\"氏名\" value=\"佐藤花子\"/><f label=\"電話\" value=\"03-1234-5679\"/></r>",
                "<?xml version=\"1.0\"?><r><m><f name=\"氏名\">山田太郎</f><f name=\"電話\">03-1234-5678</f></m>"
                        + "<m><f name=\"氏名\">佐藤花子</f><f name=\"電話\">03-1234-5679</f></m></r>",
                "<?xml version=\"1.0\"?><r><dict><key>氏名</key><string>山田太郎</string> <key>電話</key><string>03-1234-5678</string></dict>"
                        + "<dict><key>氏名</key><string>佐藤花子</string> <key>電話</key><string>03-1234-5679</string></dict></r>",
                "<?xml version=\"1.0\"?><r><i><label>氏名</label><value>山田太郎</value></i><i><label>電話</label><value>03-1234-5678</value></i>"
                        + "<i><label>氏名</label><value>佐藤花子</value></i><i><label>電話</label><value>03-1234-5679</value></i></r>",
            })
    void fieldsThatComeWithTheirLabelsAreRecords(String text) {
        assertEquals(List.of("1" + ROW, "2 | 佐藤花子<PERSON> | 03-1234-5679<PHONE>"), Tables.records(text));
    }

    @Test
    void whatHasANameAndAValueIsNoFieldUnlessItsNameIsALabel() {
        assertEquals(
                List.of("1 | 山田太郎<PERSON> | 35", "2 | 佐藤花子<PERSON> | 12"),
                Tables.records("[{\"name\":\"山田太郎\",\"value\":35},{\"name\":\"佐藤花子\",\"value\":12}]"));
    }

    @Test
    void brokenJsonGoesOnAsPlainText() {
        assertEquals(
                List.of("TABLE ", "RECORD 1 | 山田太郎<PERSON>", "END", "PLAIN } あとがき"),
                Tables.read("[{\"氏名\": \"山田太郎\" }} あとがき"));
    }

    @Test
    void sqlTuplesAreRecordsOfTheirTable() {
        assertEquals(
                List.of(
                        "TABLE members",
                        "RECORD 1" + ROW,
                        "RECORD 2 | O'Hara<PERSON>[O''Hara] | 03-1234-5679<PHONE>",
                        "RECORD 3 | 佐藤花子<PERSON>",
                        "END"),
                Tables.read(
                        "INSERT INTO `members` (`name`, `phone`) VALUES ('山田太郎', '03-1234-5678'), ('O''Hara', N'03-1234-5679');\n"
                                + "insert into members (name, phone) values ('佐藤花子', NULL);\n"));
    }

    @Test
    void sqlWithoutColumnsHasThoseThatTheTableWasMadeWith() {
        assertEquals(
                List.of("1 | 3" + ROW + " | a"),
                Tables.records("CREATE TABLE `d`.`t` (\n  `no` int(11) NOT NULL DEFAULT '1,0',\n"
                        + "  `c1` varchar(20) COMMENT '氏名',\n  `tel` varchar(20),\n  `s` enum('a','b'),\n"
                        + "  PRIMARY KEY (`no`)\n) ENGINE=InnoDB;\n/*!40000 ALTER TABLE */;\n"
                        + "INSERT INTO `t` VALUES (3, '山田太郎', '03-1234-5678', 'a');\n"));
    }

    @Test
    void rowsCopiedIntoATableAreRecords() {
        assertEquals(
                List.of("1 | 3" + ROW, "2 | 4 | 佐藤花子<PERSON>"),
                Tables.records("COPY public.t (no, \"氏名\", tel) FROM stdin;\n3\t山田太郎\t03-1234-5678\n"
                        + "4\t佐藤花子\t\\N\n\\.\n\nSELECT 1;\n"));
    }

    @Test
    void propertiesOfACalendarAreTextsWithoutTheirFolds() {
        assertEquals(
                List.of(
                        "1 | BEGIN | VCALENDAR",
                        "2 | BEGIN | VEVENT",
                        "3 | DESCRIPTION | 担当は山田太郎、03-1234-5678[担当は山田太\r\n 郎、03-12\r\n 34-5678]",
                        "4 | ATTENDEE;CN=\"山田:太郎\" | mailto:t@example.jp",
                        "5 | END | VEVENT",
                        "6 | END | VCALENDAR"),
                Tables.records("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDESCRIPTION:担当は山田太\r\n 郎、03-12\r\n 34-5678\r\n"
                        + "ATTENDEE;CN=\"山田:太郎\":mailto:t@example.jp\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n以上\r\n"));
    }

    @Test
    void sqlWithoutColumnsIsTypedByItsValues() {
        assertEquals(
                List.of("1 | 3 | 佐藤 花子<PERSON> | h@example.jp<EMAIL>", "2 | 4 | 鈴木 一郎<PERSON> | i@example.jp<EMAIL>"),
                Tables.records(
                        "INSERT INTO t VALUES (3, '佐藤 花子', 'h@example.jp');\nINSERT INTO t VALUES (4, '鈴木 一郎', 'i@example.jp');\n"));
    }

    @Test
    void xmlElementsWithFieldsAreRecords() {
        assertEquals(
                List.of("1 | 会員", "2" + ROW.replace(" | 0", " | 0"), "3 | 佐藤花子<PERSON>"),
                Tables.records(
                        "<?xml version=\"1.0\"?>\n<list><title>会員</title><person><氏名>山田太郎</氏名><contact><tel>03-1234-5678</tel></contact></person>\n"
                                + "<person><氏名>佐藤花子</氏名></person></list>"));
    }

    @Test
    void xmlElementsBesideEachOtherAreOneRecordUntilAFieldComesAgain() {
        String member =
                "<member><profile><name>山田太郎</name></profile><contact><tel>03-1234-5678</tel></contact></member>";
        assertEquals(
                List.of("1" + ROW, "2" + ROW),
                Tables.records("<?xml version=\"1.0\"?><list>" + member + member + "</list>"));
        assertEquals(
                List.of("1 | 山田太郎<PERSON>", "2 | 佐藤花子<PERSON>"),
                Tables.records("<?xml version=\"1.0\"?><list><order><from><name>山田太郎</name></from>"
                        + "<to><name>佐藤花子</name></to></order></list>"));
    }

    @Test
    void xmlNeedsNoDeclaration() {
        String records = "<person><氏名>山田太郎</氏名><tel>03-1234-5678</tel></person>"
                + "<person><氏名>佐藤花子</氏名><tel>03-1234-5679</tel></person>";
        assertEquals(
                Tables.records("<?xml version=\"1.0\"?><list>" + records + "</list>"),
                Tables.records("<list>" + records + "</list>"));
    }

    @Test
    void htmlAndPlaceholdersAreNoXml() {
        assertEquals(List.of(), Tables.records("<div><p>山田太郎</p><p>佐藤花子</p></div>"));
        assertEquals(List.of(), Tables.records("<氏名> 様、<住所> のご登録を <日付> に承りました。"));
    }

    @Test
    void howANameIsReadIsNotOfTheName() {
        assertEquals(
                List.of("1 | 高橋 光男<PERSON>[高橋<rp>（</rp><rt>たかはし</rt><rp>）</rp></ruby> <ruby>光男] | 03-1234-5678<PHONE>"),
                Tables.records("<table><tr><th>氏名</th><td><ruby>高橋<rp>（</rp><rt>たかはし</rt><rp>）</rp></ruby> "
                        + "<ruby>光男<rt>みつお</rt></ruby></td></tr><tr><th>電話</th><td>03-1234-5678</td></tr></table>"));
    }
}
