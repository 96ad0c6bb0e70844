package dev.sekisho.dlp.policy;

import dev.sekisho.dlp.yaml.Hint;
import dev.sekisho.dlp.yaml.YamlProblems;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A directory in a CSV file (RFC 4180, UTF-8 or CP932) with a header line: {@code account} (needed), {@code name},
 * {@code supervisor}, {@code groups}, {@code aliases}, {@code delegates} (who act for the person), {@code employment},
 * {@code access}, {@code leaves} (a date such as 2027-03-31), {@code department}, {@code roles}. Several values in one
 * field are separated by {@code ;}.
 *
 * <pre>
 * account,name,supervisor,groups,aliases
 * op@city.example,佐藤 花子,boss@city.example,,op2@city.example;h.sato@city.example
 * boss@city.example,鈴木 一郎,,manager;security,
 * </pre>
 *
 * <p>Accounts are compared without regard to case, and domains in their ASCII form. Immutable and thread-safe.
 */
public final class CsvDirectory implements Directory {
    private static final List<String> COLUMNS = List.of(
            "account",
            "name",
            "supervisor",
            "groups",
            "aliases",
            "delegates",
            "employment",
            "access",
            "leaves",
            "department",
            "roles");

    private final Map<String, String> accountByName;
    private final Map<String, Set<String>> supervisors;
    private final Map<String, Set<String>> aliases;
    private final Map<String, Set<String>> delegates;
    private final Map<String, Set<String>> members;

    private final Map<String, Standing> standings;
    private final Map<String, String> departments;
    private final Map<String, Set<String>> roles;

    private CsvDirectory(Builder b) {
        this.departments = Map.copyOf(b.departments);
        this.roles = copy(b.roles);
        this.standings = Map.copyOf(b.standings);
        this.accountByName = Map.copyOf(b.accountByName);
        this.supervisors = copy(b.supervisors);
        this.aliases = copy(b.aliases);
        this.delegates = copy(b.delegates);
        this.members = copy(b.members);
    }

    private static Map<String, Set<String>> copy(Map<String, Set<String>> map) {
        Map<String, Set<String>> copy = new HashMap<>();
        map.forEach((key, values) -> copy.put(key, Set.copyOf(values)));
        return Map.copyOf(copy);
    }

    /**
     * Reads a directory.
     *
     * @param file a CSV file
     * @return the directory
     * @throws PolicyException when the file has mistakes; every one is named with its line
     * @throws IOException when the file cannot be read
     */
    public static CsvDirectory load(Path file) throws PolicyException, IOException {
        return parse(CsvFile.text(file), CsvFile.name(file));
    }

    /**
     * Reads a directory from text.
     *
     * @param text the CSV
     * @param name what to call it in messages, such as the name of the file
     * @return the directory
     * @throws PolicyException when the text has mistakes
     */
    public static CsvDirectory parse(String text, String name) throws PolicyException {
        Builder builder = new Builder();
        try {
            builder.read(new CsvReader(text.startsWith("\uFEFF") ? text.substring(1) : text).readAll());
        } catch (CsvReader.Malformed e) {
            builder.problem(e.line(), 1, "引用符（\"）が閉じていないか、その後に文字があります", "a quote is not closed or has text after it");
        }
        PolicyException.throwIfAny(name, builder.problems);
        return new CsvDirectory(builder);
    }

    @Override
    public boolean knowsPeople() {
        return !accountByName.isEmpty();
    }

    @Override
    public Set<String> supervisors(String account) {
        return supervisors.getOrDefault(account(account), Set.of());
    }

    @Override
    public Set<String> aliases(String account) {
        String given = Domains.normalizeAddress(account);
        return aliases.getOrDefault(account(account), Set.of(given));
    }

    @Override
    public Set<String> delegates(String account) {
        return delegates.getOrDefault(account(account), Set.of());
    }

    @Override
    public Set<String> members(String group) {
        return members.getOrDefault(group.strip().toLowerCase(Locale.ROOT), Set.of());
    }

    @Override
    public Standing standing(String account) {
        return standings.getOrDefault(account(account), Standing.UNKNOWN);
    }

    @Override
    public String department(String account) {
        return departments.getOrDefault(account(account), "");
    }

    @Override
    public Set<String> roles(String account) {
        return roles.getOrDefault(account(account), Set.of());
    }

    private String account(String name) {
        String normal = Domains.normalizeAddress(name);
        return accountByName.getOrDefault(normal, normal);
    }

