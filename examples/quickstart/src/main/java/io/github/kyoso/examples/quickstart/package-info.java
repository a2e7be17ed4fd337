/** The main job in a few lines: the programme printed, and questions about it answered. */
@NullMarked
package io.github.kyoso.examples.quickstart;

import org.jspecify.annotations.NullMarked;
