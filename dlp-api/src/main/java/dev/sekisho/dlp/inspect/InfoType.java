package dev.sekisho.dlp.inspect;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A kind of data that can be found.
 *
 * <p>Immutable; two info types are equal when their ids are. The ids follow the style of Google's Sensitive Data
 * Protection.
 */
public final class InfoType {
    private static final Map<String, InfoType> BUILT_IN = new LinkedHashMap<>();

    /** A person's name as written, in kanji, kana or Latin letters. */
    public static final InfoType PERSON_NAME = personal("PERSON_NAME", "PERSON", "氏名", "name", 2);
    /** The reading of a person's name in kana. */
    public static final InfoType PERSON_NAME_KANA =
            personal("PERSON_NAME_KANA", "PERSON_KANA", "氏名の読み", "reading of a name", 2);
    /** An address from the prefecture or municipality to the room. */
    public static final InfoType STREET_ADDRESS = personal("STREET_ADDRESS", "ADDRESS", "住所", "address", 3);
    /** A postal code. */
    public static final InfoType POSTAL_CODE = personal("POSTAL_CODE", "POSTAL_CODE", "郵便番号", "postal code", 1);
    /** A telephone or FAX number. */
    public static final InfoType PHONE_NUMBER = personal("PHONE_NUMBER", "PHONE", "電話番号", "phone number", 2);
    /** A mail address. */
    public static final InfoType EMAIL_ADDRESS = personal("EMAIL_ADDRESS", "EMAIL", "メールアドレス", "mail address", 2);
    /** A date of birth. */
    public static final InfoType DATE_OF_BIRTH = personal("DATE_OF_BIRTH", "BIRTHDATE", "生年月日", "date of birth", 3);
    /** An age in years. */
    public static final InfoType AGE = personal("AGE", "AGE", "年齢", "age", 1);
    /** The sex, with a label or in a column. */
    public static final InfoType SEX = personal("SEX", "SEX", "性別", "sex", 1);
    /** A company, hospital or other organisation. */
    public static final InfoType ORGANIZATION_NAME = organization("ORGANIZATION_NAME", "ORG", "組織名", "organisation");
    /** An occupation. */
    public static final InfoType OCCUPATION = personal("OCCUPATION", "OCCUPATION", "職業", "occupation", 1);
    /** A department. */
    public static final InfoType DEPARTMENT = organization("DEPARTMENT", "DEPARTMENT", "部署", "department");
    /** A title of office. */
    public static final InfoType JOB_TITLE = organization("JOB_TITLE", "JOB_TITLE", "役職", "job title");
    /** An industry. */
    public static final InfoType INDUSTRY = organization("INDUSTRY", "INDUSTRY", "業種", "industry");
    /** An income or a band of income. */
    public static final InfoType INCOME_BAND = personal("INCOME_BAND", "INCOME_BAND", "年収", "income", 3);
    /** A medical specialty (診療科). */
    public static final InfoType MEDICAL_SPECIALTY =
            organization("MEDICAL_SPECIALTY", "MEDICAL_SPECIALTY", "診療科", "medical specialty");
    /** An illness, infection, treatment or disability. */
    public static final InfoType HEALTH_CONDITION =
            add("HEALTH_CONDITION", "HEALTH_CONDITION", "病名・感染", "health condition", LegalClass.SPECIAL_CARE, 5);
    /** 医籍登録番号. */
    public static final InfoType JAPAN_PHYSICIAN_REGISTRATION_NUMBER = personal(
            "JAPAN_PHYSICIAN_REGISTRATION_NUMBER", "MED_LICENSE", "医籍登録番号", "physician registration number", 4);
    /** 歯科医籍登録番号. */
    public static final InfoType JAPAN_DENTIST_REGISTRATION_NUMBER =
            personal("JAPAN_DENTIST_REGISTRATION_NUMBER", "MED_LICENSE", "歯科医籍登録番号", "dentist registration number", 4);
    /** 薬剤師名簿登録番号. */
    public static final InfoType JAPAN_PHARMACIST_REGISTRATION_NUMBER = personal(
            "JAPAN_PHARMACIST_REGISTRATION_NUMBER", "MED_LICENSE", "薬剤師名簿登録番号", "pharmacist registration number", 4);
    /** 看護師籍, 保健師籍, 助産師籍, 准看護師 registration numbers. */
    public static final InfoType JAPAN_NURSE_REGISTRATION_NUMBER =
            personal("JAPAN_NURSE_REGISTRATION_NUMBER", "MED_LICENSE", "看護師籍等登録番号", "nurse registration number", 4);
    /** 保険医, 保険歯科医 and 保険薬剤師登録番号. */
    public static final InfoType JAPAN_INSURANCE_DOCTOR_NUMBER =
            personal("JAPAN_INSURANCE_DOCTOR_NUMBER", "MED_LICENSE", "保険医等登録番号", "insurance doctor number", 4);
    /** 麻薬施用者免許番号. */
    public static final InfoType JAPAN_NARCOTICS_LICENSE_NUMBER =
            personal("JAPAN_NARCOTICS_LICENSE_NUMBER", "MED_LICENSE", "麻薬施用者免許番号", "narcotics licence number", 4);
    /** 医療機関コード and 保険薬局コード. */
    public static final InfoType JAPAN_MEDICAL_INSTITUTION_CODE = organization(
            "JAPAN_MEDICAL_INSTITUTION_CODE", "JAPAN_MEDICAL_INSTITUTION_CODE", "医療機関コード", "medical institution code");
    /** 介護保険事業所番号. */
    public static final InfoType JAPAN_CARE_PROVIDER_NUMBER = organization(
            "JAPAN_CARE_PROVIDER_NUMBER", "JAPAN_CARE_PROVIDER_NUMBER", "介護保険事業所番号", "care provider number");
    /** 保険者番号. */
    public static final InfoType JAPAN_INSURER_NUMBER =
            organization("JAPAN_INSURER_NUMBER", "JAPAN_INSURER_NUMBER", "保険者番号", "insurer number");
    /** 被保険者証の記号・番号, 被保険者番号. */
    public static final InfoType JAPAN_INSURED_PERSON_NUMBER =
            code("JAPAN_INSURED_PERSON_NUMBER", "被保険者記号・番号", "insured person's number");
    /** 後期高齢者医療の被保険者番号. */
    public static final InfoType JAPAN_ELDERLY_INSURED_PERSON_NUMBER =
            code("JAPAN_ELDERLY_INSURED_PERSON_NUMBER", "後期高齢者医療被保険者番号", "late-stage elderly insured person's number");
    /** 介護保険の被保険者番号. */
    public static final InfoType JAPAN_CARE_INSURED_PERSON_NUMBER =
            code("JAPAN_CARE_INSURED_PERSON_NUMBER", "介護保険被保険者番号", "care insured person's number");
    /** 公費負担者番号. */
    public static final InfoType JAPAN_PUBLIC_EXPENSE_PAYER_NUMBER = add(
            "JAPAN_PUBLIC_EXPENSE_PAYER_NUMBER",
            "JAPAN_PUBLIC_EXPENSE_PAYER_NUMBER",
            "公費負担者番号",
            "public expense payer number",
            LegalClass.SPECIAL_CARE,
            5);
    /** 公費負担医療の受給者番号. */
    public static final InfoType JAPAN_PUBLIC_EXPENSE_RECIPIENT_NUMBER = add(
            "JAPAN_PUBLIC_EXPENSE_RECIPIENT_NUMBER",
            "JAPAN_PUBLIC_EXPENSE_RECIPIENT_NUMBER",
            "公費受給者番号",
            "public expense recipient number",
            LegalClass.SPECIAL_CARE,
            5);
    /** 個人番号, My Number. */
    public static final InfoType JAPAN_INDIVIDUAL_NUMBER = add(
            "JAPAN_INDIVIDUAL_NUMBER",
            "JAPAN_INDIVIDUAL_NUMBER",
            "個人番号",
            "My Number",
            LegalClass.SPECIFIC_PERSONAL_INFORMATION,
            5);
    /** 法人番号. */
    public static final InfoType JAPAN_CORPORATE_NUMBER =
            organization("JAPAN_CORPORATE_NUMBER", "JAPAN_CORPORATE_NUMBER", "法人番号", "corporate number");
    /** 適格請求書発行事業者登録番号: T and, for companies, the corporate number. It names a business. */
    public static final InfoType JAPAN_INVOICE_REGISTRATION_NUMBER =
            organization("JAPAN_INVOICE_REGISTRATION_NUMBER", "ORG", "適格請求書発行事業者登録番号", "invoice registration number");
    /** 住民票コード. */
    public static final InfoType JAPAN_RESIDENT_RECORD_CODE =
            code("JAPAN_RESIDENT_RECORD_CODE", "住民票コード", "resident record code");
    /** 運転免許証番号. */
    public static final InfoType JAPAN_DRIVERS_LICENSE_NUMBER =
            code("JAPAN_DRIVERS_LICENSE_NUMBER", "運転免許証番号", "driver's licence number");
    /** 旅券番号. */
    public static final InfoType JAPAN_PASSPORT = code("JAPAN_PASSPORT", "旅券番号", "passport number");
    /**
     * The machine-readable zone (MRZ, ICAO 9303) of a passport, visa or card: name, number, nationality, birth date,
     * sex.
     */
    public static final InfoType MACHINE_READABLE_ZONE =
            code("MACHINE_READABLE_ZONE", "旅券等の機械読取領域", "machine-readable zone");
    /** 在留カード番号. */
    public static final InfoType JAPAN_RESIDENCE_CARD_NUMBER =
            code("JAPAN_RESIDENCE_CARD_NUMBER", "在留カード番号", "residence card number");
    /** 基礎年金番号. */
    public static final InfoType JAPAN_BASIC_PENSION_NUMBER =
            code("JAPAN_BASIC_PENSION_NUMBER", "基礎年金番号", "basic pension number");
    /** 雇用保険被保険者番号. */
    public static final InfoType JAPAN_EMPLOYMENT_INSURANCE_NUMBER =
            code("JAPAN_EMPLOYMENT_INSURANCE_NUMBER", "雇用保険被保険者番号", "employment insurance number");
    /** 雇用保険適用事業所番号. */
    public static final InfoType JAPAN_EMPLOYMENT_INSURANCE_OFFICE_NUMBER = organization(
            "JAPAN_EMPLOYMENT_INSURANCE_OFFICE_NUMBER",
            "JAPAN_EMPLOYMENT_INSURANCE_OFFICE_NUMBER",
            "雇用保険適用事業所番号",
            "employment insurance office number");
    /** 労働保険番号. */
    public static final InfoType JAPAN_LABOR_INSURANCE_NUMBER = organization(
            "JAPAN_LABOR_INSURANCE_NUMBER", "JAPAN_LABOR_INSURANCE_NUMBER", "労働保険番号", "labour insurance number");
    /** A bank or post-office account. */
    public static final InfoType JAPAN_BANK_ACCOUNT =
            personal("JAPAN_BANK_ACCOUNT", "JAPAN_BANK_ACCOUNT", "口座番号", "bank account", 4);
    /** A credit, debit or prepaid card number. */
    public static final InfoType CREDIT_CARD_NUMBER =
            personal("CREDIT_CARD_NUMBER", "CREDIT_CARD_NUMBER", "クレジットカード番号", "credit card number", 4);
    /** An address of the Internet Protocol, version 4 or 6. */
    public static final InfoType IP_ADDRESS = personal("IP_ADDRESS", "IP_ADDRESS", "IPアドレス", "IP address", 1);

