package dev.sekisho.dlp.servlet;

import dev.sekisho.dlp.json.CanonicalJson;
import dev.sekisho.dlp.policy.Action;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What is sent in place of an answer that does not leave: a page for browsers, a problem (RFC 9457) for programs. */
record Refusal(Why why, String transferId) {
    private static final String COOKIE = "Set-Cookie";

    /** Why nothing leaves. */
    enum Why {
        BLOCKED(
                HttpServletResponse.SC_FORBIDDEN,
                "blocked",
                "この内容は、ポリシーにより外へ出せません。",
                "The policy does not let this content leave."),
        HELD(
                HttpServletResponse.SC_FORBIDDEN,
                "held",
                "この内容は、承認されるまで保留されます。承認する人に次の番号を伝えてください。",
                "This content is held until it is approved. Tell an approver this number."),
        REASON_REQUIRED(428, "reason-required", "この内容を取り出す理由を書いてください。", "Say why you need this content."),
        NOT_INSPECTED(
                HttpServletResponse.SC_SERVICE_UNAVAILABLE,
                "not-inspected",
                "この内容は検査できなかったので、外へ出せません。",
                "This content could not be inspected and does not leave.");

        private final int status;
        private final String code;
        private final String japanese;
        private final String english;

        Why(int status, String code, String japanese, String english) {
            this.status = status;
            this.code = code;
            this.japanese = japanese;
            this.english = english;
        }

        /** Why nothing leaves after an action, or null when something does. */
        static @Nullable Why of(Action action) {
            return switch (action) {
                case BLOCK -> BLOCKED;
                case HOLD -> HELD;
                case ASK_REASON -> REASON_REQUIRED;
                case ENCRYPT, DEIDENTIFY, WARN, NOTIFY, ALLOW -> null;
            };
        }
    }

    /** Sends it in place of what the application wrote, which has sent nothing yet. Cookies are kept. */
    void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Collection<String> cookies = List.copyOf(response.getHeaders(COOKIE));
        response.reset();
        cookies.forEach(cookie -> response.addHeader(COOKIE, cookie));
        response.setStatus(why.status);
        response.setHeader("Cache-Control", "no-store");
        String accept = request.getHeader("Accept");
        boolean page = accept != null && accept.contains("text/html");
        response.setContentType(page ? "text/html; charset=UTF-8" : "application/problem+json");
        byte[] bytes = (page ? page(request) : problem()).getBytes(StandardCharsets.UTF_8);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
        response.flushBuffer();
    }

    private String problem() {
        Map<String, Object> problem = new TreeMap<>();
        problem.put("type", "urn:sekisho:" + why.code);
        problem.put("title", why.japanese + " / " + why.english);
        problem.put("status", why.status);
        if (!transferId.isEmpty()) {
            problem.put("transfer", transferId);
        }
        return CanonicalJson.write(problem);
    }

    private String page(HttpServletRequest request) {
        StringBuilder out = new StringBuilder("<!DOCTYPE html>\n<html lang=\"ja\">\n<head><meta charset=\"UTF-8\">")
                .append("<title>Sekisho 関所</title></head>\n<body>\n<p>")
                .append(why.japanese)
                .append("</p>\n<p lang=\"en\">")
                .append(why.english)
                .append("</p>\n");
        if (!transferId.isEmpty()) {
            out.append("<p><code>").append(escaped(transferId)).append("</code></p>\n");
        }
        if (why == Why.REASON_REQUIRED && request.getMethod().equals("GET")) {
            form(request, out);
        }
        return out.append("</body>\n</html>\n").toString();
    }

    /** Asks for the reason, and then the application for the same again. */
    private static void form(HttpServletRequest request, StringBuilder out) {
        out.append("<form method=\"get\">\n");
        request.getParameterMap().forEach((name, values) -> {
            for (String value : values) {
                if (!name.equals(DownloadFilter.REASON_PARAMETER)) {
                    out.append("<input type=\"hidden\" name=\"")
                            .append(escaped(name))
                            .append("\" value=\"")
                            .append(escaped(value))
                            .append("\">\n");
                }
            }
        });
        out.append("<input name=\"")
                .append(DownloadFilter.REASON_PARAMETER)
                .append("\" maxlength=\"1000\" required aria-label=\"理由 / reason\">\n")
                .append("<button>送る / Send</button>\n</form>\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
