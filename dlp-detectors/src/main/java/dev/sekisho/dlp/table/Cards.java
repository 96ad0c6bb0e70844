package dev.sekisho.dlp.table;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Electronic business cards (vCard, RFC 6350 and its forerunners): a record a card, a field a property; the parts of a
 * property are told apart by semicolons. Other lines of a card are text.
 */
final class Cards implements TextTable {
    private static final String BEGIN = "begin:vcard";
    private static final String END = "end:vcard";
    /** The headers for the parts of each property; an empty one is for text. */
    private static final Map<String, List<String>> PARTS = Map.ofEntries(
            Map.entry("FN", List.of("氏名")),
            Map.entry("N", List.of("姓", "名", "")),
            Map.entry("X-PHONETIC-LAST-NAME", List.of("姓カナ")),
            Map.entry("X-PHONETIC-FIRST-NAME", List.of("名カナ")),
            Map.entry("SOUND", List.of("フリガナ", "")),
            Map.entry("ORG", List.of("勤務先", "部署")),
            Map.entry("TITLE", List.of("役職")),
            Map.entry("ROLE", List.of("職業")),
            Map.entry("TEL", List.of("電話番号")),
            Map.entry("EMAIL", List.of("メールアドレス")),
            Map.entry("BDAY", List.of("生年月日")),
            Map.entry("GENDER", List.of("性別")),
            Map.entry("ADR", List.of("", "住所", "住所", "住所", "住所", "郵便番号", "")));

    private final KeyedRows rows;
    private KeyedRows.Fields fields;
    private boolean open;

    Cards(ColumnTypes types, TableListener listener) {
        this.rows = new KeyedRows(types, listener);
        this.fields = rows.begin();
    }

    static boolean starts(Window w, int at) {
        return alone(w, at, BEGIN);
    }

    private static boolean alone(Window w, int at, String word) {
        return w.word(at, word) && w.blankLine(at + word.length());
    }

    @Override
    public int read(Window w, int from) throws IOException {
        int end = w.lineEnd(from);
        if (alone(w, from, END) || starts(w, from)) {
            open = starts(w, from);
            rows.end(fields);
            fields = rows.begin();
        } else if (open) {
            end = Folded.noteEnd(w, end);
            property(Folded.join(w, from, end, 1));
        } else if (!w.blankLine(from)) {
            return ENDED;
        }
        return w.afterBreak(end);
    }

    private void property(PlacedText line) throws IOException {
        int end = line.length();
        int name = 0;
        while (name < end && (Character.isLetterOrDigit(line.charAt(name)) || "-.".indexOf(line.charAt(name)) >= 0)) {
            name++;
        }
        int colon = name;
        while (colon < end && line.charAt(colon) != ':') {
            colon++;
        }
        // item1.TEL is a TEL. What is encoded is made legible elsewhere.
        String key = line.toString().substring(0, name).toUpperCase(Locale.ROOT);
        List<String> parts = PARTS.get(key.substring(key.indexOf('.') + 1));
        if (parts == null || colon == end) {
            put(line, "", 0, end);
            return;
        }
        put(line, "", name, colon);
        int at = colon + 1;
        for (int part = 0; at <= end; part++) {
            int stop = semicolon(line, at, end);
            put(line, parts.get(Math.min(part, parts.size() - 1)), at, stop);
            at = stop + 1;
        }
    }

    private static int semicolon(PlacedText line, int from, int end) {
        int i = from;
        while (i < end && line.charAt(i) != ';') {
            i += line.charAt(i) == '\\' && i + 1 < end ? 2 : 1;
        }
        return i;
    }

    private void put(PlacedText line, String header, int from, int to) throws IOException {
        if (to > from) {
            rows.put(fields, header, line.part(from, to), line.rawStart(from), line.rawEnd(to - 1));
        }
    }

    @Override
    public void finish() throws IOException {
        rows.end(fields);
        rows.finish();
    }
}
