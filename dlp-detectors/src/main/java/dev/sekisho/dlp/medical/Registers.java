package dev.sekisho.dlp.medical;

import dev.sekisho.dlp.identifier.NumberKind;
import dev.sekisho.dlp.inspect.InfoType;
import java.util.List;

/** Numbers in the registers of medical professions: small integers that only a label makes known. */
final class Registers {
    private Registers() {}

    static List<NumberKind> kinds() {
        return List.of(
                NumberKind.of(InfoType.JAPAN_PHYSICIAN_REGISTRATION_NUMBER)
                        .between(3, 7)
                        .numbered()
                        .labels(
                                "医籍登録番号",
                                "医籍番号",
                                "医籍登録",
                                "医師免許番号",
                                "医師免許証番号",
                                "医師登録番号",
                                "医師免許証",
                                "医籍第",
                                "医籍 第",
                                "医師免許第",
                                "医師免許 第",
                                "medical license number",
                                "medical licence number",
                                "medical license no",
                                "physician registration number",
                                "physician registration no")
                        .beside("医師免許", "医籍")
                        .build(),
                NumberKind.of(InfoType.JAPAN_DENTIST_REGISTRATION_NUMBER)
                        .between(3, 7)
                        .numbered()
                        .labels(
                                "歯科医籍登録番号",
                                "歯科医籍番号",
                                "歯科医籍登録",
                                "歯科医師免許番号",
                                "歯科医師免許証番号",
                                "歯科医師免許証",
                                "歯科医籍第",
                                "歯科医籍 第",
                                "歯科医師免許第",
                                "歯科医師免許 第",
                                "dental license number")
                        .beside("歯科医師免許", "歯科医籍")
                        .build(),
                NumberKind.of(InfoType.JAPAN_PHARMACIST_REGISTRATION_NUMBER)
                        .between(3, 7)
                        .numbered()
                        .labels(
                                "薬剤師名簿登録番号",
                                "薬剤師名簿登録",
                                "薬剤師名簿番号",
                                "薬剤師免許番号",
                                "薬剤師登録番号",
                                "薬剤師免許証番号",
                                "薬剤師免許証",
                                "薬剤師名簿第",
                                "薬剤師名簿 第",
                                "薬剤師免許第",
                                "薬剤師免許 第",
                                "pharmacist license number",
                                "pharmacist license no")
                        .beside("薬剤師免許", "薬剤師名簿")
                        .build(),
                nurses(),
                NumberKind.of(InfoType.JAPAN_NARCOTICS_LICENSE_NUMBER)
                        .between(3, 14)
                        .numbered()
                        .prefixed()
                        .labels(
                                "麻薬施用者免許番号",
                                "麻薬施用者免許証番号",
                                "麻薬施用者番号",
                                "麻薬施用者免許証",
                                "麻薬管理者免許番号",
                                "麻薬管理者免許証番号",
                                "麻薬取扱者免許番号",
                                "麻薬取扱者免許証番号",
                                "麻薬施用者免許",
                                "麻薬施用者 免許番号",
                                "麻薬管理者免許",
                                "麻薬取扱者免許",
                                "麻薬免許証番号",
                                "麻薬免許番号")
                        .build());
    }

    private static NumberKind nurses() {
        return NumberKind.of(InfoType.JAPAN_NURSE_REGISTRATION_NUMBER)
                .between(3, 8)
                .numbered()
                .labels(
                        "看護師籍登録番号",
                        "看護師免許番号",
                        "看護師免許証番号",
                        "看護師免許証",
                        "看護師登録番号",
                        "保健師籍登録番号",
                        "助産師籍登録番号",
                        "保健師免許番号",
                        "助産師免許番号",
                        "准看護師免許番号",
                        "准看護師籍登録番号",
                        "看護師籍番号",
                        "保健師籍番号",
                        "助産師籍番号",
                        "保健師免許証",
                        "助産師免許証",
                        "看護師籍第",
                        "看護師籍 第",
                        "看護師免許第",
                        "看護師免許 第",
                        "保健師籍第",
                        "保健師籍 第",
                        "保健師免許第",
                        "保健師免許 第",
                        "助産師籍第",
                        "助産師籍 第",
                        "助産師免許第",
                        "助産師免許 第",
                        "nursing license number")
                .beside("看護師免許", "准看護師免許", "保健師免許", "助産師免許", "看護師籍", "保健師籍", "助産師籍")
                .build();
    }
}
