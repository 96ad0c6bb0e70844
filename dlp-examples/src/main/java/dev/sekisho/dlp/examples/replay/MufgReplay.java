package dev.sekisho.dlp.examples.replay;

import dev.sekisho.dlp.policy.Policy;
import dev.sekisho.dlp.protect.ProtectedForm;
import dev.sekisho.dlp.protect.ProtectionRequest;
import dev.sekisho.dlp.protect.Protector;
import dev.sekisho.dlp.protect.Secret;
import dev.sekisho.dlp.trace.TraceResult;
import dev.sekisho.dlp.trace.TransferOrigin;
import dev.sekisho.dlp.transfer.AccountKind;
import dev.sekisho.dlp.transfer.Actor;
import dev.sekisho.dlp.transfer.Channel;
import dev.sekisho.dlp.transfer.Content;
import dev.sekisho.dlp.transfer.Part;
import dev.sekisho.dlp.transfer.Transfer;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Mitsubishi UFJ Securities, 2009: a deputy manager of the systems department extracted 1,486,651 customers under a
 * colleague's ID, had them written to a CD by the monthly job for market data, and sold 49,159 of them.
 */
public final class MufgReplay {
    /** How many customers were extracted. */
    public static final int PEOPLE = 1_486_651;

    private static final int SOLD = 49_159;
    private static final int DAYS = 60;
    private static final int FETCHED = 500;
    private static final int EVERY = 20_000;
    private static final Instant EXTRACTED = Instant.parse("2009-01-26T13:00:00Z");
    private static final Instant WRITTEN = Instant.parse("2009-02-04T01:00:00Z");
    private static final Instant TURNED_UP = Instant.parse("2009-03-25T01:00:00Z");
    private static final Actor COLLEAGUE = new Actor("colleague", Set.of("operator"), "システム部", AccountKind.PERSON);
    private static final Actor JOB = new Actor("cd-job", Set.of(), "システム部", AccountKind.SERVICE);

    private final int people;
    private final Path out;
    private final Consumer<String> progress;
    private final List<Step> steps = new ArrayList<>();

    /**
     * Prepares the replay.
     *
     * @param people how many customers there are; {@link #PEOPLE} as it was
     * @param out the folder for the lists, the company's files and the report
     * @param progress takes a short text on how far the work is, often
     */
    public MufgReplay(int people, Path out, Consumer<String> progress) {
        this.people = people;
        this.out = out;
        this.progress = progress;
    }

    /**
     * What came of it.
     *
     * @param text what was decided, for a terminal
     * @param list who moved the people of the list that was sold
     * @param origin where the people of the CD came from
     */
    public record Result(String text, TraceResult list, TransferOrigin origin) {}

    /**
     * Plays the leak.
     *
     * @return what came of it
     * @throws IOException when something cannot be read or written
     */
    public Result play() throws IOException {
        Files.createDirectories(out);
        Path list = out.resolve("customers.csv");
        BrokerCustomers.write(people, list, n -> {
            if (n % EVERY == 0) {
                progress.accept("名簿を作成中 / making the list");
            }
        });
        Policy policy = Stage.policy("mufg.yaml");
        try (Site site = new Site(out, EXTRACTED.minus(Duration.ofDays(DAYS)), policy)) {
            ordinaryDays(site);
            Stage stage = site.stage();
            extract(stage, list);
            site.now(WRITTEN);
            play(stage, "いつもの市況データを月次 CD に書く", "The monthly CD as it always is: market data", cd(market()));
            Part sealed = Part.of("market.zip", "application/zip", Content.of(archive(list)));
            play(stage, "暗号化した書庫が月次 CD に載る", "The monthly CD carries an encrypted archive", cd(sealed));
            site.now(WRITTEN.plusSeconds(3600));
            Step plain = play(stage, "平文の名簿が月次 CD に載る", "The monthly CD carries the plain list", cd(csv(list)));
            site.now(TURNED_UP);
            return trace(site, plain.outcome().transferId());
        }
    }

