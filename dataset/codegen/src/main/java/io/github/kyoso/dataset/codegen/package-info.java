/**
 * Writes what follows from the documents of the dataset: {@link io.github.kyoso.dataset.codegen.DerivedFile}.
 *
 * <p>People edit {@code program.json} and {@code provenance.json}; applications get plain Java, because it costs a fresh JVM
 * next to nothing, works in any class loader and needs no JSON parser. This package sees the core alone, so that it still
 * runs when a change of the model has left the dataset unable to compile.
 */
package io.github.kyoso.dataset.codegen;
