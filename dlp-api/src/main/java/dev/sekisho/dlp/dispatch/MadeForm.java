package dev.sekisho.dlp.dispatch;

import dev.sekisho.dlp.protect.ProtectedForm;
import dev.sekisho.dlp.protect.RecipientKey;
import dev.sekisho.dlp.transfer.Content;
import dev.sekisho.dlp.transfer.Part;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An encrypted form.
 *
 * @param format the id of its protector
 * @param made what the protector says of it
 * @param content its bytes
 * @param sha256 their digest
 * @param signed whether the company's key signed what is inside
 * @param escrowId the record of its keys, or an empty string
 */
record MadeForm(String format, ProtectedForm made, Content content, String sha256, boolean signed, String escrowId) {

    Part part() {
        return Part.of(made.name(), made.mediaType(), content);
    }

    /** One of several in a mail, under a name of its own. */
    Part part(int number) {
        int dot = made.name().lastIndexOf('.');
        String name = number < 2 || dot < 0
                ? made.name()
                : made.name().substring(0, dot) + "-" + number + made.name().substring(dot);
        return Part.of(name, made.mediaType(), content);
    }

    /** What the trail remembers. */
    Map<String, Object> facts(List<Part> plain, List<RecipientKey> keys) throws IOException, GeneralSecurityException {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("format", format);
        facts.put("algorithm", made.algorithm());
        facts.put("authenticated", made.authenticated());
        facts.put("signed", signed);
        facts.put("sha256", sha256);
        List<String> digests = new ArrayList<>();
        for (Part part : plain) {
            digests.add(Sha256.of(part.content()));
        }
        facts.put("plainSha256", digests);
        List<String> ids = new ArrayList<>();
        for (RecipientKey key : keys) {
            ids.add(keyId(key));
        }
        facts.put("keyIds", ids);
        facts.put("escrow", escrowId);
        return facts;
    }

    private static String keyId(RecipientKey key) throws GeneralSecurityException {
        byte[] encoded = key instanceof RecipientKey.Certificate certificate
                ? certificate.certificate().getEncoded()
                : ((RecipientKey.OpenPgp) key).encoded();
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(encoded));
    }

    @Override
    public String toString() {
        return "MadeForm[" + format + " " + sha256 + "]";
    }
}
