package dev.sekisho.dlp.policy;

import dev.sekisho.dlp.history.Window;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.KeywordList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A policy that a security officer reads: YAML 1.2 with typed conditions. {@code dlp-api/POLICY.md} is the reference of
 * the format.
 *
 * <p>Immutable and thread-safe.
 */
public final class Policy {
    private final String id;
    private final String version;
    private final String sha256;
    private final List<KeywordList> keywords;
    private final Set<InfoType> furtherTypes;
    private final Set<Window> windows;
    private final Set<String> namePatterns;
    private final Asked asked;
    private final boolean needsContacts;
    private final Object tree;
    private final Evaluator evaluator;
    private final List<PolicyTest> tests;

    Policy(
            String id,
            String version,
            String text,
            List<KeywordList> keywords,
            Set<InfoType> furtherTypes,
            Needs needs,
            Object tree,
            Evaluator evaluator,
            List<PolicyTest> tests) {
        this.id = id;
        this.version = version;
        this.sha256 = hash(text);
        this.keywords = keywords;
        this.furtherTypes = furtherTypes;
        this.windows = Set.copyOf(needs.windows());
        this.namePatterns = Set.copyOf(needs.namePatterns());
        this.asked = Asked.of(keywords, namePatterns, furtherTypes);
        this.needsContacts = needs.contacts();
        this.tree = tree;
        this.evaluator = evaluator;
        this.tests = tests;
    }

    private Policy(Policy of, Asked asked) {
        this.id = of.id;
        this.version = of.version;
        this.sha256 = of.sha256;
        this.keywords = of.keywords;
        this.furtherTypes = of.furtherTypes;
        this.windows = of.windows;
        this.namePatterns = of.namePatterns;
        this.asked = asked;
        this.needsContacts = of.needsContacts;
        this.tree = of.tree;
        this.evaluator = of.evaluator;
        this.tests = of.tests;
    }

    /**
     * Reads a policy from a file in UTF-8.
     *
     * @param file the file
     * @return the policy
     * @throws PolicyException when the policy has mistakes
     * @throws IOException when the file cannot be read
     */
    public static Policy load(Path file) throws PolicyException, IOException {
        return load(file, Set.of());
    }

    /**
     * Reads a policy that counts what users' detectors find from a file in UTF-8.
     *
     * @param file the file
     * @param furtherTypes the info types of users' detectors, which the policy may name beside the built-in ones
     * @return the policy
     * @throws PolicyException when the policy has mistakes
     * @throws IOException when the file cannot be read
     */
    public static Policy load(Path file, Collection<InfoType> furtherTypes) throws PolicyException, IOException {
        return parse(PolicyFile.read(file), String.valueOf(file.getFileName()), furtherTypes);
    }

    /**
     * Reads a policy from text.
     *
     * @param text the YAML
     * @param name what to call it in messages, such as the name of the file
     * @return the policy
     * @throws PolicyException when the policy has mistakes
     */
    public static Policy parse(String text, String name) throws PolicyException {
        return parse(text, name, Set.of());
    }

    /**
     * Reads a policy that counts what users' detectors find from text.
     *
     * @param text the YAML
     * @param name what to call it in messages, such as the name of the file
     * @param furtherTypes the info types of users' detectors, which the policy may name beside the built-in ones
     * @return the policy
     * @throws PolicyException when the policy has mistakes
     */
    public static Policy parse(String text, String name, Collection<InfoType> furtherTypes) throws PolicyException {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(name, "name");
        return new PolicyReader(furtherTypes).read(text.startsWith("\uFEFF") ? text.substring(1) : text, name);
    }

    /**
     * The id.
     *
     * @return the id, such as {@code kokyaku-mail}
     */
    public String id() {
        return id;
    }

    /**
     * The version.
     *
     * @return the version as written
     */
    public String version() {
        return version;
    }

    /**
     * The digest of the policy's text.
     *
     * @return SHA-256 of the text in UTF-8 without a byte order mark, in lower-case hex
     */
    public String sha256() {
        return sha256;
    }

    /**
     * What inspection must look for on behalf of this policy.
     *
     * @return the keyword lists, those written in rules included
     */
    public List<KeywordList> keywords() {
        return keywords;
    }

    /**
     * The info types of users' detectors that the policy names. A checkpoint needs detectors for them, or its rules on
     * them would never match.
     *
     * @return the info types that are not built in
     */
    public Set<InfoType> furtherTypes() {
        return furtherTypes;
    }

