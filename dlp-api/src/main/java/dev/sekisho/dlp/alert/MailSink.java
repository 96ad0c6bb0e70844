package dev.sekisho.dlp.alert;

import java.io.IOException;
import java.util.Objects;

/** Tells by mail, which the application sends in its own way and to whom it chooses. */
public final class MailSink implements AlertSink {
    private final String id;
    private final Sender sender;

    /** Sends a mail. It does not go through the checkpoint. */
    @FunctionalInterface
    public interface Sender {

        /**
         * Sends a mail to those who are to be told.
         *
         * @param subject the subject
         * @param text the text, with CRLF line ends
         * @throws IOException when the mail was not taken
         */
        void send(String subject, String text) throws IOException;
    }

    /**
     * Makes a sink.
     *
     * @param id the name by which policies call it
     * @param sender sends the mail
     */
    public MailSink(String id, Sender sender) {
        this.id = Objects.requireNonNull(id, "id");
        this.sender = Objects.requireNonNull(sender, "sender");
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public void send(Alert alert) throws IOException {
        String action = alert.action().ja() + " / " + alert.action().en();
        sender.send("[Sekisho] " + action + " " + alert.transferId(), alert.text());
    }

    @Override
    public String toString() {
        return "MailSink[" + id + "]";
    }
}
