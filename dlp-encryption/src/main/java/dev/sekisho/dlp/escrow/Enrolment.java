package dev.sekisho.dlp.escrow;

import dev.sekisho.dlp.account.AccountNames;
import java.time.Instant;
import java.util.Objects;

/**
 * That a person becomes a custodian.
 *
 * @param custodian the person and his certificate
 * @param verifiedBy who made sure that the certificate is this person's
 * @param how how that was done, such as {@code 対面で社員証と照合}
 * @param by who entered it
 * @param time when
 */
public record Enrolment(Custodian custodian, String verifiedBy, String how, String by, Instant time) {

    /**
     * Checks that somebody else verified the identity, and that the person does not enter himself.
     *
     * @param custodian the person and his certificate
     * @param verifiedBy who made sure
     * @param how how
     * @param by who entered it
     * @param time when
     * @throws IllegalArgumentException when a text is missing, or the person vouches for himself
     */
    public Enrolment {
        Objects.requireNonNull(custodian, "custodian");
        Objects.requireNonNull(time, "time");
        for (String text : new String[] {custodian.name(), verifiedBy, how, by}) {
            if (text.isBlank() || text.length() > 500 || text.chars().anyMatch(c -> c < ' ')) {
                throw problem("not-enrolled");
            }
        }
        if (same(custodian.name(), verifiedBy) || same(custodian.name(), by)) {
            throw problem("own-enrolment");
        }
    }

    private static boolean same(String a, String b) {
        return AccountNames.plain(a).equals(AccountNames.plain(b));
    }

    private static IllegalArgumentException problem(String code) {
        return new IllegalArgumentException(code);
    }

    @Override
    public String toString() {
        return "Enrolment[" + custodian + "]";
    }
}