    /** A password that was issued for something sent before; found where issued passwords are remembered. */
    public static final InfoType ISSUED_PASSWORD =
            add("ISSUED_PASSWORD", "ISSUED_PASSWORD", "発行したパスワード", "issued password", LegalClass.USER_DEFINED, 3);

    private final String id;
    private final String label;
    private final String ja;
    private final String en;
    private final LegalClass legalClass;
    private final int severity;

    private InfoType(String id, String label, String ja, String en, LegalClass legalClass, int severity) {
        this.id = id;
        this.label = label;
        this.ja = ja;
        this.en = en;
        this.legalClass = legalClass;
        this.severity = severity;
    }

    private static InfoType add(String id, String label, String ja, String en, LegalClass legalClass, int severity) {
        InfoType type = new InfoType(id, label, ja, en, legalClass, severity);
        BUILT_IN.put(id, type);
        return type;
    }

    private static InfoType personal(String id, String label, String ja, String en, int severity) {
        return add(id, label, ja, en, LegalClass.PERSONAL_INFORMATION, severity);
    }

    private static InfoType code(String id, String ja, String en) {
        return add(id, id, ja, en, LegalClass.IDENTIFICATION_CODE, 4);
    }

    private static InfoType organization(String id, String label, String ja, String en) {
        return add(id, label, ja, en, LegalClass.ORGANIZATION, 1);
    }

