package dev.sekisho.dlp.protect;

import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/** Ways for passwords, made of what an application has. */
public final class PasswordChannels {
    private PasswordChannels() {}

    /**
     * A gateway that sends text to telephones or accounts which are no mail addresses: text messages, a chat.
     *
     * <p>A telephone that turns messages into mail for the same address is a mail channel in disguise, and none of
     * these.
     */
    @FunctionalInterface
    public interface Gateway {

        /**
         * Sends a password.
         *
         * @param number the telephone number or account
         * @param transferId the transfer, as the trail names it
         * @param password the password; not to be kept
         * @throws IOException when it cannot be sent
         */
        void send(String number, String transferId, Secret password) throws IOException;
    }

    /** Knows the telephone numbers or accounts of recipients. */
    @FunctionalInterface
    public interface PhoneBook {

        /**
         * Where a recipient is reached.
         *
         * @param address his mail address in any case
         * @return a telephone number or account, never a mail address
         */
        Optional<String> number(String address);
    }

    /**
     * Text messages or a chat, to each recipient on his own.
     *
     * @param kind {@link PasswordChannel.Kind#SMS} or {@link PasswordChannel.Kind#CHAT}
     * @param book knows where recipients are reached; a mail address in it is not used
     * @param gateway sends
     * @return the channel
     */
    public static PasswordChannel messages(PasswordChannel.Kind kind, PhoneBook book, Gateway gateway) {
        Objects.requireNonNull(book, "book");
        Objects.requireNonNull(gateway, "gateway");
        return new PasswordChannel() {
            @Override
            public Kind kind() {
                return kind;
            }

            @Override
            public boolean reaches(String address) {
                return false;
            }

            @Override
            public boolean serves(String address) {
                return number(address).isPresent();
            }

            private Optional<String> number(String address) {
                return book.number(address).filter(number -> number.indexOf('@') < 0);
            }

            @Override
            public void deliver(PasswordHandover handover, Secret password) throws IOException {
                for (String recipient : handover.recipients()) {
                    String number = number(recipient).orElseThrow(() -> new IOException("a recipient has no number"));
                    gateway.send(number, handover.transferId(), password);
                }
            }
        };
    }

    /** Takes a password on the application's side. */
    @FunctionalInterface
    public interface Callback {

        /**
         * Takes a password.
         *
         * @param handover for whom it is
         * @param password the password; not to be kept longer than needed
         * @throws IOException when it cannot be taken
         */
        void take(PasswordHandover handover, Secret password) throws IOException;
    }

    /**
     * The application takes the password and passes it on by another way than mail: somebody rings the recipient up.
     *
     * @param callback takes it
     * @return the channel
     */
    public static PasswordChannel callback(Callback callback) {
        return of(PasswordChannel.Kind.CALLBACK, address -> false, callback);
    }

    /**
     * The sender alone gets the password, in his own mailbox or on his screen, and tells it himself. A mail that goes
     * to the sender as well has no such channel.
     *
     * @param sender whether a mail address is one of the sender's
     * @param callback hands it to the sender
     * @return the channel
     */
    public static PasswordChannel sender(Predicate<String> sender, Callback callback) {
        return of(PasswordChannel.Kind.SENDER, address -> sender.test(address.toLowerCase(Locale.ROOT)), callback);
    }

    private static PasswordChannel of(PasswordChannel.Kind kind, Predicate<String> reaches, Callback callback) {
        Objects.requireNonNull(callback, "callback");
        return new PasswordChannel() {
            @Override
            public Kind kind() {
                return kind;
            }

            @Override
            public boolean reaches(String address) {
                return reaches.test(address);
            }

            @Override
            public void deliver(PasswordHandover handover, Secret password) throws IOException {
                callback.take(handover, password);
            }
        };
    }
}
