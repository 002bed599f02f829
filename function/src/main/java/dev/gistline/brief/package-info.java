/** Takes an upload, gives its brief or the reason why there is none, never an exception for bad input. */
@NullMarked
package dev.gistline.brief;

import org.jspecify.annotations.NullMarked;
