/** Takes corpora and development sets, gives models and scores, never a part of the running function. */
@NullMarked
package dev.gistline.lab;

import org.jspecify.annotations.NullMarked;