    /** Lists that branches fetch, each of some customers. */
    private void ordinaryDays(Site site) throws IOException {
        for (int day = 0; day < DAYS; day++) {
            StringBuilder csv = new StringBuilder("氏名,電話番号,住所\r\n");
            for (int i = day; i < people; i += Math.max(1, people / FETCHED)) {
                csv.append(NumberedPeople.line(i));
            }
            byte[] bytes = csv.toString().getBytes(StandardCharsets.UTF_8);
            site.now(EXTRACTED.minus(Duration.ofDays(DAYS - day)));
            site.checkpoint()
                    .submit(Transfer.over(Channel.DOWNLOAD)
                            .actor(Actor.of("branch-" + day % 10))
                            .part(Part.of("customers.csv", "text/csv", Content.of(bytes)))
                            .build());
        }
        site.now(EXTRACTED);
    }

    private void extract(Stage stage, Path list) throws IOException {
        Transfer transfer = Transfer.over(Channel.DB_EXTRACT)
                .actor(COLLEAGUE)
                .destination("work-server")
                .purpose("障害対応 / incident response")
                .dataOwner("broker")
                .part(csv(list))
                .build();
        play(
                stage,
                "同僚の ID で、作業票なしに、本番から作業サーバへ抽出する",
                "An extract from production to a work server, by a colleague's ID, without a ticket",
                transfer);
    }

    private Step play(Stage stage, String ja, String en, Transfer transfer) throws IOException {
        progress.accept(en);
        Step step = stage.play(ja, en, transfer);
        steps.add(step);
        return step;
    }

    private Result trace(Site site, String plain) throws IOException {
        progress.accept("売られた名簿をたどる / tracing the list that was sold");
        int sold = (int) Math.max(1, (long) SOLD * people / PEOPLE);
        Path list = out.resolve("sold.csv");
        BrokerCustomers.writeSold(sold, people, list);
        TraceResult found = site.whoMoved(Part.of("sold.csv", "text/csv", Content.of(list)), "auditor");
        TransferOrigin origin = site.trace("auditor").origin(plain, site.root()).orElseThrow();
        Path report = ReplayReport.write("mufg", steps, out);
        return new Result(ReplayText.of(steps, report), found, origin);
    }

    private static Part csv(Path list) throws IOException {
        return Part.of("customers.csv", "text/csv", Content.of(list));
    }

    private static Part market() {
        StringBuilder csv = new StringBuilder("日付,銘柄コード,終値,出来高\r\n");
        for (int i = 0; i < 1000; i++) {
            csv.append("2009/01/30,").append(1301 + i).append(',').append(100 + i * 7);
            csv.append(',').append(1000 + i * 100).append("\r\n");
        }
        byte[] bytes = csv.toString().getBytes(StandardCharsets.UTF_8);
        return Part.of("market.csv", "text/csv", Content.of(bytes));
    }

    private static Transfer cd(Part part) {
        return Transfer.over(Channel.REMOVABLE)
                .actor(JOB)
                .destination("CD")
                .purpose("月次の市況データ / monthly market data")
                .part(part)
                .build();
    }

    /** The list as an encrypted ZIP, whose password the checkpoint does not know. */
    private Path archive(Path list) throws IOException {
        progress.accept("書庫を作成中 / making the archive");
        Protector zip = ServiceLoader.load(Protector.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(protector -> protector.id().equals("zip"))
                .findFirst()
                .orElseThrow();
        Path archive = out.resolve("market.zip");
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(archive))) {
            ProtectedForm made =
                    zip.protect(ProtectionRequest.of(List.of(csv(list))).build(), file);
            Secret password = made.password();
            if (password != null) {
                password.close();
            }
        } catch (GeneralSecurityException e) {
            throw new IOException("the archive cannot be made", e);
        }
        return archive;
    }
}
