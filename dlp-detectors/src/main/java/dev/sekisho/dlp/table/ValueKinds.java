package dev.sekisho.dlp.table;

import dev.sekisho.dlp.inspect.InfoType;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What single values look like. */
final class ValueKinds {
    private final Map<InfoType, Predicate<CharSequence>> plausible;

    ValueKinds(Map<InfoType, Predicate<CharSequence>> plausible) {
        this.plausible = Map.copyOf(plausible);
    }

    Map<InfoType, Predicate<CharSequence>> plausible() {
        return plausible;
    }

    /** From 0 to 1, how much a whole cell looks like a name. */
    double name(String value) {
        return name(value, NameShape.score(value));
    }

    /** The same where {@link NameShape#score} is known. */
    double name(String value, double shape) {
        Predicate<CharSequence> known = plausible.get(InfoType.PERSON_NAME);
        if (known == null || shape < 0.2) {
            return shape;
        }
        return known.test(value) ? Math.max(shape, 0.9) : shape * 0.5;
    }

    boolean address(String value) {
        Predicate<CharSequence> known = plausible.get(InfoType.STREET_ADDRESS);
        return ValueShape.address(value) || (known != null && known.test(value));
    }

    /** The kind of a value that its form alone settles, or null. */
    static @Nullable InfoType strict(String v) {
        if (ValueShape.mail(v)) {
            return InfoType.EMAIL_ADDRESS;
        }
        if (ValueShape.postal(v)) {
            return InfoType.POSTAL_CODE;
        }
        if (BirthShape.year(v) > 0) {
            return InfoType.DATE_OF_BIRTH;
        }
        if (ValueShape.phone(v)) {
            return InfoType.PHONE_NUMBER;
        }
        return ValueShape.sex(v) ? InfoType.SEX : null;
    }
}
