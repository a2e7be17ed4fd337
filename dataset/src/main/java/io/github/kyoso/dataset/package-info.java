/**
 * The bundled programme: {@link io.github.kyoso.dataset.Keidanren2021}.
 *
 * <p>It is made on first use, once, from plain Java: nothing is parsed, no file is read and nothing depends on the locale,
 * the character set, the class loader or a system property. It can be used from any number of threads, cannot be changed,
 * and lives as long as the class does. Whoever reads other languages than Java finds the same programme in the jar, at
 * {@code META-INF/kyoso/2021-11/program.json}, and beside it {@code source.txt}, the document that it was taken from, and
 * {@code provenance.json}, which says of every value where it comes from.
 *
 * <h2>What the source leaves open, and how it is decided here</h2>
 *
 * <p>The printed text stands as printed; what else is known stands beside it.
 *
 * <ol>
 *   <li>新成長戦略 keeps its printed name; the official one, 。新成長戦略, is the {@code officialName} of the initiative.
 *   <li>So with 「10のアクションプログラム」: the plan itself is called 10のアクションプラン.
 *   <li>国公立大学 stays, though the council also has private universities (国公私立).
 *   <li>Brackets mean seven different things; each mention has the role that was read for it, none is told from its form.
 *   <li>So with spaces and ・, which part names in some cells and belong to names in others.
 *   <li>地方自治体(鳥取県など) is an open group with an example: the other local governments are not known.
 *   <li>地域経済界(各地経済団体)・大学 are two open groups, and 各地経済団体 explains the first.
 *   <li>茨城県つくば市 is つくば市; 茨城県 says where it is, and is a place, not a partner.
 *   <li>信州大学 leads ENGINEプログラム推進コンソーシアム; its three members are those that the summary names.
 *   <li>国土交通省 is a partner and, as the summary says, the secretariat of 全国二地域居住等促進協議会.
 *   <li>観光庁 is a partner of its own whose parent is 国土交通省.
 *   <li>The まち・ひと・しごと創生本部事務局 is one body, with the parent 内閣官房; it is not 内閣府.
 *   <li>Rows 6-3 and 6-4 are two rows, though their summaries share most of their words.
 *   <li>Where the table leaves the item blank, it is that of the row above.
 *   <li>Thrusts stand in printed order (items 4 to 6, 1 to 3, 7 to 9); item 10 stands under none and is cross-cutting.
 *   <li>An item has as many bold phrases as are printed: item 6 has two, and in item 5 only 経営資源 is bold.
 *   <li>策定 and 時点 are months, {@code adopted} and {@code partnersAsOf}; {@code published} is the day, 2021-11-16.
 *   <li>The characters are those of the source; none is normalised.
 *   <li>連繋 and 連携, 通じて and つうじて stay as they are printed.
 *   <li>So do 協創 and 共創; 地域共創ラボ is a proper name.
 *   <li>Jリーグ and ジャパンラグビーリーグワン mean the corporations; their brands are aliases.
 *   <li>Councils, committees and consortia mostly have no corporate number, and no other is missing than was not seen.
 *   <li>What a memorandum says and what the summary says of it are kept apart: only the summary is here.
 *   <li>An agreement has its own parties; a row that rests on it names it among its initiatives.
 *   <li>A principle that is printed on two lines is one name.
 *   <li>The bullets before the preamble are layout.
 *   <li>Row 10-2 speaks of every item; it stands under item 10, where it is printed.
 *   <li>The summaries are Keidanren's sentences. The licence of this library does not cover them.
 * </ol>
 *
 * <p>Not taken for initiatives: 人生100年時代の「学び」のあり方の検討, an activity, and 地方創生 and 地域協創, ideas. Bodies that the
 * source does not name are there only where another fact needs them: a parent, a co-host, a successor. English texts are the
 * official ones where such were seen, and else ours, as are readings, keywords and kinds. Corporate numbers were read from
 * secondary sources.
 */
@NullMarked
package io.github.kyoso.dataset;

import org.jspecify.annotations.NullMarked;
