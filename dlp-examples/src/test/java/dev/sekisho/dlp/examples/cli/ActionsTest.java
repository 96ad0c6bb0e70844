package dev.sekisho.dlp.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.dlp.Checkpoint;
import dev.sekisho.dlp.CheckpointBuilder;
import dev.sekisho.dlp.Outcome;
import dev.sekisho.dlp.OutgoingMail;
import dev.sekisho.dlp.alert.Alert;
import dev.sekisho.dlp.alert.AlertSink;
import dev.sekisho.dlp.audit.AuditRecord;
import dev.sekisho.dlp.audit.AuditTrail;
import dev.sekisho.dlp.audit.TrailKeys;
import dev.sekisho.dlp.custody.SealingKeys;
import dev.sekisho.dlp.inspect.MailMessage;
import dev.sekisho.dlp.inspect.MailPart;
import dev.sekisho.dlp.inspect.Mailbox;
import dev.sekisho.dlp.mime.MimeReader;
import dev.sekisho.dlp.policy.Action;
import dev.sekisho.dlp.policy.CsvDirectory;
import dev.sekisho.dlp.policy.Directory;
import dev.sekisho.dlp.policy.Policy;
import dev.sekisho.dlp.policy.PolicyException;
import dev.sekisho.dlp.quarantine.Quarantine;
import dev.sekisho.dlp.transfer.Actor;
import dev.sekisho.dlp.transfer.Channel;
import dev.sekisho.dlp.transfer.Content;
import dev.sekisho.dlp.transfer.Part;
import dev.sekisho.dlp.transfer.Transfer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What rules ask for beside letting pass and stopping, from the mail as it comes to the mail as it leaves. */
class ActionsTest {
    private static final String FROM = "a@corp.example";
    private static final String HEAD =
            "apiVersion: sekisho/v1\npolicy: p\nversion: 1\norganization: {domains: [corp.example]}\nrules:\n";
    private static final String LIST =
            "氏名,電話番号,病名\r\n関所 花子,090-1234-5678,糖尿病\r\n箱根 一郎,080-1111-2222,高血圧症\r\n関所 花子,090-1234-5678,胃潰瘍\r\n";

    @TempDir
    Path dir;

    private AuditTrail trail;
    private Directory directory;
    private Quarantine quarantine;

    @BeforeEach
    void setUp() throws IOException, PolicyException {
        trail = AuditTrail.open(dir.resolve("trail"), TrailKeys.generate("test"));
        directory = CsvDirectory.parse(
                "account,supervisor\na@corp.example,boss@corp.example\nboss@corp.example,\nother@corp.example,\n", "d");
        SealingKeys keys = SealingKeys.generate();
        quarantine = Quarantine.open(dir.resolve("q"), keys.sealer(), trail, directory, Clock.systemUTC());
    }

    @AfterEach
    void tearDown() throws IOException {
        trail.close();
    }

    private Checkpoint checkpoint(String then, AlertSink... sinks) throws PolicyException {
        Policy policy =
                Policy.parse(HEAD + "  - {id: R, when: {recipients: {any: external}}, then: " + then + "}\n", "p");
        CheckpointBuilder builder = Checkpoint.builder()
                .policy(policy)
                .trail(trail)
                .directory(directory)
                .quarantine(quarantine);
        for (AlertSink sink : sinks) {
            builder.alerts(sink);
        }
        return builder.build();
    }

    private List<AuditRecord> records() throws IOException {
        List<AuditRecord> records = new ArrayList<>();
        trail.reader().read((seq, entry) -> records.add(entry));
        return records;
    }

    private static byte[] mail(String to, String more, String html, byte[] csv) {
        String body = "--c\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
                + "氏名: 関所 花子 様（090-1234-5678）の件です。\r\n佐藤 次郎\r\n--c\r\n"
                + "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n" + html
                + "\r\n--c--\r\n";
        return ("From: =?utf-8?B?5L2Q6JekIOasoemDjg==?= <" + FROM + ">\r\nTo: " + to + "\r\n" + more
                        + "Subject: =?utf-8?B?" + Base64.getEncoder().encodeToString("氏名: 関所 花子の件".getBytes(UTF_8))
                        + "?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=\"b\"\r\n\r\n--b\r\n"
                        + "Content-Type: multipart/alternative; boundary=\"c\"\r\n\r\n" + body
                        + "--b\r\nContent-Type: text/csv; charset=Shift_JIS; name=\"list.csv\"\r\n"
                        + "Content-Disposition: attachment; filename=\"list.csv\"\r\n"
                        + "Content-Transfer-Encoding: base64\r\n\r\n"
                        + Base64.getMimeEncoder().encodeToString(csv) + "\r\n--b--\r\n")
                .getBytes(UTF_8);
    }

