/** Takes briefs, gives them back as the newest event of each object left them, never an older state over a newer one. */
@NullMarked
package dev.gistline.store;

import org.jspecify.annotations.NullMarked;
