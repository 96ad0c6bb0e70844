package dev.sekisho.dlp.policy;

import dev.sekisho.dlp.inspect.KeywordList;
import dev.sekisho.dlp.yaml.YamlValue;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code lists}, {@code keywords} and domains. */
final class ListReader {
    private ListReader() {}

    static Map<String, AddressList> lists(@Nullable YamlValue value) {
        Map<String, AddressList> lists = new LinkedHashMap<>();
        // Ready without being declared, so that the simplest policy needs no list.
        lists.put("freeMail", new AddressList(FreeMail.domains(), Set.of()));
        Set<String> seen = new HashSet<>();
        for (YamlValue.Member member : value == null ? List.<YamlValue.Member>of() : value.members()) {
            String name = member.key().string();
            if (!seen.add(name)) {
                member.key().problem("リスト「" + name + "」が重複しています", "duplicate list '" + name + "'");
            }
            lists.put(name, list(member.value()));
        }
        return lists;
    }

    /** Domains and addresses in one list, or apart, or a built-in list with additions. */
    private static AddressList list(YamlValue value) {
        if (!value.isMap()) {
            return new AddressList(Domains.of(domains(value, false)), addresses(value, false));
        }
        Map<String, YamlValue> fields = value.fields(List.of("domains", "addresses", "builtin", "add", "remove"));
        YamlValue builtin = fields.get("builtin");
        Domains domains = Domains.of(Set.of());
        if (builtin != null && builtin.word(List.of("free-mail")) != null) {
            domains = FreeMail.domains();
        }
        for (String key : List.of("add", "remove")) {
            YamlValue given = fields.get(key);
            if (given != null && builtin == null) {
                given.problem(key + " は builtin と組み合わせます", key + " goes with builtin");
            }
        }
        if (value.members().isEmpty()) {
            value.problem("リストが空です", "the list is empty");
        }
        Set<String> added = new HashSet<>(domains(fields.get("domains"), true));
        added.addAll(domains(fields.get("add"), true));
        return new AddressList(
                domains.with(added, domains(fields.get("remove"), true)), addresses(fields.get("addresses"), true));
    }

    /** Values without an {@code @}. With {@code only}, one with it is a mistake. */
    static Set<String> domains(@Nullable YamlValue value, boolean only) {
        Set<String> domains = new HashSet<>();
        for (YamlValue element : value == null ? List.<YamlValue>of() : value.elementsOrNone()) {
            String text = element.string();
            if (text.indexOf('@') < 0) {
                String domain = Domains.normalize(text.startsWith("*.") ? text.substring(2) : text);
                if (!domain.isEmpty() && domain.indexOf(' ') < 0 && domain.indexOf('*') < 0) {
                    domains.add(domain);
                } else if (!text.isEmpty()) {
                    element.problem("ドメインではありません: " + text, "not a domain: " + text);
                }
            } else if (only) {
                element.problem("ドメインではありません: " + text, "not a domain: " + text);
            }
        }
        return domains;
    }

    private static Set<String> addresses(@Nullable YamlValue value, boolean only) {
        Set<String> addresses = new HashSet<>();
        for (YamlValue element : value == null ? List.<YamlValue>of() : value.elementsOrNone()) {
            String text = element.string();
            if (text.indexOf('@') > 0) {
                addresses.add(Domains.normalizeAddress(text));
            } else if (only && !text.isEmpty()) {
                element.problem("メールアドレスではありません: " + text, "not a mail address: " + text);
            }
        }
        return Set.copyOf(addresses);
    }

    /** Name to words, or to {@code words} and {@code exclude}. */
    static Map<String, KeywordList> keywords(@Nullable YamlValue value) {
        Map<String, KeywordList> lists = new LinkedHashMap<>();
        for (YamlValue.Member member : value == null ? List.<YamlValue.Member>of() : value.members()) {
            String name = member.key().string();
            YamlValue words = member.value();
            YamlValue exclude = null;
            if (words.isMap()) {
                Map<String, YamlValue> fields = words.fields(List.of("words", "exclude"));
                exclude = fields.get("exclude");
                words = fields.get("words");
            }
            if (words == null) {
                member.value().problem("words が必要です", "needs words");
            } else if (!name.isEmpty() && lists.put(name, CountReader.keywordList(name, words, exclude)) != null) {
                member.key().problem("キーワードリスト「" + name + "」が重複しています", "duplicate keyword list '" + name + "'");
            }
        }
        return lists;
    }
}