    private static byte[] list() {
        return mail(
                "x@stat.example",
                "",
                "<p>氏名: <b>関所 花子</b> 様（090-1234-5678）</p>",
                LIST.getBytes(Charset.forName("windows-31j")));
    }

    private static MailMessage read(OutgoingMail mail) throws IOException {
        return new MimeReader().read(mail.content());
    }

    private static String all(MailMessage mail) throws IOException {
        StringBuilder all = new StringBuilder(String.join(" ", mail.header("Subject"))).append('\n');
        for (MailPart part : mail.parts()) {
            String charset =
                    part.part().charset().isEmpty() ? "utf-8" : part.part().charset();
            all.append(text(part.part().content(), charset)).append('\n');
        }
        return all.toString();
    }

    private static String text(Content content, String charset) throws IOException {
        try (InputStream in = content.open()) {
            return new String(in.readAllBytes(), charset);
        }
    }

    /** Values over two lines, spelled out and in boxes: no part of them stays. */
    @Test
    void nothingIsLeftOfValuesThatLineBreaksCut() throws IOException, PolicyException {
        String filler = "> いつもお世話になっております。先日お問い合わせのありました件につきまして\r\n";
        String text = filler
                + "> お知らせいたします。担当の者が来月から替わることになりまして、新しく鈴木花\r\n> 子様が伺います。今後ともどうぞよろしくお願いいたします。\r\n"
                + filler
                + "> お知らせいたします。連絡先が来月から変わることになりまして、電話は090-12\r\n> 34-5678です。今後ともどうぞよろしくお願いいたします。\r\n"
                + "> \r\n> 東京都新宿区西新宿2-8-1\r\n> 箱根マンション405号室\r\n\r\n電話 |0|8|0|1|1|1|1|2|2|2|2|\r\n";
        byte[] mail = ("From: <" + FROM + ">\r\nTo: x@stat.example\r\nMIME-Version: 1.0\r\n"
                        + "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n" + text)
                .getBytes(UTF_8);
        Outcome outcome = checkpoint("deidentify").submit(Transfer.mail(mail).build());
        assertEquals(Action.DEIDENTIFY, outcome.action(), outcome.because());
        String all = all(read(outcome.mails().get(0)));
        for (String gone : List.of("鈴木", "子様", "090-12", "34-5678", "新宿", "箱根", "405", "0|8", "2|2")) {
            assertFalse(all.contains(gone), all);
        }
        assertTrue(all.contains("先日お問い合わせのありました件につきまして"), all);
    }

    @Test
    void nobodyIsLeftInSubjectTextHtmlAndCsv() throws IOException, PolicyException {
        Outcome outcome = checkpoint("deidentify").submit(Transfer.mail(list()).build());
        assertEquals(Action.DEIDENTIFY, outcome.action(), outcome.because());
        MailMessage mail = read(outcome.mails().get(0));
        String all = all(mail);
        for (String gone : List.of("関所", "花子", "箱根", "090-1234", "080-1111", "糖尿病")) {
            assertFalse(all.contains(gone), all);
        }
        assertTrue(all.contains("［氏名］,［電話番号］,［病名・感染］"), all);
        assertTrue(all.contains("<b>［氏名］</b>"), all);
        assertTrue(all.contains("佐藤 次郎"), "the sender's own name stays: " + all);
        assertEquals("shift_jis", mail.parts().get(2).part().charset(), "the character set stays");
        assertEquals(List.of(), mail.defects());
        String trailText = records().toString() + outcome;
        assertFalse(trailText.contains("花子"));
    }

    @Test
    void pseudonymsKeepRowsTogether() throws IOException, PolicyException {
        Outcome outcome = checkpoint("{deidentify: {method: pseudonym}}")
                .submit(Transfer.mail(list()).build());
        List<String> rows = text(
                        read(outcome.mails().get(0)).parts().get(2).part().content(), "windows-31j")
                .lines()
                .skip(1)
                .map(row -> row.substring(0, row.indexOf("］,［病名")))
                .toList();
        assertEquals(3, rows.size());
        assertEquals(rows.get(0), rows.get(2));
        assertFalse(rows.get(0).equals(rows.get(1)));
    }

