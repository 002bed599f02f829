/** Takes Lambda's event streams, gives them to the pipeline and the store, never logic of its own. */
@NullMarked
package dev.gistline.lambda;

import org.jspecify.annotations.NullMarked;
