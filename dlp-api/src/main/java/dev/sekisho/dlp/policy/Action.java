package dev.sekisho.dlp.policy;

import java.util.Locale;

/** What a rule asks for. The order is from mildest to strictest; of all rules that match, the strictest action wins. */
public enum Action {
    /** Leave as it is. */
    ALLOW("通過", "allow"),
    /** Leave as it is and tell somebody. */
    NOTIFY("通知", "notify"),
    /** Leave as it is and warn the actor. */
    WARN("警告", "warn"),
    /** Leave without what tells who people are. */
    DEIDENTIFY("非特定化", "de-identify"),
    /** Leave with the attachments encrypted. */
    ENCRYPT("暗号化", "encrypt"),
    /** Do not leave before the actor has given a reason. */
    ASK_REASON("理由の確認", "ask for a reason"),
    /** Wait for another person's approval. */
    HOLD("保留", "hold"),
    /** Do not leave. */
    BLOCK("遮断", "block");

    private final String ja;
    private final String en;

    Action(String ja, String en) {
        this.ja = ja;
        this.en = en;
    }

    /**
     * The name used in policies and records.
     *
     * @return the stable id, in lower case
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The action of an id.
     *
     * @param id the id
     * @return the action
     * @throws IllegalArgumentException when there is none
     */
    public static Action of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /**
     * The action in Japanese.
     *
     * @return a word
     */
    public String ja() {
        return ja;
    }

    /**
     * The action in English.
     *
     * @return a word
     */
    public String en() {
        return en;
    }
}
