/** Takes nothing from the other packages, gives spans and the map from a clean text to its original, never an analysis. */
@NullMarked
package dev.gistline.text;

import org.jspecify.annotations.NullMarked;
