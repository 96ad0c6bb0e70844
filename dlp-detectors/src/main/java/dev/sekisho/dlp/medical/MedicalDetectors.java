package dev.sekisho.dlp.medical;

import dev.sekisho.dlp.identifier.CheckDigits;
import dev.sekisho.dlp.identifier.NumberDetector;
import dev.sekisho.dlp.identifier.NumberKind;
import dev.sekisho.dlp.inspect.Detector;
import dev.sekisho.dlp.inspect.InfoType;
import java.util.ArrayList;
import java.util.List;

/** Gives the detectors of this package. Immutable and thread-safe. */
public final class MedicalDetectors implements Detector.Provider {

    /** For {@link java.util.ServiceLoader}. */
    public MedicalDetectors() {}

    private static List<NumberKind> registers() {
        return List.of(
                NumberKind.register(
                        "jp-physician-registration",
                        InfoType.JAPAN_PHYSICIAN_REGISTRATION_NUMBER,
                        3,
                        7,
                        "医籍登録番号",
                        "医籍番号",
                        "医籍登録",
                        "医師免許番号",
                        "医師免許証番号",
                        "医師登録番号",
                        "医師免許証",
                        "medical license number",
                        "medical licence number",
                        "physician registration number"),
                NumberKind.register(
                        "jp-dentist-registration",
                        InfoType.JAPAN_DENTIST_REGISTRATION_NUMBER,
                        3,
                        7,
                        "歯科医籍登録番号",
                        "歯科医籍番号",
                        "歯科医師免許番号",
                        "歯科医師免許証番号",
                        "dental license number"),
                NumberKind.register(
                        "jp-pharmacist-registration",
                        InfoType.JAPAN_PHARMACIST_REGISTRATION_NUMBER,
                        3,
                        7,
                        "薬剤師名簿登録番号",
                        "薬剤師免許番号",
                        "薬剤師登録番号",
                        "薬剤師免許証番号",
                        "pharmacist license number"),
                NumberKind.register(
                        "jp-nurse-registration",
                        InfoType.JAPAN_NURSE_REGISTRATION_NUMBER,
                        3,
                        8,
                        "看護師籍登録番号",
                        "看護師免許番号",
                        "保健師籍登録番号",
                        "助産師籍登録番号",
                        "保健師免許番号",
                        "助産師免許番号",
                        "准看護師免許番号",
                        "看護師籍番号",
                        "nursing license number"),
                NumberKind.register(
                        "jp-narcotics-license",
                        InfoType.JAPAN_NARCOTICS_LICENSE_NUMBER,
                        3,
                        8,
                        "麻薬施用者免許番号",
                        "麻薬施用者免許証番号",
                        "麻薬施用者番号",
                        "麻薬管理者免許番号"));
    }

    private static List<NumberKind> insurance() {
        return List.of(
                NumberKind.checked(
                        "jp-medical-institution-code",
                        InfoType.JAPAN_MEDICAL_INSTITUTION_CODE,
                        10,
                        CheckDigits::luhn,
                        "医療機関コード",
                        "医療機関番号",
                        "保険医療機関コード",
                        "薬局コード",
                        "保険薬局コード"),
                NumberKind.checked("jp-insurer-number", InfoType.JAPAN_INSURER_NUMBER, 8, CheckDigits::luhn, "保険者番号"),
                NumberKind.labelled(
                        "jp-insured-person-number",
                        InfoType.JAPAN_INSURED_PERSON_NUMBER,
                        4,
                        15,
                        "被保険者番号",
                        "被保険者証番号",
                        "保険証番号",
                        "被保険者記号番号",
                        "被保険者証記号番号",
                        "記号番号",
                        "記号・番号",
                        "健康保険証番号"),
                NumberKind.checked(
                        "jp-public-expense-payer-number",
                        InfoType.JAPAN_PUBLIC_EXPENSE_PAYER_NUMBER,
                        8,
                        CheckDigits::luhn,
                        "公費負担者番号",
                        "負担者番号",
                        "公費番号"),
                NumberKind.checked(
                        "jp-public-expense-recipient-number",
                        InfoType.JAPAN_PUBLIC_EXPENSE_RECIPIENT_NUMBER,
                        7,
                        CheckDigits::luhn,
                        "公費受給者番号",
                        "受給者番号",
                        "受給者証番号",
                        "公費負担医療の受給者番号"),
                NumberKind.labelled(
                        "jp-care-provider-number",
                        InfoType.JAPAN_CARE_PROVIDER_NUMBER,
                        10,
                        10,
                        "介護保険事業所番号",
                        "指定事業所番号"));
    }

    @Override
    public Iterable<Detector> detectors() {
        List<Detector> all = new ArrayList<>();
        registers().forEach(kind -> all.add(new NumberDetector(kind)));
        insurance().forEach(kind -> all.add(new NumberDetector(kind)));
        all.add(new InsuranceDoctorDetector());
        all.add(new HealthConditionDetector());
        all.add(new MedicalSpecialtyDetector());
        return all;
    }
}
