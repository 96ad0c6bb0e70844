package dev.sekisho.dlp.extract.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks with everything that cells can hold, and their parts. */
final class Workbooks {
    private static final List<String> TEXTS = List.of(
            "髙橋 一郎",
            "",
            " 前後に空白 ",
            "a&b <c> \"d\" 'e'",
            "]]",
            "𠮷野家",
            "一行目\n二行目",
            "タブ\tと",
            "_x000D_",
            "é ü ﾊﾝｶｸ",
            "2]]>1",
            "\u00A0",
            "０９０－１２３４",
            "=1+1",
            "あ".repeat(100));

    private Workbooks() {}

    static XSSFWorkbook of(long seed) {
        Random random = new Random(seed);
        XSSFWorkbook workbook = new XSSFWorkbook();
        for (int s = 0; s < 1 + random.nextInt(3); s++) {
            Sheet sheet = workbook.createSheet("表" + s);
            fill(sheet, random);
            sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 2));
            sheet.getHeader().setCenter("社外秘 & <秘>");
            sheet.getFooter().setLeft("作成 山田");
        }
        return workbook;
    }

    static SXSSFWorkbook inline(long seed) {
        SXSSFWorkbook workbook = new SXSSFWorkbook();
        fill(workbook.createSheet("a"), new Random(seed));
        return workbook;
    }

    private static void fill(Sheet sheet, Random random) {
        int number = 0;
        int rows = 1 + random.nextInt(60);
        for (int r = 0; r < rows; r++) {
            number += 1 + (random.nextInt(5) == 0 ? random.nextInt(1000) : 0);
            Row row = sheet.createRow(number);
            int columns = random.nextInt(12);
            for (int c = 0; c < columns; c++) {
                cell(row.createCell(random.nextInt(10) == 0 ? c + random.nextInt(40) : c), random);
            }
        }
    }

    private static void cell(Cell cell, Random random) {
        Workbook workbook = cell.getSheet().getWorkbook();
        switch (random.nextInt(10)) {
            case 0 -> cell.setCellValue(random.nextBoolean());
            case 1 -> cell.setCellValue(random.nextInt(2_000_000) - 1_000_000);
            case 2 -> cell.setCellValue(random.nextDouble() * Math.pow(10, random.nextInt(30) - 10));
            case 3 -> date(cell, workbook, random);
            case 4 -> cell.setCellErrorValue((byte) 0x07);
            case 5 -> cell.setCellFormula("CONCATENATE(\"a<\",\"&b\")");
            case 6 -> cell.setBlank();
            case 7 -> rich(cell, workbook, random);
            default -> cell.setCellValue(TEXTS.get(random.nextInt(TEXTS.size())));
        }
    }

    private static void date(Cell cell, Workbook workbook, Random random) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(random.nextBoolean() ? "yyyy/m/d" : "0000000"));
        cell.setCellStyle(style);
        cell.setCellValue(random.nextInt(60_000) + random.nextInt(86_400) / 86_400.0);
    }

    /** Runs of several fonts, and a reading that no cell shows. */
    private static void rich(Cell cell, Workbook workbook, Random random) {
        if (workbook instanceof XSSFWorkbook xssf) {
            XSSFRichTextString text = new XSSFRichTextString("太字と普通" + random.nextInt());
            XSSFFont bold = xssf.createFont();
            bold.setBold(true);
            text.applyFont(0, 2, bold);
            text.getCTRst().addNewRPh().setT("フトジ");
            cell.setCellValue(text);
        } else {
            cell.setCellValue("太字");
        }
    }

    static byte[] bytes(Workbook workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        workbook.close();
        return out.toByteArray();
    }

    static Map<String, byte[]> parts(byte[] xlsx) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipFile zip = ZipFile.builder().setByteArray(xlsx).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return parts;
    }
}