    /**
     * The windows that the rules look at, and which {@link Facts#windows()} has to answer.
     *
     * @return the windows; a history is needed when there are any
     */
    public Set<Window> windows() {
        return windows;
    }

    /**
     * Whether a rule asks which recipients are new, and {@link RecipientFact#contact()} has to say.
     *
     * @return true when a history of contacts is needed
     */
    public boolean needsContacts() {
        return needsContacts;
    }

    /**
     * What inspection looks for on behalf of this policy, and with the detectors that {@link #detecting} named.
     *
     * @return what is asked
     */
    public Asked asked() {
        return asked;
    }

    /**
     * The same policy where some detectors are at work, those among them that it does not name.
     *
     * @param detected the info types that users' detectors find
     * @return the policy, whose decisions remember what was looked for
     */
    public Policy detecting(Collection<InfoType> detected) {
        return new Policy(this, Asked.of(keywords, namePatterns, detected));
    }

    List<String> ruleIds() {
        return evaluator.rules().stream().map(Rule::id).toList();
    }

    /**
     * Which of the policy's patterns a file name matches. Only these go into the facts, never the name.
     *
     * @param fileName the decoded name of a part
     * @return the patterns
     */
    public Set<String> matchingNames(String fileName) {
        return PartReader.matching(namePatterns, fileName);
    }

    /**
     * Decides. When no rule matches, the transfer is allowed; but see {@code unreadable} in the reference for parts
     * that could not be read.
     *
     * @param facts what is known of the transfer
     * @return the decision; equal for equal facts
     */
    public Decision evaluate(Facts facts) {
        return decide(facts, false, Unrecorded.UNKNOWN);
    }

    Decision decide(Facts facts, boolean asEnforced, Unrecorded unrecorded) {
        Evaluator.Verdict v = evaluator.evaluate(facts, asEnforced, unrecorded);
        return new Decision(
                v.action(),
                v.hits(),
                v.nearMisses(),
                v.hold(),
                v.encryption(),
                v.obligations(),
                id + "@" + version,
                sha256,
                facts);
    }

    /**
     * Runs the tests that stand in the policy. They are evaluated as if no rule were in dry run.
     *
     * @return a result a test, in the order of the file
     */
    public List<TestResult> runTests() {
        return tests.stream()
                .map(test -> test.run(decide(test.given(), true, Unrecorded.UNKNOWN)))
                .toList();
    }

    /**
     * Looks for rules that can match no transfer, that another rule always outdoes, that contradict another, or that
     * change nothing. Only what the text proves is told.
     *
     * @return what is odd, in the order of the rules
     */
    public List<PolicyRemark> lint() {
        return Lint.of(evaluator.rules());
    }

    /**
     * What changes when another version takes this one's place, rule by rule; tests are not compared.
     *
     * @param newer the other version
     * @return the differences, none when both say the same
     */
    public List<Message> differencesTo(Policy newer) {
        return PolicyDifference.between(tree, newer.tree);
    }

    /**
     * What changes when this is the first version: all that it says.
     *
     * @return the differences to no policy at all
     */
    public List<Message> differencesToNone() {
        return PolicyDifference.between(Map.of(), tree);
    }

    /**
     * Whether a transfer may be held, so that a quarantine is needed.
     *
     * @return true when a rule that is enforced holds
     */
    public boolean usesHold() {
        return evaluator.uses(Action.HOLD);
    }

    /**
     * Whether a transfer may have to be encrypted, so that a protector is needed.
     *
     * @return true when a rule that is enforced encrypts
     */
    public boolean usesEncrypt() {
        return evaluator.uses(Action.ENCRYPT);
    }

    /**
     * Whether what is encrypted may have to be signed, so that the company's key is needed.
     *
     * @return true when a rule that is enforced signs
     */
    public boolean usesSigning() {
        return evaluator.encryption(EncryptRequirement::sign);
    }

    /**
     * What may have to be done to what leaves, all rules that are enforced together.
     *
     * @return the obligations
     */
    public Obligations usesObligations() {
        return evaluator.obligations();
    }

    /**
     * The sinks that rules which are enforced name, and which have to be there.
     *
     * @return the ids
     */
    public Set<String> namedSinks() {
        return evaluator.sinks();
    }

    /**
     * Whether content keys must be escrowed, so that an escrow is needed.
     *
     * @return true when a rule that is enforced asks for it
     */
    public boolean usesEscrow() {
        return evaluator.encryption(EncryptRequirement::escrow);
    }

    private static String hash(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "Policy[" + id + "@" + version + "]";
    }
}
