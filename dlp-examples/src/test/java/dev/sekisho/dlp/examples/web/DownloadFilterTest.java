package dev.sekisho.dlp.examples.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.dlp.Checkpoint;
import dev.sekisho.dlp.audit.AuditRecord;
import dev.sekisho.dlp.audit.AuditTrail;
import dev.sekisho.dlp.audit.TrailKeys;
import dev.sekisho.dlp.custody.SealingKeys;
import dev.sekisho.dlp.policy.CsvDirectory;
import dev.sekisho.dlp.policy.Directory;
import dev.sekisho.dlp.policy.Policy;
import dev.sekisho.dlp.quarantine.Quarantine;
import dev.sekisho.dlp.servlet.DownloadFilter;
import dev.sekisho.dlp.transfer.Part;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.catalina.Context;
import org.apache.catalina.Wrapper;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.descriptor.web.ErrorPage;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A web application in Tomcat, whose answers pass the checkpoint. */
class DownloadFilterTest {
    private static final String POLICY = """
            apiVersion: sekisho/v1
            policy: web
            version: 1
            organization: {domains: [corp.example]}
            rules:
              - id: WHY
                when: {channel: download, people: {atLeast: 2, atMost: 2}}
                then: ask-reason
              - id: MANY
                when: {channel: [download, api], people: 3}
                then: {hold: {approvers: security}}
              - id: TOO-MANY
                when: {channel: [download, api], people: 4}
                then: block
            """;

    @TempDir
    Path dir;

    private AuditTrail trail;
    private Quarantine quarantine;
    private Checkpoint checkpoint;
    private Tomcat tomcat;
    private Context context;

    @BeforeEach
    void setUp() throws Exception {
        trail = AuditTrail.open(dir.resolve("trail"), TrailKeys.generate("test"));
        Directory directory = CsvDirectory.parse("account,groups\nofficer@corp.example,security\n", "d");
        quarantine =
                Quarantine.open(dir.resolve("q"), SealingKeys.generate().sealer(), trail, directory, Clock.systemUTC());
        checkpoint = Checkpoint.builder()
                .policy(Policy.parse(POLICY, "p"))
                .trail(trail)
                .directory(directory)
                .quarantine(quarantine)
                .build();
        tomcat = new Tomcat();
        tomcat.setBaseDir(dir.resolve("tomcat").toString());
        tomcat.setPort(0);
        tomcat.getConnector();
        context = tomcat.addContext("", dir.toString());
        DownloadCheckpoint listener = new DownloadCheckpoint(checkpoint);
        context.addServletContainerInitializer(
                (types, servlets) -> listener.contextInitialized(new ServletContextEvent(servlets)), Set.of());
    }

    @AfterEach
    void tearDown() throws Exception {
        tomcat.stop();
        tomcat.destroy();
        trail.close();
    }

    /** What an application answers. */
    private interface Answer {
        void to(HttpServletRequest request, HttpServletResponse response) throws IOException;
    }

