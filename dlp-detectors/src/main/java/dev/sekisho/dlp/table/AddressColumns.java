package dev.sekisho.dlp.table;

import dev.sekisho.dlp.inspect.InfoType;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * Finds the columns that hold one address in pieces: 埼玉県 | 川口市 | 栄町 | 3-4-6 | メゾン栄102, under headers of their own
 * (都道府県, 市区町村, 番地), under one that spans them all (住所 and empty ones), or without headers. Alone a piece says little:
 * 坂下 may be a town or a person.
 */
final class AddressColumns {
    private static final double MOST = 0.8;
    private static final double MANY = 0.6;
    private static final int LONGEST_PIECE = 24;
    private static final int LONGEST_LOT = 20;
    /** So many columns stand before the number of the house at most. */
    private static final int MOST_BARE = 4;

    private static final String MUNICIPALITIES = "市区町村";

    /** What headers of pieces have in them. */
    private static final String[] WORDS = ("住所 所在地 都道府県 県名 府県 市区 市町 郡市 町域 町名 町丁 町字 大字 丁目 番地 地番 "
                    + "建物 ビル マンション アパート 部屋 号室 方書 棟 address addr city street town building bldg "
                    + "room apartment apt suite state pref province banchi tatemono")
            .split(" ", -1);

    /** What headers of other things have in them, though one of {@link #WORDS} too. */
    private static final String[] OTHERS = "コード code mail メール url web カナ かな ガナ がな 読み ヨミ 郵便 電話 capacity".split(" ", -1);

    private static final Set<String> COUNTRY = Set.of("日本", "日本国", "japan", "jp", "jpn");

    private static final Set<String> WITHOUT_KEN = Set.of("東京都", "北海道", "大阪府", "京都府");

    private final List<Column> columns;
    private final boolean headed;
    private final IntFunction<List<String>> values;

    /**
     * @param columns what the headers say of each column
     * @param headed whether there are headers
     * @param values the values of a column in a sample of rows
     */
    AddressColumns(List<Column> columns, boolean headed, IntFunction<List<String>> values) {
        this.columns = columns;
        this.headed = headed;
        this.values = values;
    }

    /** The indexes of the columns with pieces. */
    BitSet find() {
        BitSet found = new BitSet();
        for (int c = 0; c < columns.size(); c++) {
            if (headed ? header(c) : begin(c)) {
                int end = headed ? headedEnd(c) : bareEnd(c);
                add(c, end, found);
                c = end - 1;
            }
        }
        return found;
    }

    /** Adds the pieces among some columns, if these tell a house or are a person's. */
    private void add(int first, int end, BitSet found) {
        BitSet pieces = new BitSet();
        boolean place = false;
        boolean open = false;
        boolean house = false;
        for (int c = first; c < end; c++) {
            if (!postal(c) && !country(c)) {
                boolean begins = begin(c);
                boolean numbered = Shares.most(values.apply(c), Chars::digitIn, MANY);
                place |= begins;
                open |= begins && !numbered;
                house |= numbered;
                // One that goes down to the house from the first is whole; beside it marks may stand without a header.
                boolean building = !columns.get(c).header().isEmpty()
                        || Shares.most(values.apply(c), v -> building(v) || lot(v), MANY);
                pieces.set(c, open || (!begins && building));
            }
        }
        if (place && end - first > 1 && (house || person())) {
            found.or(pieces);
        }
    }

    /** Where columns end whose headers, or the one before them that spans them, tell of addresses. */
    private int headedEnd(int first) {
        int end = first + 1;
        while (end < columns.size() && (header(end) || postal(end) || spanned(end))) {
            end++;
        }
        while (end > first + 1 && postal(end - 1)) {
            end--;
        }
        return end;
    }

    /** Whether a column holds postal codes, which stand before an address or among its pieces. */
    private boolean postal(int c) {
        boolean untyped = columns.get(c).type() == null;
        return untyped
                ? Shares.most(values.apply(c), ValueShape::postal, MOST)
                : InfoType.POSTAL_CODE.equals(columns.get(c).type());
    }

    private boolean country(int c) {
        return Shares.most(values.apply(c), v -> COUNTRY.contains(v.toLowerCase(Locale.ROOT)), MOST);
    }

