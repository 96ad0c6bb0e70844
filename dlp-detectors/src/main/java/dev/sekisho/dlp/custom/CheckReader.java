package dev.sekisho.dlp.custom;

import static java.util.Map.entry;

import dev.sekisho.dlp.yaml.Hint;
import dev.sekisho.dlp.yaml.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads {@code check}, {@code length}, {@code range} and {@code date}. */
final class CheckReader {
    private static final Map<String, Check> NAMED = Map.ofEntries(
            entry("luhn", Check.luhn()),
            entry("iso7064-mod11-10", Check.iso7064Mod11_10()),
            entry("iso7064-mod37-36", Check.iso7064Mod37_36()),
            entry("iso7064-mod11-2", Check.iso7064Mod11_2()),
            entry("iso7064-mod97-10", Check.iso7064Mod97_10()),
            entry("iban", Check.iban()),
            entry("my-number", Check.myNumber()),
            entry("corporate-number", Check.corporateNumber()),
            entry("drivers-licence", Check.driversLicence()),
            entry("icao9303", Check.icao9303()));
    private static final List<String> WEIGHTED = List.of("mod10", "mod11");
    private static final List<String> NAMES =
            Stream.concat(NAMED.keySet().stream().sorted(), WEIGHTED.stream()).toList();

    private CheckReader() {}

    /** Names of checks, and {@code mod10} or {@code mod11} with weights. */
    static List<Check> checks(YamlValue value) {
        List<Check> checks = new ArrayList<>();
        for (YamlValue element : value.isMap() ? List.of(value) : value.elements()) {
            if (element.isMap()) {
                element.fields(WEIGHTED).forEach((name, weights) -> checks.add(weighted(name, weights)));
            } else {
                named(element, checks);
            }
        }
        return checks;
    }

    private static void named(YamlValue element, List<Check> to) {
        String name = element.string();
        Check check = NAMED.get(name);
        if (check != null) {
            to.add(check);
        } else if (WEIGHTED.contains(name)) {
            element.problem(
                    name + " には重みが要ります",
                    name + " needs weights",
                    new Hint("{" + name + ": [3, 1]} のように書きます", "such as {" + name + ": [3, 1]}"));
        } else if (!name.isEmpty()) {
            element.problem("検査「" + name + "」はありません", "no check '" + name + "'", Hint.nearest(name, NAMES));
        }
    }

    private static Check weighted(String name, YamlValue weights) {
        int[] numbers = weights.elements().stream()
                .mapToInt(w -> (int) Math.min(w.number(0), Integer.MAX_VALUE))
                .toArray();
        try {
            return name.equals("mod10") ? Check.mod10(numbers) : Check.mod11(numbers);
        } catch (IllegalArgumentException e) {
            throw new DefinitionException(
                    "check", "重みは 0～1000 の数 1～64 個です", "1 to 64 weights from 0 to 1000 are needed");
        }
    }

    /** A bound of a name; null after a problem. */
    static @Nullable Check bound(String name, YamlValue value) {
        try {
            if (name.equals("date")) {
                return Check.date(value.string());
            }
            if (!value.isMap()) {
                long exact = value.number(1);
                return name.equals("length") ? Check.length(cut(exact), cut(exact)) : Check.range(exact, exact);
            }
            Map<String, YamlValue> fields = value.fields(List.of("from", "to"));
            YamlValue from = fields.get("from");
            YamlValue to = fields.get("to");
            boolean length = name.equals("length");
            long least = from == null ? length ? 1 : 0 : from.number(length ? 1 : 0);
            long most = to == null ? Integer.MAX_VALUE : to.number(0);
            return length
                    ? Check.length(cut(least), cut(most))
                    : Check.range(least, to == null ? Long.MAX_VALUE : most);
        } catch (IllegalArgumentException e) {
            boolean date = name.equals("date");
            value.problem(
                    date ? "yyyyMMdd のように、年・月・日を 1 度ずつ書きます" : "範囲が空です",
                    date ? "year, month and day once each, such as yyyyMMdd" : "the range is empty");
            return null;
        }
    }

    private static int cut(long number) {
        return (int) Math.min(number, Integer.MAX_VALUE);
    }
}
