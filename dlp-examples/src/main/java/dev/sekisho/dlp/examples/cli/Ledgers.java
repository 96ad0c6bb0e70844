package dev.sekisho.dlp.examples.cli;

import dev.sekisho.dlp.audit.AuditTrail;
import dev.sekisho.dlp.history.History;
import dev.sekisho.dlp.policy.Policy;
import java.io.Closeable;
import java.io.IOException;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** The files of a home that stay open while a checkpoint works: the trail and, when the policy asks, the history. */
record Ledgers(AuditTrail trail, @Nullable History history) implements Closeable {

    static Ledgers open(Home home, Policy policy) throws IOException {
        AuditTrail trail = home.trail();
        try {
            return new Ledgers(trail, home.history(policy, trail, Clock.systemUTC()));
        } catch (IOException e) {
            trail.close();
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        try {
            if (history != null) {
                history.close();
            }
        } finally {
            trail.close();
        }
    }
}