    @Test
    void onlyTheKindsThatAreNamedGo() throws IOException, PolicyException {
        Outcome outcome = checkpoint("{deidentify: {infoTypes: [PHONE_NUMBER]}}")
                .submit(Transfer.mail(list()).build());
        String all = all(read(outcome.mails().get(0)));
        assertTrue(all.contains("関所 花子") && !all.contains("090-1234"), all);
    }

    @Test
    void whatCannotBeWrittenIsHeld() throws IOException, PolicyException {
        byte[] workbook = Mails.attached(
                FROM, "x@stat.example", "", "a.json", "[{\"氏名\":\"関所 花子\",\"電話\":\"090-1234-5678\"}]".getBytes(UTF_8));
        Outcome outcome =
                checkpoint("deidentify").submit(Transfer.mail(workbook).build());
        assertEquals(Action.HOLD, outcome.action());
        assertEquals("deidentify-format", outcome.because());
        assertEquals(List.of(), outcome.mails());
        byte[] name = Mails.attached(FROM, "x@stat.example", "", "memo_yamada.csv", "a,b\r\n1,2\r\n".getBytes(UTF_8));
        String named = new String(name, UTF_8)
                .replace(
                        "memo_yamada.csv",
                        "=?utf-8?B?" + Base64.getEncoder().encodeToString("氏名_山田太郎様.csv".getBytes(UTF_8)) + "?=");
        assertEquals(
                "deidentify-file-name",
                checkpoint("deidentify")
                        .submit(Transfer.mail(named.getBytes(UTF_8)).build())
                        .because());
        byte[] unreadable = Mails.attached(FROM, "x@stat.example", "", "a.pdf", "%PDF-1.7\nbroken".getBytes(UTF_8));
        assertEquals(
                Action.HOLD,
                checkpoint("deidentify")
                        .submit(Transfer.mail(unreadable).build())
                        .action());
    }

    @Test
    void filesOfOtherChannelsAreWrittenAnewToo() throws IOException, PolicyException {
        Policy policy = Policy.parse(HEAD + "  - {id: R, when: {channel: upload}, then: deidentify}\n", "p");
        Checkpoint checkpoint = Checkpoint.builder()
                .policy(policy)
                .trail(trail)
                .quarantine(quarantine)
                .build();
        Transfer upload = Transfer.over(Channel.UPLOAD)
                .actor(Actor.of(FROM))
                .part(Part.of("list.csv", "text/csv", Content.of(LIST.getBytes(UTF_8))))
                .build();
        Outcome outcome = checkpoint.submit(upload);
        assertEquals(Action.DEIDENTIFY, outcome.action(), outcome.because());
        String text = text(outcome.files().get(0).content(), "utf-8");
        assertTrue(text.startsWith("氏名,電話番号,病名\r\n［氏名］,"), text);
    }

    @Test
    void recipientsDoNotSeeEachOtherAndTheSupervisorSeesTheMail() throws IOException, PolicyException {
        byte[] raw = Mails.plain(FROM, "x@p.example, y@q.example", "Cc: z@r.example\r\nBcc: h@s.example\r\n", "本文");
        Outcome outcome = checkpoint("{warn: {}, toBcc: true, addCc: [supervisor], addHeader: {X-Class: internal}}")
                .submit(Transfer.mail(raw).build());
        assertEquals(Action.WARN, outcome.action());
        OutgoingMail sent = outcome.mails().get(0);
        assertEquals(
                List.of("x@p.example", "y@q.example", "z@r.example", "h@s.example", "boss@corp.example"),
                sent.recipients());
        MailMessage mail = read(sent);
        String header = text(sent.content(), "utf-8").split("\r\n\r\n", 2)[0];
        for (String hidden : List.of("x@p.example", "y@q.example", "z@r.example", "h@s.example")) {
            assertFalse(header.contains(hidden), header);
        }
        assertEquals(List.of(new Mailbox("", "boss@corp.example")), mail.mailboxes("Cc"));
        assertEquals(List.of("internal"), mail.header("X-Class"));
        assertEquals("本文", text(mail.parts().get(0).part().content(), "utf-8").strip());
    }

    @Test
    void withoutASupervisorACopyForHimHoldsTheMail() throws IOException, PolicyException {
        byte[] raw = Mails.plain("other@corp.example", "x@p.example", "", "本文");
        Outcome outcome = checkpoint("{warn: {}, addCc: supervisor}")
                .submit(Transfer.mail(raw).build());
        assertEquals("no-supervisor", outcome.because());
        assertEquals(Action.HOLD, outcome.action());
    }

