package dev.sekisho.dlp.table;

import dev.sekisho.dlp.inspect.InfoType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names of columns and fields, however they are written. Immutable and shared by all readers. */
public final class FieldNames {
    /**
     * What a name of a field tells too little of in a log or program: any words may stand behind {@code name:}, and
     * {@code max-age} is nobody's age.
     */
    private static final Set<InfoType> AMBIGUOUS = Set.of(
            InfoType.AGE,
            InfoType.PERSON_NAME,
            InfoType.STREET_ADDRESS,
            InfoType.ORGANIZATION_NAME,
            InfoType.DEPARTMENT,
            InfoType.JOB_TITLE,
            InfoType.OCCUPATION,
            InfoType.INCOME_BAND,
            InfoType.INDUSTRY,
            InfoType.MEDICAL_SPECIALTY,
            InfoType.HEALTH_CONDITION);

    private final HeaderWords words;

    /**
     * Reads the names.
     *
     * @param labels the words that announce each info type, such as the
     *     {@linkplain dev.sekisho.dlp.inspect.Triggers#labels() labels} of all detectors; added to a built-in list, and
     *     stronger than it
     */
    public FieldNames(Map<InfoType, List<String>> labels) {
        this.words = new HeaderWords(labels);
    }

    HeaderWords words() {
        return words;
    }

    /**
     * What a field of a log or a program holds by its name, such as {@code birthDate} or {@code ACCOUNT_NUMBER}.
     *
     * @param name the name in Latin letters
     * @return a type of numbers, dates or choices, or null when the name is not known to announce one
     */
    public @Nullable InfoType announced(String name) {
        Heading heading = words.match(name);
        InfoType type = heading == null ? null : heading.type();
        return type == null || AMBIGUOUS.contains(type) ? null : type;
    }

    /**
     * Whether the whole name is known, not only what it ends with.
     *
     * @param name the name in Latin letters
     * @return whether it is
     */
    public boolean known(String name) {
        return words.exact(name);
    }
}
