package dev.sekisho.dlp.audit;

import java.util.Collection;

/** Opens what {@link AuditTrail#sign} signed. */
public final class SignedStatement {
    private SignedStatement() {}

    /**
     * Gives the text of a statement.
     *
     * @param note the signed note
     * @param verifierKeys the {@linkplain AuditTrail#verifierKey() keys} of those who are believed
     * @return the text that one of them signed
     * @throws TrailException when none of them signed it
     */
    public static String open(String note, Collection<String> verifierKeys) throws TrailException {
        for (String key : verifierKeys) {
            try {
                return SignedNote.open(note, key);
            } catch (TrailException e) {
                // another may have signed it
            }
        }
        throw new TrailException("statement-signature-invalid");
    }
}
