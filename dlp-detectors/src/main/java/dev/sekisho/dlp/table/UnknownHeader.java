package dev.sekisho.dlp.table;

import dev.sekisho.dlp.inspect.InfoType;
import java.util.Map;
import java.util.Set;

/**
 * What a header that no list knows still says of the values below it: 資金使途 over 住宅, 自動車 and 教育 heads no industries, 入社日
 * no birth dates.
 */
final class UnknownHeader {
    private static final String UNITS = "部 課 係 室 局 所属 勤 職場 配属 組織 チーム 現場 拠点 支社 事業所 営業所 担当 窓口 主管 管轄 責任 起票 発信 分掌 元 先"
            + " dept department div unit section team office branch org busho shozoku bumon";

    /** Types whose words and forms stand for much else, each with what a header of them has in it. */
    private static final Map<InfoType, String[]> HINTS = Map.of(
            InfoType.INDUSTRY, new String[] {"業", "産", "indus", "sector", "busin", "biz"},
            InfoType.OCCUPATION, new String[] {"職", "業", "仕事", "勤務", "就労", "身分", "job", "occup", "work", "empl"},
            InfoType.DEPARTMENT, UNITS.split(" "),
            InfoType.DATE_OF_BIRTH, new String[] {"生", "誕", "出産", "birth", "brth", "born", "dob", "bday", "umare"});

    /** Names of columns that nobody named: col3, 項目2, F_5, 列1. */
    private static final Set<String> BLANK = Set.of(
            "", "col", "column", "c", "f", "fld", "field", "item", "data", "unnamed", "var", "v", "x", "列", "項目", "カラム",
            "フィールド", "データ", "年月日", "ymd", "値", "内容");

    /** What heads schools' subjects and classes, shops that are gone to, services that are used, and places. */
    private static final String[] NO_UNITS = {
        "学部", "学科", "学級", "クラス", "部活", "クラブ", "コース", "専攻", "取扱", "契約店", "取引店", "登録店", "利用", "サービス", "検査", "診察", "会場",
        "場所", "売場", "購入", "受取", "寮", "分団", "会費", "病室", "教室", "薬局"
    };

    private UnknownHeader() {}

    /** Whether nothing in the header speaks against values of a type below it. */
    static boolean allows(String header, InfoType type) {
        String[] hints = HINTS.get(type);
        if (hints == null) {
            return true;
        }
        String key = HeaderKey.of(header);
        if (blank(key)) {
            return true;
        }
        boolean other = InfoType.DEPARTMENT.equals(type) && AnyOf.in(key, NO_UNITS);
        return !other && AnyOf.in(key, hints);
    }

    private static boolean blank(String key) {
        int end = key.length();
        while (end > 0 && Chars.digit(key.charAt(end - 1))) {
            end--;
        }
        return BLANK.contains(key.substring(0, end));
    }
}
