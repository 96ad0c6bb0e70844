package dev.sekisho.dlp.examples.cli;

import dev.sekisho.dlp.policy.Message;
import dev.sekisho.dlp.policy.Policy;
import dev.sekisho.dlp.policy.TestResult;

/** Runs the tests of a policy and says which failed, and how. */
final class PolicyTests {
    private PolicyTests() {}

    static int run(Policy policy) {
        int failed = 0;
        for (TestResult result : policy.runTests()) {
            System.out.println((result.passed() ? "合格 / passed  " : "不合格 / FAILED  ") + result.name());
            for (Message difference : result.differences()) {
                System.out.println("    " + difference.ja() + " / " + difference.en());
            }
            failed += result.passed() ? 0 : 1;
        }
        System.out.println(policy.runTests().size() + " tests, " + failed + " failed");
        return failed == 0 ? Exit.OK : Exit.INTERNAL;
    }
}
