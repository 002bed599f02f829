/** Takes clean text, gives sentences of tokens with tags, a parse and names, never a judgement of what matters. */
@NullMarked
package dev.gistline.language;

import org.jspecify.annotations.NullMarked;
