package dev.sekisho.dlp.identifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.dlp.detect.TextInspector;
import dev.sekisho.dlp.inspect.Finding;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How often numbers of nobody are found, against the tables of noise in facts/IDENTIFIERS.md 3. All seeds are fixed.
 */
class NoiseTest {
    private static final TextInspector INSPECTOR = TextInspector.create();
    private static final int SAMPLES = 4000;

    private final Random random = new Random(20261123);

    private String digits(int length) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < length; i++) {
            digits.append((char) ('0' + random.nextInt(10)));
        }
        return digits.toString();
    }

    private String time(String format) {
        LocalDateTime time = LocalDateTime.of(2000, 1, 1, 0, 0).plusSeconds(random.nextInt(26 * 365 * 86_400 / 2) * 2L);
        return DateTimeFormatter.ofPattern(format).format(time);
    }

    private String article(String prefix) {
        String body = prefix + digits(12 - prefix.length());
        int sum = 0;
        for (int i = 0; i < 12; i++) {
            sum += (body.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
        }
        return body + (10 - sum % 10) % 10;
    }

    private String parcel() {
        String body = digits(11);
        return body + Long.parseLong(body) % 7;
    }

    /** Per thousand texts: findings at each likelihood, of any type but one. */
    private static Map<Likelihood, Double> rates(Supplier<String> text, InfoType... ignored) {
        Map<Likelihood, Double> rates = new EnumMap<>(Likelihood.class);
        for (int i = 0; i < SAMPLES; i++) {
            for (Finding f : INSPECTOR.inspect(text.get()).findings()) {
                boolean counted = true;
                for (InfoType type : ignored) {
                    counted &= !f.infoType().equals(type);
                }
                if (counted) {
                    rates.merge(f.likelihood(), 1000.0 / SAMPLES, Double::sum);
                }
            }
        }
        return rates;
    }

    private static double atLeast(Map<Likelihood, Double> rates, Likelihood least) {
        return rates.entrySet().stream()
                .filter(e -> e.getKey().atLeast(least))
                .mapToDouble(Map.Entry::getValue)
                .sum();
    }

    /** No bare digits are likely to be anything but mobile phones: 0, 5 to 9, 0, and no 0 (0.45 % of eleven digits). */
    @ParameterizedTest
    @CsvSource({"6, 0", "7, 0", "8, 0", "9, 0", "10, 0", "11, 8", "12, 0", "13, 0", "14, 0", "15, 0", "16, 0", "19, 0"})
    void bareRandomDigitsAreNotLikely(int length, double mostPerThousand) {
        Map<Likelihood, Double> rates = rates(() -> "次は" + digits(length) + "です");
        assertEquals(0, rates.getOrDefault(Likelihood.VERY_LIKELY, 0.0));
        double likely = atLeast(rates, Likelihood.LIKELY);
        assertTrue(likely <= mostPerThousand, length + " digits: " + rates);
    }

    /** One in ten has a right check digit: 101 of 1,000 as a My Number, 52 as a licence, at most a few as both. */
    @Test
    void bareRandomTwelveDigitsAreUnlikelyAsOftenAsTheSheetSays() {
        Map<Likelihood, Double> rates = rates(() -> "次は" + digits(12) + "です");
        assertEquals(0, atLeast(rates, Likelihood.POSSIBLE));
        assertEquals(101 + 52 - 5, rates.getOrDefault(Likelihood.UNLIKELY, 0.0), 20);
    }

    /** 2.3 % of sixteen random digits have a brand's prefix and a right Luhn digit. */
    @Test
    void sixteenRandomDigitsArePossibleCardsAtMost() {
        Map<Likelihood, Double> rates = rates(() -> "次は" + digits(16) + "です");
        assertTrue(atLeast(rates, Likelihood.POSSIBLE) < 35, "" + rates);
    }

    /** The JCB range of 62 in 10,000 and Luhn: 0.07 % of grouped digits, all brands 2.3 %. */
    @Test
    void fourGroupsOfFourRandomDigitsAreLikelyCardsAsRarelyAsBrandsAndLuhnAllow() {
        Map<Likelihood, Double> rates =
                rates(() -> "次は" + digits(4) + "-" + digits(4) + "-" + digits(4) + "-" + digits(4) + "です");
        assertTrue(atLeast(rates, Likelihood.LIKELY) < 35, "" + rates);
        assertEquals(0, rates.getOrDefault(Likelihood.VERY_LIKELY, 0.0));
    }

    @Test
    void timesAreNotEvenPossible() {
        for (String format : new String[] {"yyyyMMdd", "yyyyMMddHHmm", "yyyyMMddHHmmss"}) {
            Map<Likelihood, Double> rates = rates(() -> "更新 " + time(format) + " 済");
            assertEquals(0, atLeast(rates, Likelihood.UNLIKELY), format + rates);
        }
        Map<Likelihood, Double> millis = rates(() -> "更新 1" + (4 + random.nextInt(4)) + digits(11) + " 済");
        assertEquals(0, atLeast(millis, Likelihood.UNLIKELY), "" + millis);
    }

    /** 11 of 100 JAN and ISBN codes have the check digit of a corporate number. */
    @Test
    void articleCodesAreNotEvenPossible() {
        Map<Likelihood, Double> jan = rates(() -> article("49"));
        Map<Likelihood, Double> isbn = rates(() -> article("978"));
        Map<Likelihood, Double> named = rates(() -> "JAN " + article("45"));
        assertEquals(0, atLeast(jan, Likelihood.POSSIBLE), "" + jan);
        assertEquals(0, atLeast(isbn, Likelihood.POSSIBLE), "" + isbn);
        assertEquals(0, atLeast(named, Likelihood.UNLIKELY), "" + named);
    }

    @Test
    void numbersOfThingsBesideTheirWordsAreNotEvenPossible() {
        String[] words = {"注文番号 ", "伝票番号：", "追跡番号 ", "品番 ", "シリアル ", "管理番号：", "お問い合わせ番号 "};
        Map<Likelihood, Double> rates =
                rates(() -> words[random.nextInt(words.length)] + digits(7 + random.nextInt(10)));
        assertEquals(0, atLeast(rates, Likelihood.POSSIBLE), "" + rates);
        Map<Likelihood, Double> parcels = rates(() -> "お問い合わせ番号 " + parcel());
        assertEquals(0, atLeast(parcels, Likelihood.UNLIKELY), "" + parcels);
        Map<Likelihood, Double> grouped = rates(() -> {
            String n = parcel();
            return "送り状 " + n.substring(0, 4) + "-" + n.substring(4, 8) + "-" + n.substring(8);
        });
        assertEquals(0, atLeast(grouped, Likelihood.POSSIBLE), "" + grouped);
    }

    @Test
    void amountsAreNotEvenPossible() {
        String[] units = {"円", "件", "個", "%", "名"};
        Map<Likelihood, Double> rates =
                rates(() -> "計 " + digits(6 + random.nextInt(8)) + units[random.nextInt(units.length)]);
        assertEquals(0, atLeast(rates, Likelihood.POSSIBLE), "" + rates);
        Map<Likelihood, Double> yen = rates(() -> "計 ¥" + digits(8 + random.nextInt(6)));
        assertEquals(0, atLeast(yen, Likelihood.POSSIBLE), "" + yen);
    }

    /** With a label a wrong digit makes a number possible at most: one in ten is right by chance. */
    @Test
    void aLabelMakesOneInTenRandomNumbersLikely() {
        Map<Likelihood, Double> my = rates(() -> "個人番号 " + digits(12));
        assertEquals(101, atLeast(my, Likelihood.LIKELY), 20);
        Map<Likelihood, Double> licence = rates(() -> "運転免許証番号 " + digits(12));
        assertEquals(52, atLeast(licence, Likelihood.LIKELY), 15);
        Map<Likelihood, Double> institution = rates(() -> "医療機関コード " + digits(10), InfoType.PHONE_NUMBER);
        assertEquals(15 * 5 / 3, atLeast(institution, Likelihood.LIKELY), 12);
        Map<Likelihood, Double> insurer = rates(() -> "保険者番号 " + digits(8));
        assertTrue(atLeast(insurer, Likelihood.LIKELY) < 47, "" + insurer);
    }

    /** 0.015 % of 5 and 8 random digits have the form and the digit of a post-office account. */
    @Test
    void randomSymbolsAndNumbersAreHardlyEverPostOfficeAccounts() {
        Map<Likelihood, Double> rates = rates(() -> "次は" + digits(5) + "-" + digits(8) + "です", InfoType.PHONE_NUMBER);
        assertTrue(atLeast(rates, Likelihood.UNLIKELY) <= 2, "" + rates);
        assertEquals(0, atLeast(rates, Likelihood.LIKELY), "" + rates);
    }

    /** libphonenumber takes 28 of 100 for valid; 0120, 0570, 0990 and 0180 are written so. */
    @Test
    void numbersOfTheFormOfPensionsAreLikelyPhonesOnlyForServices() {
        Map<Likelihood, Double> rates = rates(() -> "次は0" + digits(3) + "-" + digits(6) + "です");
        assertEquals(4, atLeast(rates, Likelihood.LIKELY), 3, "" + rates);
        assertEquals(0, rates.getOrDefault(Likelihood.VERY_LIKELY, 0.0));
    }

    /** Of three groups one in four begins with an area code of the right length. */
    @Test
    void randomGroupsWithoutAnAreaCodeAreNotLikelyPhones() {
        Map<Likelihood, Double> rates = rates(() -> "次は0312-" + digits(2) + "-" + digits(4) + "です");
        assertEquals(0, atLeast(rates, Likelihood.LIKELY), "" + rates);
    }

    /** libphonenumber takes 70 of 100 for valid. */
    @Test
    void tenBareDigitsAfterZeroArePossiblePhonesAtMost() {
        Map<Likelihood, Double> rates = rates(() -> "次は0" + digits(9) + "です");
        assertEquals(0, atLeast(rates, Likelihood.LIKELY), "" + rates);
    }

    @Test
    void partNumbersAreNotEvenPossible() {
        Map<Likelihood, Double> rates =
                rates(() -> "型番 " + (char) ('A' + random.nextInt(26)) + (char) ('A' + random.nextInt(26)) + digits(7));
        assertEquals(0, atLeast(rates, Likelihood.UNLIKELY), "" + rates);
    }
}
