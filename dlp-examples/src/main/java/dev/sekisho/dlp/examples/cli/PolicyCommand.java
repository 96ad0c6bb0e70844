package dev.sekisho.dlp.examples.cli;

import dev.sekisho.dlp.policy.Policy;
import dev.sekisho.dlp.policy.PolicyException;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "policy",
        description = "ポリシーを確かめる / check a policy",
        footer = "終了コード / exit: 0 good, 1 a test failed, 2 the policy has errors")
final class PolicyCommand {

    private static Policy load(Path file, DetectorsOption detectors) throws IOException, UserException {
        try {
            return Policy.load(file, detectors.load().infoTypes());
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

    @Command(name = "test", description = "ポリシーの中のテストを走らせる / run the tests in the policy")
    int test(
            @Parameters(paramLabel = "P.yaml", description = "ポリシー / the policy") Path file,
            @Mixin DetectorsOption detectors)
            throws IOException, UserException {
        return PolicyTests.run(load(file, detectors));
    }
}
