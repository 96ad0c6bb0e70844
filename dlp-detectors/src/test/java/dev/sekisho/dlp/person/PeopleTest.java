package dev.sekisho.dlp.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.table.Column;
import dev.sekisho.dlp.table.NamePart;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PeopleTest {
    private static final InfoType NAME = InfoType.PERSON_NAME;
    private static final InfoType PHONE = InfoType.PHONE_NUMBER;
    private static final InfoType MAIL = InfoType.EMAIL_ADDRESS;
    private static final InfoType BIRTH = InfoType.DATE_OF_BIRTH;
    private static final InfoType HOME = InfoType.STREET_ADDRESS;
    private static final InfoType DOCTOR = InfoType.JAPAN_PHYSICIAN_REGISTRATION_NUMBER;

    private final People people = new People(Set.of(), Set.of());

    @Test
    void tellsWhatBelongsToOnePerson() {
        row(NAME, "山田太郎", PHONE, "090-1111-2222");
        row(NAME, "佐藤花子", PHONE, "090-3333-4444");
        row(MAIL, "x@y.example");
        row(NAME, "山田太郎", PHONE, "090-1111-2222", MAIL, "taro@y.example");
        assertEquals(
                Map.of(Set.of(NAME, PHONE, MAIL), 1L, Set.of(NAME, PHONE), 1L, Set.of(MAIL), 1L),
                people.combinations());
    }

    private static Column column(InfoType type, NamePart part) {
        return new Column(0, "", type, Likelihood.VERY_LIKELY, true, part, false);
    }

    private static void row(People people, Object... typesAndValues) {
        people.beginRecord();
        for (int i = 0; i < typesAndValues.length; i += 2) {
            InfoType type = (InfoType) typesAndValues[i];
            people.add(column(type, NamePart.WHOLE), type, (String) typesAndValues[i + 1], Likelihood.LIKELY);
        }
        people.endRecord();
    }

    private void row(Object... typesAndValues) {
        row(people, typesAndValues);
    }

    /** A text in which findings are marked as {@code {N:山田太郎}}. */
    private static void text(People people, String marked) {
        Map<Character, InfoType> types =
                Map.of('N', NAME, 'P', PHONE, 'M', MAIL, 'A', HOME, 'K', InfoType.PERSON_NAME_KANA);
        StringBuilder text = new StringBuilder();
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < marked.length(); i++) {
            if (marked.charAt(i) == '{') {
                int end = marked.indexOf('}', i);
                InfoType type = Objects.requireNonNull(types.get(marked.charAt(i + 1)));
                found.add(new Found(type, text.length(), text.length() + end - i - 3, Likelihood.LIKELY));
                text.append(marked, i + 3, end);
                i = end;
            } else {
                text.append(marked.charAt(i));
            }
        }
        people.text(text, found);
    }

    @Test
    void theSamePersonTwiceIsOne() {
        row(NAME, "山田　太郎", PHONE, "03-1234-5678", HOME, "東京都港区芝一丁目2番3号");
        row(NAME, "山田太郎", PHONE, "０３（１２３４）５６７８");
        row(NAME, "山田 太郎", HOME, "東京都港区芝1-2-3");
        row(NAME, "山田太郎", PHONE, "+81 3 1234 5678", MAIL, "T@example.jp");
        row(NAME, "山田太郎", MAIL, "t@EXAMPLE.jp");
        row(NAME, "山田太郎", PHONE, "312345678");
        assertEquals(1, people.counted());
    }

    @Test
    void birthDatesCompareAcrossCalendarsAndOldCharactersAcrossForms() {
        row(NAME, "髙橋 一郎", BIRTH, "昭和50年1月2日");
        row(NAME, "高橋一郎", BIRTH, "1975/01/02");
        row(NAME, "高橋一郎", BIRTH, "S50.1.2");
        row(NAME, "高橋一郎", BIRTH, "19750102");
        assertEquals(1, people.counted());
    }

    @Test
    void namesakesWithOtherDataAreTwo() {
        row(NAME, "山田太郎", PHONE, "03-1111-2222");
        row(NAME, "山田太郎", PHONE, "03-3333-4444");
        row(NAME, "佐藤花子", PHONE, "03-1111-2222");
        assertEquals(3, people.counted());
    }

    @Test
    void anotherBirthDateOrIdentifierKeepsNamesakesApart() {
        row(NAME, "山田太郎", HOME, "東京都港区1", BIRTH, "1950/1/1");
        row(NAME, "山田太郎", HOME, "東京都港区1", BIRTH, "1980/1/1");
        row(NAME, "佐藤花子", HOME, "東京都北区1", DOCTOR, "第123456号");
        row(NAME, "佐藤花子", HOME, "東京都北区1", DOCTOR, "234567");
        assertEquals(4, people.counted());
    }

    @Test
    void oneIdentifierIsOnePersonUnderAnyName() {
        row(NAME, "山田花子", DOCTOR, "第１２３４５６号");
        row(NAME, "佐藤花子", DOCTOR, "123456");
        row(DOCTOR, "123456");
        assertEquals(1, people.counted());
    }

    @Test
    void aRecordThatMatchesTwoPeopleJoinsThem() {
        people.beginPart();
        row(NAME, "山田太郎", PHONE, "03-1111-2222");
        row(NAME, "山田太郎", MAIL, "t@example.jp");
        assertEquals(2, people.counted());
        row(NAME, "山田太郎", MAIL, "t@example.jp", PHONE, "03-1111-2222");
        assertEquals(1, people.counted());
        assertEquals(1, people.endPart());
        assertEquals(Map.of(NAME, 1L, PHONE, 1L, MAIL, 1L), people.byInfoType());
    }

    @Test
    void rowsOfNamesAloneAreAsManyPeopleAndASecondSheetAddsNobody() {
        people.beginTable();
        row(NAME, "山田太郎");
        row(NAME, "山田太郎");
        row(NAME, "佐藤花子");
        people.beginTable();
        row(NAME, "佐藤花子");
        row(NAME, "山田太郎");
        row(NAME, "山田太郎");
        assertEquals(3, people.counted());
        people.beginTable();
        row(NAME, "山田太郎", PHONE, "03-1111-2222");
        row(NAME, "山田太郎", PHONE, "03-3333-4444");
        row(NAME, "山田太郎", PHONE, "03-5555-6666");
        assertEquals(4, people.counted());
    }

    @Test
    void aNameAloneIsTheKnownPersonOfThatName() {
        people.beginTable();
        row(NAME, "山田太郎", PHONE, "03-1111-2222");
        people.beginTable();
        row(NAME, "山田太郎");
        text(people, "{N:山田太郎}様よりご連絡がありました。{N:山田太郎}様は…");
        assertEquals(1, people.counted());
    }

    @Test
    void emptyRowsAndRowsOfOrganisationsAreNobody() {
        row();
        row(PHONE, "03-1234-5678");
        row(HOME, "東京都港区1", InfoType.ORGANIZATION_NAME, "株式会社山田");
        row(MAIL, "info@example.co.jp");
        assertEquals(0, people.counted());
        row(MAIL, "taro@example.co.jp");
        row(PHONE, "090-1111-2222");
        assertEquals(2, people.counted());
    }

    @Test
    void aRecordWithoutANameIsThePersonWhoHasTheAddress() {
        row(MAIL, "taro@example.co.jp");
        row(NAME, "山田太郎", MAIL, "taro@example.co.jp");
        row(MAIL, "taro@example.co.jp", PHONE, "090-1111-2222");
        row(PHONE, "090-1111-2222");
        assertEquals(1, people.counted());
    }

    @Test
    void findingsBelowLikelyMakeNobody() {
        people.beginRecord();
        people.add(column(NAME, NamePart.WHOLE), NAME, "山田太郎", Likelihood.POSSIBLE);
        people.endRecord();
        assertEquals(0, people.counted());
    }

    @Test
    void namesInTwoCellsAreOneNameAndOtherPeopleOfARowAreOthers() {
        for (int i = 0; i < 2; i++) {
            people.beginRecord();
            people.add(column(NAME, NamePart.FAMILY), NAME, "山田", Likelihood.LIKELY);
            people.add(column(NAME, NamePart.GIVEN), NAME, i == 0 ? "太郎" : "花子", Likelihood.LIKELY);
            people.add(column(NAME, NamePart.OTHER), NAME, "佐藤医師子", Likelihood.LIKELY);
            people.endRecord();
        }
        row(NAME, "山田太郎");
        assertEquals(3, people.counted());
    }

    @Test
    void aSurnameAloneIsThePersonWithTheFullName() {
        text(people, "{N:田中}様\n\n{N:伊藤公希}、{P:03-1234-5678}\n\n{N:田中 一郎} {M:i@example.jp}\n\n{N:武田}");
        assertEquals(3, people.counted());
    }

    @Test
    void aSignatureIsOnePersonAndABlankLineEndsIt() {
        text(
                people,
                "{N:黒木　武}（{K:くろき たける}）\n{A:沖縄県宮古島市1}\nTEL {P:050-2555-0647} FAX {P:050-4338-9293}\n携帯 {P:090-4449-2804}\n{M:k@example.co.jp}\n\n{P:080-1111-2222}\n");
        assertEquals(2, people.counted());
        row(NAME, "黒木武", PHONE, "090-4449-2804");
        assertEquals(2, people.counted());
    }

    @Test
    void theActorAndTheRecipientsAreNotCounted() {
        People own = new People(Set.of("Taro@example.co.jp"), Set.of("山田 太郎", "佐藤花子"));
        text(own, "{N:佐藤花子}様\n\n{N:山田}です。{N:鈴木一郎}様の件です。\n\n{N:山田 太郎}\n{P:03-1111-2222}\n{M:taro@example.co.jp}\n");
        assertEquals(1, own.counted());
        assertEquals(2, own.notCounted());
        assertEquals(Map.of(NAME, 1L), own.byInfoType());
    }

    @Test
    void anOwnAddressInEveryRowHidesNobody() {
        People own = new People(Set.of("rep@example.co.jp"), Set.of());
        own.beginTable();
        row(own, NAME, "山田太郎", PHONE, "03-1111-2222", MAIL, "rep@example.co.jp");
        assertEquals(0, own.counted());
        row(own, NAME, "佐藤花子", PHONE, "03-1111-3333", MAIL, "rep@example.co.jp");
        row(own, NAME, "鈴木一郎", PHONE, "03-1111-4444", MAIL, "rep@example.co.jp");
        assertEquals(3, own.counted());
    }

    @Test
    void partsCountTheirOwnPeopleAndTheTransferCountsEachOnce() {
        people.beginPart();
        row(NAME, "山田太郎", PHONE, "03-1111-2222");
        people.beginPart();
        row(NAME, "山田太郎", PHONE, "03-1111-2222");
        row(NAME, "佐藤花子", PHONE, "03-1111-2222");
        assertEquals(2, people.endPart());
        people.beginPart();
        row(NAME, "佐藤花子", PHONE, "03-1111-2222");
        row(NAME, "鈴木一郎", PHONE, "03-1111-2222");
        assertEquals(2, people.endPart());
        assertEquals(3, people.endPart());
        assertEquals(3, people.counted());
    }

    @Test
    void tensOfThousandsOfPeopleAreExact() {
        for (int round = 0; round < 2; round++) {
            people.beginTable();
            for (int i = 0; i < 30_000; i++) {
                row(
                        NAME,
                        "山田太郎" + i % 700,
                        PHONE,
                        "03-" + (1000 + i / 9000) + "-" + (1000 + i % 9000),
                        HOME,
                        "東京都港区" + i);
            }
        }
        assertEquals(30_000, people.counted());
    }

    @Test
    void nothingOfAPersonIsPrinted() {
        row(NAME, "山田太郎", PHONE, "03-1111-2222");
        assertFalse(people.toString().contains("山田"));
    }
}
