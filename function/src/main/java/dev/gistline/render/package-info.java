/** Takes a brief, gives one output format of it, never a change of its content. */
@NullMarked
package dev.gistline.render;

import org.jspecify.annotations.NullMarked;
