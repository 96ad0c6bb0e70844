package dev.sekisho.dlp.policy;

import dev.sekisho.dlp.inspect.KeywordList;
import java.util.Map;

/**
 * What a policy declares outside of its rules, by name.
 *
 * @param lists domains and addresses
 * @param types the info types by id
 * @param keywords the keyword lists; words written in a rule are added
 * @param routines what is always sent
 * @param organization the organisation's own domains
 * @param needs gathers what the rules need to be told
 */
record Declarations(
        Map<String, AddressList> lists,
        KnownTypes types,
        Map<String, KeywordList> keywords,
        Map<String, Routine> routines,
        Domains organization,
        Needs needs) {}
