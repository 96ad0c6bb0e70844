package dev.sekisho.dlp.servlet;

import dev.sekisho.dlp.Checkpoint;
import dev.sekisho.dlp.Outcome;
import dev.sekisho.dlp.policy.Action;
import dev.sekisho.dlp.transfer.Actor;
import dev.sekisho.dlp.transfer.Part;
import dev.sekisho.dlp.transfer.Transfer;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes each answer of a web application through the checkpoint before the browser gets a byte of it.
 *
 * <p>An answer is kept, encrypted where it is large, until the application has written it; then it is inspected and
 * decided upon as a transfer. What may leave is sent; what is blocked, held or needs a reason is not, and a page, or
 * {@code application/problem+json}, says so in Japanese and English without a word of what was found. When inspection
 * fails, nothing leaves. Pages are answers too, so that a list fetched page by page is counted as a whole by the
 * policy's windows. Style sheets, scripts, fonts, images, sound and films that are not attachments pass untouched.
 *
 * <p>Ranges are not served: a piece of a file tells less than the whole, so the application is not told that one was
 * asked for. Answers without end ({@code text/event-stream}) and those above the limit are refused, and the trail
 * remembers that; an application that needs them {@linkplain Builder#unchecked leaves their paths out}. What a browser
 * sends is not looked at, nor are the headers of an answer.
 *
 * <p>To be mapped to {@code /*} for the dispatcher types {@code REQUEST}, {@code ASYNC} and {@code ERROR} (error pages
 * quote what failed), with asynchronous processing supported, inside of filters that compress. Pages that the container
 * writes itself, Tomcat's stack traces among them, pass no filter: switch them off. Thread-safe.
 */
@SuppressWarnings("exports") // jakarta.servlet is there only for those who call this
public final class DownloadFilter implements Filter {
    /**
     * The header in which a client that is no browser gives the reason for which a policy asked: percent-encoded UTF-8.
     */
    public static final String REASON_HEADER = "Sekisho-Reason";

    /** The parameter of a GET request in which a browser gives the reason for which a policy asked. */
    public static final String REASON_PARAMETER = "sekisho-reason";

    private static final Logger LOG = LoggerFactory.getLogger(DownloadFilter.class);
    /** Under this name an answer that is not complete waits for the next dispatch; another filter has another. */
    private final String attribute = DownloadFilter.class.getName() + '@' + System.identityHashCode(this);

    private final Callable<Checkpoint> checkpoint;
    private final Description description;
    private final Predicate<? super HttpServletRequest> unchecked;
    private final long limitBytes;

    private DownloadFilter(Builder b) {
        this.checkpoint = b.checkpoint;
        this.description = b.description;
        this.unchecked = b.unchecked;
        this.limitBytes = b.limitBytes;
    }

    /** Says what the application knows of a transfer: who acts, why, whose data it is. */
    @FunctionalInterface
    public interface Description {

        /**
         * Adds to a transfer. The remote user, if there is one, is its actor already, and the remote address its
         * destination.
         *
         * @param request the request; its body was read by the application
         * @param transfer the transfer, to be added to
         */
        void describe(HttpServletRequest request, Transfer.Builder transfer);
    }

    /**
     * Starts building a filter.
     *
     * @param checkpoint gives the checkpoint of each answer: {@code () -> checkpoint}, or
     *     {@link dev.sekisho.dlp.ActiveCheckpoint#current active::current}. When it throws, nothing leaves
     * @return a builder
     */
    public static Builder builder(Callable<Checkpoint> checkpoint) {
        return new Builder(checkpoint);
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!(request instanceof HttpServletRequest asked)
                || !(response instanceof HttpServletResponse answer)
                || unchecked.test(asked)) {
            chain.doFilter(request, response);
            return;
        }
        HeldResponse held = asked.getAttribute(attribute) instanceof HeldResponse before
                ? before
                : new HeldResponse(answer, limitBytes);
        asked.setAttribute(attribute, held);
        HeldRequest given = new HeldRequest(asked, held, () -> finish(asked, held));
        try {
            run(chain, given, held);
            if (given.isAsyncStarted()) {
                return; // it is finished when it is completed
            }
            finish(asked, held);
        } catch (IOException | ServletException | RuntimeException | Error e) {
            end(asked, held);
            throw e;
        }
        end(asked, held);
    }

    /** What follows, such as an error page, is another answer. */
    private void end(HttpServletRequest asked, HeldResponse held) {
        asked.removeAttribute(attribute);
        held.close();
    }

    /** Lets the application answer. What it throws because its answer was refused says no more than that. */
    private static void run(FilterChain chain, HeldRequest given, HeldResponse held)
            throws IOException, ServletException {
        try {
            chain.doFilter(given, held);
        } catch (IOException | ServletException | RuntimeException e) {
            if (held.refused().isEmpty()) {
                throw e;
            }
        }
    }

    /** Sends what may leave of an answer that is complete. */
    private void finish(HttpServletRequest request, HeldResponse held) throws IOException {
        if (!held.end()) {
            return;
        }
        try {
            decide(request, held);
        } catch (InspectionFailedException e) {
            LOG.warn("an answer was not inspected and does not leave: {}", e.code());
            new Refusal(Refusal.Why.NOT_INSPECTED, "").write(request, held.underlying());
        }
    }

    private void decide(HttpServletRequest request, HeldResponse held) throws IOException, InspectionFailedException {
        Outcome outcome = outcome(request, held);
        Refusal.Why why = Refusal.Why.of(outcome.action());
        if (why == null && outcome.files().size() == 1) {
            send(outcome, held);
        } else {
            Refusal.Why shown = why == null ? Refusal.Why.BLOCKED : why;
            new Refusal(shown, outcome.transferId()).write(request, held.underlying());
        }
    }

    /** What the checkpoint says. Whatever fails on the way, nothing leaves; the message of it could quote content. */
    private Outcome outcome(HttpServletRequest request, HeldResponse held) throws InspectionFailedException {
        String refused = held.refused();
        try {
            Transfer transfer = transfer(request, held, held.part(request.getRequestURI()));
            Checkpoint current = checkpoint.call();
            if (refused.isEmpty()) {
                return current.submit(transfer);
            }
            current.refuse(transfer, refused);
        } catch (Exception e) {
            if (e instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
            throw new InspectionFailedException(e.getClass().getName());
        }
        throw new InspectionFailedException(refused);
    }

    private Transfer transfer(HttpServletRequest request, HeldResponse held, Part answer) {
        Transfer.Builder transfer = Transfer.over(held.channel())
                .destination(request.getRemoteAddr())
                .reason(Reason.of(request));
        String user = request.getRemoteUser();
        if (user != null && !user.isBlank()) {
            transfer.actor(Actor.of(user));
        }
        description.describe(request, transfer);
        return transfer.part(answer).build();
    }

    private static void send(Outcome outcome, HeldResponse held) throws IOException {
        HttpServletResponse response = held.underlying();
        Part file = outcome.files().get(0);
        if (outcome.action() == Action.DEIDENTIFY) {
            response.setHeader("ETag", '"' + outcome.transferId() + '"'); // that of the application is of other bytes
        }
        response.setContentLengthLong(file.content().sizeBytes());
        try (InputStream in = file.content().open()) {
            in.transferTo(response.getOutputStream());
        }
        response.flushBuffer();
    }

    /** Builds a {@link DownloadFilter}. Not thread-safe. */
    public static final class Builder {
        private static final long DEFAULT_LIMIT_BYTES = 1L << 30;

        private final Callable<Checkpoint> checkpoint;
        private Description description = (request, transfer) -> {};
        private Predicate<? super HttpServletRequest> unchecked = request -> false;
        private long limitBytes = DEFAULT_LIMIT_BYTES;

        private Builder(Callable<Checkpoint> checkpoint) {
            this.checkpoint = Objects.requireNonNull(checkpoint, "checkpoint");
        }

        /**
         * Sets who says what the application knows of a transfer.
         *
         * @param description called once for each answer, before it is inspected
         * @return this
         */
        public Builder describe(Description description) {
            this.description = Objects.requireNonNull(description, "description");
            return this;
        }

        /**
         * Sets which requests are answered without a look: streams without end, the health check.
         *
         * @param unchecked whether a request is
         * @return this
         */
        public Builder unchecked(Predicate<? super HttpServletRequest> unchecked) {
            this.unchecked = Objects.requireNonNull(unchecked, "unchecked");
            return this;
        }

        /**
         * Sets how large an answer may be, 1 GiB if not set. One that is larger does not leave.
         *
         * @param bytes the limit in bytes, at least 1; one MiB stays in memory, what is more goes to an encrypted file
         * @return this
         */
        public Builder limitBytes(long bytes) {
            if (bytes < 1) {
                throw new IllegalArgumentException("bytes: " + bytes);
            }
            this.limitBytes = bytes;
            return this;
        }

        /**
         * Makes the filter.
         *
         * @return the filter
         */
        public DownloadFilter build() {
            return new DownloadFilter(this);
        }
    }
}