    /** Whether a column without a header may belong to the one before it. */
    private boolean spanned(int c) {
        List<String> column = values.apply(c);
        return columns.get(c).header().isEmpty()
                && (column.isEmpty() || Shares.most(column, v -> v.length() <= LONGEST_PIECE && !strict(v), MOST));
    }

    /** Where an address ends that begins in a column, in a table without headers: behind the house, or its building. */
    private int bareEnd(int first) {
        int end = first + 1;
        while (end < columns.size() && end - first < MOST_BARE && !lots(end)) {
            if (!Shares.most(values.apply(end), AddressColumns::town, MOST)) {
                return first + 1;
            }
            end++;
        }
        if (end == columns.size() || !lots(end)) {
            return first + 1;
        }
        end++;
        boolean more = end < columns.size() && Shares.most(values.apply(end), AddressColumns::building, MANY);
        return more ? end + 1 : end;
    }

    /** Whether a column holds prefectures or municipalities, or what begins with one. */
    private boolean begin(int c) {
        List<String> column = values.apply(c);
        return Shares.most(column, AddressColumns::prefecture, MOST)
                || Shares.most(column, AddressColumns::begins, MANY);
    }

    private boolean lots(int c) {
        return Shares.most(values.apply(c), AddressColumns::lot, MANY);
    }

    /** Whether a table has a column for names, by its header. */
    private boolean person() {
        for (Column column : columns) {
            if (InfoType.PERSON_NAME.equals(column.type())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the header is one of a piece of an address, or of a whole one. */
    private boolean header(int c) {
        Column column = columns.get(c);
        if (column.type() != null || column.header().isEmpty()) {
            return InfoType.STREET_ADDRESS.equals(column.type());
        }
        return heads(column.header());
    }

    /** Whether a header has a word for a piece of an address in it, and none for something else. */
    static boolean heads(String header) {
        String key = HeaderKey.of(header).toLowerCase(Locale.ROOT);
        return AnyOf.in(key, WORDS)
                && (!AnyOf.in(key, OTHERS) || key.startsWith("mailing"))
                && !key.startsWith("ip")
                && !key.startsWith("mac");
    }

    private static boolean prefecture(String v) {
        return WITHOUT_KEN.contains(v) || ((v.length() == 3 || v.length() == 4) && v.endsWith("県") && letters(v));
    }

    /** Whether it is a municipality, or begins with one or a prefecture. */
    private static boolean begins(String v) {
        int most = Math.min(v.length(), LONGEST_PIECE);
        for (int i = 1; i < most; i++) {
            if (MUNICIPALITIES.indexOf(v.charAt(i)) >= 0) {
                return letters(v.substring(0, i));
            }
        }
        return false;
    }

    private static boolean town(String v) {
        return v.length() <= LONGEST_PIECE && letters(v);
    }

    private static boolean letters(String v) {
        for (int i = 0; i < v.length(); i++) {
            char c = v.charAt(i);
            if (!Chars.kanji(c) && !Chars.hiragana(c) && !Chars.katakana(c)) {
                return false;
            }
        }
        return !v.isEmpty();
    }

    /** Whether it is the number of a house: 3-4-6, ３丁目４番６号. */
    private static boolean lot(String v) {
        boolean joint = false;
        for (int i = 0; i < v.length(); i++) {
            char c = Chars.fold(v.charAt(i));
            boolean part = i > 0 && "-−‐丁目番地号の".indexOf(c) >= 0;
            joint |= part;
            if (!part && !Chars.digit(c)) {
                return false;
            }
        }
        return joint && v.length() <= LONGEST_LOT && !strict(v);
    }

    /** Whether it has letters before a number: メゾン栄102. */
    private static boolean building(String v) {
        return v.length() <= LONGEST_PIECE && Chars.digit(v.charAt(v.length() - 1)) && letters(v.substring(0, 1));
    }

    /** Whether it is of another kind by its form alone; numbers of houses look like dates. */
    private static boolean strict(String v) {
        InfoType kind = ValueKinds.strict(v);
        return kind != null && !(InfoType.DATE_OF_BIRTH.equals(kind) && v.length() < 8);
    }
}
