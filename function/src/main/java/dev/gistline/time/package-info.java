/** Takes what a source says of a day, gives a calendar date no more precise than it was said, never today's date. */
@NullMarked
package dev.gistline.time;

import org.jspecify.annotations.NullMarked;
