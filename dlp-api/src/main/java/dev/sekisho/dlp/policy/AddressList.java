package dev.sekisho.dlp.policy;

import java.util.Set;

/**
 * A named list of a policy: domains and single addresses.
 *
 * @param domains the domains
 * @param addresses addresses in normal form
 */
record AddressList(Domains domains, Set<String> addresses) {

    boolean contains(Input.Recipient recipient) {
        return domains.contains(recipient.parents()) || addresses.contains(recipient.address());
    }
}
