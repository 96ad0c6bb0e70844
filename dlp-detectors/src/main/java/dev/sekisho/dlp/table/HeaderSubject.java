package dev.sekisho.dlp.table;

import java.util.Set;

/** Whom a header speaks of: the one whom the record is about, or another. */
final class HeaderSubject {
    private static final Set<String> OTHERS = Set.of(
            "主治医", "担当医", "担当医師", "保護者", "緊急連絡", "世帯主", "紹介者", "上司", "代理人", "家族", "配偶者", "推薦者", "媒介者", "担当者", "担当",
            "保証人", "親権者", "受取人", "作成者", "更新者", "登録者", "承認者", "上長", "扶養");

    /** Whom headers speak of that have their own fields behind a sign. */
    private static final Set<String> WHO =
            Set.of("本人", "保護者", "申込者", "申請者", "契約者", "世帯主", "配偶者", "緊急連絡先", "連絡先", "代理人", "保証人", "生徒", "患者", "利用者");

    private HeaderSubject() {}

    /** Where the sign stands behind the one whom a header speaks of, or -1: 保護者・フリガナ. */
    static int who(String header) {
        int dot = header.indexOf('・');
        return dot > 0 && dot + 1 < header.length() && WHO.contains(header.substring(0, dot)) ? dot : -1;
    }

    /** Whether a header speaks of somebody other than whom the record is about. */
    static boolean other(String key) {
        for (int end = key.length(); end >= 2; end--) {
            if (OTHERS.contains(key.substring(0, end))) {
                return true;
            }
        }
        return false;
    }
}
