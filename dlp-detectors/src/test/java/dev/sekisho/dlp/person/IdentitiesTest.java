package dev.sekisho.dlp.person;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.inspect.PersonDatum;
import dev.sekisho.dlp.table.Column;
import dev.sekisho.dlp.table.NamePart;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What a person can be found again by is the same, however it is written and wherever it stands. */
class IdentitiesTest {
    private final Map<PersonDatum, Set<String>> given = new EnumMap<>(PersonDatum.class);
    private final People people = new People(
            Set.of(),
            Set.of(),
            null,
            (datum, value) -> given.computeIfAbsent(datum, d -> new TreeSet<>()).add(value.toString()));

    private void row(Object... typesAndValues) {
        people.beginRecord();
        for (int i = 0; i < typesAndValues.length; i += 2) {
            InfoType type = (InfoType) typesAndValues[i];
            Column column = new Column(0, "", type, Likelihood.VERY_LIKELY, true, NamePart.WHOLE, false);
            people.add(column, type, (String) typesAndValues[i + 1], Likelihood.LIKELY);
        }
        people.endRecord();
    }

    private Map<PersonDatum, Set<String>> given() {
        people.counted(); // settles what waits
        return given;
    }

    @Test
    void aRecordGivesEveryKindOfDatum() {
        row(
                InfoType.PERSON_NAME,
                "関所　花子",
                InfoType.PHONE_NUMBER,
                "+81-90-1234-5678",
                InfoType.EMAIL_ADDRESS,
                "Hanako@Example.jp",
                InfoType.STREET_ADDRESS,
                "東京都港区芝一丁目2番3号",
                InfoType.ORGANIZATION_NAME,
                "㈱箱根商会",
                InfoType.DATE_OF_BIRTH,
                "昭和50年1月2日",
                InfoType.JAPAN_PHYSICIAN_REGISTRATION_NUMBER,
                "第123456号");
        assertEquals(
                Map.of(
                        PersonDatum.PHONE,
                        Set.of("09012345678"),
                        PersonDatum.MAIL,
                        Set.of("hanako@example.jp"),
                        PersonDatum.NAME_AND_ADDRESS,
                        Set.of("関所花子\n東京都港区芝1-2-3"),
                        PersonDatum.NAME_AND_WORKPLACE,
                        Set.of("関所花子\n箱根商会"),
                        PersonDatum.NAME_AND_BIRTH,
                        Set.of("関所花子\n19750102"),
                        PersonDatum.IDENTIFIER,
                        Set.of("JAPAN_PHYSICIAN_REGISTRATION_NUMBER:123456")),
                given());
    }

    @Test
    void theSamePersonWrittenOtherwiseGivesTheSame() {
        row(
                InfoType.PERSON_NAME,
                "関所　花子",
                InfoType.PHONE_NUMBER,
                "090-1234-5678",
                InfoType.STREET_ADDRESS,
                "東京都港区芝1-2-3");
        row(
                InfoType.PERSON_NAME,
                "関所花子",
                InfoType.PHONE_NUMBER,
                "０９０（１２３４）５６７８",
                InfoType.STREET_ADDRESS,
                "東京都港区芝一丁目２番３号");
        assertEquals(1, given().getOrDefault(PersonDatum.PHONE, Set.of()).size());
        assertEquals(
                1, given().getOrDefault(PersonDatum.NAME_AND_ADDRESS, Set.of()).size());
    }

    @Test
    void aNameBesideAPhoneInTextGivesThePhoneAndASurnameNothingMore() {
        String text = "田中様 東京都港区芝1-2-3 090-1234-5678";
        people.text(
                text,
                List.of(
                        new Found(InfoType.PERSON_NAME, 0, 2, Likelihood.LIKELY),
                        new Found(InfoType.STREET_ADDRESS, 4, 15, Likelihood.LIKELY),
                        new Found(InfoType.PHONE_NUMBER, 16, text.length(), Likelihood.LIKELY)));
        assertEquals(Map.of(PersonDatum.PHONE, Set.of("09012345678")), given());
    }

    @Test
    void neitherARoleNorANameAloneIsAnybody() {
        row(InfoType.EMAIL_ADDRESS, "info@example.jp");
        row(InfoType.PERSON_NAME, "関所花子");
        assertEquals(Map.of(), given());
    }
}
