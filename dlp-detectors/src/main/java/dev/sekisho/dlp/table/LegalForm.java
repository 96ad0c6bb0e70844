package dev.sekisho.dlp.table;

import dev.sekisho.dlp.text.CharBits;

/** Tells companies from people in a column of names: by the legal form that a company's name must carry. */
final class LegalForm {
    /** What the forms begin with; few names of people hold one of these. */
    private static final CharBits FIRST = CharBits.of("株有合㈱㈲㈾㈴㈳㈶㈻㈿財社医学宗独協相弁税監特国生信農漁一公共連N(（");

    private static final String[] FORMS = {
        "株式会社",
        "有限会社",
        "合同会社",
        "合資会社",
        "合名会社",
        "相互会社",
        "社会福祉法人",
        "NPO法人",
        "共済組合",
        "連合会",
        "協議会",
        "財団法人",
        "社団法人",
        "医療法人",
        "学校法人",
        "宗教法人",
        "独立行政法人",
        "協同組合",
        "弁護士法人",
        "税理士法人",
        "監査法人",
        "特定非営利活動法人",
        "国立大学法人",
        "生活協同組合",
        "信用金庫",
        "信用組合",
        "農業協同組合",
        "漁業協同組合",
        "公立大学法人",
        "(株)",
        "(有)",
        "(合)",
        "(同)",
        "(資)",
        "(財)",
        "(社)",
        "(医)",
        "(学)",
        "(福)",
        "(特非)",
        "(一社)",
        "(一財)",
        "(公社)",
        "(公財)",
        "㈱",
        "㈲",
        "㈾",
        "㈴",
        "㈳",
        "㈶",
        "㈻",
        "㈿"
    };

    /** What names of firms end with that carry no form; no name of a person does. */
    private static final Suffixes TRADES = new Suffixes(
            "商店", "商会", "商事", "物産", "通販", "水産", "青果", "鮮魚", "農園", "果樹園", "牧場", "酒造", "醸造", "食品", "製菓", "製麺", "製茶", "製薬",
            "製作所", "鉄工所", "工務店", "工業", "興業", "産業", "建設", "不動産", "印刷", "運送", "運輸", "電機", "電器", "書店", "書房", "薬局", "本舗",
            "百貨店", "専門店", "販売店", "支店", "支社", "出張所", "営業所", "事務所", "紡績所", "造船所", "ストア", "ショップ", "マート", "クリニック", "医院",
            "病院");

    private static final int LONGEST_TRADE = 20;

    /** What one letter of the names of shops says behind two others: 山川園, 珍品堂. Few given names end so. */
    private static final String SHOPS = "園堂庵窯軒舗";

    private static final int LEAST_SHOP = 3;

    private LegalForm() {}

    /** What a cell of a column of names holds. */
    enum Holder {
        /** No legal form: a person, for all that is known here. */
        PERSON,
        /** A company alone. */
        COMPANY,
        /** A company and more behind or before a space, such as the person to ask for. */
        COMPANY_AND_MORE
    }

    static Holder of(CharSequence cell) {
        int length = cell.length();
        for (int i = 0; i < length; i++) {
            if (FIRST.has(cell.charAt(i))) {
                int end = form(cell, i);
                if (end > i && length > end - i) {
                    return alone(cell, i, end) ? Holder.COMPANY : Holder.COMPANY_AND_MORE;
                }
            }
        }
        return Holder.PERSON;
    }

    /** Whether one word ends with a trade: 青葉商店. Headers do, too: 担当営業所. */
    static boolean trade(CharSequence cell) {
        int length = cell.length();
        boolean shop = length >= LEAST_SHOP && SHOPS.indexOf(cell.charAt(length - 1)) >= 0;
        if (length > LONGEST_TRADE || (!shop && (length < 4 || !TRADES.may(cell)))) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (Chars.blank(cell.charAt(i))) {
                return false;
            }
        }
        return shop || TRADES.end(cell.toString());
    }

    private static int form(CharSequence cell, int at) {
        for (String form : FORMS) {
            if (begins(cell, at, form)) {
                return at + form.length();
            }
        }
        return at;
    }

    private static boolean begins(CharSequence cell, int at, String form) {
        if (cell.length() - at < form.length()) {
            return false;
        }
        for (int i = 0; i < form.length(); i++) {
            char c = cell.charAt(at + i);
            char same = c == '（' ? '(' : c == '）' ? ')' : c;
            if (same != form.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether there is one word, not counting a form that stands by itself. */
    private static boolean alone(CharSequence cell, int from, int to) {
        boolean apart = (from == 0 || Chars.blank(cell.charAt(from - 1)))
                && (to == cell.length() || Chars.blank(cell.charAt(to)));
        int words = apart ? -1 : 0;
        boolean before = true;
        for (int i = 0; i < cell.length(); i++) {
            boolean blank = Chars.blank(cell.charAt(i));
            words += before && !blank ? 1 : 0;
            before = blank;
        }
        return words <= 1;
    }
}
