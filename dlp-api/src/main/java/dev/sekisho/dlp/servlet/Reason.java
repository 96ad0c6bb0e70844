package dev.sekisho.dlp.servlet;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** Why somebody wants an answer, when a policy asked for it. */
final class Reason {
    private Reason() {}

    /** The reason that a request gives, or an empty string. The parameters of a body are the application's to read. */
    static String of(HttpServletRequest request) {
        String header = request.getHeader(DownloadFilter.REASON_HEADER);
        if (header != null) {
            return decoded(header);
        }
        String parameter =
                request.getMethod().equals("GET") ? request.getParameter(DownloadFilter.REASON_PARAMETER) : "";
        return parameter == null ? "" : parameter;
    }

    private static String decoded(String header) {
        try {
            return URLDecoder.decode(header.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return ""; // not percent-encoded: the policy asks again
        }
    }
}
