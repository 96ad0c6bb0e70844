package dev.sekisho.dlp.reference;

import dev.sekisho.dlp.custom.AllowList;
import dev.sekisho.dlp.custom.Check;
import dev.sekisho.dlp.custom.DetectorBuilder;
import dev.sekisho.dlp.custom.Near;
import dev.sekisho.dlp.inspect.Detector;
import dev.sekisho.dlp.inspect.InfoType;
import java.util.List;

/** The example in code of DETECTORS.md. */
final class CodeExample {
    private CodeExample() {}

    static List<Detector> detectors() {
        InfoType type = InfoType.custom("CUSTOMER_NUMBER", "顧客番号", "customer number", 3);
        Detector customers = DetectorBuilder.of("customer-number", type)
                .pattern("C-(?P<value>\\d{8})")
                .check(Check.luhn())
                .bound(value -> !value.startsWith("99"))
                .labels("顧客番号")
                .near(new Near(List.of("解約済み"), Near.Where.AFTER, 10, Near.Effect.LOWER))
                .build();
        AllowList own =
                AllowList.of("own-values").domains(List.of("example.co.jp")).build();
        return List.of(customers, own);
    }
}
