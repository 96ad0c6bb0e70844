package dev.sekisho.dlp.table;

import dev.sekisho.dlp.inspect.InfoType;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The built-in header words. Detectors bring more with their labels. */
final class HeaderDictionary {
    private static final Heading PLAIN = new Heading(null, NamePart.WHOLE, false);
    private static final Heading OPEN = new Heading(null, NamePart.WHOLE, false, true);
    private static final Heading NUMBER = new Heading(null, NamePart.WHOLE, true);
    private static final String[] NUMBER_ENDINGS = {"番号", "コード", "no", "id", "ナンバー", "連番"};
    private static final String[] PLAIN_ENDINGS = {
        "区分", "種別", "分類", "金額", "額", "数量", "単価", "状況", "状態", "日付", "日時", "年月日", "登録日", "更新日", "名称", "内容", "年度", "件名",
        "品名", "商品名", "銀行名", "支店名", "型番", "ファイル名", "備考", "フラグ", "資格"
    };
    private static final String[] NAMED = {"者名", "主名", "人名", "員名", "師名", "客名", "様名", "児名", "生名", "徒名", "本名", "人氏名"};

    private HeaderDictionary() {}

    static void fill(BiConsumer<String, Heading> any, BiConsumer<String, Heading> whole) {
        add(
                any,
                InfoType.PERSON_NAME,
                "氏名 姓名 名前 お名前 御名前 ご氏名 フルネーム 顧客名 担当者名 医師名 会員名 患者名 職員名 社員名 従業員名 契約者名 申込者名 利用者名 ユーザー名"
                        + " 受診者名 生徒名 児童名 参加者名 出席者名 代表者名 宛名 漢字氏名 氏名漢字 fullname customername patientname"
                        + " membername doctorname employeename contactname personname 本人氏名");
        add(whole, InfoType.PERSON_NAME, "name なまえ 会員 患者 顧客 氏 担当者 医師 本人 参加者 出席者 申込者 契約者");
        add(
                any,
                InfoType.PERSON_NAME_KANA,
                "フリガナ ふりがな カナ かな シメイ しめい 氏名カナ カナ氏名 氏名かな ヨミガナ よみがな 読み仮名 読みがな ヨミ よみ カナ名 名前カナ"
                        + " kana furigana namekana kananame");
        add(
                any,
                InfoType.STREET_ADDRESS,
                "住所 所在地 現住所 自宅住所 連絡先住所 ご住所 御住所 おところ 住所地 居住地 送付先 届け先 お届け先 勤務先所在地 番地まで streetaddress"
                        + " homeaddress postaladdress");
        add(whole, InfoType.STREET_ADDRESS, "address 自宅 本籍 住居");
        add(any, InfoType.POSTAL_CODE, "郵便番号 〒 zip zipcode postalcode postcode 郵便 郵便no");
        add(
                any,
                InfoType.PHONE_NUMBER,
                "電話番号 電話 tel 自宅tel 携帯 携帯電話 携帯電話番号 連絡先 固定電話 fax ファックス ファクス ファクシミリ fax番号 電話no phone"
                        + " phonenumber mobile telephone cell 連絡先番号 勤務先電話 内線 緊急連絡先 スマホ 携帯番号 tel番号 お電話 直通");
        add(
                any,
                InfoType.EMAIL_ADDRESS,
                "メールアドレス メール email eメール mail mailaddress emailaddress 電子メール メアド eメールアドレス 連絡先メール");
        add(any, InfoType.DATE_OF_BIRTH, "生年月日 誕生日 出生日 出生年月日 生まれ 誕生年月日 birthday birthdate dob dateofbirth 生年");
        add(any, InfoType.SEX, "性別 男女 sex gender");
        add(any, InfoType.AGE, "年齢 満年齢");
        add(whole, InfoType.AGE, "age 歳");
        add(
                any,
                InfoType.ORGANIZATION_NAME,
                "会社名 勤務先 勤務先名 お勤め先 勤め先 ご勤務先 勤務先会社名 就業先 勤め先名 勤務会社 お勤め先名 在勤先 勤務先企業 職場 職場名 勤務先事業所 雇用先 通学先 通園先 紹介元医療機関 紹介先医療機関 紹介元医療機関名 紹介先医療機関名 受診医療機関 医療機関等 就職先 派遣先 出向先 前職 雇用主 病院名 医療機関名 医療機関 所属機関"
                        + " 所属企業 所属団体 所属会社 企業名 法人名 団体名 学校名 施設名 取引先名 取引先 店舗名 会社 事業所名 事業者名 勤務先病院 勤務校"
                        + " 屋号 医院名 薬局名 勤務先名称 大学名 機関名 園名 組織名 紹介元 紹介先 入院先 通院先 受診先 転院先 かかりつけ医 かかりつけ医療機関"
                        + " 勤務医療機関 勤務先学校 出身校 在籍校 company organization companyname employer hospital workplace employername"
                        + " companyname hospitalname institution clinic");
        add(whole, InfoType.ORGANIZATION_NAME, "学校 病院 施設 法人 団体 企業 事業所 school office 名称");
        add(
                any,
                InfoType.DEPARTMENT,
                "部署 部署名 所属部署 所属部門 配属先 部門 部門名 所属課 課名 担当部署 異動先 配属 department division departmentname dept section");
        add(any, InfoType.JOB_TITLE, "役職 役職名 お役職 職位 肩書 肩書き 職名 職階 現職 jobtitle position rank positiontitle");
        add(any, InfoType.OCCUPATION, "職業 ご職業 職種 職業名 お仕事 仕事内容 職業区分 occupation job profession jobtype");
        add(
                any,
                InfoType.INCOME_BAND,
                "年収 ご年収 世帯年収 年収区分 年収帯 年収額 税込年収 前年年収 前年度年収 年俸 所得 年間所得 世帯所得 年間収入 所得区分 収入 収入区分"
                        + " income annualincome yearlyincome incomeband salary householdincome");
        add(any, InfoType.INDUSTRY, "業種 業種業態 業種職種 業種名 業界 業種区分 勤務先業種 事業内容 industry businesstype sector");
        add(
                any,
                InfoType.MEDICAL_SPECIALTY,
                "診療科 診療科名 診療科目 標榜科 専門科 専門分野 担当科 受診科 主診療科 専門診療科 specialty speciality medicalspecialty");
        add(
                any,
                InfoType.HEALTH_CONDITION,
                "病名 傷病名 診断名 主病名 疾患名 疾患 既往歴 既往症 現病歴 基礎疾患 持病 障害名 障害等級 感染症 病歴 持病既往歴 傷病 合併症 治療中の病気 罹患歴"
                        + " アレルギー 手術歴 diagnosis disease illness medicalcondition condition healthcondition diseasename");
        for (String w :
                "所属 所属先 所属名 専門 検査結果 結果 判定 検査 診断 科 title 障害 要介護度 介護度 障害要介護 感染 陽性 健康状態 備考 摘要 PCR pcr検査 抗原検査 出身 現在 ご所属"
                        .split(" ", -1)) {
            any.accept(w, OPEN);
        }
        add(any, InfoType.JAPAN_PHYSICIAN_REGISTRATION_NUMBER, "医籍登録番号 医籍番号 医籍 医師免許番号 医籍登録no 医籍no");
        add(any, InfoType.JAPAN_INDIVIDUAL_NUMBER, "マイナンバー 個人番号");
        add(any, InfoType.JAPAN_DRIVERS_LICENSE_NUMBER, "運転免許証番号 免許証番号");
        add(any, InfoType.JAPAN_PASSPORT, "旅券番号 パスポート番号");
        add(any, InfoType.CREDIT_CARD_NUMBER, "クレジットカード番号 カード番号");
        whole.accept("姓", new Heading(InfoType.PERSON_NAME, NamePart.FAMILY, false));
        whole.accept("名", new Heading(InfoType.PERSON_NAME, NamePart.GIVEN, false));
        for (String w : "苗字 名字 氏名姓 姓漢字 lastname familyname surname".split(" ", -1)) {
            any.accept(w, new Heading(InfoType.PERSON_NAME, NamePart.FAMILY, false));
        }
        for (String w : "氏名名 名漢字 firstname givenname".split(" ", -1)) {
            any.accept(w, new Heading(InfoType.PERSON_NAME, NamePart.GIVEN, false));
        }
        for (String w : "姓カナ セイ せい カナ姓".split(" ", -1)) {
            whole.accept(w, new Heading(InfoType.PERSON_NAME_KANA, NamePart.FAMILY, false));
        }
        for (String w : "名カナ メイ めい カナ名".split(" ", -1)) {
            whole.accept(w, new Heading(InfoType.PERSON_NAME_KANA, NamePart.GIVEN, false));
        }
    }

