package dev.sekisho.dlp.witness;

import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;

/** Asks an authority for timestamps by HTTP (RFC 3161, section 3.4). It is sent a SHA-256 and nothing else. */
public final class TimestampAuthority {
    private static final int MOST_BYTES = 1 << 18;

    private final HttpExchange exchange;
    private final SecureRandom random = new SecureRandom();

    /**
     * Asks at an address.
     *
     * @param uri the address
     * @throws IllegalArgumentException when it does not begin with {@code https:} or {@code http:}
     */
    public TimestampAuthority(URI uri) {
        this.exchange = new HttpExchange(uri);
    }

    /**
     * Asks for a timestamp. That the answer is for this question (digest, nonce, policy) is checked; who signed it is
     * checked later, by {@link Timestamp#verify}.
     *
     * @param content what is stamped
     * @return the response in DER, as {@code openssl ts} reads it
     * @throws TimestampException when the authority does not give one, or it is for something else
     * @throws IOException when it cannot be reached
     */
    public byte[] stamp(byte[] content) throws IOException {
        TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
        generator.setCertReq(true);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            TimeStampRequest request = generator.generate(TSPAlgorithms.SHA256, digest, new BigInteger(64, random));
            byte[] answer = exchange.post("application/timestamp-query", request.getEncoded(), MOST_BYTES);
            TimeStampResponse response = new TimeStampResponse(answer);
            response.validate(request);
            TimeStampToken token = response.getTimeStampToken();
            if (token == null) {
                throw new TimestampException("timestamp-refused", null);
            }
            return answer;
        } catch (TSPException | GeneralSecurityException | RuntimeException e) {
            // the parser says by unchecked exceptions that an answer is not well formed
            throw new TimestampException("timestamp-refused", e);
        }
    }
}
