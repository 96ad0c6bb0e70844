package dev.sekisho.dlp.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sekisho.dlp.inspect.Evidence;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import java.util.List;
import org.junit.jupiter.api.Test;

class OverlapsTest {

    @Test
    void theMoreLikelyStaysThenTheLongerThenTheCheckDigit() {
        Hit weakLong = hit(InfoType.PHONE_NUMBER, 0, 12, Likelihood.POSSIBLE, Evidence.SHAPE);
        Hit strong = hit(InfoType.AGE, 2, 5, Likelihood.LIKELY, Evidence.SHAPE);
        Hit stronger = hit(InfoType.POSTAL_CODE, 4, 9, Likelihood.LIKELY, Evidence.SHAPE);
        Hit checked = hit(InfoType.CREDIT_CARD_NUMBER, 4, 9, Likelihood.LIKELY, Evidence.CHECK_DIGIT);
        assertEquals(List.of(checked), Overlaps.resolve(List.of(weakLong, strong, stronger, checked)));
    }

    @Test
    void aNameInsideAnAddressIsPartOfIt() {
        Hit address = hit(InfoType.STREET_ADDRESS, 0, 20, Likelihood.LIKELY, Evidence.SHAPE);
        Hit inside = hit(InfoType.PERSON_NAME, 5, 9, Likelihood.VERY_LIKELY, Evidence.MODEL);
        Hit after = hit(InfoType.PERSON_NAME, 21, 25, Likelihood.LIKELY, Evidence.MODEL);
        assertEquals(List.of(address, after), Overlaps.resolve(List.of(after, inside, address)));
    }

    @Test
    void whatAUserAskedForIsSaidOnceAndBesideTheRest() {
        InfoType own = InfoType.custom("EMPLOYEE_CODE", "社員コード", "employee code", 3);
        Hit column = hit(own, 4, 14, Likelihood.VERY_LIKELY, Evidence.USER_RULE);
        Hit text = hit(own, 4, 14, Likelihood.POSSIBLE, Evidence.USER_RULE);
        Hit address = hit(InfoType.STREET_ADDRESS, 0, 20, Likelihood.LIKELY, Evidence.SHAPE);
        assertEquals(List.of(column), Overlaps.resolve(List.of(text, column)));
        assertEquals(List.of(address, column), Overlaps.resolve(List.of(text, column, address)));
    }

    @Test
    void aUsersRuleOfABuiltInTypeHidesOnlyWhatIsInItsValue() {
        Hit rule = hit(InfoType.ORGANIZATION_NAME, 0, 2, Likelihood.LIKELY, Evidence.USER_RULE);
        Hit person = hit(InfoType.PERSON_NAME, 0, 4, Likelihood.VERY_LIKELY, Evidence.LABEL);
        assertEquals(List.of(person, rule), Overlaps.resolve(List.of(rule, person)));
        Hit surname = hit(InfoType.PERSON_NAME, 0, 2, Likelihood.LIKELY, Evidence.USER_RULE);
        assertEquals(List.of(person), Overlaps.resolve(List.of(surname, person)), "once, and whole");
        Hit shop = hit(InfoType.ORGANIZATION_NAME, 0, 6, Likelihood.LIKELY, Evidence.USER_RULE);
        assertEquals(List.of(shop), Overlaps.resolve(List.of(shop, person)), "part of what the user named");
        Hit unsure = hit(InfoType.PERSON_NAME, 0, 4, Likelihood.POSSIBLE, Evidence.MODEL);
        assertEquals(List.of(surname), Overlaps.resolve(List.of(surname, unsure)), "the user is surer");
    }

    private static Hit hit(InfoType type, int start, int end, Likelihood likelihood, Evidence evidence) {
        return new Hit(type, start, end, likelihood, Evidence.setOf(evidence));
    }
}