    /**
     * An info type that a policy or a user defines.
     *
     * @param id a stable id in capitals, such as {@code PROJECT_CODE}
     * @param ja its name in Japanese
     * @param en its name in English
     * @param severity from 0 (context only) to 5
     * @return the info type
     * @throws IllegalArgumentException when a built-in info type has the id, or the severity is out of range
     */
    public static InfoType custom(String id, String ja, String en, int severity) {
        return custom(id, ja, en, LegalClass.USER_DEFINED, severity);
    }

    /**
     * An info type of a legal class that a user defines.
     *
     * @param id a stable id in capitals, such as {@code PROJECT_CODE}
     * @param ja its name in Japanese
     * @param en its name in English
     * @param legalClass its legal class
     * @param severity from 0 (context only) to 5
     * @return the info type
     * @throws IllegalArgumentException when a built-in info type has the id, or the severity is out of range
     */
    public static InfoType custom(String id, String ja, String en, LegalClass legalClass, int severity) {
        if (BUILT_IN.containsKey(id) || severity < 0 || severity > 5) {
            throw new IllegalArgumentException("not a custom info type: " + id);
        }
        return new InfoType(id, id, ja, en, Objects.requireNonNull(legalClass, "legalClass"), severity);
    }

    /**
     * The built-in info type of an id.
     *
     * @param id the id
     * @return the info type, or null when there is none
     */
    public static @Nullable InfoType of(String id) {
        return BUILT_IN.get(id);
    }

    /**
     * All built-in info types.
     *
     * @return the info types in a fixed order
     */
    public static Collection<InfoType> builtIn() {
        return Collections.unmodifiableCollection(BUILT_IN.values());
    }

    /**
     * The stable id, used in policies and records.
     *
     * @return the id
     */
    public String id() {
        return id;
    }

    /**
     * The short label of the evaluation sets; several info types may share one.
     *
     * @return the label
     */
    public String label() {
        return label;
    }

    /**
     * The name in Japanese.
     *
     * @return the name
     */
    public String ja() {
        return ja;
    }

    /**
     * The name in English.
     *
     * @return the name
     */
    public String en() {
        return en;
    }

    /**
     * The legal class.
     *
     * @return the legal class
     */
    public LegalClass legalClass() {
        return legalClass;
    }

    /**
     * How grave a leak is.
     *
     * @return from 0 (context only) to 5
     */
    public int severity() {
        return severity;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other == this || (other instanceof InfoType type && type.id.equals(id));
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }
}
