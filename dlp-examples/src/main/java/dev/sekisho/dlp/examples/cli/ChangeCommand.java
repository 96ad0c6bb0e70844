package dev.sekisho.dlp.examples.cli;

import dev.sekisho.dlp.audit.AuditTrail;
import dev.sekisho.dlp.change.ChangeRefusedException;
import dev.sekisho.dlp.change.Changes;
import dev.sekisho.dlp.change.Checker;
import dev.sekisho.dlp.change.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "change",
        description = {
            "ポリシー・名簿・リスト・鍵を、提案 → 別の人の確認 → 使用開始の順に変える",
            "change policy, directory, lists and keys: a proposal, another person's review, an activation"
        },
        footer = {
            "NAME: policy.yaml directory.csv recipients.csv detectors.yaml alerts.txt、*.txt *.csv（detectors.yaml のリスト）、"
                    + "certificates/x.pem openpgp/x.asc など",
            "使用開始した版だけが判定に使われ、ホームの同じ名前のファイルは下書きになります",
            "once a version is active it decides, and the home's own file of the name is a draft",
            "終了コード / exit: 0 done, 5 refused, 2 usage"
        })
final class ChangeCommand {
    /** Who may review, when the directory knows the group. */
    private static final String REVIEWERS = "policy-reviewers";

    private static final Set<String> DECIDING =
            Set.of("policy.yaml", "directory.csv", "recipients.csv", "detectors.yaml");
    /** Files of a home that no version takes the place of: they say where the trail is kept, or are made anew. */
    private static final Set<String> OF_THE_HOST =
            Set.of("checkpoints.txt", QuarantinePlace.FILE, "free-mail.txt", "policy-schema.json", "verifier.key");

    /** What is done with the versions of a home. */
    private interface Body {
        void run(Home home, Changes changes) throws IOException, ChangeRefusedException;
    }

    private static int with(HomeOption option, Body body) throws IOException, UserException {
        Home home = option.open();
        try (AuditTrail trail = home.trail()) {
            Changes changes = Changes.in(home.versionsDir(), trail)
                    .directory(home.directory())
                    .reviewers(REVIEWERS)
                    .checker("policy.yaml", Checker.policy(home.detectors().infoTypes()))
                    .checker("directory.csv", Checker.directory())
                    .checker("recipients.csv", Checker.capabilities())
                    .checker("detectors.yaml", new DetectorsChecker(home.dir(), home.reviewedLists()))
                    .open();
            body.run(home, changes);
            return Exit.OK;
        } catch (ChangeRefusedException e) {
            System.err.println(ChangeText.refused(e));
            return Exit.REFUSED;
        }
    }

    @Command(name = "propose", description = "新しい版を提案する / propose a new version")
    int propose(
            @Mixin HomeOption home,
            @Parameters(paramLabel = "FILE", description = "新しい内容 / the new content") Path file,
            @Option(names = "--as", required = true, paramLabel = "WHO", description = "提案者 / who proposes") String as,
            @Option(names = "--reason", paramLabel = "TEXT", required = true, description = "理由 / why") String reason,
            @Option(names = "--name", paramLabel = "NAME", description = "名前（既定: FILE の名前） / default: that of FILE")
                    @Nullable
                    String name)
            throws IOException, UserException {
        String called = name == null ? String.valueOf(file.getFileName()) : name;
        if (!decides(called)) {
            throw new UserException("この名前のファイルは判定に使われません。--name で名前を / a file of this name decides nothing; give"
                    + " its name with --name: " + called);
        }
        byte[] content = Files.readAllBytes(file);
        return with(home, (h, changes) -> {
            Version version = changes.propose(called, content, as, reason);
            System.out.println("提案しました。別の人の確認が要ります / proposed; another person has to review it");
            print(List.of(version));
            System.out.print(differences(h, version));
        });
    }

    private static boolean decides(String name) {
        boolean isList = name.endsWith(".txt") || name.endsWith(".csv");
        return DECIDING.contains(name)
                || name.startsWith("certificates/")
                || name.startsWith("openpgp/")
                || (isList && !OF_THE_HOST.contains(name));
    }

    private static String differences(Home home, Version version) throws IOException {
        Path folder = home.versionsDir().resolve(version.file()).resolve(String.format("v%04d", version.number()));
        return Files.readString(folder.resolve("difference.txt"));
    }

    private static void print(List<Version> versions) {
        Table table = new Table();
        versions.forEach(version -> ChangeText.row(table, version));
        System.out.print(table);
    }

    @Command(name = "list", description = "使用中の版と、待っている提案 / active versions, and proposals that wait")
    int list(@Mixin HomeOption home) throws IOException, UserException {
        return with(home, (h, changes) -> {
            List<Version> shown = new ArrayList<>();
            for (String file : new TreeSet<>(changes.files())) {
                changes.history(file).stream().filter(ChangeCommand::matters).forEach(shown::add);
            }
            print(shown);
            if (shown.isEmpty()) {
                System.err.println("使用中の版も提案もありません / no active version and no proposal");
            }
        });
    }