    /** Words that no label of a detector may take over. */
    static void fillFixed(BiConsumer<String, Heading> any) {
        for (String w : ("区分 種別 ステータス 状態 メモ コメント 内容 続柄"
                        + " 国籍 都道府県 市区町村 血液型 趣味 資格 金額 数量 単価 合計 日付 登録日 更新日 受付日 商品名 品名 件名 説明 入会日 作成日 note"
                        + " notes remarks status type category amount price date 症状 人口 世帯数 面積 市町村 市町村名 市区町村名 都道府県名 売上 前年比 予算 実績")
                .split(" ", -1)) {
            any.accept(w, PLAIN);
        }
        for (String w : "no id 番号 連番 通番 管理番号 顧客番号 会員番号 職員番号 社員番号 患者番号 受付番号 整理番号 id番号 項番 学籍番号 診察券番号".split(" ", -1)) {
            any.accept(w, NUMBER);
        }
    }

    private static void add(BiConsumer<String, Heading> to, InfoType type, String words) {
        for (String word : words.split(" ", -1)) {
            to.accept(word, new Heading(type, NamePart.WHOLE, false));
        }
    }

    /** All that {@link #ending} knows. */
    static List<String> endings() {
        return Stream.of(NAMED, NUMBER_ENDINGS, PLAIN_ENDINGS)
                .flatMap(Stream::of)
                .toList();
    }

    /** What only the last characters of a header say. */
    static @Nullable Heading ending(String key) {
        if (ends(key, NAMED)) {
            return new Heading(InfoType.PERSON_NAME, NamePart.WHOLE, false);
        }
        if (ends(key, NUMBER_ENDINGS)) {
            return NUMBER;
        }
        return ends(key, PLAIN_ENDINGS) ? PLAIN : null;
    }

    private static boolean ends(String key, String[] endings) {
        for (String ending : endings) {
            if (key.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
