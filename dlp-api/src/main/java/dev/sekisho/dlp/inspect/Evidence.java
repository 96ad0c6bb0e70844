package dev.sekisho.dlp.inspect;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** What made a finding more or less likely. */
// The ordinals are bits of a set that lives no longer than the process.
@SuppressWarnings("EnumOrdinal")
public enum Evidence {
    /** The characters have the form. */
    SHAPE("形式が合う", "the form fits"),
    /** The check digit is right. */
    CHECK_DIGIT("検査数字が正しい", "the check digit is right"),
    /** A label stands beside it, such as 電話番号. */
    LABEL("見出し語がある", "a label stands beside it"),
    /** An honorific or title follows, such as 様. */
    HONORIFIC("敬称がある", "an honorific follows"),
    /** The header of the column says so. */
    COLUMN_HEADER("列見出しが示す", "the column header says so"),
    /** The other values of the column are alike. */
    COLUMN_VALUES("列の値が同種", "the column's other values are alike"),
    /** Findings of the same person stand near by. */
    NEIGHBOUR("近くに関連項目がある", "related items stand near by"),
    /** It is in a dictionary or an official list. */
    DICTIONARY("辞書・一覧にある", "it is in a dictionary or list"),
    /** The language model for running text says so. */
    MODEL("文脈モデルが示す", "the context model says so"),
    /** Words near by speak against it, such as 注文番号. */
    NEGATIVE_CONTEXT("否定的な語がある", "words near by speak against it"),
    /** It is a well-known test or placeholder value. */
    PLACEHOLDER("例示用の値", "a placeholder value"),
    /** A policy or a user's own rule asked for it. */
    USER_RULE("利用者の規則", "a user's own rule");

    /** The sets made so far, by the bits of their members: there are few, and every finding has one. */
    private static final AtomicReferenceArray<@Nullable Set<Evidence>> SETS =
            new AtomicReferenceArray<>(1 << values().length);

    private final String ja;
    private final String en;

    Evidence(String ja, String en) {
        this.ja = ja;
        this.en = en;
    }

    /**
     * A set that is shared by all who ask for the same members.
     *
     * @param evidence the members; some may be equal
     * @return an immutable set in the order of the enum
     */
    public static Set<Evidence> setOf(Evidence... evidence) {
        int bits = 0;
        for (Evidence e : evidence) {
            bits |= 1 << e.ordinal();
        }
        return shared(bits);
    }

    /** The shared set of the same members. */
    static Set<Evidence> shared(Set<Evidence> evidence) {
        int bits = 0;
        for (Evidence e : evidence) {
            bits |= 1 << e.ordinal();
        }
        return shared(bits);
    }

    private static Set<Evidence> shared(int bits) {
        Set<Evidence> set = SETS.get(bits);
        if (set == null) {
            EnumSet<Evidence> members = EnumSet.noneOf(Evidence.class);
            for (Evidence e : values()) {
                if ((bits & 1 << e.ordinal()) != 0) {
                    members.add(e);
                }
            }
            set = Collections.unmodifiableSet(members);
            SETS.set(bits, set);
        }
        return set;
    }

    /**
     * The evidence in Japanese.
     *
     * @return a short phrase
     */
    public String ja() {
        return ja;
    }

    /**
     * The evidence in English.
     *
     * @return a short phrase
     */
    public String en() {
        return en;
    }
}