    private static boolean matters(Version version) {
        return switch (version.state()) {
            case PROPOSED, APPROVED, ACTIVE -> true;
            case REJECTED, WITHDRAWN, RETIRED -> false;
        };
    }

    @Command(name = "history", description = "すべての版と、誰が何をしたか / all versions, and who did what")
    int history(
            @Mixin HomeOption home,
            @Parameters(paramLabel = "NAME", description = "ファイル / the file") String name,
            @Option(names = "--differences", description = "違いも表示する / with the differences") boolean differences)
            throws IOException, UserException {
        return with(home, (h, changes) -> {
            for (Version version : changes.history(name)) {
                print(List.of(version));
                System.out.print(ChangeText.reviews(version));
                System.out.print(differences ? differences(h, version) : "");
            }
        });
    }

    @Command(name = "show", description = "ある版の内容 / the content of a version")
    int show(
            @Mixin HomeOption home,
            @Parameters(index = "0", paramLabel = "NAME", description = "ファイル / the file") String name,
            @Parameters(index = "1", paramLabel = "N", description = "版 / the version") int number)
            throws IOException, UserException {
        return with(home, (h, changes) -> System.out.write(changes.content(name, number)));
    }

    @Command(name = "review", description = "提案を承認または却下する / approve or reject a proposal")
    int review(
            @Mixin HomeOption home,
            @Parameters(index = "0", paramLabel = "NAME", description = "ファイル / the file") String name,
            @Parameters(index = "1", paramLabel = "N", description = "版 / the version") int number,
            @Option(names = "--as", required = true, paramLabel = "WHO", description = "確認者 / who reviews") String as,
            @Option(names = "--reason", paramLabel = "TEXT", required = true, description = "理由 / why") String reason,
            @Option(names = "--reject", description = "却下する / reject it") boolean reject)
            throws IOException, UserException {
        return with(home, (h, changes) -> {
            Version version = changes.review(name, number, as, !reject, reason);
            System.out.println(version.state().ja() + " / " + version.state().en());
        });
    }

    @Command(name = "activate", description = "承認された版を使い始める / let a reviewed version decide")
    int activate(
            @Mixin HomeOption home,
            @Parameters(index = "0", paramLabel = "NAME", description = "ファイル / the file") String name,
            @Parameters(index = "1", paramLabel = "N", description = "版 / the version") int number,
            @Option(names = "--as", required = true, paramLabel = "WHO", description = "実行者 / who does it") String as)
            throws IOException, UserException {
        return with(home, (h, changes) -> {
            Version version = changes.activate(name, number, as);
            if (name.startsWith("certificates/") || name.startsWith("openpgp/")) {
                place(h, changes, version);
            }
            System.out.println("使用を始めました / active: " + name + " " + number + " SHA-256 " + version.sha256());
        });
    }

    /** Keys are read from their folders. */
    private static void place(Home home, Changes changes, Version version) throws IOException, ChangeRefusedException {
        Path from = changes.activeFile(version.file()).orElseThrow();
        Path to = home.dir().resolve(version.file());
        Files.createDirectories(to.toAbsolutePath().getParent());
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    }

    @Command(name = "rollback", description = "過去の版に戻すことを提案する / propose to go back to an earlier version")
    int rollback(
            @Mixin HomeOption home,
            @Parameters(index = "0", paramLabel = "NAME", description = "ファイル / the file") String name,
            @Parameters(index = "1", paramLabel = "N", description = "戻す版 / the version to bring back") int number,
            @Option(names = "--as", required = true, paramLabel = "WHO", description = "提案者 / who proposes") String as,
            @Option(names = "--reason", paramLabel = "TEXT", required = true, description = "理由 / why") String reason)
            throws IOException, UserException {
        return with(home, (h, changes) -> {
            Version version = changes.rollback(name, number, as, reason);
            System.out.println("提案しました。別の人の確認が要ります / proposed; another person has to review it");
            print(List.of(version));
            System.out.print(differences(h, version));
        });
    }

    @Command(name = "withdraw", description = "自分の提案を取り下げる / take a proposal of one's own back")
    int withdraw(
            @Mixin HomeOption home,
            @Parameters(index = "0", paramLabel = "NAME", description = "ファイル / the file") String name,
            @Parameters(index = "1", paramLabel = "N", description = "版 / the version") int number,
            @Option(names = "--as", required = true, paramLabel = "WHO", description = "提案者 / the proposer") String as)
            throws IOException, UserException {
        return with(home, (h, changes) -> {
            Version version = changes.withdraw(name, number, as);
            System.out.println(version.state().ja() + " / " + version.state().en());
        });
    }
}
