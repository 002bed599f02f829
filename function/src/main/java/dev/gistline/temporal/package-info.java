/** Takes analysed sentences and a day of publication, gives temporal expressions and their values, never a day that the text does not give. */
@NullMarked
package dev.gistline.temporal;

import org.jspecify.annotations.NullMarked;
