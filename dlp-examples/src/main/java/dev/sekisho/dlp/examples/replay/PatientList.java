package dev.sekisho.dlp.examples.replay;

import java.nio.charset.Charset;
import java.util.List;

/**
 * A CSV of patients in CP932, as Excel in Japan saves it: blank lines, subtotals, and one patient in thirty a second
 * time.
 */
final class PatientList {
    /** Designated infectious diseases are paid under 28 (APPI: the number alone tells the illness). */
    private static final String PAYER = "2813601";

    private PatientList() {}

    static byte[] csv(List<MadeUpPerson> people, MadeUpPeople dice) {
        StringBuilder out = new StringBuilder("氏名,住所,生年月日,公費負担者番号,受給者番号,病名,検査結果\r\n");
        int sinceSubtotal = 0;
        for (MadeUpPerson person : people) {
            patient(out, person);
            if (dice.nextInt(30) == 0) {
                patient(out, people.get(dice.nextInt(people.size())));
            }
            if (dice.nextInt(200) == 0) {
                out.append("\r\n");
            }
            if (++sinceSubtotal == 1000) {
                out.append("小計,,,,,").append(sinceSubtotal).append("名,\r\n");
                sinceSubtotal = 0;
            }
        }
        out.append("合計,,,,,").append(people.size()).append("名,\r\n");
        return out.toString().getBytes(Charset.forName("windows-31j"));
    }

    private static void patient(StringBuilder out, MadeUpPerson person) {
        out.append(person.name())
                .append(",\"")
                .append(person.address())
                .append("\",")
                .append(person.birthDate());
        out.append(',').append(luhn(PAYER)).append(',').append(luhn(String.valueOf(person.number())));
        out.append(",COVID-19,陽性\r\n");
    }

    /** The number with its check digit behind it (modulus 10, weights 2 and 1, digits of the products added up). */
    static String luhn(String body) {
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            int digit = body.charAt(body.length() - 1 - i) - '0';
            int product = i % 2 == 0 ? 2 * digit : digit;
            sum += product / 10 + product % 10;
        }
        return body + (10 - sum % 10) % 10;
    }
}
