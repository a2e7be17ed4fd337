/**
 * Where every value of a programme comes from, and the proof of it.
 *
 * <p>{@link io.github.kyoso.provenance.Provenance} is the door. An {@link io.github.kyoso.provenance.Origin} (出典) is
 * {@link io.github.kyoso.provenance.Quoted} from the source document, {@link io.github.kyoso.provenance.Derived} by a rule,
 * {@link io.github.kyoso.provenance.Cited} from elsewhere, or {@link io.github.kyoso.provenance.Editorial}, ours.
 *
 * <p>What is declared is one JSON document. Its {@code template} is the source document, line by line, with the values of the
 * programme in place of what they quote; so it holds no positions that an edit would shift, and writing the values into it
 * must give the source again. What stands in it beside values is layout.
 *
 * <pre>
 * {
 *   "source": {"name": "source.txt", "sha256": "…"},
 *   "template": [
 *     "# {/title/ja}",
 *     "{/adopted~uuuu年M月}策定",
 *     "- {/items/0/number} {/items/0/title/ja&#64;0-3}**{/items/0/title/ja&#64;3-}**"
 *   ],
 *   "within": {"/items/0/emphasis/0": "/items/0/title/ja"},
 *   "derived": {"edition-of-month": ["/edition"]},
 *   "cited": [{"url": "https://harbour.example/", "seen": "the imprint", "how": "seen", "leaves": ["/publisher"]}],
 *   "editorial": [{"note": "our translation", "leaves": ["/title/en", "/items/0/title/en"]}]
 * }
 * </pre>
 *
 * <p>What is proved: that each quoted value is what the source prints, that nothing of the source is left out, and that every
 * value says where it comes from. What is not: that the source is right, that what was cited is still there, or that a
 * translation is a good one.
 */
@NullMarked
package io.github.kyoso.provenance;

import org.jspecify.annotations.NullMarked;
