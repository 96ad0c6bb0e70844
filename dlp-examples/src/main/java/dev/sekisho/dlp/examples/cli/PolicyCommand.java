package dev.sekisho.dlp.examples.cli;

import dev.sekisho.dlp.custom.CustomDetectors;
import dev.sekisho.dlp.policy.Message;
import dev.sekisho.dlp.policy.Policy;
import dev.sekisho.dlp.policy.PolicyException;
import dev.sekisho.dlp.policy.PolicyRemark;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "policy",
        description = "ポリシーを確かめ、試し、変える / check, try and change a policy",
        subcommands = {SimulateCommand.class},
        footer = "終了コード / exit: 0 good, 1 a test failed or lint has remarks, 2 the policy has errors")
final class PolicyCommand {

    private static Policy load(Path file, DetectorsOption detectors) throws IOException, UserException {
        return load(file, detectors.load());
    }

    static Policy load(Path file, CustomDetectors detectors) throws IOException, UserException {
        try {
            return Policy.load(InputFiles.needed(file), detectors.infoTypes());
        } catch (PolicyException e) {
            throw new UserException(String.valueOf(e.getMessage()));
        }
    }

    @Command(name = "validate", description = "書式を確かめる / check the form")
    int validate(
            @Parameters(paramLabel = "P.yaml", description = "ポリシー / the policy") Path file,
            @Mixin DetectorsOption detectors)
            throws IOException, UserException {
        Policy policy = load(file, detectors);
        System.out.println(
                "正しいポリシーです / valid: " + policy.id() + " " + policy.version() + " SHA-256 " + policy.sha256());
        return Exit.OK;
    }

    @Command(name = "lint", description = "当たらない規則、効かない規則、矛盾する規則を探す / find rules that never match or change nothing")
    int lint(
            @Parameters(paramLabel = "P.yaml", description = "ポリシー / the policy") Path file,
            @Mixin DetectorsOption detectors)
            throws IOException, UserException {
        List<PolicyRemark> remarks = load(file, detectors).lint();
        for (PolicyRemark remark : remarks) {
            String kind = remark.kind().name().toLowerCase(Locale.ROOT);
            System.out.println(file.getFileName() + ":" + remark.line() + ": " + remark.ruleId() + " [" + kind + "]");
            System.out.println("    " + remark.message().ja());
            System.out.println("    " + remark.message().en());
        }
        System.out.println("指摘 " + remarks.size() + " 件 / " + remarks.size() + " remarks");
        return remarks.isEmpty() ? Exit.OK : Exit.INTERNAL;
    }

    @Command(name = "diff", description = "2 つの版の違いを、規則ごとに示す / differences between two versions, rule by rule")
    int diff(
            @Parameters(paramLabel = "OLD.yaml", description = "前の版 / the older version") Path older,
            @Parameters(paramLabel = "NEW.yaml", description = "次の版 / the newer version") Path newer,
            @Mixin DetectorsOption detectors)
            throws IOException, UserException {
        List<Message> differences = load(older, detectors).differencesTo(load(newer, detectors));
        for (Message difference : differences) {
            System.out.println(difference.ja());
            System.out.println("    " + difference.en());
        }
        System.out.println("違い " + differences.size() + " 件 / " + differences.size() + " differences");
        return Exit.OK;
    }

    @Command(name = "test", description = "ポリシーの中のテストを走らせる / run the tests in the policy")
    int test(
            @Parameters(paramLabel = "P.yaml", description = "ポリシー / the policy") Path file,
            @Mixin DetectorsOption detectors)
            throws IOException, UserException {
        return PolicyTests.run(load(file, detectors));
    }
}
