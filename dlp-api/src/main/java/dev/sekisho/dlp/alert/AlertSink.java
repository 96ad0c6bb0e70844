package dev.sekisho.dlp.alert;

import java.io.IOException;

/** Takes alerts. Called while the transfer waits, so it has to have a short time limit of its own. Thread-safe. */
public interface AlertSink {

    /**
     * The name by which policies call it.
     *
     * @return the id, unique among all sinks of a checkpoint
     */
    String id();

    /**
     * Hands an alert on.
     *
     * @param alert the alert
     * @throws IOException when it was not taken; the transfer is then held where the policy says so
     */
    void send(Alert alert) throws IOException;
}
