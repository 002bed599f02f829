/** Takes the bytes of an upload, gives its decoded text, never a guess in silence: what cannot be decoded is refused with its reason. */
@NullMarked
package dev.gistline.document;

import org.jspecify.annotations.NullMarked;
