package dev.sekisho.dlp.inspect;

import java.io.IOException;

/** A budget of an inspection is exhausted; the part becomes {@link PartStatus#LIMIT}. */
public final class BudgetExceededException extends IOException {
    private static final long serialVersionUID = 1L;

    /**
     * Names the budget.
     *
     * @param reason a stable code, such as {@code bytes} or {@code time}
     */
    public BudgetExceededException(String reason) {
        super(reason);
    }
}
