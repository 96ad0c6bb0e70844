package dev.sekisho.dlp.identifier;

import dev.sekisho.dlp.inspect.Detector;
import dev.sekisho.dlp.inspect.InfoType;
import java.util.List;

/** Gives the detectors of My Number and payment cards. Immutable and thread-safe. */
public final class IdentifierDetectors implements Detector.Provider {

    /** For {@link java.util.ServiceLoader}. */
    public IdentifierDetectors() {}

    @Override
    public Iterable<Detector> detectors() {
        return List.of(
                new CheckedNumber(
                        "jp-my-number",
                        InfoType.JAPAN_INDIVIDUAL_NUMBER,
                        12,
                        CheckDigits::myNumber,
                        "個人番号",
                        "マイナンバー",
                        "共通番号",
                        "通知カード",
                        "my number"),
                new CheckedNumber(
                        "jp-corporate-number",
                        InfoType.JAPAN_CORPORATE_NUMBER,
                        13,
                        CheckDigits::corporate,
                        "法人番号",
                        "corporate number"),
                new CheckedNumber(
                        "jp-drivers-license",
                        InfoType.JAPAN_DRIVERS_LICENSE_NUMBER,
                        12,
                        CheckDigits::licence,
                        "運転免許証番号",
                        "免許証番号",
                        "運転経歴証明書"),
                new CheckedNumber(
                        "credit-card-16",
                        InfoType.CREDIT_CARD_NUMBER,
                        16,
                        CheckDigits::luhn,
                        "カード番号",
                        "クレジットカード",
                        "card number"));
    }
}
