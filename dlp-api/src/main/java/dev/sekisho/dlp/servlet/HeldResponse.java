package dev.sekisho.dlp.servlet;

import dev.sekisho.dlp.spill.Spill;
import dev.sekisho.dlp.transfer.Channel;
import dev.sekisho.dlp.transfer.Part;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An answer that is kept until it was decided upon. Status and headers go to the container at once, the bytes do not.
 * Belongs to one request.
 */
final class HeldResponse extends HttpServletResponseWrapper {
    static final String TOO_LARGE = "too-large";
    static final String ENDLESS = "event-stream";

    private static final String LENGTH = "Content-Length";

    private final HttpServletResponse underlying;
    private final long limitBytes;
    private Spill body = new Spill();
    private OutputStream bytes = body.output();
    private @Nullable HeldStream stream;
    private @Nullable PrintWriter writer;
    private long announced = -1;
    private String refused = "";
    /** Whether the application writes straight to the container, as what it writes needs no look. */
    private boolean direct;

    private boolean ended;

    HeldResponse(HttpServletResponse underlying, long limitBytes) {
        super(underlying);
        this.underlying = underlying;
        this.limitBytes = limitBytes;
    }

    HttpServletResponse underlying() {
        return underlying;
    }

    /** Why the answer cannot be inspected, a stable code, or an empty string. */
    String refused() {
        return refused;
    }

    /**
     * Says that the application has written all.
     *
     * @return whether there is something to decide upon, which is asked once
     */
    boolean end() throws IOException {
        if (ended) {
            return false;
        }
        ended = true;
        if (writer != null) {
            writer.flush();
        }
        boolean some = body.sizeBytes() > 0 || !refused.isEmpty();
        if (!some && !direct && announced >= 0 && !underlying.isCommitted()) {
            underlying.setContentLengthLong(announced); // the answer to HEAD
        }
        return some;
    }

    /** The channel by which it would leave: data for programs by that of APIs, everything else is a download. */
    Channel channel() {
        String type = mediaType();
        boolean data = type.equals("application/json")
                || type.endsWith("+json")
                || type.equals("application/xml")
                || type.equals("text/xml")
                || (type.endsWith("+xml") && !type.equals("application/xhtml+xml"));
        return data && !attachment() ? Channel.API : Channel.DOWNLOAD;
    }

    /** What was written, as a part of a transfer. */
    Part part(String path) throws IOException {
        String type = mediaType();
        String name = FileNames.of(underlying.getHeader("Content-Disposition"), path);
        return new Part(
                name,
                type.isEmpty() ? "application/octet-stream" : type,
                charset(underlying.getContentType()),
                body.content());
    }

    private String mediaType() {
        String type = underlying.getContentType();
        if (type == null) {
            return "";
        }
        int end = type.indexOf(';');
        return (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    private static String charset(@Nullable String contentType) {
        int at = contentType == null ? -1 : contentType.toLowerCase(Locale.ROOT).indexOf("charset=");
        if (contentType == null || at < 0) {
            return "";
        }
        int end = contentType.indexOf(';', at);
        String value = contentType.substring(at + "charset=".length(), end < 0 ? contentType.length() : end);
        return value.replace("\"", "").strip();
    }

    private boolean attachment() {
        String disposition = underlying.getHeader("Content-Disposition");
        return disposition != null
                && disposition.strip().toLowerCase(Locale.ROOT).startsWith("attachment");
    }

    /** Whether it is a piece of the application's own face, which holds no one's data. */
    private boolean asset() {
        String type = mediaType();
        boolean kind = type.equals("text/css")
                || type.equals("text/javascript")
                || type.equals("application/javascript")
                || type.startsWith("font/")
                || (type.startsWith("image/") && !type.equals("image/svg+xml"))
                || type.startsWith("audio/")
                || type.startsWith("video/");
        return kind && !attachment();
    }

    /** Takes bytes of the application. */
    void take(byte[] from, int offset, int length) throws IOException {
        if (refused.isEmpty() && body.sizeBytes() == 0 && mediaType().equals("text/event-stream")) {
            refuse(ENDLESS);
        }
        if (refused.isEmpty() && body.sizeBytes() + length > limitBytes) {
            refuse(TOO_LARGE);
        }
        if (!refused.isEmpty()) {
            throw new IOException(refused);
        }
        bytes.write(from, offset, length);
    }

    private void refuse(String code) {
        forget();
        refused = code;
    }

    private void forget() {
        body.close();
        body = new Spill();
        bytes = body.output();
        announced = -1;
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        if (writer != null) {
            throw new IllegalStateException("getWriter() was called before");
        }
        if (direct || (stream == null && asset())) {
            direct = true;
            return super.getOutputStream();
        }
        if (stream == null) {
            stream = new HeldStream(this);
        }
        return stream;
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (writer == null && stream != null) {
            throw new IllegalStateException("getOutputStream() was called before");
        }
        if (direct || (writer == null && asset())) {
            direct = true;
            return super.getWriter();
        }
        if (writer == null) {
            String charset = getCharacterEncoding();
            setCharacterEncoding(charset); // what is written in it says so
            writer = new PrintWriter(new OutputStreamWriter(new HeldStream(this), charset));
        }
        return writer;
    }

    @Override
    public void flushBuffer() throws IOException {
        if (direct) {
            super.flushBuffer();
        } else if (writer != null) {
            writer.flush();
        }
    }

    @Override
    public void reset() {
        super.reset();
        clear();
    }

    @Override
    public void resetBuffer() {
        super.resetBuffer();
        clear();
    }

    private void clear() {
        forget();
        stream = null;
        writer = null;
        refused = "";
    }

    @Override
    public void sendError(int status) throws IOException {
        clear();
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        clear();
        super.sendError(status, message);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        clear();
        super.sendRedirect(location);
    }

    @Override
    public void setContentLength(int length) {
        setContentLengthLong(length);
    }

    @Override
    public void setContentLengthLong(long length) {
        if (direct) {
            super.setContentLengthLong(length);
        } else {
            announced = length;
        }
    }

    @Override
    public void setHeader(String name, String value) {
        if (!length(name, value)) {
            super.setHeader(name, value);
        }
    }

    @Override
    public void addHeader(String name, String value) {
        if (!length(name, value)) {
            super.addHeader(name, value);
        }
    }

    @Override
    public void setIntHeader(String name, int value) {
        if (!length(name, String.valueOf(value))) {
            super.setIntHeader(name, value);
        }
    }

    @Override
    public void addIntHeader(String name, int value) {
        if (!length(name, String.valueOf(value))) {
            super.addIntHeader(name, value);
        }
    }

    /** Keeps a length from the container until it is known what leaves. */
    private boolean length(String name, @Nullable String value) {
        if (!name.equalsIgnoreCase(LENGTH) || direct || asset()) {
            return false;
        }
        try {
            announced = value == null ? -1 : Long.parseLong(value.strip());
        } catch (NumberFormatException e) {
            announced = -1; // the true length is set when it leaves
        }
        return true;
    }

    /** Forgets the bytes. Does nothing the second time. */
    void close() {
        body.close();
    }
}
