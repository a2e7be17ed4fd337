/**
 * The nouns of a regional co-creation action programme (地域協創アクションプログラム).
 *
 * <p>An {@link io.github.kyoso.ActionProgram} has {@linkplain io.github.kyoso.Principle principles} (基本的理念), and
 * {@linkplain io.github.kyoso.ActionItem items} (項目) under {@linkplain io.github.kyoso.Thrust thrusts} (柱). Each
 * {@link io.github.kyoso.Collaboration} (連携), a row of its table, pursues one item with
 * {@linkplain io.github.kyoso.Partner partners} (連携先): a named {@link io.github.kyoso.Organization} or an open
 * {@link io.github.kyoso.PartnerGroup}, as its {@linkplain io.github.kyoso.PartnerMention mentions} print them. It may rest
 * on an {@link io.github.kyoso.Initiative}, and a partner may sit at a {@link io.github.kyoso.Place}.
 *
 * <p>Everything here is immutable and safe to share between threads. A method with {@code get} is a stored fact, a property
 * of the JSON and of Bean Validation alike; a method without is an answer worked out from facts. What cannot be said at
 * all (null, a missing fact, a code with a wrong check digit) is refused when a value is made; what can be said but is
 * untrue (a blank title, a reference to nobody) is for the validator to find. No method takes or returns null; no list
 * can be changed.
 *
 * <p>This package imports no other of Kyoso's: reading, querying and the like each have a package that imports this one.
 */
@ValueStyle
@NullMarked
package io.github.kyoso;

import org.jspecify.annotations.NullMarked;
