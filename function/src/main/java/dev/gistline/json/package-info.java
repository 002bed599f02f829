/** Takes JSON and gives its values, takes values and gives JSON, never binds data to classes: that costs a cold start too much. */
@NullMarked
package dev.gistline.json;

import org.jspecify.annotations.NullMarked;