    @Override
    public String toString() {
        return "CsvDirectory[" + aliases.size() + " accounts]";
    }

    /** Gathers the lines. */
    private static final class Builder {
        private final YamlProblems problems = new YamlProblems();
        private final Map<String, String> accountByName = new HashMap<>();
        private final Map<String, Set<String>> supervisors = new HashMap<>();
        private final Map<String, Set<String>> aliases = new HashMap<>();
        private final Map<String, Set<String>> delegates = new HashMap<>();
        private final Map<String, Set<String>> members = new HashMap<>();
        private final Map<String, Standing> standings = new HashMap<>();
        private final Map<String, String> departments = new HashMap<>();
        private final Map<String, Set<String>> roles = new HashMap<>();
        private final Map<String, Integer> columns = new LinkedHashMap<>();
        private int width;

        void problem(int line, int column, String ja, String en) {
            problem(line, column, ja, en, null);
        }

        private void problem(int line, int column, String ja, String en, @Nullable Hint hint) {
            problems.add(line, column, ja, en, hint);
        }

        void read(List<CsvReader.Line> lines) {
            if (lines.isEmpty()) {
                problem(1, 1, "ファイルが空です", "the file is empty");
                return;
            }
            header(lines.get(0));
            if (columns.containsKey("account")) {
                lines.stream().skip(1).filter(line -> !line.isBlank()).forEach(this::line);
            }
        }

        private void header(CsvReader.Line line) {
            width = line.fields().size();
            for (int i = 0; i < line.fields().size(); i++) {
                String column = line.fields().get(i).strip().toLowerCase(Locale.ROOT);
                if (!COLUMNS.contains(column)) {
                    problem(
                            line.number(),
                            1,
                            "未知の列「" + column + "」",
                            "unknown column '" + column + "'",
                            Hint.nearest(column, COLUMNS));
                } else if (columns.put(column, i) != null) {
                    problem(line.number(), 1, "列「" + column + "」が重複しています", "duplicate column '" + column + "'");
                }
            }
            if (!columns.containsKey("account")) {
                problem(line.number(), 1, "見出しに account がありません", "the header has no account");
            }
        }

        private void line(CsvReader.Line line) {
            if (line.fields().size() > width) {
                problem(line.number(), 1, "列が多すぎます", "too many fields");
                return;
            }
            List<String> accounts = values(line, "account");
            if (accounts.size() != 1) {
                problem(line.number(), 1, "account は 1 つ必要です", "needs one account");
                return;
            }
            String account = accounts.get(0);
            Set<String> names = new LinkedHashSet<>(accounts);
            names.addAll(values(line, "aliases"));
            for (String name : names) {
                if (accountByName.putIfAbsent(name, account) != null) {
                    problem(line.number(), 1, "「" + name + "」が重複しています", "duplicate account '" + name + "'");
                }
            }
            aliases.put(account, names);
            supervisors.put(account, new TreeSet<>(values(line, "supervisor")));
            delegates.put(account, new TreeSet<>(values(line, "delegates")));
            standings.put(account, new Standing(true, field(line, "employment"), field(line, "access"), leaves(line)));
            departments.put(account, field(line, "department"));
            roles.put(account, new TreeSet<>(values(line, "roles")));
            for (String group : values(line, "groups")) {
                members.computeIfAbsent(group, g -> new TreeSet<>()).add(account);
            }
        }

        private @Nullable LocalDate leaves(CsvReader.Line line) {
            String text = field(line, "leaves");
            try {
                return text.isEmpty() ? null : LocalDate.parse(text);
            } catch (DateTimeException e) {
                problem(line.number(), 1, "leaves は 2027-03-31 のような日付です", "leaves is a date such as 2027-03-31");
                return null;
            }
        }

        private String field(CsvReader.Line line, String column) {
            Integer index = columns.get(column);
            return index == null || index >= line.fields().size()
                    ? ""
                    : line.fields().get(index).strip();
        }

        private List<String> values(CsvReader.Line line, String column) {
            Integer index = columns.get(column);
            if (index == null || index >= line.fields().size()) {
                return List.of();
            }
            List<String> values = new ArrayList<>();
            Arrays.stream(line.fields().get(index).split(";", -1))
                    .map(Domains::normalizeAddress)
                    .filter(v -> !v.isEmpty())
                    .forEach(values::add);
            return values;
        }
    }
}
