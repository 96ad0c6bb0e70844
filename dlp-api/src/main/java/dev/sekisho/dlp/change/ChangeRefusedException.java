package dev.sekisho.dlp.change;

import dev.sekisho.dlp.policy.Message;
import java.util.List;

/** A proposal, review or activation that is not allowed. Carries a stable code. */
public final class ChangeRefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Why it is refused. */
    private final String code;

    /** What is wrong with the version. */
    private final transient List<Message> problems;

    ChangeRefusedException(String code) {
        this(code, List.of());
    }

    ChangeRefusedException(String code, List<Message> problems) {
        super(code);
        this.code = code;
        this.problems = List.copyOf(problems);
    }

    /**
     * Why it is refused.
     *
     * @return a stable code: {@code problems}, {@code no-change}, {@code own-proposal}, {@code already-reviewed},
     *     {@code not-a-reviewer}, {@code no-reason}, {@code not-proposed}, {@code not-approved}, {@code base-changed},
     *     {@code not-the-proposer}, {@code never-active}, {@code already-active}, {@code unknown-version},
     *     {@code content-changed}, {@code bad-name}, {@code too-large}
     */
    public String code() {
        return code;
    }

    /**
     * What is wrong with the version, for people.
     *
     * @return the problems when the code is {@code problems}, otherwise none
     */
    public List<Message> problems() {
        return problems == null ? List.of() : problems;
    }
}
