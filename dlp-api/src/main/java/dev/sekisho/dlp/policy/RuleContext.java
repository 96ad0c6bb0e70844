package dev.sekisho.dlp.policy;

import dev.sekisho.dlp.inspect.KeywordList;
import dev.sekisho.dlp.yaml.Hint;
import dev.sekisho.dlp.yaml.YamlValue;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What reading a rule's conditions needs from the rest of the file.
 *
 * @param lists the lists by name
 * @param types the info types by id
 * @param keywords the keyword lists by name; words written in a rule are added
 * @param inlineName the name for a list of words written in the rule
 * @param ignoreUnread whether the rule counts only what could be read
 */
record RuleContext(
        Map<String, AddressList> lists,
        KnownTypes types,
        Map<String, KeywordList> keywords,
        String inlineName,
        boolean ignoreUnread) {

    @Nullable
    AddressList list(YamlValue name) {
        String key = name.string();
        AddressList list = lists.get(key);
        if (list == null && !key.isEmpty()) {
            name.problem("リスト「" + key + "」はありません", "no list '" + key + "'", Hint.nearest(key, lists.keySet()));
        }
        return list;
    }
}
