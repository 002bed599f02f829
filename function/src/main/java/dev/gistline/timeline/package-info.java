/** Takes analysed sentences and their actors, gives events in the world's order, never one without its evidence. */
@NullMarked
package dev.gistline.timeline;

import org.jspecify.annotations.NullMarked;
