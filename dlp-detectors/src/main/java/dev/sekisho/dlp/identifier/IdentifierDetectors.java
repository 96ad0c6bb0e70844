package dev.sekisho.dlp.identifier;

import dev.sekisho.dlp.inspect.Detector;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import java.util.ArrayList;
import java.util.List;

/** Gives the detectors of general identifiers. Immutable and thread-safe. */
public final class IdentifierDetectors implements Detector.Provider {

    /** For {@link java.util.ServiceLoader}. */
    public IdentifierDetectors() {}

    private static List<NumberKind> people() {
        return List.of(
                NumberKind.of(InfoType.JAPAN_INDIVIDUAL_NUMBER)
                        .digits(12)
                        .grouped(4, 4, 4)
                        .check(CheckDigits::myNumber)
                        .bare(Likelihood.UNLIKELY, Likelihood.POSSIBLE)
                        .labels(
                                "個人番号",
                                "マイナンバー",
                                "共通番号",
                                "通知カード",
                                "個人番号カード",
                                "個人No",
                                "my number",
                                "my no",
                                "individual number")
                        .build(),
                NumberKind.of(InfoType.JAPAN_RESIDENT_RECORD_CODE)
                        .digits(11)
                        .confirmedBy(CheckDigits::residentRecord)
                        .labels("住民票コード", "住基コード", "住民基本台帳コード", "住民基本台帳番号", "resident record code")
                        .build(),
                // A police authority's code, the year and a serial, a check digit, and how often it was issued again.
                NumberKind.of(InfoType.JAPAN_DRIVERS_LICENSE_NUMBER)
                        .digits(12)
                        .check(n -> CodeLists.police(n) && CheckDigits.licence(n))
                        .bare(Likelihood.UNLIKELY, Likelihood.UNLIKELY)
                        .numbered()
                        .near("免許番号", "免許証", "licence no", "license no", "license_n", "licenseN", "license n")
                        .labels(
                                "運転免許証番号",
                                "免許証番号",
                                "運転免許番号",
                                "運転免許証",
                                "運転免許",
                                "運転経歴証明書",
                                "運転経歴証明書番号",
                                "driver's license",
                                "driver's licence",
                                "driver license",
                                "driver's license number",
                                "driver license number",
                                "driver's license no",
                                "driver's licence number",
                                "driver's licence no")
                        .build(),
                NumberKind.of(InfoType.JAPAN_BASIC_PENSION_NUMBER)
                        .digits(10)
                        .grouped(4, 6)
                        .near("年金手帳", "厚生年金", "国民年金")
                        .labels("基礎年金番号", "年金番号", "年金手帳番号", "年金手帳記号番号", "pension number", "basic pension number")
                        .build(),
                // Sixteen digits in two rows before 1981.
                NumberKind.of(InfoType.JAPAN_EMPLOYMENT_INSURANCE_NUMBER)
                        .digits(11, 16)
                        .grouped(4, 6, 1)
                        .near("離職票", "資格取得", "資格喪失", "雇用保険")
                        .labels("雇用保険被保険者番号", "雇用保険番号", "雇用保険証番号", "雇用保険被保険者証番号", "employment insurance number")
                        .build());
    }

    private static List<NumberKind> others() {
        return List.of(
                NumberKind.of(InfoType.JAPAN_CORPORATE_NUMBER)
                        .digits(13)
                        .grouped(1, 4, 4, 4)
                        .check(CheckDigits::corporate)
                        .bare(Likelihood.UNLIKELY, Likelihood.UNLIKELY)
                        .labels("法人番号", "corporate number")
                        .build(),
                NumberKind.of(InfoType.JAPAN_EMPLOYMENT_INSURANCE_OFFICE_NUMBER)
                        .digits(11)
                        .grouped(4, 6, 1)
                        .labels("雇用保険適用事業所番号", "雇用保険事業所番号", "適用事業所番号")
                        .build(),
                NumberKind.of(InfoType.JAPAN_LABOR_INSURANCE_NUMBER)
                        .digits(14)
                        .grouped(2, 1, 2, 6, 3)
                        .check(n -> CodeLists.prefecture(n, 0))
                        .labels("労働保険番号")
                        .build(),
                NumberKind.of(InfoType.CREDIT_CARD_NUMBER)
                        .between(14, 19)
                        .grouped(4, 4, 4, 4)
                        .grouped(4, 6, 5)
                        .grouped(4, 6, 4)
                        .grouped(4, 4, 4, 4, 3)
                        .grouped(6, 13)
                        .check(Cards::number)
                        .bare(Likelihood.POSSIBLE, Likelihood.LIKELY)
                        .near("有効期限", "セキュリティコード", "クレジット", "cvv", "cvc")
                        .labels(
                                "カード番号",
                                "クレジットカード番号",
                                "クレジットカード",
                                "クレカ番号",
                                "カードNo",
                                "クレカ",
                                "card number",
                                "credit card",
                                "credit card number",
                                "credit card no",
                                "card no")
                        .build());
    }

    private static List<LetteredKind> lettered() {
        return List.of(
                new LetteredKind(
                        "jp-passport",
                        InfoType.JAPAN_PASSPORT,
                        "AA0000000",
                        2,
                        7,
                        null,
                        Likelihood.UNLIKELY,
                        false,
                        List.of("旅券"),
                        List.of("旅券番号", "パスポート番号", "パスポート", "passport no", "passport number")),
                new LetteredKind(
                        "jp-residence-card",
                        InfoType.JAPAN_RESIDENCE_CARD_NUMBER,
                        "AA00000000AA",
                        2,
                        8,
                        null,
                        Likelihood.POSSIBLE,
                        false,
                        List.of("在留資格", "特別永住者"),
                        List.of(
                                "在留カード番号",
                                "在留番号",
                                "在留カード",
                                "特別永住者証明書番号",
                                "特別永住者証明書",
                                "residence card",
                                "residence card number",
                                "residence card no")),
                new LetteredKind(
                        "jp-invoice-registration-number",
                        InfoType.JAPAN_INVOICE_REGISTRATION_NUMBER,
                        "T0000000000000",
                        1,
                        13,
                        number -> CheckDigits.corporate(number.substring(1)),
                        Likelihood.POSSIBLE,
                        true,
                        List.of("登録番号", "インボイス", "適格請求書", "invoice"),
                        List.of("適格請求書発行事業者登録番号", "インボイス登録番号", "インボイス番号", "invoice registration number")));
    }

    @Override
    public Iterable<Detector> detectors() {
        List<Detector> all = new ArrayList<>();
        List<NumberKind> numbers = new ArrayList<>(people());
        numbers.addAll(others());
        all.add(new NumberDetector("jp-numbers", numbers));
        for (LetteredKind kind : lettered()) {
            all.add(new LetteredNumberDetector(kind));
        }
        all.add(new SpelledIndividualNumberDetector());
        all.add(new BankAccountDetector());
        all.add(new PostOfficeAccountDetector());
        all.add(new MachineReadableZoneDetector());
        all.add(new IpAddressDetector());
        return all;
    }
}
