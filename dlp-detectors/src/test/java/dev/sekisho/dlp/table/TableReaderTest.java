package dev.sekisho.dlp.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Row;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableReaderTest {
    private static final String ALL =
            "拝啓\n\n氏名：山田 太郎\n電話：03-1234-5678\n\n<table><tr><td>氏名</td><td>住所</td></tr><tr><td>佐藤花子</td><td>東京都港区1</td></tr></table>\n"
                    + "[{\"氏名\": \"鈴木一郎\"}]\nINSERT INTO t VALUES ('高橋健', 'k@example.jp');\n\n氏名,メール\n中村誠,m@example.jp\n\n敬具\n";

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theSizeOfThePiecesMakesNoDifference(long seed) {
        assertEquals(Tables.read(ALL), Tables.read(ALL, new Random(seed)));
        assertEquals(5, Tables.records(ALL).size());
    }

    @Test
    void longPlainTextComesInBlocksThatEndAtParagraphs() {
        String text = ("この段落には名前がありません。".repeat(100) + "\n\n").repeat(200);
        List<String> blocks = Tables.read(text);
        assertEquals(
                text, String.join("", blocks.stream().map(b -> b.substring(6)).toList()));
        for (String block : blocks) {
            assertEquals("\n\n", block.substring(block.length() - 2));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "山田",
                ",",
                "\"",
                "|",
                "<",
                "<table>",
                "{\"a\":",
                "[",
                "１",
                "　　",
                "INSERT INTO t VALUES (",
                "氏名：",
                "\"a\n"
            })
    void hugeMonotonousTextIsReadToItsEnd(String piece) {
        String text = piece.repeat(300_000 / piece.length());
        Tables.read(text);
        Tables.read(text + "\n" + text);
    }

    @Test
    void typedRowsOfASheetNeedNoPlaces() throws IOException {
        List<String> seen = new ArrayList<>();
        TableReader reader = new TableReader(
                new ColumnTypes(new FieldNames(Map.of(InfoType.HEALTH_CONDITION, List.of("既往"))), Map.of()),
                new TableListener() {
                    @Override
                    public void plainText(CharSequence chars, long start) {}

                    @Override
                    public void beginTable(String name, List<Column> columns) {
                        seen.add(name);
                    }

                    @Override
                    public void beginRecord(long row, RowKind kind) {
                        seen.add(kind + " " + row);
                    }

                    @Override
                    public void cell(Column column, CharSequence value, long start, long end) {
                        seen.add(column.type() + " " + value + " " + start);
                    }

                    @Override
                    public void endRecord() {}

                    @Override
                    public void endTable() {
                        seen.add("END");
                    }
                });
        reader.beginTable("名簿");
        reader.row(row(1, "氏名", "既往"));
        reader.row(row(5, "山田太郎", "喘息"));
        reader.endTable();
        reader.finish();
        assertEquals(
                List.of(
                        "名簿",
                        "HEADER 1",
                        "null 氏名 -1",
                        "null 既往 -1",
                        "RECORD 5",
                        "PERSON_NAME 山田太郎 -1",
                        "HEALTH_CONDITION 喘息 -1",
                        "END"),
                seen);
    }

    private static Row row(long number, String... cells) {
        return new Row() {
            @Override
            public long number() {
                return number;
            }

            @Override
            public int size() {
                return cells.length;
            }

            @Override
            public CharSequence cell(int column) {
                return cells[column];
            }

            @Override
            public long cellStart(int column) {
                return -1;
            }
        };
    }

    @Test
    @Tag("long")
    void aMillionRowsAreStreamed() throws IOException {
        long[] cells = new long[1];
        TableReader reader = new TableReader(new ColumnTypes(new FieldNames(Map.of()), Map.of()), new TableListener() {
            @Override
            public void plainText(CharSequence chars, long start) {
                throw new AssertionError("plain text at " + start);
            }

            @Override
            public void beginTable(String name, List<Column> columns) {
                assertEquals(InfoType.PERSON_NAME, columns.get(0).type());
            }

            @Override
            public void beginRecord(long row, RowKind kind) {}

            @Override
            public void cell(Column column, CharSequence value, long start, long end) {
                cells[0]++;
            }

            @Override
            public void endRecord() {}

            @Override
            public void endTable() {}
        });
        reader.text("氏名,住所,電話番号\n");
        for (int i = 0; i < 1_000_000; i++) {
            reader.text("山田太郎,東京都千代田区丸の内1-" + i + ",090-1234-5678\n");
        }
        reader.finish();
        assertEquals(3_000_003, cells[0]);
    }
}
