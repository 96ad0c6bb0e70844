package dev.sekisho.dlp.identifier;

import dev.sekisho.dlp.inspect.Detector;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import java.util.ArrayList;
import java.util.List;

/** Gives the detectors of general identifiers. Immutable and thread-safe. */
public final class IdentifierDetectors implements Detector.Provider {
    /** A police authority's code, the year and a serial, a check digit, and how often it was issued again. */
    private static final int LICENCE_LENGTH = 12;

    /** For {@link java.util.ServiceLoader}. */
    public IdentifierDetectors() {}

    private static List<NumberKind> numbers() {
        return List.of(
                new NumberKind(
                        "jp-my-number",
                        InfoType.JAPAN_INDIVIDUAL_NUMBER,
                        12,
                        12,
                        CheckDigits::myNumber,
                        Likelihood.UNLIKELY,
                        Likelihood.POSSIBLE,
                        Likelihood.POSSIBLE,
                        false,
                        List.of("個人番号", "マイナンバー", "共通番号", "通知カード", "個人番号カード", "my number", "individual number")),
                NumberKind.checked(
                        "jp-corporate-number",
                        InfoType.JAPAN_CORPORATE_NUMBER,
                        13,
                        CheckDigits::corporate,
                        "法人番号",
                        "corporate number"),
                NumberKind.checked(
                        "jp-drivers-license",
                        InfoType.JAPAN_DRIVERS_LICENSE_NUMBER,
                        LICENCE_LENGTH,
                        CheckDigits::licence,
                        "運転免許証番号",
                        "免許証番号",
                        "運転免許番号",
                        "運転免許証",
                        "運転経歴証明書",
                        "driver's license",
                        "driver license"),
                new NumberKind(
                        "credit-card",
                        InfoType.CREDIT_CARD_NUMBER,
                        14,
                        19,
                        Cards::number,
                        Likelihood.POSSIBLE,
                        Likelihood.LIKELY,
                        Likelihood.POSSIBLE,
                        false,
                        List.of("カード番号", "クレジットカード番号", "クレジットカード", "クレカ番号", "card number", "credit card")),
                NumberKind.labelled("jp-resident-record-code", InfoType.JAPAN_RESIDENT_RECORD_CODE, 11, 11, "住民票コード"),
                NumberKind.labelled(
                        "jp-basic-pension-number",
                        InfoType.JAPAN_BASIC_PENSION_NUMBER,
                        10,
                        10,
                        "基礎年金番号",
                        "年金番号",
                        "年金手帳番号"),
                NumberKind.labelled(
                        "jp-employment-insurance-number",
                        InfoType.JAPAN_EMPLOYMENT_INSURANCE_NUMBER,
                        11,
                        11,
                        "雇用保険被保険者番号",
                        "雇用保険番号"),
                // Invoices name a company's account in the same words as a person's: only a column of them is likely.
                new NumberKind(
                        "jp-bank-account",
                        InfoType.JAPAN_BANK_ACCOUNT,
                        6,
                        8,
                        null,
                        Likelihood.VERY_UNLIKELY,
                        Likelihood.VERY_UNLIKELY,
                        Likelihood.POSSIBLE,
                        false,
                        List.of(
                                "口座番号",
                                "振込口座",
                                "振込先口座",
                                "口座No",
                                "普通預金",
                                "当座預金",
                                "貯蓄預金",
                                "account number",
                                "account no")));
    }

    @Override
    public Iterable<Detector> detectors() {
        List<Detector> all = new ArrayList<>();
        numbers().forEach(kind -> all.add(new NumberDetector(kind)));
        all.add(new LetteredNumberDetector(
                "jp-passport",
                InfoType.JAPAN_PASSPORT,
                7,
                0,
                Likelihood.UNLIKELY,
                "旅券番号",
                "パスポート番号",
                "パスポート",
                "passport no",
                "passport number"));
        all.add(new LetteredNumberDetector(
                "jp-residence-card",
                InfoType.JAPAN_RESIDENCE_CARD_NUMBER,
                8,
                2,
                Likelihood.POSSIBLE,
                "在留カード番号",
                "在留番号",
                "在留カード",
                "residence card"));
        return all;
    }
}
