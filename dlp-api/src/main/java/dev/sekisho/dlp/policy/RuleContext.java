package dev.sekisho.dlp.policy;

import dev.sekisho.dlp.history.Window;
import dev.sekisho.dlp.inspect.KeywordList;
import dev.sekisho.dlp.yaml.Hint;
import dev.sekisho.dlp.yaml.YamlValue;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What reading a rule's conditions needs from the rest of the file.
 *
 * @param file what the whole file declares and needs
 * @param inlineName the name for a list of words written in the rule
 * @param ignoreUnread whether the rule counts only what could be read
 */
record RuleContext(Declarations file, String inlineName, boolean ignoreUnread) {

    KnownTypes types() {
        return file.types();
    }

    /** The keyword lists by name; words written in a rule are added. */
    Map<String, KeywordList> keywords() {
        return file.keywords();
    }

    Map<String, Routine> routines() {
        return file.routines();
    }

    Domains organization() {
        return file.organization();
    }

    /** The windows that rules look at. */
    Set<Window> windows() {
        return file.needs().windows();
    }

    /** The patterns for file names that rules look at. */
    Set<String> namePatterns() {
        return file.needs().namePatterns();
    }

    /** Notes that a rule asks who has sent to whom before. */
    void needContacts() {
        file.needs().needContacts();
    }

    @Nullable
    AddressList list(YamlValue name) {
        String key = name.string();
        AddressList list = file.lists().get(key);
        if (list == null && !key.isEmpty()) {
            name.problem(
                    "リスト「" + key + "」はありません",
                    "no list '" + key + "'",
                    Hint.nearest(key, file.lists().keySet()));
        }
        return list;
    }
}
