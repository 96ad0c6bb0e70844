package dev.sekisho.dlp.identifier;

import dev.sekisho.dlp.inspect.InfoType;
import java.util.List;

/**
 * What is checked of each identifier and where that comes from: what code alone cannot say of itself in the document.
 *
 * @param type the identifier
 * @param ja what is checked, in Japanese
 * @param en the same in English
 * @param source where the rule comes from
 */
record IdentifierFacts(InfoType type, String ja, String en, String source) {
    private static final String CLAIMS =
            "公開された請求事務の手引き (published claims guides: www5f.biglobe.ne.jp/~h-it, nanbyo.ukure.com)";
    private static final String PRACTICE = "慣行 (common practice; no official layout found)";

    static List<IdentifierFacts> all() {
        return List.of(
                fact(
                        InfoType.JAPAN_INDIVIDUAL_NUMBER,
                        "12桁、検査用数字 (法11)、4-4-4の区切り、宅配伝票 (7DR) と日時は減点",
                        "12 digits, check digit (modulus 11), groups 4-4-4; parcel numbers (7DR) and times count against it",
                        "平成26年総務省令第85号第5条 (Ordinance 85 of 2014, Art. 5); python-stdnum"),
                fact(
                        InfoType.JAPAN_CORPORATE_NUMBER,
                        "13桁、先頭の検査用数字 (法9)",
                        "13 digits, leading check digit (modulus 9)",
                        "平成26年財務省令第70号第2条 (Ordinance 70 of 2014, Art. 2)"),
                fact(
                        InfoType.JAPAN_INVOICE_REGISTRATION_NUMBER,
                        "T+13桁、法人番号の検査用数字 (個人事業者は満たさない)",
                        "T and 13 digits, check digit of the corporate number (sole traders' have none)",
                        "法人番号の規則 (rule of the corporate number); T: " + PRACTICE),
                fact(
                        InfoType.JAPAN_RESIDENT_RECORD_CODE,
                        "11桁。検査数字は公表例からの推定で、加点のみ",
                        "11 digits; the check digit is inferred from specimens and only confirms",
                        "公表された見本値 (published specimens, 4 of 5 agree)"),
                fact(
                        InfoType.JAPAN_DRIVERS_LICENSE_NUMBER,
                        "12桁、公安委員会コード、11桁目の検査数字 (法11)",
                        "12 digits, code of the police authority, check digit in place 11 (modulus 11)",
                        "沖縄県警察の規程の引用ほか (rules of Okinawa police as quoted; jiko0.com/bangou.html)"),
                fact(
                        InfoType.JAPAN_PASSPORT,
                        "英大文字2+数字7",
                        "two capitals and 7 digits",
                        "Microsoft Purview: Japan passport number"),
                fact(
                        InfoType.MACHINE_READABLE_ZONE,
                        "TD1 30×3、TD2 36×2、TD3 44×2、番号・生年月日・有効期限・任意欄・総合の検査数字すべて",
                        "TD1 3×30, TD2 2×36, TD3 2×44; all check digits: number, birth date, expiry, optional, composite",
                        "ICAO 9303 parts 4 to 6"),
                fact(
                        InfoType.JAPAN_RESIDENCE_CARD_NUMBER,
                        "英大文字2+数字8+英大文字2",
                        "two capitals, 8 digits, two capitals",
                        "Microsoft Purview: Japan residence card number; gh-tec.co.jp"),
                fact(
                        InfoType.JAPAN_BASIC_PENSION_NUMBER,
                        "10桁、4-6の区切り。検査数字は非公表",
                        "10 digits, groups 4-6; no check digit is published",
                        "公開された解説 (published guide to My Number and insurance numbers)"),
                fact(
                        InfoType.JAPAN_EMPLOYMENT_INSURANCE_NUMBER,
                        "11桁、4-6-1の区切り。旧16桁。検査数字は非公表",
                        "11 digits, groups 4-6-1, or the old 16; the check digit is not published",
                        "行政手引20706 (administrative manual, koyoutebiki.net)"),
                fact(
                        InfoType.JAPAN_EMPLOYMENT_INSURANCE_OFFICE_NUMBER,
                        "11桁、4-6-1の区切り",
                        "11 digits, groups 4-6-1",
                        "行政手引20706 (administrative manual, koyoutebiki.net)"),
                fact(
                        InfoType.JAPAN_LABOR_INSURANCE_NUMBER,
                        "14桁 2-1-2-6-3、都道府県01-47",
                        "14 digits 2-1-2-6-3, prefecture 01 to 47",
                        "行政手引20706 (administrative manual, koyoutebiki.net)"),
                fact(
                        InfoType.JAPAN_BANK_ACCOUNT,
                        "銀行名・支店・種目・4-8桁・名義の組合せ。ゆうちょは記号番号の検査数字で加点",
                        "bank, branch, kind of deposit, 4 to 8 digits and holder together; the post office's check digit confirms",
                        "Microsoft Purview: Japan bank account number; sanmai/jpb-account-converter (MIT)"),
                fact(
                        InfoType.CREDIT_CARD_NUMBER,
                        "14-19桁、ブランドの先頭数字、Luhn、4-4-4-4・4-6-5・4-6-4の区切り。テスト番号は減点",
                        "14 to 19 digits, prefixes of brands, Luhn, groups 4-4-4-4, 4-6-5, 4-6-4; test numbers count less",
                        "ISO/IEC 7812; credit-card-type 10.3.0 (MIT)"),
                medical(InfoType.JAPAN_PHYSICIAN_REGISTRATION_NUMBER),
                medical(InfoType.JAPAN_DENTIST_REGISTRATION_NUMBER),
                medical(InfoType.JAPAN_PHARMACIST_REGISTRATION_NUMBER),
                medical(InfoType.JAPAN_NURSE_REGISTRATION_NUMBER),
                fact(
                        InfoType.JAPAN_INSURANCE_DOCTOR_NUMBER,
                        "都道府県の一字+医・歯・薬+2-6桁",
                        "a prefecture's sign, 医, 歯 or 薬, and 2 to 6 digits",
                        PRACTICE),
                fact(
                        InfoType.JAPAN_NARCOTICS_LICENSE_NUMBER,
                        "見出し語+都道府県ごとの字+3-14桁",
                        "a label, a prefecture's sign or none, 3 to 14 digits",
                        PRACTICE),
                fact(
                        InfoType.JAPAN_MEDICAL_INSTITUTION_CODE,
                        "10桁: 都道府県01-47、点数表1・3・4・5・6、検査数字 (法10)。7桁は都道府県と点数表があれば検査",
                        "10 digits: prefecture, table of points 1, 3, 4, 5, 6, check digit (modulus 10); 7 digits with these beside them",
                        "JCMI 2022 2-G-3-04 (confit.atlas.jp)"),
                fact(
                        InfoType.JAPAN_CARE_PROVIDER_NUMBER,
                        "10桁 (3桁目は英字も)、都道府県01-47、検査数字 (法10、A=10 … Z=32)",
                        "10 digits or a letter in place 3, prefecture, check digit (modulus 10, A=10 … Z=32)",
                        "介護給付費請求の資料13 (claims manual of care insurance, happylibus.com/doc/351852)"),
                fact(
                        InfoType.JAPAN_INSURER_NUMBER,
                        "8桁: 法別、都道府県、検査数字 (法10)。6桁: 都道府県、検査数字",
                        "8 digits: law, prefecture, check digit (modulus 10); 6 digits: prefecture, check digit",
                        CLAIMS),
                fact(
                        InfoType.JAPAN_INSURED_PERSON_NUMBER,
                        "記号 (数字・漢字・かな)、番号、枝番2桁。検査数字なし",
                        "symbol (digits, kanji, kana), number, branch of 2 digits; no check digit",
                        "協会けんぽ 記号の変換表 (kyoukaikenpo.or.jp); e-sr.net 1844 (branch)"),
                fact(
                        InfoType.JAPAN_ELDERLY_INSURED_PERSON_NUMBER,
                        "8桁。検査数字は未確認",
                        "8 digits; a check digit is not known",
                        "静岡県後期高齢者医療広域連合 (regional union, shizuoka-ki.jp)"),
                fact(
                        InfoType.JAPAN_CARE_INSURED_PERSON_NUMBER,
                        "10桁、またはH+9桁。検査数字は未確認",
                        "10 digits, or H and 9 digits; a check digit is not known",
                        PRACTICE),
                fact(
                        InfoType.JAPAN_PUBLIC_EXPENSE_PAYER_NUMBER,
                        "8桁: 法別 (病気や福祉を示す)、都道府県、検査数字 (法10)",
                        "8 digits: law (it tells the illness or welfare), prefecture, check digit (modulus 10)",
                        CLAIMS),
                fact(
                        InfoType.JAPAN_PUBLIC_EXPENSE_RECIPIENT_NUMBER,
                        "7桁、検査数字 (法10)",
                        "7 digits, check digit (modulus 10)",
                        CLAIMS),
                fact(
                        InfoType.PHONE_NUMBER,
                        "市外局番の表、桁数、区切り、国番号+81",
                        "table of area codes, lengths, groups, country code +81",
                        "電気通信番号計画 (numbering plan); libphonenumber 9.0.43 (Apache-2.0)"),
                fact(
                        InfoType.POSTAL_CODE,
                        "7桁、〒・見出し・後続の住所、実在する番号の表",
                        "7 digits, 〒, a label or an address behind; table of assigned codes",
                        "日本郵便の郵便番号データ (data of Japan Post, see NOTICE)"),
                fact(
                        InfoType.EMAIL_ADDRESS,
                        "ローカル部とドメイン。旧携帯メールの連続ドットも可",
                        "local part and domain; dots as in old carrier addresses",
                        "RFC 5321, RFC 2606"),
                fact(
                        InfoType.DATE_OF_BIRTH,
                        "西暦・元号の日付、見出しか列",
                        "Western and era dates, with a label or in a column",
                        "java.time.chrono.JapaneseEra"),
                fact(
                        InfoType.IP_ADDRESS,
                        "IPv4の4オクテット、IPv6。プライベート・例示用は減点",
                        "four octets or IPv6; private and documentation ranges count less",
                        "RFC 791, 4291, 1918, 5737, 3849"));
    }

    private static IdentifierFacts fact(InfoType type, String ja, String en, String source) {
        return new IdentifierFacts(type, ja, en, source);
    }

    private static IdentifierFacts medical(InfoType type) {
        return new IdentifierFacts(
                type, "見出し語+3-8桁、第…号。検査数字なし", "a label and 3 to 8 digits, 第…号; no check digit", PRACTICE);
    }
}
