package io.github.kyoso.query;

import io.github.kyoso.Partner;

/**
 * A partner that has a name, such as 日本観光振興協会 for 日観振.
 *
 * @param partner the partner
 * @param name the name that is the same, and where it stands: a printed or official name, an alias, a reading, an English name
 */
public record PartnerMatch(Partner partner, Passage name) {}
