package dev.sekisho.dlp.medical;

import dev.sekisho.dlp.identifier.CheckDigits;
import dev.sekisho.dlp.identifier.CodeLists;
import dev.sekisho.dlp.identifier.LetteredKind;
import dev.sekisho.dlp.identifier.NumberKind;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import java.util.List;

/** Numbers of health and care insurance, of publicly funded care, and of those who are paid by them. */
final class InsuranceNumbers {
    private static final String TABLES_OF_POINTS = "13456";

    private InsuranceNumbers() {}

    static List<NumberKind> kinds() {
        return List.of(
                NumberKind.of(InfoType.JAPAN_MEDICAL_INSTITUTION_CODE)
                        .digits(10)
                        .grouped(2, 1, 7)
                        .check(InsuranceNumbers::institution)
                        .bare(Likelihood.UNLIKELY, Likelihood.POSSIBLE)
                        .labels(InstitutionCodeDetector.LABELS)
                        .build(),
                NumberKind.of(InfoType.JAPAN_INSURER_NUMBER)
                        .digits(6, 8)
                        .grouped(2, 2, 3, 1)
                        .check(InsuranceNumbers::insurer)
                        .near("保険証", "資格確認書", "記号・番号", "被保険者", "資格情報")
                        .labels("保険者番号", "保険者等番号", "insurer number")
                        .build(),
                NumberKind.of(InfoType.JAPAN_INSURED_PERSON_NUMBER)
                        .between(4, 16)
                        .labels(
                                "被保険者番号",
                                "被保険者証番号",
                                "保険証番号",
                                "被保険者記号番号",
                                "被保険者証記号番号",
                                "被保険者等記号・番号",
                                "被保険者記号・番号",
                                "記号番号",
                                "記号・番号",
                                "保険証記号",
                                "被保険者証記号",
                                "健康保険証番号",
                                "健康保険証記号番号",
                                "組合員証番号",
                                "加入者証番号",
                                "insured person number")
                        .build(),
                elderly(),
                care(),
                payer(),
                NumberKind.of(InfoType.JAPAN_PUBLIC_EXPENSE_RECIPIENT_NUMBER)
                        .digits(7)
                        .check(CheckDigits::luhn)
                        .near("公費", "医療証", "医療券", "受給者証")
                        .labels("公費受給者番号", "受給者番号", "受給者証番号", "公費負担医療の受給者番号", "医療証番号", "公費負担医療受給者番号")
                        .build(),
                NumberKind.of(InfoType.JAPAN_CARE_PROVIDER_NUMBER)
                        .digits(10)
                        .check(n -> CodeLists.prefecture(n, 0) && CheckDigits.luhn(n))
                        .near("事業所番号", "介護保険")
                        .labels("介護保険事業所番号", "指定事業所番号", "介護事業所番号", "介護サービス事業所番号")
                        .build());
    }

    private static NumberKind elderly() {
        return NumberKind.of(InfoType.JAPAN_ELDERLY_INSURED_PERSON_NUMBER)
                .digits(8)
                .near("後期高齢者", "後期")
                .sharing(InfoType.JAPAN_INSURED_PERSON_NUMBER)
                .labels("後期高齢者医療被保険者番号", "後期高齢者被保険者番号", "後期高齢者医療 被保険者番号", "後期高齢者医療被保険者証番号")
                .build();
    }

    private static NumberKind care() {
        return NumberKind.of(InfoType.JAPAN_CARE_INSURED_PERSON_NUMBER)
                .digits(10)
                .near("介護保険", "要介護", "要支援", "介護")
                .sharing(InfoType.JAPAN_INSURED_PERSON_NUMBER)
                .labels(
                        "介護保険被保険者番号",
                        "介護保険 被保険者番号",
                        "介護被保険者番号",
                        "介護保険証番号",
                        "介護保険証",
                        "介護保険被保険者証番号",
                        "介護保険被保険者証",
                        "介護保険番号")
                .build();
    }

    private static NumberKind payer() {
        return NumberKind.of(InfoType.JAPAN_PUBLIC_EXPENSE_PAYER_NUMBER)
                .digits(8)
                .grouped(2, 2, 3, 1)
                .check(n -> CodeLists.payer(n) && CodeLists.prefecture(n, 2) && CheckDigits.luhn(n))
                .near("公費", "医療証", "医療券", "受給者証")
                .labels("公費負担者番号", "負担者番号", "公費番号", "公費負担番号")
                .build();
    }

    static List<LetteredKind> lettered() {
        return List.of(
                new LetteredKind(
                        "jp-care-provider-letter-number",
                        InfoType.JAPAN_CARE_PROVIDER_NUMBER,
                        "00A0000000",
                        3,
                        7,
                        n -> CodeLists.prefecture(n, 0) && CheckDigits.careProvider(n),
                        Likelihood.UNLIKELY,
                        false,
                        List.of("事業所番号", "介護保険"),
                        List.of("介護保険事業所番号", "指定事業所番号", "介護事業所番号", "介護サービス事業所番号")),
                // People insured as 第2号 who live on welfare; common practice.
                new LetteredKind(
                        "jp-care-insured-letter-number",
                        InfoType.JAPAN_CARE_INSURED_PERSON_NUMBER,
                        "H000000000",
                        1,
                        9,
                        null,
                        Likelihood.VERY_UNLIKELY,
                        false,
                        List.of("介護保険", "要介護", "要支援", "被保険者番号", "被保険者証番号"),
                        List.of("介護保険被保険者番号", "介護保険 被保険者番号", "介護被保険者番号")));
    }

    /** Prefecture, table of points, and the check digit over all ten. */
    static boolean institution(String n) {
        return CodeLists.prefecture(n, 0) && TABLES_OF_POINTS.indexOf(n.charAt(2)) >= 0 && CheckDigits.luhn(n);
    }

    /** Eight digits begin with the law, six of 国民健康保険 with the prefecture. */
    static boolean insurer(String n) {
        boolean eight = n.length() == 8;
        return (!eight || CodeLists.insurer(n)) && CodeLists.prefecture(n, eight ? 2 : 0) && CheckDigits.luhn(n);
    }
}
