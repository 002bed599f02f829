/** Takes analysed sentences, gives the actors of the story and their mentions, never a place that only locates. */
@NullMarked
package dev.gistline.actor;

import org.jspecify.annotations.NullMarked;