    private void serve(String path, Answer answer) {
        HttpServlet servlet = new HttpServlet() {
            private static final long serialVersionUID = 1L;

            @Override
            protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
                answer.to(request, response);
            }
        };
        Wrapper added = Tomcat.addServlet(context, path, servlet);
        added.setAsyncSupported(true);
        added.addMapping(path);
    }

    /** Puts another filter behind that of the application. */
    private void filter(String path, DownloadFilter filter) {
        FilterDef definition = new FilterDef();
        definition.setFilterName(path);
        definition.setFilter(filter);
        definition.setAsyncSupported("true");
        FilterMap map = new FilterMap();
        map.setFilterName(path);
        map.addURLPattern(path);
        context.addFilterDef(definition);
        context.addFilterMap(map);
    }

    private HttpResponse<byte[]> get(String path, String... headers) throws Exception {
        if (!tomcat.getServer().getState().isAvailable()) {
            tomcat.start();
        }
        URI uri = URI.create("http://localhost:" + tomcat.getConnector().getLocalPort() + path);
        HttpRequest.Builder request = HttpRequest.newBuilder(uri);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String list(int people) {
        StringBuilder csv = new StringBuilder("氏名,電話番号\r\n");
        String[] names = {"関所 花子", "箱根 一郎", "小田原 次郎", "三島 良子", "沼津 健太"};
        for (int i = 0; i < people; i++) {
            csv.append(names[i]).append(",090-1234-567").append(i).append("\r\n");
        }
        return csv.toString();
    }

    private static Answer csv(int people) {
        return (request, response) -> {
            response.setContentType("text/csv; charset=UTF-8");
            response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''%E5%90%8D%E7%B0%BF.csv");
            byte[] bytes = list(people).getBytes(UTF_8);
            response.setContentLength(bytes.length);
            response.getOutputStream().write(bytes);
            response.flushBuffer();
        };
    }

    private List<AuditRecord> records(String kind) throws IOException {
        List<AuditRecord> records = new ArrayList<>();
        trail.reader().read((seq, entry) -> {
            if (entry.kind().equals(kind)) {
                records.add(entry);
            }
        });
        return records;
    }

    private static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), UTF_8);
    }

    private static String transfer(HttpResponse<byte[]> response) {
        String json = text(response);
        int at = json.indexOf("\"transfer\":\"") + "\"transfer\":\"".length();
        return json.substring(at, json.indexOf('"', at));
    }

    @Test
    void whatMayLeaveArrivesAsItWasWritten() throws Exception {
        serve("/one.csv", csv(1));
        HttpResponse<byte[]> response = get("/one.csv");
        assertEquals(200, response.statusCode());
        assertArrayEquals(list(1).getBytes(UTF_8), response.body());
        assertEquals(
                "attachment; filename*=UTF-8''%E5%90%8D%E7%B0%BF.csv",
                response.headers().firstValue("Content-Disposition").orElse(""));
        assertEquals(1, records("decision").size());
    }

    @Test
    void nothingOfABlockedAnswerLeavesThoughTheApplicationFlushes() throws Exception {
        serve("/list.csv", csv(5));
        HttpResponse<byte[]> response = get("/list.csv");
        assertEquals(403, response.statusCode());
        assertEquals(
                "application/problem+json",
                response.headers().firstValue("Content-Type").orElse("").split(";", -1)[0]);
        assertTrue(text(response).contains("urn:sekisho:blocked"), text(response));
        assertFalse(text(response).contains("関所"), "a name left");
        assertTrue(response.headers().firstValue("Content-Disposition").isEmpty());
    }

    @Test
    void aHeldAnswerLeavesOnceItIsApproved() throws Exception {
        serve("/list.csv", csv(3));
        HttpResponse<byte[]> response = get("/list.csv");
        assertEquals(403, response.statusCode());
        String id = transfer(response);
        quarantine.approve(id, "officer@corp.example", "checked");
        Part file = checkpoint.release(id).files().get(0);
        assertEquals("名簿.csv", file.name());
        try (InputStream in = file.content().open()) {
            assertArrayEquals(list(3).getBytes(UTF_8), in.readAllBytes());
        }
    }

    @Test
    void aReasonIsAskedForAndKept() throws Exception {
        serve("/list.csv", csv(2));
        HttpResponse<byte[]> page = get("/list.csv?q=%3Cb%3E", "Accept", "text/html");
        assertEquals(428, page.statusCode());
        assertTrue(text(page).contains("name=\"q\" value=\"&lt;b>\""), text(page));
        String reason = URLEncoder.encode("監査のため", UTF_8);
        assertEquals(200, get("/list.csv?sekisho-reason=" + reason).statusCode());
        assertEquals(200, get("/list.csv", "Sekisho-Reason", reason).statusCode());
        assertEquals(428, get("/list.csv", "Sekisho-Reason", "%zz").statusCode());
    }

    @Test
    void pagesAndDataArePassedByWriterToo() throws Exception {
        serve("/page", (request, response) -> {
            response.setContentType("text/html");
            response.setCharacterEncoding("Shift_JIS");
            response.getWriter().write("<p>ようこそ</p>");
        });
        serve("/api", (request, response) -> {
            response.setContentType("application/json; charset=UTF-8");
            PrintWriter out = response.getWriter();
            out.write("[{\"氏名\":\"関所 花子\"},{\"氏名\":\"箱根 一郎\"},{\"氏名\":\"小田原 次郎\"},{\"氏名\":\"三島 良子\"}]");
            out.flush();
        });
        HttpResponse<byte[]> page = get("/page");
        assertEquals("<p>ようこそ</p>", new String(page.body(), "Shift_JIS"));
        assertEquals(403, get("/api").statusCode());
        assertEquals(2, records("decision").size());
    }

    @Test
    void aPieceOfAFileIsNotAskedOfTheApplication() throws Exception {
        Map<String, String> seen = new TreeMap<>();
        serve("/one.csv", (request, response) -> {
            for (String name : List.of("Range", "Accept-Encoding")) {
                seen.put(name, String.valueOf(request.getHeader(name)));
            }
            csv(1).to(request, response);
        });
        assertEquals(
                200,
                get("/one.csv", "Range", "bytes=0-9", "Accept-Encoding", "gzip").statusCode());
        assertEquals(Map.of("Range", "null", "Accept-Encoding", "null"), seen);
    }

    @Test
    void answersOfOtherThreadsAreHeldAsWell() throws Exception {
        serve("/async", (request, response) -> {
            AsyncContext async = request.startAsync();
            async.start(() -> {
                try {
                    csv(5).to(request, (HttpServletResponse) async.getResponse());
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                } finally {
                    async.complete();
                }
            });
        });
        serve("/dispatched", (request, response) -> {
            if (request.getAttribute("again") == null) {
                request.setAttribute("again", true);
                request.startAsync().dispatch();
            } else {
                csv(5).to(request, response);
            }
        });
        serve("/ready", (request, response) -> {
            AsyncContext async = request.startAsync();
            ServletOutputStream out = async.getResponse().getOutputStream();
            out.setWriteListener(new WriteListener() {
                @Override
                public void onWritePossible() throws IOException {
                    out.write(list(5).getBytes(UTF_8));
                    async.complete();
                }

                @Override
                public void onError(Throwable t) {
                    async.complete();
                }
            });
        });
        for (String path : List.of("/async", "/dispatched", "/ready")) {
            HttpResponse<byte[]> response = get(path);
            assertEquals(403, response.statusCode(), path);
            assertTrue(text(response).contains("urn:sekisho:blocked"), path);
        }
        assertEquals(3, records("decision").size());
    }

    @Test
    void whatCannotBeInspectedDoesNotLeaveAndIsRemembered() throws Exception {
        serve("/events", (request, response) -> {
            response.setContentType("text/event-stream");
            response.getOutputStream().write("data: 1\n\n".getBytes(UTF_8));
        });
        serve("/written", (request, response) -> {
            response.setContentType("text/event-stream");
            response.getWriter().write("data: 1\n\n");
        });
        serve("/large", csv(5));
        filter("/large", DownloadFilter.builder(() -> checkpoint).limitBytes(50).build());
        for (String path : List.of("/events", "/written", "/large")) {
            HttpResponse<byte[]> response = get(path, "Accept", "text/html");
            assertEquals(503, response.statusCode(), path);
            assertTrue(text(response).contains("could not be inspected"), text(response));
            assertFalse(text(response).contains("data: 1"), path);
        }
        assertEquals(
                List.of("event-stream", "event-stream", "too-large"),
                records("error").stream().map(r -> r.facts().get("error")).toList());
    }

    @Test
    void whenTheApplicationCannotSayWhoAsksNothingLeaves() throws Exception {
        DownloadFilter failing = DownloadFilter.builder(() -> checkpoint)
                .describe((request, transfer) -> {
                    throw new IllegalStateException();
                })
                .build();
        serve("/one.csv", csv(1));
        serve("/async.csv", (request, response) -> {
            AsyncContext async = request.startAsync();
            csv(1).to(request, (HttpServletResponse) async.getResponse());
            async.complete();
        });
        filter("/one.csv", failing);
        filter("/async.csv", failing);
        for (String path : List.of("/one.csv", "/async.csv")) {
            HttpResponse<byte[]> response = get(path);
            assertEquals(503, response.statusCode(), path);
            assertFalse(text(response).contains("関所 花子"), path);
        }
    }

    @Test
    void withoutACheckpointNothingLeaves() throws Exception {
        trail.close();
        serve("/one.csv", csv(1));
        HttpResponse<byte[]> response = get("/one.csv");
        assertEquals(503, response.statusCode());
        assertFalse(text(response).contains("関所 花子"), "a name left");
    }

    @Test
    void errorPagesOfTheApplicationAreAnswersToo() throws Exception {
        int[] people = {0};
        serve("/failed", (request, response) -> {
            response.setContentType("text/csv; charset=UTF-8");
            response.getWriter().write("sorry\r\n" + list(people[0]));
        });
        serve("/throws", (request, response) -> {
            response.getWriter().write("half");
            throw new IOException("failed");
        });
        serve("/gone", (request, response) -> response.sendError(410));
        ErrorPage page = new ErrorPage();
        page.setLocation("/failed");
        context.addErrorPage(page);
        for (String path : List.of("/throws", "/gone")) {
            people[0] = 1;
            HttpResponse<byte[]> shown = get(path);
            assertEquals(path.equals("/gone") ? 410 : 500, shown.statusCode());
            assertTrue(text(shown).startsWith("sorry"), text(shown));
            people[0] = 4;
            HttpResponse<byte[]> blocked = get(path);
            assertEquals(403, blocked.statusCode());
            assertFalse(text(blocked).contains("090-1234"), text(blocked));
        }
    }

    @Test
    void anApplicationsOwnErrorsAndRedirectsPass() throws Exception {
        serve("/gone", (request, response) -> {
            response.getWriter().write(list(5));
            response.sendError(410);
        });
        serve("/moved", (request, response) -> response.sendRedirect("/one.csv"));
        assertEquals(410, get("/gone").statusCode());
        assertEquals(302, get("/moved").statusCode());
        assertEquals(List.of(), records("decision"));
    }

    @Test
    void styleAndPicturesAndUncheckedPathsPassUntouched() throws Exception {
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        picture.write(new byte[] {(byte) 0x89, 'P', 'N', 'G'});
        serve("/logo", (request, response) -> {
            response.setContentType("image/png");
            response.setContentLength(picture.size());
            response.getOutputStream().write(picture.toByteArray());
        });
        serve("/health", csv(5));
        assertArrayEquals(picture.toByteArray(), get("/logo").body());
        assertEquals(list(5), text(get("/health")));
        assertEquals(List.of(), records("decision"));
    }

    @Test
    void headHasTheLengthAndNoBody() throws Exception {
        serve("/one.csv", (request, response) -> response.setContentLength(7));
        tomcat.start();
        URI uri = URI.create("http://localhost:" + tomcat.getConnector().getLocalPort() + "/one.csv");
        HttpRequest head = HttpRequest.newBuilder(uri)
                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                .build();
        HttpResponse<Void> response = HttpClient.newHttpClient().send(head, HttpResponse.BodyHandlers.discarding());
        assertEquals("7", response.headers().firstValue("Content-Length").orElse(""));
    }
}
