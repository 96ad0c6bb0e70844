package dev.sekisho.dlp.table;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;

/**
 * Entries of a directory (LDIF, RFC 2849): a record an entry, which begins with its name (dn) and ends at a blank line;
 * behind two colons stands base64. Attributes that are not known are text.
 */
final class Ldif implements TextTable {
    private static final String BEGIN = "dn:";
    /** The headers of attributes, by their names in lower case. */
    private static final Map<String, String> HEADERS = Map.ofEntries(
            Map.entry("cn", "氏名"),
            Map.entry("displayname", "氏名"),
            Map.entry("sn", "姓"),
            Map.entry("givenname", "名"),
            Map.entry("mail", "メールアドレス"),
            Map.entry("telephonenumber", "電話番号"),
            Map.entry("mobile", "電話番号"),
            Map.entry("homephone", "電話番号"),
            Map.entry("facsimiletelephonenumber", "電話番号"),
            Map.entry("postaladdress", "住所"),
            Map.entry("homepostaladdress", "住所"),
            Map.entry("registeredaddress", "住所"),
            Map.entry("street", "住所"),
            Map.entry("postalcode", "郵便番号"),
            Map.entry("o", "勤務先"),
            Map.entry("ou", "部署"),
            Map.entry("department", "部署"),
            Map.entry("title", "役職"));

    private final KeyedRows rows;
    private KeyedRows.Fields fields;
    private boolean open;

    Ldif(ColumnTypes types, TableListener listener) {
        this.rows = new KeyedRows(types, listener);
        this.fields = rows.begin();
    }

    /** Whether an entry starts here: its name has an equals sign, or is base64, and an attribute follows. */
    static boolean starts(Window w, int at) {
        if (!w.word(at, BEGIN)) {
            return false;
        }
        int end = w.lineEnd(at);
        int next = w.afterBreak(Folded.end(w, end));
        int name = next;
        while (name < w.length() && nameChar(w.at(name))) {
            name++;
        }
        boolean named = w.at(at + BEGIN.length()) == ':';
        for (int i = at; i < end && !named; i++) {
            named = w.at(i) == '=';
        }
        return named && name > next && name < w.length() && w.at(name) == ':';
    }

    private static boolean nameChar(char c) {
        return c < 0x80 && (Character.isLetterOrDigit(c) || c == '-' || c == ';');
    }

    @Override
    public int read(Window w, int from) throws IOException {
        int end = w.lineEnd(from);
        if (w.blankLine(from)) {
            endEntry();
            return w.afterBreak(end);
        }
        if (starts(w, from)) {
            endEntry();
            open = true;
        } else if (!open) {
            return ENDED;
        }
        end = Folded.end(w, end);
        attribute(Folded.join(w, from, end, 1));
        return w.afterBreak(end);
    }

    private void attribute(PlacedText line) throws IOException {
        int colon = 0;
        while (colon < line.length() && nameChar(line.charAt(colon))) {
            colon++;
        }
        if (colon == 0 || colon == line.length() || line.charAt(colon) != ':') {
            put(line, "", 0);
            return;
        }
        int value = colon + 1;
        value += value < line.length() && line.charAt(value) == ':' ? 1 : 0;
        while (value < line.length() && line.charAt(value) == ' ') {
            value++;
        }
        String name = line.toString().substring(0, colon).toLowerCase(Locale.ROOT);
        int options = name.indexOf(';');
        put(line, HEADERS.getOrDefault(options < 0 ? name : name.substring(0, options), ""), value);
    }

    private void put(PlacedText line, String header, int from) throws IOException {
        if (from < line.length()) {
            PlacedText value = line.part(from, line.length());
            rows.put(fields, header, value, value.rawStart(0), value.rawEnd(value.length() - 1));
        }
    }

    private void endEntry() throws IOException {
        rows.end(fields);
        fields = rows.begin();
        open = false;
    }

    @Override
    public void finish() throws IOException {
        rows.end(fields);
        rows.finish();
    }
}
