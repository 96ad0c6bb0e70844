package dev.sekisho.dlp.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Messages between the systems of hospitals (HL7 version 2, as SS-MIX2 stores them): a record a patient, told by the
 * numbers of the fields. Next of kin and doctors are records of their own; all else is text.
 */
final class Messages implements TextTable {
    private static final String HEAD = "msh|^~";
    private static final int LONGEST_SEGMENT = 3;
    private static final int NAME = -1;
    private static final int ADDRESS = -2;

    /** What a field of the patient holds, by its number; the names are headers. */
    private static final Map<Integer, String> PATIENT = Map.of(7, "生年月日", 8, "性別", 13, "電話番号", 14, "電話番号", 19, "保険者番号");

    private static final Map<Integer, Integer> PATIENT_PARTS = Map.of(5, NAME, 11, ADDRESS);
    private static final Map<Integer, String> KIN = Map.of(5, "電話番号", 6, "電話番号");
    private static final Map<Integer, Integer> KIN_PARTS = Map.of(2, NAME, 4, ADDRESS);

    private final KeyedRows rows;
    private KeyedRows.Fields patient;
    private boolean open;

    Messages(ColumnTypes types, TableListener listener) {
        this.rows = new KeyedRows(types, listener);
        this.patient = rows.begin();
    }

    static boolean starts(Window w, int at) {
        return w.word(at, HEAD);
    }

    /** A stretch of the text. */
    private record Part(int from, int to) {
        boolean empty() {
            return from == to;
        }
    }

    @Override
    public int read(Window w, int from) throws IOException {
        int end = w.lineEnd(from);
        if (starts(w, from)) {
            open = true;
            rows.put(patient, "", w.text(from, end), w.offset(from), w.offset(end));
            return w.afterBreak(end);
        }
        boolean segment = end - from > LONGEST_SEGMENT && w.at(from + LONGEST_SEGMENT) == '|';
        if (!segment && !w.blankLine(from)) {
            return ENDED;
        }
        if (open && segment) {
            segment(w, from, end);
        }
        return w.afterBreak(end);
    }

    private void segment(Window w, int from, int end) throws IOException {
        List<Part> fields = parts(w, new Part(from, end), '|');
        switch (w.text(from, from + LONGEST_SEGMENT)) {
            case "PID" -> {
                rows.end(patient);
                patient = rows.begin();
                fields(w, patient, fields, PATIENT, PATIENT_PARTS);
            }
            case "NK1" -> {
                KeyedRows.Fields kin = rows.begin();
                fields(w, kin, fields, KIN, KIN_PARTS);
                rows.end(kin);
            }
            case "PV1" -> doctors(w, fields);
            case "DG1" -> diagnosis(w, fields);
            default -> put(w, patient, "", new Part(from, end));
        }
    }

    private void fields(
            Window w,
            KeyedRows.Fields record,
            List<Part> fields,
            Map<Integer, String> headers,
            Map<Integer, Integer> composed)
            throws IOException {
        for (int i = 1; i < fields.size(); i++) {
            int kind = composed.getOrDefault(i, 0);
            for (Part one : parts(w, fields.get(i), '~')) {
                if (kind == NAME) {
                    name(w, record, parts(w, one, '^'), 0);
                } else if (kind == ADDRESS) {
                    address(w, record, parts(w, one, '^'));
                } else {
                    put(w, record, headers.getOrDefault(i, ""), one);
                }
            }
        }
    }

    /** Surname and given name; a repetition in kana is their reading. */
    private void name(Window w, KeyedRows.Fields record, List<Part> parts, int first) throws IOException {
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            String kana = ValueShape.kana(w.text(part.from(), part.to())) ? "カナ" : "";
            put(w, record, i == first ? "姓" + kana : i == first + 1 ? "名" + kana : "", part);
        }
    }

    /** Street, further place, city, prefecture, postal code, and at last perhaps all of it in one. */
    private void address(Window w, KeyedRows.Fields record, List<Part> parts) throws IOException {
        for (int i = 0; i < parts.size(); i++) {
            put(w, record, i == 4 ? "郵便番号" : i == 5 || i == 6 ? "" : "住所", parts.get(i));
        }
    }

    /** The doctors of a visit, with a number before the name or the name alone, and its specialty with its code. */
    private void doctors(Window w, List<Part> fields) throws IOException {
        for (int i = 1; i < fields.size(); i++) {
            List<Part> parts = parts(w, fields.get(i), '^');
            boolean doctor = ((i >= 7 && i <= 9) || i == 17) && parts.size() >= 3;
            boolean coded = parts.size() >= 3 && letters(w, parts.get(2));
            if (coded && (i == 9 || i == 10)) {
                put(w, patient, "", parts.get(0));
                put(w, patient, "診療科", parts.get(1));
            } else if (doctor && !coded) {
                KeyedRows.Fields record = rows.begin();
                if (parts.get(1).empty()) {
                    put(w, record, "医師名", parts.get(0));
                } else {
                    name(w, record, parts, 1);
                }
                rows.end(record);
            } else {
                put(w, patient, "", fields.get(i));
            }
        }
    }

    /** Whether letters and digits alone are there, as in the name of a table of codes. */
    private static boolean letters(Window w, Part part) {
        for (int i = part.from(); i < part.to(); i++) {
            if (!Chars.latin(w.at(i)) && !Chars.digit(w.at(i))) {
                return false;
            }
        }
        return !part.empty();
    }

    private void diagnosis(Window w, List<Part> fields) throws IOException {
        for (int i = 1; i < fields.size(); i++) {
            List<Part> parts = parts(w, fields.get(i), '^');
            for (int p = 0; p < parts.size(); p++) {
                put(w, patient, i == 3 && p == 1 ? "傷病名" : "", parts.get(p));
            }
        }
    }

    private static List<Part> parts(Window w, Part whole, char separator) {
        List<Part> parts = new ArrayList<>();
        int from = whole.from();
        for (int i = from; i <= whole.to(); i++) {
            if (i == whole.to() || w.at(i) == separator) {
                parts.add(new Part(from, i));
                from = i + 1;
            }
        }
        return parts;
    }

    private void put(Window w, KeyedRows.Fields record, String header, Part part) throws IOException {
        if (!part.empty()) {
            rows.put(record, header, w.text(part.from(), part.to()), w.offset(part.from()), w.offset(part.to()));
        }
    }

    @Override
    public void finish() throws IOException {
        rows.end(patient);
        rows.finish();
    }
}
