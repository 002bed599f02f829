/** Takes messages, gives them to the function until it has done with them, never loses one and never tries a poisonous one for ever. */
@NullMarked
package dev.gistline.local.queue;

import org.jspecify.annotations.NullMarked;
