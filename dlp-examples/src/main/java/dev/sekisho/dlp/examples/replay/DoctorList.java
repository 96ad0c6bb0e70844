package dev.sekisho.dlp.examples.replay;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A workbook of doctors: two sheets, blank rows, subtotals, and one doctor in thirty a second time. */
final class DoctorList {
    private static final String[] HEADER = {"氏名", "住所", "電話番号", "診療科", "勤務先", "医籍登録番号"};
    private static final int SUBTOTAL_EVERY = 500;

    private DoctorList() {}

    static byte[] xlsx(List<MadeUpPerson> people, MadeUpPeople dice) throws IOException {
        try (SXSSFWorkbook book = new SXSSFWorkbook(100)) {
            book.setCompressTempFiles(true);
            int half = people.size() * 7 / 10;
            fill(book.createSheet("医師名簿"), people.subList(0, half), people, dice);
            fill(book.createSheet("追加分"), people.subList(half, people.size()), people, dice);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        }
    }

    private static void fill(Sheet sheet, List<MadeUpPerson> listed, List<MadeUpPerson> all, MadeUpPeople dice) {
        int row = 0;
        cells(sheet.createRow(row++), "登録医師一覧（社外秘）");
        row++;
        cells(sheet.createRow(row++), (Object[]) HEADER);
        int sinceSubtotal = 0;
        for (MadeUpPerson person : listed) {
            doctor(sheet.createRow(row++), person);
            if (dice.nextInt(30) == 0) {
                doctor(sheet.createRow(row++), all.get(dice.nextInt(all.size())));
            }
            if (dice.nextInt(200) == 0) {
                row++;
            }
            if (++sinceSubtotal == SUBTOTAL_EVERY) {
                cells(sheet.createRow(row++), "小計", "", "", "", "", sinceSubtotal + "名");
                sinceSubtotal = 0;
            }
        }
        cells(sheet.createRow(row), "合計", "", "", "", "", listed.size() + "名");
    }

    private static void doctor(Row row, MadeUpPerson person) {
        cells(
                row,
                person.name(),
                person.address(),
                person.phone(),
                person.specialty(),
                person.workplace(),
                person.number());
    }

    private static void cells(Row row, Object... values) {
        for (int i = 0; i < values.length; i++) {
            Cell cell = row.createCell(i);
            if (values[i] instanceof Integer number) {
                cell.setCellValue(number);
            } else {
                cell.setCellValue(String.valueOf(values[i]));
            }
        }
    }
}
