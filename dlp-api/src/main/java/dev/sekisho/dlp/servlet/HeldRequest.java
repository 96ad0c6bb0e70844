package dev.sekisho.dlp.servlet;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A request whose answer is held: without the headers that ask for a piece of it or for it compressed, and with an
 * asynchronous context that lets the answer be inspected before it ends.
 */
final class HeldRequest extends HttpServletRequestWrapper {
    private static final Set<String> HIDDEN = Set.of("range", "if-range", "accept-encoding");

    private final HeldResponse held;
    private final HeldAsync.Finish finish;

    HeldRequest(HttpServletRequest request, HeldResponse held, HeldAsync.Finish finish) {
        super(request);
        this.held = held;
        this.finish = finish;
    }

    private static boolean hidden(@Nullable String name) {
        return name != null && HIDDEN.contains(name.toLowerCase(Locale.ROOT));
    }

    @Override
    public @Nullable String getHeader(String name) {
        return hidden(name) ? null : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return hidden(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
    }

    @Override
    public Enumeration<String> getHeaderNames() {
        return Collections.enumeration(Collections.list(super.getHeaderNames()).stream()
                .filter(name -> !hidden(name))
                .toList());
    }

    @Override
    public AsyncContext startAsync() {
        return startAsync(this, held);
    }

    @Override
    public AsyncContext startAsync(ServletRequest request, ServletResponse response) {
        AsyncContext context = super.startAsync(request, response);
        context.addListener(new Forgetting(held));
        return new HeldAsync(context, finish);
    }

    @Override
    public AsyncContext getAsyncContext() {
        return new HeldAsync(super.getAsyncContext(), finish);
    }

    /** Forgets the bytes when the container is done with the request, however it ended. */
    private record Forgetting(HeldResponse held) implements AsyncListener {
        @Override
        public void onComplete(AsyncEvent event) {
            held.close();
        }

        @Override
        public void onTimeout(AsyncEvent event) {
            // the container ends the request, or a listener of the application does
        }

        @Override
        public void onError(AsyncEvent event) {
            // the container ends the request
        }

        @Override
        public void onStartAsync(AsyncEvent event) {
            event.getAsyncContext().addListener(this);
        }
    }
}
