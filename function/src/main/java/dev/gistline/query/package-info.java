/** Takes what a reader asks for, gives a page of briefs, never an unbounded answer. */
@NullMarked
package dev.gistline.query;

import org.jspecify.annotations.NullMarked;
