package dev.sekisho.dlp.table;

import dev.sekisho.dlp.inspect.InfoType;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells in one record whether a field called name or reading is a person's: objects of every kind have a name, and in
 * one file those of towns, halls and committees may stand beside those of people.
 */
final class ThingNames {
    /** Names of people and of all else. */
    private static final Set<String> ANYTHING = Set.of("name", "namae", "fullname", "displayname", "名前", "なまえ", "名称");

    /** Readings of whatever stands beside them. */
    private static final Set<String> READINGS = Set.of(
            "reading",
            "kana",
            "yomi",
            "furigana",
            "ruby",
            "フリガナ",
            "ふりがな",
            "カナ",
            "かな",
            "ヨミガナ",
            "よみがな",
            "ヨミ",
            "よみ",
            "読み");

    private static final Suffixes ENDS = new Suffixes(
            "センター", "委員会", "定例会", "臨時会", "ダム", "協議会", "審議会", "自治会", "町内会", "実行委員会", "クラブ", "市民会館", "病院", "診療所", "水族館",
            "会場", "市役所", "区役所", "事務局", "相談所", "小学校", "中学校", "体育センター", "支援拠点", "計画", "条例", "予算", "事業", "制度", "会議", "大会",
            "公社", "選挙", "学校", "庁舎", "県庁", "都庁", "府庁", "道庁");

    /** The key of what a record is about, in records that say so: {@code "@type": "ListItem"}. */
    private static final String KIND = "@type";

    /** Pages, lists and goods that name nobody. */
    private static final Set<String> KINDS =
            Set.of("ListItem", "BreadcrumbList", "WebSite", "WebPage", "ImageObject", "Product", "SearchAction");

    /** What the names of files end with. */
    private static final Set<String> FILES = Set.of(
            "csv", "tsv", "xls", "xlsx", "xlsm", "doc", "docx", "docm", "ppt", "pptx", "pdf", "txt", "rtf", "odt",
            "ods", "log", "json", "xml", "yaml", "yml", "html", "htm", "css", "js", "ts", "java", "py", "sql", "db",
            "zip", "gz", "tar", "tgz", "7z", "rar", "lzh", "jar", "jpg", "jpeg", "png", "gif", "bmp", "tif", "tiff",
            "svg", "heic", "mp3", "mp4", "wav", "mov", "avi", "exe", "dll", "msi", "bat", "sh", "bak", "tmp", "ini",
            "conf", "cfg", "md", "eml", "msg", "ics", "vcf", "dat", "bin", "pem", "key", "iso");

    /** What a town or ward ends with; 町 and 市 alone end names of two letters too. */
    private static final String TOWNS = "町市区郡駅";

    private static final int LONGEST = 40;

    private final List<Column> columns;
    private final boolean[] names;
    private final boolean[] readings;
    private final boolean any;
    private final int kind;
    /** Whether a column of names of anything is nobody's, by its values: then so are the readings beside it. */
    private final boolean things;

    ThingNames(List<Column> columns) {
        this.columns = columns;
        names = new boolean[columns.size()];
        readings = new boolean[columns.size()];
        boolean one = false;
        boolean other = false;
        int told = -1;
        for (Column column : columns) {
            int c = column.index();
            String header = HeaderKey.of(column.header());
            boolean whole = column.namePart() == NamePart.WHOLE;
            names[c] = whole && InfoType.PERSON_NAME.equals(column.type()) && ANYTHING.contains(header);
            readings[c] = whole && InfoType.PERSON_NAME_KANA.equals(column.type()) && READINGS.contains(header);
            one |= names[c] || readings[c];
            told = column.header().equals(KIND) ? c : told;
            other |= !InfoType.PERSON_NAME.equals(column.type()) && ANYTHING.contains(header);
        }
        any = one;
        kind = told;
        things = other;
    }

    /** Whether a field of this key names a person or anything else. */
    static boolean anything(String key) {
        return ANYTHING.contains(HeaderKey.of(key));
    }

    /** Whether these are the columns that it was made for. */
    boolean of(List<Column> current) {
        return columns == current;
    }

    /** Whether the field of this record names something else than a person. */
    boolean in(CellRow row, int c) {
        if (!any || c >= names.length) {
            return false;
        }
        return names[c] ? nobody(row, c) : readings[c] && readsThing(row, c);
    }

    /** Whether it is a thing by its words or its kind, or no value but the name of its field once more. */
    private boolean nobody(CellRow row, int c) {
        return thing(row.view(c))
                || (kind >= 0 && KINDS.contains(row.value(kind)))
                || row.value(c).equalsIgnoreCase(columns.get(c).header());
    }

    /** A reading is a person's where a person's name stands in its record, or where the table has no names at all. */
    private boolean readsThing(CellRow row, int c) {
        boolean named = false;
        boolean held = things;
        for (Column column : columns) {
            int n = column.index();
            if (InfoType.PERSON_NAME.equals(column.type())) {
                held = true;
                named |= row.length(n) > 0 && !(names[n] && nobody(row, n));
            }
        }
        return (held && !named) || Facilities.reading(row.value(c));
    }

    private static boolean thing(CharSequence cell) {
        if (cell.length() < 2 || cell.length() > LONGEST) {
            return false;
        }
        String value = cell.toString();
        boolean town = value.length() > 2 && TOWNS.indexOf(value.charAt(value.length() - 1)) >= 0;
        return town || ENDS.end(value) || file(value) || Facilities.name(value);
    }

    private static boolean file(String value) {
        int dot = value.lastIndexOf('.');
        return dot > 0 && FILES.contains(value.substring(dot + 1).toLowerCase(Locale.ROOT));
    }
}