    @Test
    void whatRulesAskForHoldsAfterAReleaseToo() throws Exception {
        String then = "{hold: {}, toBcc: true}";
        Checkpoint checkpoint = checkpoint(then);
        byte[] raw = Mails.plain(FROM, "x@p.example, y@q.example", "", "本文");
        Outcome held = checkpoint.submit(Transfer.mail(raw).build());
        assertEquals(Action.HOLD, held.action());
        quarantine.approve(held.transferId(), "boss@corp.example", "fine");
        OutgoingMail sent = checkpoint.release(held.transferId()).mails().get(0);
        assertEquals(List.of("x@p.example", "y@q.example"), sent.recipients());
        assertEquals(List.of(), read(sent).mailboxes("To"));
    }

    @Test
    void aReasonIsAskedForAndRecorded() throws IOException, PolicyException {
        Checkpoint checkpoint = checkpoint("ask-reason");
        byte[] raw = Mails.plain(FROM, "x@p.example", "", "本文");
        Outcome asked = checkpoint.submit(Transfer.mail(raw).build());
        assertEquals(Action.ASK_REASON, asked.action());
        assertEquals(List.of(), asked.mails());
        Outcome passed =
                checkpoint.submit(Transfer.mail(raw).reason("契約書の送付のため").build());
        assertEquals(Action.WARN, passed.action());
        assertEquals(1, passed.mails().size());
        Map<?, ?> decision =
                (Map<?, ?>) Objects.requireNonNull(records().get(1).facts().get("decision"));
        Map<?, ?> facts = (Map<?, ?>) Objects.requireNonNull(decision.get("facts"));
        assertEquals("契約書の送付のため", facts.get("reason"));
    }

    /** Keeps what it is told, or fails. */
    private static final class Sink implements AlertSink {
        private final String id;
        private final boolean fails;
        private final List<Alert> told = new ArrayList<>();

        Sink(String id, boolean fails) {
            this.id = id;
            this.fails = fails;
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public void send(Alert alert) throws IOException {
            if (fails) {
                throw new IOException("x@p.example is down");
            }
            told.add(alert);
        }
    }

    @Test
    void sinksAreToldAndNothingOfTheContent() throws IOException, PolicyException {
        Sink sink = new Sink("security", false);
        Sink other = new Sink("other", false);
        Outcome outcome = checkpoint("{notify: {to: security}}", sink, other)
                .submit(Transfer.mail(list()).build());
        assertEquals(Action.NOTIFY, outcome.action());
        assertEquals(1, outcome.mails().size());
        assertEquals(outcome.transferId(), sink.told.get(0).transferId());
        assertEquals(List.of(), other.told);
        String told = sink.told.get(0).text() + sink.told.get(0).toMap();
        for (String secret : List.of("花子", "090-1234-5678", FROM, "stat.example")) {
            assertFalse(told.contains(secret), told);
        }
        assertTrue(String.valueOf(records().get(0).facts().get("alerts")).contains("security"));
    }

    @Test
    void anAlertThatIsNotTakenHoldsTheMailUnlessThePolicySaysOtherwise() throws IOException, PolicyException {
        Sink down = new Sink("security", true);
        Outcome held = checkpoint("notify", down).submit(Transfer.mail(list()).build());
        assertEquals(Action.HOLD, held.action());
        assertEquals("alert-failed", held.because());
        assertEquals(List.of(), held.mails());
        AuditRecord entry = records().get(0);
        assertTrue(String.valueOf(entry.facts().get("alerts")).contains("IOException"));
        assertFalse(String.valueOf(entry.facts().get("alerts")).contains("is down"));
        Outcome passed = checkpoint("{notify: {onFailure: record}}", down)
                .submit(Transfer.mail(list()).build());
        assertEquals(Action.NOTIFY, passed.action());
        assertTrue(String.valueOf(records().get(1).facts().get("alerts")).contains("IOException"));
    }

    @Test
    void aPolicyThatNamesAMissingSinkIsRefused() {
        assertThrows(IllegalStateException.class, () -> checkpoint("{block: {}, alert: [nobody]}"));
        assertThrows(
                IllegalArgumentException.class, () -> checkpoint("notify", new Sink("a", false), new Sink("a", false)));
    }
}
